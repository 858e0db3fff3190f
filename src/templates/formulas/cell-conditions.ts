import {
  columnRuns,
  isAmount,
  isCount,
  mayBeRange,
  type TableLayout,
} from '../layout/table-layout';
import type { FigureColumn } from '../layout/table-layout';
import { fixed, inColumn } from './references';
import { activitiesOf, partsOfNode, partsOfTotal, type RowParts } from './row-parts';

/** Conditions on single cells and names of a row, as Excel text without `=`. */

/** Negative or not whole. */
export function isNoCount(cell: string): string {
  return `N(${cell})<>ABS(INT(N(${cell})))`;
}

export function isNegative(cell: string): string {
  return `N(${cell})<0`;
}

/** Outside 0 to 100. */
export function isNoRate(cell: string): string {
  return `ABS(N(${cell})-50)>50`;
}

/** Signs that stand for nil, missing and not applicable in official tables. */
const SIGNS_FOR_NONE = ['', '-', '–', '…', 'x'];

/** Numbers stored as text, or words among the figures; sums would pass over them. */
export function hasText(layout: TableLayout, row: number): string | undefined {
  const plain = layout.figures.filter((figure) => !mayBeRange(figure));
  if (plain.length === 0) return undefined;
  const spans = columnRuns(plain).map(
    ({ left, right }) => `${inColumn(row, left)}:${inColumn(row, right)}`,
  );
  const runs = spans.map((span) => {
    const factors = SIGNS_FOR_NONE.map((sign) => `*(${span}<>"${sign}")`);
    return `SUMPRODUCT(ISTEXT(${span})${factors.join('')})`;
  });
  return `${runs.join('+')}>0`;
}

export function isText(cell: string): string {
  return `AND(ISTEXT(${cell}),${SIGNS_FOR_NONE.map((sign) => `${cell}<>"${sign}"`).join(',')})`;
}

/** The total row does not hold the sum of the rows; `here` as for bodySpan. */
export function isNoTotal(
  layout: TableLayout,
  figure: FigureColumn,
  total: string,
  here?: string,
): string | undefined {
  const parts = partsOfTotal(layout, figure.column, here);
  return parts && differs(figure, total, parts);
}

/**
 * The same for targets that may be words, whose total is typed: it is compared once it and every
 * place have a number.
 */
export function totalsOfRanges(layout: TableLayout): readonly FigureColumn[] {
  return layout.figures.filter(
    (figure) => mayBeRange(figure) && (isCount(figure) || isAmount(figure)),
  );
}

export function isNoTotalOfRanges(
  layout: TableLayout & { readonly place: number },
  figure: FigureColumn,
  total: number,
  here?: string,
): string | undefined {
  const cell = inColumn(total, figure.column);
  const wrong = isNoTotal(layout, figure, cell, here);
  return wrong && whenComplete(layout, [figure], `IF(COUNT(${cell})=1,${wrong},FALSE)`);
}

/**
 * A condition on the total row that means something only once every place has all of these
 * figures: while they are being typed, totals of half-filled columns do not belong together.
 */
export function whenComplete(
  layout: TableLayout & { readonly place: number },
  figures: readonly FigureColumn[],
  condition: string,
): string {
  if (figures.length === 0) return condition;
  const down = (column: number) => `${fixed(layout.head, column)}:${fixed(layout.end, column)}`;
  const filled = figures.map(({ column }) => `ISNUMBER(${down(column)})`).join('*');
  // the column-number row has a letter for a place and no numbers: it is the one gap
  const complete = `SUMPRODUCT(ISTEXT(${down(layout.place)})*(1-${filled}))=1`;
  return `IF(${complete},${condition},FALSE)`;
}

/** A project does not hold the sum of what is below it, where there is anything below it. */
export function isNoNode(
  layout: TableLayout,
  figure: FigureColumn,
  row: number,
  cell: string,
  here?: string,
): string | undefined {
  return ifAny(partsOfNode(layout, figure.column, row, here), (parts) =>
    differs(figure, cell, parts),
  );
}

/** The same for a project without sub-projects, below which activities may be inserted. */
export function isNoSumOfActivities(
  layout: TableLayout,
  figure: FigureColumn,
  row: number,
  cell: string,
): string | undefined {
  return ifAny(activitiesOf(layout, figure.column, row), (parts) => differs(figure, cell, parts));
}

function ifAny(
  parts: RowParts | undefined,
  condition: (parts: RowParts) => string,
): string | undefined {
  return parts && `IF(${parts.count}>0,${condition(parts)},FALSE)`;
}

/** Amounts may have decimals, whose binary sums are off by a hair. */
function differs(figure: FigureColumn, cell: string, { sum }: RowParts): string {
  return isAmount(figure) ? `ROUND(N(${cell})-${sum},6)<>0` : `N(${cell})<>${sum}`;
}

/** Activities stand right below the total row and so below no project. */
export function hasStrayActivities(layout: TableLayout, total: number): string | undefined {
  const [figure] = layout.figures.filter(isAmount);
  const stray = figure && activitiesOf(layout, figure.column, total);
  return stray && `${stray.count}>0`;
}

/** The name stands in another row too; the column-number row's letter is not a place. */
export function isRepeatedPlace({ head, end }: TableLayout, place: number, row: number): string {
  const name = inColumn(row, place);
  const all = `${fixed(head, place)}:${fixed(end, place)}`;
  return `IF(${name}="",FALSE,SUMPRODUCT((${all}=${name})*1)-(${fixed(head, place)}=${name})>1)`;
}
