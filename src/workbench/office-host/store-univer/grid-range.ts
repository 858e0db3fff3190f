import type { IRange, Worksheet } from '@univerjs/core';
import type { RangeAddress } from '../../../domain/address';
import { MAX_ROWS } from '../../../domain/address';

export function toGridRange(range: RangeAddress): IRange {
  return {
    startRow: range.top,
    startColumn: range.left,
    endRow: range.bottom,
    endColumn: range.right,
  };
}

export function toRangeAddress(range: IRange): RangeAddress {
  return {
    top: range.startRow,
    left: range.startColumn,
    bottom: range.endRow,
    right: range.endColumn,
  };
}

/** The part of the range that lies in the sheet's grid; undefined where nothing does. */
export function findPartInGrid(
  worksheet: Worksheet,
  range: RangeAddress,
): RangeAddress | undefined {
  const bottom = Math.min(range.bottom, worksheet.getRowCount() - 1);
  const right = Math.min(range.right, worksheet.getColumnCount() - 1);
  return bottom < range.top || right < range.left
    ? undefined
    : { top: range.top, left: range.left, bottom, right };
}

/** Whether the range is made of whole columns of Excel's grid. */
export function isWholeColumns(range: RangeAddress): boolean {
  return range.top === 0 && range.bottom >= MAX_ROWS - 1;
}

export function* cellsOf(range: RangeAddress): Generator<{ row: number; column: number }> {
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) yield { row, column };
  }
}

/** Rows of a range in the range's own shape, each cell made by `read`. */
export function mapCells<Cell>(
  range: RangeAddress,
  read: (row: number, column: number) => Cell,
): Cell[][] {
  return Array.from({ length: range.bottom - range.top + 1 }, (_row, down) =>
    Array.from({ length: range.right - range.left + 1 }, (_cell, across) =>
      read(range.top + down, range.left + across),
    ),
  );
}
