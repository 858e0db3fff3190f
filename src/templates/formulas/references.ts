import { columnName } from '../../domain/address';
import type { FigureColumn, TableLayout } from '../layout/table-layout';

/** `C9` */
export function relative(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `$C9`: stays in its column when a conditional format is applied to others. */
export function inColumn(row: number, column: number): string {
  return `$${columnName(column)}${row + 1}`;
}

/** `C$9` */
export function inRow(row: number, column: number): string {
  return `${columnName(column)}$${row + 1}`;
}

/** `$C$9` */
export function fixed(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/**
 * All rows between the anchors and the total row, as the total row at `here` sees them
 * (`ROW()` in a cell, `ROW(C$20)` in a conditional format). One end hangs on an anchor row
 * and the other on the total row itself, so rows that are inserted or deleted at either
 * edge of the body are always followed. The column-number row inside holds only text and the
 * guard row nothing, so neither counts.
 */
export function bodySpan(layout: TableLayout, column: number, here = 'ROW()'): string {
  const name = columnName(column);
  return layout.total === layout.end
    ? `${inRow(layout.head, column)}:INDEX(${name}:${name},${here}-1)`
    : rowsBelow(layout, column, here);
}

/** From the row below `here` down to the last anchor row. */
export function rowsBelow(layout: TableLayout, column: number, here: string): string {
  const name = columnName(column);
  return `INDEX(${name}:${name},${here}+1):${inRow(layout.end, column)}`;
}

/** The same, of a column that stays when the formula is applied to others. */
export function rowsBelowInColumn(layout: TableLayout, column: number, here: string): string {
  const name = `$${columnName(column)}`;
  return `INDEX(${name}:${name},${here}+1):${fixed(layout.end, column)}`;
}

export function cellsOf(row: number, figures: readonly FigureColumn[]): string[] {
  return figures.map((figure) => inColumn(row, figure.column));
}
