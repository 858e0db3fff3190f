import type { BudgetSketch, SketchRow } from '../../../src/rules/rule-examples';
import { planOf } from '../tally';
import { budgetPlans } from './budget-plans';
import { diagnose } from './oracle/diagnose';
import { readLedger } from './oracle/ledger';
import type { BudgetPlan } from './random-budget';
import type { PlanRow } from './random-rows';
import type { RowLaw } from './shapes';

const leaf = (label: string): PlanRow => ({ label, below: [], whole: true });

/** A typed table of two projects and their total, with the laws between its columns. */
function planWith(
  columns: BudgetSketch['columns'],
  laws: readonly RowLaw[],
  rows: readonly SketchRow[],
): BudgetPlan {
  return {
    shape: { columns, laws, capitals: [], sources: [], years: [], statuses: [] },
    rows: [{ label: 'DA', below: [1, 2], whole: true }, leaf('DA2'), leaf('DA5')],
    decimals: 0,
    shareDecimals: 2,
    sketch: { kind: 'budget', year: 2023, foreign: true, columns, rows },
  };
}

const CAPITALS = [{}, { capital: 'investment' }, { capital: 'recurrent' }] as const;
const CAPITAL_LAW: RowLaw = { kind: 'sum', whole: 0, options: [[1, 2]] };

const diagnosisOf = (plan: BudgetPlan, row: number, column: number) => {
  const ledger = readLedger(plan);
  const { failing, detectable, verdictOn } = diagnose(ledger);
  return { failing, detectable, verdict: verdictOn(row * ledger.width + column) };
};

describe('the judge of budgets', () => {
  test('knows the one figure that row and column share', () => {
    const plan = planWith(
      CAPITALS,
      [CAPITAL_LAW],
      [
        ['DA', 34_000, 425, 33_575],
        ['DA2', 14_000, 245, 13_575],
        ['DA5', 20_000, 0, 20_000],
      ],
    );
    expect(diagnosisOf(plan, 1, 1)).toEqual({
      failing: ['rows', 'sum'],
      detectable: true,
      verdict: 'only',
    });
  });

  test('accuses nobody where any of three figures could be the wrong one', () => {
    const plan = planWith(
      CAPITALS,
      [CAPITAL_LAW],
      [
        ['DA', null, null, null],
        ['DA2', 14_000, 245, 13_575],
        ['DA5', 20_000, 0, 20_000],
      ],
    );
    expect(diagnosisOf(plan, 1, 1)).toEqual({
      failing: ['sum'],
      detectable: true,
      verdict: 'one-of-several',
    });
  });

  test('takes a sum that is off by one unit for a remark', () => {
    const plan = planWith(
      [{}],
      [],
      [
        ['DA', 34_001],
        ['DA2', 14_000],
        ['DA5', 20_000],
      ],
    );
    expect(diagnosisOf(plan, 0, 0)).toMatchObject({ failing: ['rows'], detectable: false });
  });

  test('takes a total without one source for a remark', () => {
    const plan = planWith(
      [{}, { source: 'mobilised' }],
      [],
      [
        ['DA', 33_900, null],
        ['DA2', 14_000, 100],
        ['DA5', 20_000, null],
      ],
    );
    expect(diagnosisOf(plan, 0, 0)).toMatchObject({ failing: ['rows'], detectable: false });
  });

  test('lets a blank cell be the rest', () => {
    const plan = planWith(
      [{}],
      [],
      [
        ['DA', 34_000],
        ['DA2', 14_000],
        ['DA5', null],
      ],
    );
    expect(diagnosisOf(plan, 0, 0)).toMatchObject({ detectable: true, verdict: 'one-of-several' });
  });

  test('takes text and less than nothing for wrong by themselves', () => {
    const plan = planWith(
      [{}],
      [],
      [
        ['DA', null],
        ['DA2', '14.000'],
        ['DA5', -20_000],
      ],
    );
    expect(readLedger(plan).misfits).toEqual([1, 2]);
  });
});

test('budgets of one seed are the same in every run, and those of many seeds agree with themselves', () => {
  expect(planOf(budgetPlans, 3, 8)).toEqual(planOf(budgetPlans, 3, 8));
  for (let index = 0; index < 200; index++)
    expect(budgetPlans.disagreements(planOf(budgetPlans, 9, index))).toEqual([]);
});
