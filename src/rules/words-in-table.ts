import { contains } from '../domain/address';
import { findCell, type SheetSnapshot } from '../domain/snapshot';
import type { Table, TableRow, TextColumn } from '../domain/table';

/** The column of words with a role, if the table has one. */
export function findTextColumn(table: Table, role: TextColumn['role']): TextColumn | undefined {
  return table.texts?.find((column) => column.role === role);
}

/** The words of a cell as people see them: those of a merged range stand in all of its cells. Empty for blanks. */
export function wordsAt(
  sheet: SheetSnapshot,
  { row }: Pick<TableRow, 'row'>,
  column: number,
): string {
  const own = textOf(sheet, row, column);
  if (own !== '') return own;
  const here = { top: row, bottom: row, left: column, right: column };
  const merged = sheet.merges.find((range) => contains(range, here));
  return merged ? textOf(sheet, merged.top, merged.left) : '';
}

/** What stands above a column between the top of the table and its first row, merged or not. */
export function headerAbove(
  sheet: SheetSnapshot,
  { range, rows }: Pick<Table, 'range' | 'rows'>,
  column: number,
): string[] {
  const first = rows[0]?.row ?? range.top;
  return sheet.rows.flatMap(({ index }) =>
    range.top <= index && index < first ? [wordsAt(sheet, { row: index }, column)] : [],
  );
}

function textOf(sheet: SheetSnapshot, row: number, column: number): string {
  const value = findCell(sheet, row, column)?.value ?? null;
  return typeof value === 'string' || typeof value === 'number'
    ? String(value).normalize('NFC').replace(/\s+/gu, ' ').trim()
    : '';
}
