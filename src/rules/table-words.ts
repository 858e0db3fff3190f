import type { Place } from '../domain/address';
import { cellRange } from '../domain/address';
import type { CellSnapshot, SheetSnapshot } from '../domain/snapshot';
import type { Table } from '../domain/table';

/** A cell of words within a table. */
export interface TableWord {
  readonly place: Place;
  readonly cell: CellSnapshot;
  readonly text: string;
  /** It stands in a column of figures, below its header. */
  readonly isFigure: boolean;
}

/**
 * The words of a table: headers, names of rows, and what stands as text where figures belong.
 * Remarks beside the figures are left alone.
 */
export function* wordsOf(sheet: SheetSnapshot, table: Table): Iterable<TableWord> {
  const left = sheet.used?.left ?? 0;
  const figures = new Set(table.columns.map(({ column }) => column));
  const names = Math.min(...figures);
  const body = new Set(table.rows.map(({ row }) => row));
  for (const { index, cells } of sheet.rows) {
    if (index < table.range.top || index > table.range.bottom) continue;
    const isHeader = !body.has(index);
    for (let column = table.range.left; column <= table.range.right; column++) {
      if (!isHeader && !table.cells && column >= names && !figures.has(column)) continue;
      const cell = cells[column - left];
      if (typeof cell?.value === 'string' && cell.formula === undefined)
        yield {
          place: { sheet: table.sheet, range: cellRange(index, column) },
          cell,
          text: cell.value,
          isFigure: !isHeader && figures.has(column),
        };
    }
  }
}
