import { momentOf } from '../domain/dimensions';
import { findColumn, type Table } from '../domain/table';

/** A rate column with the columns that it is computed from, where the table has them. */
export interface RateColumns {
  readonly rate: number;
  readonly count: number;
  /** Absent where the table states no households of that moment. */
  readonly households: number | undefined;
  readonly moment: number;
}

/** Every rate of households with the count of the same households at the same moment. */
export function rateColumnsOf(table: Table): RateColumns[] {
  const found: RateColumns[] = [];
  table.columns.forEach(({ dimensions }, rate) => {
    const moment = momentOf(dimensions.period);
    if (dimensions.aspect !== 'rate' || moment === undefined) return;
    const count = findColumn(
      table,
      (other) =>
        other.aspect === 'count' &&
        other.measure === dimensions.measure &&
        other.subset === dimensions.subset &&
        other.status === dimensions.status &&
        momentOf(other.period) === moment,
    );
    if (count === undefined) return;
    const households = findColumn(
      table,
      (other) =>
        other.measure === 'households' &&
        other.aspect === 'count' &&
        other.subset === dimensions.subset &&
        momentOf(other.period) === moment,
    );
    found.push({ rate, count, households, moment });
  });
  return found;
}
