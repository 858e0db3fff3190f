import type { FigureColumn } from '../layout/table-layout';

/** Widens a limit against binary rounding of the products compared with it. */
export const HAIR = '*1.000001';

/**
 * What can be wrong within one row, as Excel conditions on that row (without `=`), so that
 * the check column and the conditional formats say the same. Columns are fixed by `$`.
 *
 * A condition is never stricter than the engine: where Excel cannot tell how many decimals
 * an author typed (it drops trailing zeros), the wider interval is taken.
 */
export interface RowCondition {
  /** Sheet text for the check column. */
  readonly text: string;
  /** The figures to mark. */
  readonly marks: readonly FigureColumn[];
  /** The counts that it compares; none where blanks count as nothing, so that any row can be compared. */
  readonly counts: readonly FigureColumn[];
  readonly at: (row: number) => string;
}

export function columnsText(figures: readonly FigureColumn[], between: string): string {
  return figures.map(({ number }) => `cột ${number}`).join(between);
}

/** Half a unit of the last decimal that the cell's own value needs, up to two. */
export function halfUnit(cell: string): string {
  return `0.5/10^((ROUND(${cell},0)<>${cell})+(ROUND(${cell},1)<>${cell}))`;
}

/** What differences of rates may come to by rounding. */
export function halfUnits(cells: readonly string[]): string {
  return `(${cells.map(halfUnit).join('+')})${HAIR}`;
}

/** The rate is not 100 times the part over the whole, as far as its decimals go. */
export function isNoShare(part: string, whole: string, rate: string): string {
  return `ABS(${rate}*${whole}-100*${part})>${halfUnit(rate)}*ABS(${whole})${HAIR}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
