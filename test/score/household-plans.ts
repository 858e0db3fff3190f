import type { Finding } from '../../src/domain/finding';
import { check } from '../../src/engine/check';
import { rules } from '../../src/rules';
import { judgeAlarms } from './judge-alarms';
import { diagnose } from './oracle/explanations';
import { readLedger } from './oracle/ledger';
import type { PlanKind } from './plan-kind';
import { createPlanTable, toMutableTable, withChanges } from './plan-table';
import { randomPlan, type Plan } from './random-plan';

/** Tables of poor households by places. */
export const householdPlans: PlanKind<Plan> = {
  draw: randomPlan,
  disagreements(plan) {
    const ledger = readLedger(plan);
    return diagnose(ledger, ledger).failing;
  },
  toMutableTable,
  alarmsOf,
  judgeOf(plan) {
    const clean = readLedger(plan);
    return (changes) => {
      const wrong = withChanges(plan, changes);
      const diagnosis = diagnose(readLedger(wrong), clean);
      return judgeAlarms(alarmsOf(wrong), diagnosis, changes, plan.sketch.columns.length);
    };
  },
};

function alarmsOf(plan: Plan): Finding[] {
  const { snapshot, table } = createPlanTable(plan);
  return check(snapshot, [table], rules).findings.filter(({ severity }) => severity !== 'info');
}
