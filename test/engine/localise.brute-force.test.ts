import fc from 'fast-check';
import { examine } from '../../src/engine/table-state';
import { localise } from '../../src/engine/localise';
import { rules } from '../../src/rules';
import { createTable } from '../support/table/create-table';
import { agrees, sketchOf, small, typedCells, type Small } from './small-tables';

function problemOf(table: Small) {
  const created = createTable(sketchOf(table));
  return examine(created.snapshot.sheets[0]!, created.table, rules);
}

test('a relation fails where and only where the figures contradict each other', () => {
  fc.assert(
    fc.property(small, (table) => {
      expect(problemOf(table).failing.broken.length === 0).toBe(agrees(table));
    }),
    { numRuns: 150 },
  );
});

test('the cells that alone explain everything are those that trying every value finds', () => {
  fc.assert(
    fc.property(small, (table) => {
      fc.pre(!agrees(table));
      const fits = new Map<number, number[]>();
      for (const cell of typedCells(table))
        for (let value = 0; value <= cell.largest; value++)
          if (agrees(cell.with(value)))
            fits.set(cell.index, [...(fits.get(cell.index) ?? []), value]);
      fc.pre(fits.size > 0);

      const { problem, failing } = problemOf(table);
      const explanations = localise([{ problem, failing: failing.broken }]);
      expect(explanations).toHaveLength(1);
      const suspects = new Map(
        explanations[0]!.suspects.map((suspect) => [suspect.index, suspect]),
      );
      expect([...suspects.keys()]).toEqual(expect.arrayContaining([...fits.keys()]));

      for (const cell of typedCells(table)) {
        const suspect = suspects.get(cell.index);
        if (!suspect) continue;
        const isRate = cell.largest === 1000;
        const units = (end: { toDouble(): number } | undefined): number | undefined =>
          end && Math.round(end.toDouble() * (isRate ? 10 : 1));
        const low = units(suspect.satisfying.low);
        const high = units(suspect.satisfying.high);
        for (const value of fits.get(cell.index) ?? [])
          expect(value).toBeGreaterThanOrEqual(low ?? value);
        for (const value of fits.get(cell.index) ?? [])
          expect(value).toBeLessThanOrEqual(high ?? value);
        for (const end of [low, high])
          if (end !== undefined) expect(agrees(cell.with(end))).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
