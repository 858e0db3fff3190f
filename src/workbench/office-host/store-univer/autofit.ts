import type { Worksheet } from '@univerjs/core';
import { BooleanNumber, getDisplayValueFromCell, WrapStrategy } from '@univerjs/core';
import { wrappedLines } from '../../../hosts/report-sheet';
import { DEFAULT_FORMAT } from '../workbook-model';
import { styleOf } from './cell-styles';

/**
 * Sizes that fit the texts, in points. Estimated from the number of letters, so that the store
 * gives the same answer with and without a screen to measure on.
 */

const LETTER_WIDTH = 0.55;
const BOLD = 1.1;
const LINE_HEIGHT = 1.36;
const PADDING = 6;

/** Undefined for a column without texts. */
export function estimateColumnWidth(worksheet: Worksheet, column: number): number | undefined {
  let widest = 0;
  for (let row = 0; row < worksheet.getRowCount(); row += 1) {
    const text = textOf(worksheet, row, column);
    if (text === '' || worksheet.getMergedCell(row, column)) continue;
    const letters = Math.max(...text.split('\n').map((line) => line.length));
    widest = Math.max(widest, letters * fontSizeOf(worksheet, row, column) * LETTER_WIDTH);
  }
  return widest === 0 ? undefined : Math.round(widest + PADDING);
}

/** Undefined for a row without texts. */
export function estimateRowHeight(
  worksheet: Worksheet,
  row: number,
  columnWidth: (column: number) => number,
): number | undefined {
  let highest = 0;
  for (let column = 0; column < worksheet.getColumnCount(); column += 1) {
    const text = textOf(worksheet, row, column);
    if (text === '') continue;
    const size = fontSizeOf(worksheet, row, column);
    // As in Excel, merged cells give a line its height, but are not looked into.
    if (worksheet.getMergedCell(row, column)) {
      highest = Math.max(highest, size * LINE_HEIGHT);
      continue;
    }
    const { tb, tr, bl } = styleOf(worksheet, row, column);
    const letter = size * LETTER_WIDTH * (bl === BooleanNumber.TRUE ? BOLD : 1);
    const turned = Math.sin((Math.abs(tr?.a ?? 0) * Math.PI) / 180);
    if (turned > 0) highest = Math.max(highest, turned * text.length * letter + PADDING);
    const wraps = tb === WrapStrategy.WRAP;
    const perLine = wraps ? (columnWidth(column) - PADDING) / letter : Infinity;
    const lines = text.split('\n').reduce((sum, line) => sum + wrappedLines(line, perLine), 0);
    highest = Math.max(highest, lines * size * LINE_HEIGHT);
  }
  return highest === 0 ? undefined : Math.round(highest);
}

function textOf(worksheet: Worksheet, row: number, column: number): string {
  return worksheet.getCellRaw(row, column)
    ? getDisplayValueFromCell(worksheet.getCell(row, column))
    : '';
}

function fontSizeOf(worksheet: Worksheet, row: number, column: number): number {
  return styleOf(worksheet, row, column).fs ?? DEFAULT_FORMAT.fontSize;
}
