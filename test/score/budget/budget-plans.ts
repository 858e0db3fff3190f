import type { Finding } from '../../../src/domain/finding';
import { check } from '../../../src/engine/check';
import { rules } from '../../../src/rules';
import { createBudgetTable } from '../../support/table/create-budget-table';
import { judgeAlarms } from '../judge-alarms';
import type { PlanKind } from '../plan-kind';
import { toMutableBudget, withBudgetChanges } from './budget-table';
import { diagnose } from './oracle/diagnose';
import { readLedger } from './oracle/ledger';
import { randomBudget, type BudgetPlan } from './random-budget';

/** Tables of money by projects, kinds of capital and sources. */
export const budgetPlans: PlanKind<BudgetPlan> = {
  draw: randomBudget,
  disagreements(plan) {
    const ledger = readLedger(plan);
    return [...diagnose(ledger).failing, ...ledger.misfits.map((index) => `misfit ${index}`)];
  },
  toMutableTable: toMutableBudget,
  alarmsOf,
  judgeOf: (plan) => (changes) => {
    const wrong = withBudgetChanges(plan, changes);
    const diagnosis = diagnose(readLedger(wrong));
    return judgeAlarms(alarmsOf(wrong), diagnosis, changes, plan.shape.columns.length);
  },
};

function alarmsOf({ sketch }: BudgetPlan): Finding[] {
  const { snapshot, table } = createBudgetTable(sketch);
  return check(snapshot, [table], rules).findings.filter(({ severity }) => severity !== 'info');
}
