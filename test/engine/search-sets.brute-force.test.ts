import fc from 'fast-check';
import { searchSets } from '../../src/engine/search-sets';
import { examine } from '../../src/engine/table-state';
import { rules } from '../../src/rules';
import type { SketchRow } from '../../src/rules/rule-examples';
import { createTable } from '../support/table/create-table';

/*
 * Small tables of typed counts in which every value of every cell, and of every two cells, can be
 * tried. The relations are stated here once more, in plain whole numbers: in each row and
 * in the total row poor − reduction = remaining and reduction ≤ poor; every column adds up.
 */

type Grid = readonly (readonly [poor: number, reduction: number, remaining: number])[];

const LARGEST = 60;

/** The last row is the total. */
function agrees(grid: Grid): boolean {
  const units = grid.slice(0, -1);
  const total = grid[grid.length - 1]!;
  return (
    grid.every(([poor, reduction, remaining]) => poor - reduction === remaining) &&
    grid.every(([poor, reduction]) => reduction <= poor) &&
    [0, 1, 2].every((column) => units.reduce((sum, row) => sum + row[column]!, 0) === total[column])
  );
}

function withCell(grid: Grid, cell: number, value: number): Grid {
  return grid.map((row, i) =>
    i === Math.floor(cell / 3)
      ? (row.map((old, column) => (column === cell % 3 ? value : old)) as [number, number, number])
      : row,
  );
}

/** All sets of so many cells for which some values make everything agree. */
function setsOf(grid: Grid, size: number): string[] {
  const found = new Set<string>();
  const cells = Array.from({ length: grid.length * 3 }, (_, cell) => cell);
  const descend = (chosen: readonly number[], from: number, table: Grid): void => {
    if (chosen.length === size) {
      if (agrees(table)) found.add(chosen.join());
      return;
    }
    for (const cell of cells.slice(from))
      for (let value = 0; value <= LARGEST; value++)
        descend([...chosen, cell], cell + 1, withCell(table, cell, value));
  };
  descend([], 0, grid);
  return [...found].sort();
}

function searched(grid: Grid): { sets: string[]; exact: boolean } {
  const rows = grid.map((row, i): SketchRow => [`Xã ${i + 1}`, ...row]);
  const { snapshot, table } = createTable({
    year: 2024,
    foreign: true,
    columns: ['poor', 'reduction', 'remaining'],
    rows: rows.slice(0, -1),
    total: rows[rows.length - 1]!,
  });
  const stated = rules.filter(({ id }) =>
    ['remaining-mismatch', 'reduction-exceeds-base', 'total-mismatch'].includes(id),
  );
  const { problem, failing } = examine(snapshot.sheets[0]!, table, stated);
  const { sets, exact } = searchSets(problem, failing.broken, { left: 200_000 });
  return { sets: sets.map(({ cells }) => cells.join()).sort(), exact };
}

const grids: fc.Arbitrary<Grid> = fc
  .record({
    units: fc.array(fc.tuple(fc.integer({ min: 3, max: 15 }), fc.integer({ min: 0, max: 3 })), {
      minLength: 2,
      maxLength: 2,
    }),
    slips: fc.array(fc.tuple(fc.nat(8), fc.integer({ min: 0, max: 40 })), {
      minLength: 1,
      maxLength: 2,
    }),
  })
  .map(({ units, slips }) => {
    const rows = units.map(([poor, reduction]) => [poor, reduction, poor - reduction] as const);
    const sum = (column: 0 | 1 | 2): number => rows.reduce((all, row) => all + row[column], 0);
    const honest: Grid = [...rows, [sum(0), sum(1), sum(2)]];
    return slips.reduce<Grid>((grid, [cell, value]) => withCell(grid, cell, value), honest);
  })
  .filter((grid) => !agrees(grid));

test('the smallest sets found are those that trying every value finds', () => {
  fc.assert(
    fc.property(grids, (grid) => {
      const single = setsOf(grid, 1);
      const expected = single.length > 0 ? single : setsOf(grid, 2);
      fc.pre(expected.length > 0);
      expect(searched(grid)).toEqual({ sets: expected, exact: true });
    }),
    { numRuns: 40 },
  );
});
