import { MAX_COLUMNS, MAX_ROWS } from '../../../../domain/address';

const LETTER_A = 65;
const LETTER_Z = 90;
const DIGIT_0 = 48;
const DIGIT_9 = 57;

/** Column and row of a cell's `r`, packed into one number; -1 for anything outside of A1:XFD1048576. */
export function packCellReference(text: string): number {
  let column = 0;
  let at = 0;
  for (let code = text.charCodeAt(at); code >= LETTER_A && code <= LETTER_Z;) {
    column = column * 26 + code - LETTER_A + 1;
    at += 1;
    if (at > 3) return -1;
    code = text.charCodeAt(at);
  }
  const digits = at;
  let row = 0;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < DIGIT_0 || code > DIGIT_9) return -1;
    row = row * 10 + code - DIGIT_0;
    if (row > MAX_ROWS) return -1;
  }
  if (at === digits || row === 0 || column === 0 || column > MAX_COLUMNS) return -1;
  return packCell(row - 1, column - 1);
}

/** Both 0-based. */
export function packCell(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** 0-based. */
export function rowOf(packed: number): number {
  return Math.floor(packed / MAX_COLUMNS);
}

/** 0-based. */
export function columnOf(packed: number): number {
  return packed % MAX_COLUMNS;
}

/** 0-based row of a row's `r`; -1 for none of the grid. */
export function parseRowNumber(text: string): number {
  const row = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  return row > MAX_ROWS ? -1 : row - 1;
}
