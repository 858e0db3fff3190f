import { cellRange, type Place } from '../domain/address';
import { placeOf, type FactTable } from '../domain/fact';
import type { CellSnapshot, SheetSnapshot } from '../domain/snapshot';

/** A cell of words within a table. */
export interface TableWord {
  readonly place: Place;
  readonly cell: CellSnapshot;
  readonly text: string;
}

/**
 * The words of a table: its header, the names of its rows, and figures that are quoted as text.
 * Remarks beside the figures are left alone.
 */
export function* wordsOf(facts: FactTable, sheet: SheetSnapshot): Iterable<TableWord> {
  const { table } = facts;
  const left = sheet.used?.left ?? 0;
  const { range } = table;
  const names = Math.min(range.right, ...table.columns.map(({ column }) => column - 1));
  const body = new Set(table.rows.map(({ row }) => row));
  for (const { index, cells } of sheet.rows) {
    if (index < range.top || index > range.bottom) continue;
    const right = body.has(index) ? names : range.right;
    for (let column = range.left; column <= right; column++) {
      const cell = cells[column - left];
      if (typeof cell?.value === 'string' && cell.formula === undefined)
        yield {
          place: { sheet: table.sheet, range: cellRange(index, column) },
          cell,
          text: cell.value,
        };
    }
  }
  if (!table.options.statements) return;
  for (const fact of facts.facts)
    if (fact && typeof fact.cell.value === 'string' && fact.cell.formula === undefined)
      yield { place: placeOf(facts, fact.index), cell: fact.cell, text: fact.cell.value };
}
