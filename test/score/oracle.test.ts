import { Decimal } from '../../src/domain/decimal';
import type { TableSketch } from '../../src/rules/rule-examples';
import { createRandom } from '../../src/training';
import { PUBLISHED } from '../engine/published-allocation';
import { householdPlans } from './household-plans';
import { diagnose } from './oracle/explanations';
import { isRate, ONE, readLedger } from './oracle/ledger';
import { holds, relationsOf } from './oracle/relations';
import { View } from './oracle/view';
import { withChanges } from './plan-table';
import { randomPlan, type Plan } from './random-plan';
import { planOf } from './tally';

const foreign = (sketch: Omit<TableSketch, 'year'>): Plan => ({
  origin: 'foreign',
  rateDecimals: 2,
  sketch: { year: 2024, ...sketch },
});

/** What the judge says of a table with one figure wrong, and of that cell. */
function verdictOn(right: Plan, wrong: Plan, row: number, column: number) {
  const { failing, verdictOn: verdict } = diagnose(readLedger(wrong), readLedger(right));
  return { failing, verdict: verdict(row * wrong.sketch.columns.length + column) };
}

const changed = (plan: Plan, row: number, column: number, figure: number): Plan =>
  foreign({
    ...plan.sketch,
    rows: plan.sketch.rows.map((figures, i): TableSketch['rows'][number] => [
      figures[0],
      ...figures.slice(1).map((old, j) => (i === row && j === column ? figure : (old as number))),
    ]),
  });

describe('the judge', () => {
  test('has nothing against the published table', () => {
    const ledger = readLedger({ origin: 'template', rateDecimals: 2, sketch: PUBLISHED });
    expect(diagnose(ledger, ledger)).toMatchObject({ failing: [], detectable: false });
  });

  test('accuses nobody where any of three figures could be the wrong one', () => {
    const right = foreign({
      columns: ['poor', 'reduction', 'remaining'],
      rows: [['Xã A', 200, 50, 150]],
    });
    expect(verdictOn(right, changed(right, 0, 2, 105), 0, 2)).toEqual({
      failing: ['remaining'],
      verdict: 'one-of-several',
    });
  });

  test('knows the one figure that row and column share', () => {
    const right = foreign({
      columns: ['poor', 'reduction', 'remaining'],
      rows: [
        ['Xã A', 200, 50, 150],
        ['Xã B', 45, 15, 30],
      ],
      total: ['Tổng cộng', 245, 65, 180],
    });
    expect(verdictOn(right, changed(right, 0, 2, 105), 0, 2)).toEqual({
      failing: ['remaining', 'total'],
      verdict: 'only',
    });
  });

  test('knows a wrong rate by the totals that vouch for both of its counts', () => {
    const right = foreign({
      columns: ['households', 'poor', 'rate'],
      rows: [
        ['Xã A', 1000, 200, 20],
        ['Xã B', 499, 45, 9.02],
      ],
      total: ['Tổng cộng', 1499, 245, 16.34],
    });
    expect(verdictOn(right, changed(right, 1, 2, 9.2), 1, 2)).toEqual({
      failing: ['rate'],
      verdict: 'only',
    });
    // 45 / 499 = 9,018 %: within half a hundredth of 9,02, and of nothing else.
    expect(verdictOn(right, changed(right, 1, 2, 9.03), 1, 2).failing).toEqual(['rate']);
  });

  test('does not believe in a share of no poor households', () => {
    const right = foreign({ columns: ['poor', 'rate'], rows: [['Xã A', 0, 0]] });
    expect(verdictOn(right, changed(right, 0, 1, 5), 0, 1).failing).toEqual(['implied']);
  });

  test('takes text, and a constant over a formula of the template, for wrong by themselves', () => {
    const sketch: TableSketch = {
      year: 2024,
      columns: ['poor', 'reduction', 'remaining'],
      rows: [['Xã A', '200', 50, 150]],
    };
    const { misfits } = readLedger({ origin: 'template', rateDecimals: 2, sketch });
    expect(misfits).toEqual([0, 2]);
  });
});

test('supposing a figure judges a table as typing it would', () => {
  const random = createRandom(5);
  const failing = (view: View): string[] =>
    relationsOf(view.ledger).flatMap((relation) =>
      holds(relation, view) ? [] : [`${relation.name} ${relation.row} ${relation.columns.join()}`],
    );
  for (let run = 0; run < 150; run++) {
    const plan = randomPlan(random);
    const ledger = readLedger(plan);
    const width = ledger.keys.length;
    // Counts only: a rate with fewer decimals would change how precise its column is.
    const counts = ledger.cells.flatMap((cell, index) =>
      cell && !cell.live && !isRate(ledger.keys[index % width]!) ? [index] : [],
    );
    const index = random.pick(counts);
    const value = random.below(2000);
    const typed = withChanges(plan, [
      {
        row: Math.floor(index / width),
        column: index % width,
        before: { kind: 'blank' },
        after: { kind: 'constant', value: Decimal.integer(value) },
      },
    ]);
    const supposed = View.of(ledger).suppose(index, BigInt(value) * ONE);
    expect(failing(supposed)).toEqual(failing(View.of(readLedger(typed))));
  }
});

test('plans of one seed are the same in every run, and those of many seeds agree with themselves', () => {
  expect(planOf(householdPlans, 3, 8)).toEqual(planOf(householdPlans, 3, 8));
  for (let index = 0; index < 200; index++) {
    const ledger = readLedger(planOf(householdPlans, 9, index));
    expect(diagnose(ledger, ledger).failing).toEqual([]);
  }
});
