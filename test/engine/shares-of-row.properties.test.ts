import fc from 'fast-check';
import { formatRange } from '../../src/domain/address';
import type { BudgetSketch } from '../../src/rules/rule-examples';
import { findingsOf } from '../support/rules/test-rule';

const ALLOCATED = { status: 'allocated' } as const;
const OF_TOTAL = { aspect: 'percent', status: 'allocated' } as const;
const NODES = ['DA', 'DA1', 'DA2', 'DA3', 'DA5', 'DA6'];

/** To two decimals, halves away from zero, in whole numbers. */
const percentOf = (part: number, whole: number): number =>
  Number((BigInt(part) * 20000n + BigInt(whole)) / (2n * BigInt(whole))) / 100;

const sketchOf = (amounts: readonly number[]): BudgetSketch => {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return {
    kind: 'budget',
    year: 2024,
    foreign: true,
    columns: [ALLOCATED, OF_TOTAL],
    shares: [{ rate: 1, part: 0, whole: 0, base: 0 }],
    rows: [total, ...amounts].map((amount, row) => [NODES[row]!, amount, percentOf(amount, total)]),
  };
};

const planted = (
  sketch: BudgetSketch,
  row: number,
  column: number,
  figure: number,
): BudgetSketch => ({
  ...sketch,
  rows: sketch.rows.map((line, at) =>
    at === row
      ? [line[0], ...line.slice(1).map((own, place) => (place === column ? figure : own))]
      : line,
  ),
});

const amounts = fc.array(fc.integer({ min: 200, max: 9000 }), { minLength: 5, maxLength: 5 });

const blamed = (sketch: BudgetSketch): string[][] =>
  findingsOf(sketch).map(({ culprits }) => culprits.map(({ place }) => formatRange(place.range)));

describe('shares of the total, which stands in one row', () => {
  it('say nothing where they are right', () => {
    fc.assert(
      fc.property(amounts, (figures) => {
        expect(findingsOf(sketchOf(figures))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('give away a share that is wrong', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 3, max: 900 }),
        (figures, row, off) => {
          const sketch = sketchOf(figures);
          const wrong = Number(((sketch.rows[row]![2] as number) + off / 100).toFixed(2));
          expect(blamed(planted(sketch, row, 1, wrong))).toEqual([[`D${7 + row}`]]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('tell a wrong amount, and a wrong total, from its sum', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 500, max: 5000 }),
        (figures, row, off) => {
          const sketch = sketchOf(figures);
          const wrong = (sketch.rows[row]![1] as number) + off;
          expect(blamed(planted(sketch, row, 0, wrong))).toEqual([[`C${7 + row}`]]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
