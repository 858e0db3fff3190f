import fc from 'fast-check';
import { Decimal } from '../../src/domain/decimal';
import { examine } from '../../src/engine/table-state';
import { evaluate } from '../../src/engine/evaluate';
import { relationsBehind } from '../../src/engine/followers';
import { supposeAt } from '../../src/engine/solve';
import { solveFor } from '../../src/engine/solve-for';
import { rules } from '../../src/rules';
import { createTable, type TableSketch } from '../support/table/create-table';

const problemOf = (sketch: TableSketch) => {
  const { snapshot, table } = createTable(sketch);
  return examine(snapshot.sheets[0]!, table, rules).problem;
};

/** Small tables without stated households: counts, typed rates, live remainders and sums. */
const sketches = fc
  .array(
    fc.record({
      households: fc.integer({ min: 40, max: 400 }),
      poor: fc.integer({ min: 1, max: 39 }),
      reduction: fc.integer({ min: 0, max: 10 }),
      noise: fc.integer({ min: -3, max: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((places): TableSketch => {
    const rate = (count: number, households: number): number =>
      Math.round((1000 * count) / households) / 10;
    const sum = (key: 'households' | 'poor'): number =>
      places.reduce((all, place) => all + place[key], 0);
    return {
      year: 2024,
      columns: ['poor', 'rate', 'reduction', 'remaining'],
      rows: places.map(({ households, poor, reduction, noise }, i) => [
        `Xã ${i}`,
        Math.max(0, poor + noise),
        rate(poor, households),
        reduction,
        '=',
      ]),
      total: ['Tổng cộng', '=', rate(sum('poor'), sum('households')), '=', '='],
    };
  });

test('every value with which all relations hold lies between the ends found, and the ends hold', () => {
  fc.assert(
    fc.property(sketches, fc.nat(3), (sketch, pick) => {
      const problem = problemOf(sketch);
      const row = pick % sketch.rows.length;
      const index = row * sketch.columns.length;
      const behind = relationsBehind(problem, index);
      const relations = behind.filter(({ pattern }) => pattern.kind !== 'implied');
      const found = solveFor(problem, index, relations);
      for (let value = 0; value <= 120; value++) {
        const supposed = supposeAt(problem, index, Decimal.integer(value));
        const holds = (some: typeof behind): boolean =>
          some.every((relation) => (evaluate(problem.facts, relation, supposed) ?? 0) === 0);
        const inside =
          found !== undefined &&
          found.low!.atMost(Decimal.integer(value)) &&
          Decimal.integer(value).atMost(found.high!);
        // All relations: a count for which no whole number of households fits is none to find.
        if (holds(behind)) expect({ value, inside }).toEqual({ value, inside: true });
        const isEnd = [found?.low, found?.high].some((end) => end?.equals(Decimal.integer(value)));
        if (isEnd) expect(holds(relations)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('supposing a figure gives the table that typing it would give', () => {
  fc.assert(
    fc.property(sketches, fc.nat(3), fc.integer({ min: 0, max: 60 }), (sketch, pick, value) => {
      const row = pick % sketch.rows.length;
      const problem = problemOf(sketch);
      const supposed = supposeAt(problem, row * sketch.columns.length, Decimal.integer(value));
      const typed = problemOf({
        ...sketch,
        rows: sketch.rows.map((figures, i): TableSketch['rows'][number] =>
          i === row ? [figures[0], value, ...figures.slice(2)] : figures,
        ),
      });
      for (let index = 0; index < sketch.rows.length * sketch.columns.length; index++)
        expect(supposed.figure(index)?.value.toString()).toBe(
          typed.facts.facts.at(index)?.quantity.value.toString(),
        );
    }),
    { numRuns: 100 },
  );
});
