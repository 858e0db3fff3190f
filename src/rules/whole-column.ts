import type { Place } from '../domain/address';
import { placeOf, type FactTable } from '../domain/fact';
import type { Table } from '../domain/table';

/** Indexes of the figures of a column. */
export function indexesOf({ facts }: FactTable, column: number): number[] {
  return Array.from(facts.ofColumn(column), ({ index }) => index);
}

/** The cells from the first to the last figure of a column. */
export function columnPlace(facts: FactTable, column: number): Place {
  const ranges = indexesOf(facts, column).map((index) => placeOf(facts, index).range);
  // One by one: a column may hold more cells than a call may have arguments.
  const range = ranges.reduce((all, { top, left, bottom, right }) => ({
    top: Math.min(all.top, top),
    left: Math.min(all.left, left),
    bottom: Math.max(all.bottom, bottom),
    right: Math.max(all.right, right),
  }));
  return { sheet: facts.table.sheet, range };
}

/** First and last row of a table's body, in whatever order they stand. */
export function rowSpanOf({ rows }: Table): { top: number; bottom: number } {
  return rows.reduce(
    ({ top, bottom }, { row }) => ({ top: Math.min(top, row), bottom: Math.max(bottom, row) }),
    { top: Infinity, bottom: -Infinity },
  );
}
