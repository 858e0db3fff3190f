import type { Dimensions, Period } from '../domain/dimensions';
import type { Table } from '../domain/table';

/**
 * Whether figures of the two periods are counted by one poverty standard. The beginning
 * of a standard's first year already follows it, the end of the year before does not.
 */
export function seriesContinues({ options }: Table, earlier: Period, later: Period): boolean {
  return !options.seriesBreaks?.some((first) => earlier.year < first && first <= later.year);
}

/** The same of two periods in either order; what no poverty standard defines is always comparable. */
export function isComparable(table: Table, one: Dimensions, other: Dimensions): boolean {
  const { measure } = one;
  if (measure === 'households' || measure === 'persons') return true;
  return (
    seriesContinues(table, one.period, other.period) &&
    seriesContinues(table, other.period, one.period)
  );
}
