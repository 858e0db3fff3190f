import type { Period } from '../domain/dimensions';
import type { Table } from '../domain/table';

/**
 * Whether figures of the two periods are counted by one poverty standard. The beginning
 * of a standard's first year already follows it, the end of the year before does not.
 */
export function seriesContinues({ options }: Table, earlier: Period, later: Period): boolean {
  return !options.seriesBreaks?.some((first) => earlier.year < first && first <= later.year);
}
