import fc from 'fast-check';
import { check } from '../../src/engine/check';
import { rules } from '../../src/rules';
import { createTable, type TableSketch } from '../support/table/create-table';

/** Half up, in whole numbers. */
const percentOf = (part: number, whole: number, decimals: number): number => {
  const scale = 10n ** BigInt(decimals);
  const units = (BigInt(part) * 200n * scale + BigInt(whole)) / (2n * BigInt(whole));
  return Number(units) / Number(scale);
};

const places = fc.array(
  fc.record({
    households: fc.integer({ min: 300, max: 900 }),
    poor: fc.integer({ min: 31, max: 290 }),
  }),
  { minLength: 8, maxLength: 14 },
);

type Place = { readonly households: number; readonly poor: number };

/** Rates to one decimal, but for rows that have more. */
const sketchOf = (rows: readonly Place[], decimalsOf: (row: number) => number): TableSketch => ({
  year: 2024,
  foreign: true,
  columns: ['households', 'poor', 'rate'],
  rows: rows.map(({ households, poor }, row) => [
    `Xã ${row + 1}`,
    households,
    poor,
    percentOf(poor, households, decimalsOf(row)),
  ]),
});

const findingsOf = (sketch: TableSketch) => {
  const { snapshot, table } = createTable(sketch);
  return check(snapshot, [table], rules).findings;
};

it('rates to one decimal stay right where one is typed more finely', () => {
  fc.assert(
    fc.property(places, fc.nat(7), fc.integer({ min: 2, max: 4 }), (rows, finer, decimals) => {
      expect(findingsOf(sketchOf(rows, (row) => (row === finer ? decimals : 1)))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('a rate that ends in a zero is to two decimals beside others that are', () => {
  // 18,75 and 12,63 show it; 12,5 and 25 do not
  const poor = [150, 100, 200, 101];
  const sketch = sketchOf(
    poor.map((count) => ({ households: 800, poor: count })),
    () => 2,
  );
  const off = sketch.rows.map((row, at): TableSketch['rows'][number] =>
    at === 1 ? ['Xã 2', 800, 100, 12.53] : row,
  );
  expect(findingsOf(sketch)).toEqual([]);
  expect(findingsOf({ ...sketch, rows: off }).map(({ ruleId }) => ruleId)).toEqual([
    'rate-mismatch',
  ]);
});

test('checking again after a rate was typed to other decimals finds what a fresh check finds', () => {
  const edits = fc.array(fc.tuple(fc.nat(7), fc.integer({ min: 0, max: 3 })), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(places, edits, (rows, steps) => {
      const decimals = rows.map(() => 1);
      const first = createTable(sketchOf(rows, () => 1));
      let again = check(first.snapshot, [first.table], rules);
      for (const [row, shown] of steps) {
        decimals[row] = shown;
        const { snapshot, table } = createTable(sketchOf(rows, (at) => decimals[at]!));
        again = check(snapshot, [table], rules, again);
        expect(again.findings).toEqual(check(snapshot, [table], rules).findings);
      }
    }),
    { numRuns: 60 },
  );
});
