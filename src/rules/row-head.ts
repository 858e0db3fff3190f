import type { RangeAddress } from '../domain/address';
import type { Table, TableRow } from '../domain/table';

/** The cells of a row before its first figure, where the name stands; the whole row where there are none. */
export function headOf({ range, columns }: Table, { row }: TableRow): RangeAddress {
  const firstFigure = Math.min(...columns.map(({ column }) => column));
  const right =
    range.left < firstFigure && firstFigure <= range.right ? firstFigure - 1 : range.right;
  return { top: row, bottom: row, left: range.left, right };
}

/** Columns of words before the figures, other than numbering and name. */
export function columnsBeside(table: Table): number[] {
  const named = (table.texts ?? []).flatMap(({ column, role }) =>
    role === 'index' || role === 'label' ? [column] : [],
  );
  const [row] = table.rows;
  if (!row) return [];
  const { left, right } = headOf(table, row);
  return Array.from({ length: right - left + 1 }, (_, offset) => left + offset).filter(
    (column) => !named.includes(column),
  );
}
