import { columnName } from '../../domain/address';
import { CODE_PREFIX, packOf } from '../layout/programme-rows';
import { isProgramme, type TableLayout } from '../layout/table-layout';
import { bodySpan, fixed, inColumn, rowsBelow, rowsBelowInColumn } from './references';

/** The rows that make up another one, in one column, as Excel text without `=`. */
export interface RowParts {
  /** How many of them hold a number. */
  readonly count: string;
  /** Their sum; beginning with SUM. */
  readonly sum: string;
}

/** What makes up the total row; `here` as for bodySpan. Undefined where the rows' codes are lost. */
export function partsOfTotal(
  layout: TableLayout,
  column: number,
  here = 'ROW()',
): RowParts | undefined {
  if (!isProgramme(layout)) {
    const span = bodySpan(layout, column, here);
    return { count: `COUNT(${span})`, sum: `SUM(${span})` };
  }
  const { index } = layout;
  if (index === undefined) return undefined;
  const figures = rowsBelow(layout, column, here);
  return {
    count: `COUNT(${figures})`,
    sum: `SUM(${coded(layout, index, column, here, `"${CODE_PREFIX}`)})`,
  };
}

/**
 * What makes up a project: the sub-projects next below it, wherever they stand, and the
 * activities that follow it. Nothing in it points at one of these rows, so any of them can be
 * deleted, and others be inserted between or beside them.
 */
export function partsOfNode(
  layout: TableLayout,
  column: number,
  row: number,
  here = 'ROW()',
): RowParts | undefined {
  const { index } = layout;
  const activities = activitiesOf(layout, column, row, here);
  if (index === undefined || !activities) return undefined;
  const code = inColumn(row, index);
  const codes = rowsBelowInColumn(layout, index, here);
  const below = `(LEFT(${codes},LEN(${code})+1)=${code}&".")`;
  const children = `SUMPRODUCT(${below}*ISNUMBER(${rowsBelow(layout, column, here)}))`;
  return {
    count: `${children}+${activities.count}`,
    sum: `SUM(${coded(layout, index, column, here, `${code}&".`)},${activities.sum})`,
  };
}

/**
 * The activities alone, for a project that has no sub-projects. The span never reaches back to
 * its own row, even where there are none: that would be circular.
 */
export function activitiesOf(
  { activities }: TableLayout,
  column: number,
  row: number,
  here = 'ROW()',
): RowParts | undefined {
  if (activities === undefined) return undefined;
  const number = inColumn(row, activities);
  const name = columnName(column);
  const span = `INDEX(${name}:${name},${here}+1):INDEX(${name}:${name},${here}+MAX(1,${number}))`;
  const within = (call: string) => `IF(${number}>0,${call}(${span}),0)`;
  return { count: within('COUNT'), sum: within('SUM') };
}

/** How many rows stand between a project, or the total row, and the next row with a code. */
export function numberOfActivities(layout: TableLayout): string | undefined {
  const { index, end } = layout;
  if (index === undefined) return undefined;
  const codes = rowsBelowInColumn(layout, index, 'ROW()');
  const next = `MATCH("${CODE_PREFIX}*",${codes},0)`;
  return `=IFERROR(${next},ROW(${fixed(end, index)})-ROW())-1`;
}

/** The sum of the rows whose code is the beginning and one number, so not of what is below those. */
function coded(
  layout: TableLayout,
  index: number,
  column: number,
  here: string,
  beginning: string,
): string {
  const codes = rowsBelowInColumn(layout, index, here);
  const figures = rowsBelow(layout, column, here);
  return numbersOf(layout)
    .map((digits) => `SUMIF(${codes},${beginning}${digits}",${figures})`)
    .join(',');
}

/** Wildcards for the numbers of projects: one digit, and two where the programme has so many. */
function numbersOf({ definition }: TableLayout): readonly string[] {
  const codes = packOf(definition)?.nodes ?? [];
  return codes.some(({ code }) => /\d\d/.test(code)) ? ['?', '??'] : ['?'];
}
