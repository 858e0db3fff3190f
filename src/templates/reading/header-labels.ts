import type { RangeAddress } from '../../domain/address';
import { findCell, type SheetSnapshot } from '../../domain/snapshot';
import { cleanText } from '../parameters/clean-text';

/** The merged range over a cell, or the cell itself. */
function mergedRange(sheet: SheetSnapshot, row: number, column: number): RangeAddress {
  const merge = sheet.merges.find(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  );
  return merge ?? { top: row, left: column, bottom: row, right: column };
}

/** The header text above the column-number row, as it stands; empty where there is none. */
export function headerLabel(sheet: SheetSnapshot, head: number, column: number): string {
  const { top, left } = mergedRange(sheet, head - 1, column);
  const value = findCell(sheet, top, left)?.value;
  return typeof value === 'string' ? cleanText(value) : '';
}

/** First row of the header, by the merged cells that reach down to the column-number row. */
export function headerTop(sheet: SheetSnapshot, head: number, columns: readonly number[]): number {
  return Math.min(head, ...columns.map((column) => mergedRange(sheet, head - 1, column).top));
}
