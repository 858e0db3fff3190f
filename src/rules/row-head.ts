import type { RangeAddress } from '../domain/address';
import type { Table, TableRow } from '../domain/table';

/** The cells of a row before its first figure, where the name stands; the whole row where there are none. */
export function headOf({ range, columns }: Table, { row }: TableRow): RangeAddress {
  const firstFigure = Math.min(...columns.map(({ column }) => column));
  const right =
    range.left < firstFigure && firstFigure <= range.right ? firstFigure - 1 : range.right;
  return { top: row, bottom: row, left: range.left, right };
}
