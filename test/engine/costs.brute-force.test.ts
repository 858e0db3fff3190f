import fc from 'fast-check';
import type { CellSnapshot, SheetSnapshot } from '../../src/domain/snapshot';
import type { Table } from '../../src/domain/table';
import { localise } from '../../src/engine/localise';
import { examine } from '../../src/engine/table-state';
import { rules } from '../../src/rules';
import { createTable } from '../support/table/create-table';
import { agrees, sketchOf, small, typedCells, type Small } from './small-tables';

/* How a typed figure stands in its cell, and what it costs to accuse it: stated here once more. */
const DRESSES = ['plain', 'plain', 'locked', 'sum', 'locked sum'] as const;
type Dress = (typeof DRESSES)[number];

const COSTS: Readonly<Record<Dress, number>> = { plain: 2, sum: 2, locked: 6, 'locked sum': 6 };

/** Indexes of the cells each of which alone explains everything, as the engine tells them. */
function suspectsIn(sheet: SheetSnapshot, table: Table): number[][] {
  const { problem, failing } = examine(sheet, table, rules);
  return localise([{ problem, failing: failing.broken }]).map(({ suspects }) =>
    suspects.map(({ index }) => index).sort((one, other) => one - other),
  );
}

function dressed(cell: CellSnapshot, dress: Dress, isCount: boolean): CellSnapshot {
  const value = Number(cell.value);
  return {
    ...cell,
    // `=117+3` shows what it says; a rate would lose its decimals.
    ...(dress.endsWith('sum') &&
      isCount && { formula: `=${Math.max(0, value - 3)}+${Math.min(3, value)}` }),
    ...(dress.startsWith('locked') && { locked: true as const }),
  };
}

/** The sheet with its typed figures dressed one after the other. */
function dress(sheet: SheetSnapshot, table: Table, dresses: ReadonlyMap<number, Dress>) {
  const left = sheet.used!.left;
  const width = table.columns.length;
  return {
    ...sheet,
    rows: sheet.rows.map((row) => {
      const rowIndex = table.rows.findIndex((one) => one.row === row.index);
      return {
        ...row,
        cells: row.cells.map((cell, position) => {
          const column = table.columns.findIndex((one) => one.column === left + position);
          const chosen =
            rowIndex < 0 || column < 0 ? undefined : dresses.get(rowIndex * width + column);
          const isCount = table.columns[column]?.dimensions.aspect === 'count';
          return cell && chosen ? dressed(cell, chosen, isCount) : cell;
        }),
      };
    }),
  };
}

/** Cells of which some value, tried one by one, makes the table agree with itself. */
function fittingCells(table: Small): number[] {
  return typedCells(table)
    .filter((cell) => {
      for (let value = 0; value <= cell.largest; value++) if (agrees(cell.with(value))) return true;
      return false;
    })
    .map(({ index }) => index);
}

test('of the cells that explain everything the cheapest are told, all of them and no other', () => {
  fc.assert(
    fc.property(
      small,
      fc.array(fc.constantFrom(...DRESSES), { minLength: 10, maxLength: 10 }),
      (figures, drawn) => {
        fc.pre(!agrees(figures) && fittingCells(figures).length > 0);
        const { snapshot, table } = createTable(sketchOf(figures));
        const sheet = snapshot.sheets[0]!;
        const [plain] = suspectsIn(sheet, table);
        expect(plain).toEqual(expect.arrayContaining(fittingCells(figures)));

        const dresses = new Map(
          typedCells(figures).map(({ index }, position) => [index, drawn[position]!]),
        );
        const costOf = (index: number): number => COSTS[dresses.get(index)!];
        const least = Math.min(...plain!.map(costOf));
        expect(suspectsIn(dress(sheet, table, dresses), table)).toEqual([
          plain!.filter((index) => costOf(index) === least),
        ]);
      },
    ),
    { numRuns: 60 },
  );
});
