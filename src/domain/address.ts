/**
 * A1 addresses. Rows and columns are 0-based everywhere in code; A1 text appears
 * only at the edges (formulas, messages, the JSON contract).
 * Source of the limits: Excel's XFD1048576.
 */

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle; all four edges belong to it. */
export interface RangeAddress {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle on a named sheet: what findings, edits and marks point at. */
export interface Place {
  readonly sheet: string;
  readonly range: RangeAddress;
}

export class AddressError extends Error {
  constructor(readonly text: string) {
    super(`Not a cell or range address: ${text}`);
    this.name = 'AddressError';
  }
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  if (!Number.isInteger(column) || column < 0 || column >= MAX_COLUMNS)
    throw new AddressError(`column ${column}`);
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A → 0, XFD → 16383. Throws AddressError outside of that. */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) throw new AddressError(name);
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  if (index > MAX_COLUMNS) throw new AddressError(name);
  return index - 1;
}

export function formatCell({ row, column }: CellAddress): string {
  if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS) throw new AddressError(`row ${row}`);
  return columnName(column) + (row + 1);
}

/** Accepts `$` signs; throws AddressError for anything but one cell within Excel's grid. */
export function parseCell(text: string): CellAddress {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) throw new AddressError(text);
  const row = Number(match[2]) - 1;
  if (row >= MAX_ROWS) throw new AddressError(text);
  return { row, column: columnIndex(match[1]!) };
}

/** One cell prints as `B2`, more as `B2:C9`. */
export function formatRange(range: RangeAddress): string {
  const first = formatCell({ row: range.top, column: range.left });
  const last = formatCell({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** `B2`, `B2:C9`, `$B$2:$C$9`; whole columns and rows (`B:C`, `2:9`) reach to the end of the grid. */
export function parseRange(text: string): RangeAddress {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns)
    return normalise(0, columnIndex(columns[1]!), MAX_ROWS - 1, columnIndex(columns[2]!));
  const rows = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/.exec(text);
  if (rows) {
    const range = normalise(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
    if (range.bottom >= MAX_ROWS) throw new AddressError(text);
    return range;
  }
  const colon = text.indexOf(':');
  const first = parseCell(colon < 0 ? text : text.slice(0, colon));
  const last = colon < 0 ? first : parseCell(text.slice(colon + 1));
  return normalise(first.row, first.column, last.row, last.column);
}

function normalise(row1: number, column1: number, row2: number, column2: number): RangeAddress {
  return {
    top: Math.min(row1, row2),
    left: Math.min(column1, column2),
    bottom: Math.max(row1, row2),
    right: Math.max(column1, column2),
  };
}

/** Quotes the sheet name where Excel demands it; quotes inside are doubled. */
export function formatSheetName(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet);
  return plain && !/^[Rr]?\d*[Cc]?\d*$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

export function formatPlace(place: Place): string {
  return `${formatSheetName(place.sheet)}!${formatRange(place.range)}`;
}

/**
 * `Sheet!A1:B2` or `'Phụ lục 1'!$A$1`; undefined where the text is no such reference
 * (#REF!, formulas, unions), or points into other files or across several sheets.
 */
export function findPlace(reference: string): Place | undefined {
  const text = reference.startsWith('=') ? reference.slice(1) : reference;
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(text);
  if (!match) return undefined;
  const sheet = match[1] === undefined ? match[2]! : match[1].replace(/''/g, "'");
  // Excel forbids these in sheet names, so they mark a file (`[1]Biểu 1`) or a span (`Xã A:Xã Z`).
  if (/[[\]:]/.test(sheet)) return undefined;
  try {
    return { sheet, range: parseRange(match[3]!) };
  } catch (error) {
    if (error instanceof AddressError) return undefined;
    throw error;
  }
}

export function cellRange(row: number, column: number): RangeAddress {
  return { top: row, left: column, bottom: row, right: column };
}

export function isSingleCell(range: RangeAddress): boolean {
  return range.top === range.bottom && range.left === range.right;
}

export function contains(outer: RangeAddress, inner: RangeAddress): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** The smallest range that holds both. */
export function unite(one: RangeAddress, other: RangeAddress): RangeAddress {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function intersects(one: RangeAddress, other: RangeAddress): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
