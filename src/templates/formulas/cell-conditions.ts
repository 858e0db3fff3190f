import { columnRuns, type TableLayout } from '../layout/table-layout';
import { bodySpan, fixed, inColumn } from './references';

/** Conditions on single cells and names of a row, as Excel text without `=`. */

/** Negative or not whole. */
export function isNoCount(cell: string): string {
  return `N(${cell})<>ABS(INT(N(${cell})))`;
}

/** Outside 0 to 100. */
export function isNoRate(cell: string): string {
  return `ABS(N(${cell})-50)>50`;
}

/** Signs that stand for nil, missing and not applicable in official tables. */
const SIGNS_FOR_NONE = ['', '-', '–', '…', 'x'];

/** Numbers stored as text, or words among the figures; sums would pass over them. */
export function hasText(layout: TableLayout, row: number): string {
  const runs = figureSpans(layout, row).map((span) => {
    const factors = SIGNS_FOR_NONE.map((sign) => `*(${span}<>"${sign}")`);
    return `SUMPRODUCT(ISTEXT(${span})${factors.join('')})`;
  });
  return `${runs.join('+')}>0`;
}

export function isText(cell: string): string {
  return `AND(ISTEXT(${cell}),${SIGNS_FOR_NONE.map((sign) => `${cell}<>"${sign}"`).join(',')})`;
}

/** The total row does not hold the sum of the rows; `here` as for bodySpan. */
export function isNoSum(layout: TableLayout, total: string, column: number, here?: string): string {
  return `N(${total})<>SUM(${bodySpan(layout, column, here)})`;
}

/** The name stands in another row too; the column-number row's letter is not a place. */
export function isRepeatedPlace({ head, end }: TableLayout, place: number, row: number): string {
  const name = inColumn(row, place);
  const all = `${fixed(head, place)}:${fixed(end, place)}`;
  return `IF(${name}="",FALSE,SUMPRODUCT((${all}=${name})*1)-(${fixed(head, place)}=${name})>1)`;
}

function figureSpans(layout: TableLayout, row: number): string[] {
  return columnRuns(layout.figures).map(
    ({ left, right }) => `${inColumn(row, left)}:${inColumn(row, right)}`,
  );
}
