import { cellAt, type FigureCell, type MutableTable } from '../mutable-table';
import type { CellChange, Mutator } from '../mutator';
import type { Random } from '../random';

/** Two places stand in each other's row in one column. */
export const rowsExchanged: Mutator = {
  id: 'rows-exchanged',
  slip: 'rows-exchanged',
  plant(table, random) {
    const columns = table.columns.map((_, column) => [column]);
    for (const chosen of random.inAnyOrder(columns)) {
      const changes = exchange(table, chosen, random);
      if (changes) return changes;
    }
    return undefined;
  },
};

/** Two places stand in each other's row in every typed column: the figures agree, the names do not. */
export const wholeRowsExchanged: Mutator = {
  id: 'whole-rows-exchanged',
  plant: (table, random) =>
    exchange(
      table,
      table.columns.map((_, column) => column),
      random,
    ),
};

/** Exchanges the typed figures of two places in these columns; undefined where none differ. */
function exchange(
  table: MutableTable,
  columns: readonly number[],
  random: Random,
): CellChange[] | undefined {
  const units = table.rows.flatMap(({ role }, row) => (role === 'unit' ? [row] : []));
  for (const one of random.inAnyOrder(units))
    for (const other of random.inAnyOrder(units)) {
      const changes = columns.flatMap((column) => exchangeCells(table, column, one, other));
      if (changes.length > 0) return changes;
    }
  return undefined;
}

function exchangeCells(
  table: MutableTable,
  column: number,
  one: number,
  other: number,
): CellChange[] {
  const here = cellAt(table, { row: one, column });
  const there = cellAt(table, { row: other, column });
  if (here.kind !== 'constant' || there.kind !== 'constant' || here.value.equals(there.value))
    return [];
  const change = (row: number, before: FigureCell, after: FigureCell): CellChange => ({
    row,
    column,
    before,
    after,
  });
  return [change(one, here, there), change(other, there, here)];
}
