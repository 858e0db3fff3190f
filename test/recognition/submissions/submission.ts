import { columnIndex, parseCell } from '../../../src/domain/address';
import type { CellSnapshot, CellValue, SheetSnapshot } from '../../../src/domain/snapshot';
import { simpleSheet } from '../simple-sheet';

/** `<` continues the cell to its left, `^` the one above; text that begins with `=` is a formula without a result. */
export type Line = readonly CellValue[];

export interface SubmittedSheet {
  readonly name: string;
  readonly lines: readonly Line[];
  /** 0-based. */
  readonly hiddenColumns?: readonly number[];
}

/** A workbook as an office might send it, with what its author meant. */
export interface Submission {
  /** What is particular about it. */
  readonly name: string;
  readonly sheets: readonly SubmittedSheet[];
  /**
   * By column letter of the first sheet (`Biểu 2!C` elsewhere): the meaning as `meaningText` puts
   * it; `indicator` for figures kept under their own name; `-` for those to be left alone.
   */
  readonly columns: Readonly<Record<string, string>>;
  /** The same by cell (`D5`), where years or places stand across and a column has no meaning of its own. */
  readonly cells?: Readonly<Record<string, string>>;
  /** Projects of which columns are, where it matters: `DA1`. */
  readonly nodes?: Readonly<Record<string, string>>;
  /** Mistakes, planted one at a time: where, what stands there then. */
  readonly mistakes?: readonly Mistake[];
}

export interface Mistake {
  /** `D9`, on the first sheet. */
  readonly at: string;
  readonly value: CellValue;
}

export function sheetsOf({ sheets }: Submission, mistake?: Mistake): SheetSnapshot[] {
  return sheets.map(({ name, lines, hiddenColumns }, index) => {
    const planted = index === 0 && mistake ? plant(lines, mistake) : lines;
    const sheet = withFormulas(simpleSheet(planted, name));
    return hiddenColumns ? { ...sheet, hiddenColumns } : sheet;
  });
}

function plant(lines: readonly Line[], { at, value }: Mistake): Line[] {
  const { row, column } = parseCell(at);
  return lines.map((line, index) =>
    index === row ? line.map((cell, place) => (place === column ? value : cell)) : line,
  );
}

function withFormulas(sheet: SheetSnapshot): SheetSnapshot {
  const toCell = (cell: CellSnapshot | null): CellSnapshot | null =>
    typeof cell?.value === 'string' && cell.value.startsWith('=')
      ? { value: null, formula: cell.value, uncached: true }
      : cell;
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(toCell) })) };
}

/** Sheet (by position) and column of a key of `columns`. */
export function placeOfColumn(
  { sheets }: Submission,
  key: string,
): { readonly sheet: string; readonly column: number } {
  const [letters, sheet = sheets[0]!.name] = key.split('!').reverse();
  return { sheet, column: columnIndex(letters!) };
}

/** 100 · part / whole, rounded half up as offices do by calculator. */
export function share(part: number, whole: number, decimals = 2): number {
  const scale = 10 ** decimals;
  return Math.floor((100 * part * scale) / whole + 0.5) / scale;
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
