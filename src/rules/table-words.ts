import { cellRange, type Place } from '../domain/address';
import { placeOf, type FactTable } from '../domain/fact';
import { rowPositions } from '../domain/row-positions';
import type { CellSnapshot, SheetSnapshot } from '../domain/snapshot';

/** A cell of words within a table. */
export interface TableWord {
  readonly place: Place;
  readonly cell: CellSnapshot;
  readonly text: string;
}

/**
 * Words of a table that are wanted: in its header, the names of its rows, and figures quoted as text.
 * Remarks beside the figures are left alone.
 */
export function findWords(
  facts: FactTable,
  sheet: SheetSnapshot,
  isWanted: (text: string, cell: CellSnapshot) => boolean,
): TableWord[] {
  const { table } = facts;
  const found: TableWord[] = [];
  const look = (cell: CellSnapshot | null | undefined, row: number, column: number): void => {
    if (typeof cell?.value !== 'string' || cell.formula !== undefined) return;
    if (!isWanted(cell.value, cell)) return;
    const place = { sheet: table.sheet, range: cellRange(row, column) };
    found.push({ place, cell, text: cell.value });
  };
  const left = sheet.used?.left ?? 0;
  const { range } = table;
  const names = table.columns.reduce(
    (least, { column }) => Math.min(least, column - 1),
    range.right,
  );
  const body = rowPositions(table.rows);
  for (const { index, cells } of sheet.rows) {
    if (index < range.top || index > range.bottom) continue;
    const right = body.of(index) !== undefined ? names : range.right;
    for (let column = range.left; column <= right; column++)
      look(cells[column - left], index, column);
  }
  if (!table.options.statements) return found;
  for (const { index, cell } of facts.facts.rare()) {
    const { top, left: column } = placeOf(facts, index).range;
    look(cell, top, column);
  }
  return found;
}
