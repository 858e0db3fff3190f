import type { RangeAddress } from './address';

/** An Excel error such as `#DIV/0!`, kept apart from text that merely looks like one. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell holds. Empty cells are `null`; dates are their serial number. */
export type CellValue = number | string | boolean | null | ErrorValue;

export interface CellSnapshot {
  readonly value: CellValue;
  /** en-US formula text with its leading `=`; absent for constants. */
  readonly formula?: string;
  /** en-US number format code; absent means General. */
  readonly numberFormat?: string;
  /** A formula whose result the file does not hold; `value` is then null. */
  readonly uncached?: true;
  /** Name of the cell's font where it is one of those from before Unicode (.Vn…, VNI-…). */
  readonly font?: string;
  /** On a protected sheet, where nobody can type over it; absent also where nobody asked. */
  readonly locked?: true;
}

export interface RowSnapshot {
  /** 0-based row of the sheet. */
  readonly index: number;
  readonly hidden?: boolean;
  /** Cells from the sheet's `used.left` on; `null` or missing at the end means empty. */
  readonly cells: readonly (CellSnapshot | null)[];
}

/** A defined name; `reference` is formula text such as `='Biểu 1'!$C$7:$C$20`. */
export interface NameSnapshot {
  readonly name: string;
  readonly reference: string;
  /** Absent for workbook scope. */
  readonly sheet?: string;
}

export interface SheetSnapshot {
  /** Stable within the workbook while it is open; survives renaming. */
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** Absent for an empty sheet. */
  readonly used?: RangeAddress;
  /** Ascending by index; rows without content may be missing. */
  readonly rows: readonly RowSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly merges: readonly RangeAddress[];
  /** 0-based, ascending; absent where all are shown or nobody asked. */
  readonly hiddenColumns?: readonly number[];
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Workbook-scoped names. */
  readonly names: readonly NameSnapshot[];
  /** XML of our custom part, if the workbook has one. */
  readonly part?: string;
}

export function isErrorValue(value: CellValue): value is ErrorValue {
  return typeof value === 'object' && value !== null;
}

/** Finds a row by binary search; rows are ascending. */
function findRow(sheet: SheetSnapshot, index: number): RowSnapshot | undefined {
  let low = 0;
  let high = sheet.rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = sheet.rows[middle]!;
    if (row.index === index) return row;
    if (row.index < index) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The cell, or undefined where it is empty or outside the used range. */
export function findCell(
  sheet: SheetSnapshot,
  row: number,
  column: number,
): CellSnapshot | undefined {
  if (!sheet.used || column < sheet.used.left) return undefined;
  return findRow(sheet, row)?.cells[column - sheet.used.left] ?? undefined;
}
