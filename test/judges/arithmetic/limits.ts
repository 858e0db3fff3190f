import type { Table } from '../../../src/domain/table';
import { find, isSameMoment } from './laws';

/** In every row the parts together are at most the whole. Indexes of columns. */
export interface Limit {
  readonly parts: readonly number[];
  readonly whole: number;
}

/** What can be at most what, from what the columns mean. */
export function limitsOf(table: Table): Limit[] {
  return [...reductionLimits(table), ...subsetLimits(table), ...householdLimits(table)];
}

/** No place lifts more households out of poverty than it has. */
function reductionLimits(table: Table): Limit[] {
  return table.columns.flatMap(({ dimensions }, part): Limit[] => {
    if (dimensions.measure !== 'reduction' || dimensions.aspect !== 'count') return [];
    const whole = find(
      table,
      (other) =>
        other.measure === dimensions.of &&
        other.aspect === 'count' &&
        other.subset === dimensions.subset &&
        other.period.point === 'begin' &&
        other.period.year === dimensions.period.year,
    );
    return whole === undefined ? [] : [{ parts: [part], whole }];
  });
}

/** Some of the households are no more than all of them. */
function subsetLimits(table: Table): Limit[] {
  return table.columns.flatMap(({ dimensions }, part): Limit[] => {
    if (dimensions.subset === 'all' || dimensions.aspect !== 'count') return [];
    const whole = find(
      table,
      (other) =>
        other.subset === 'all' &&
        other.aspect === 'count' &&
        other.measure === dimensions.measure &&
        other.of === dimensions.of &&
        other.status === dimensions.status &&
        other.period.point === dimensions.period.point &&
        other.period.year === dimensions.period.year,
    );
    return whole === undefined ? [] : [{ parts: [part], whole }];
  });
}

/** Poor and near-poor households are all different ones. */
function householdLimits(table: Table): Limit[] {
  return table.columns.flatMap(({ dimensions }, whole): Limit[] => {
    if (dimensions.measure !== 'households') return [];
    const parts = (['poor', 'nearPoor'] as const).flatMap(
      (measure) =>
        find(
          table,
          (other) =>
            other.measure === measure &&
            other.aspect === 'count' &&
            other.subset === dimensions.subset &&
            isSameMoment(other, dimensions),
        ) ?? [],
    );
    return parts.length === 0 ? [] : [{ parts, whole }];
  });
}

/** Count and rate that imply the same households as another such pair, where no column states them. */
export interface Pair {
  readonly count: number;
  readonly rate: number;
}

export function rivalPairs(table: Table): (readonly [Pair, Pair])[] {
  const pairs = table.columns.flatMap(({ dimensions }, rate): Pair[] => {
    if (dimensions.aspect !== 'rate') return [];
    const households = find(
      table,
      (other) => other.measure === 'households' && isSameMoment(other, dimensions),
    );
    const count = find(
      table,
      (other) =>
        other.measure === dimensions.measure &&
        other.aspect === 'count' &&
        other.subset === dimensions.subset &&
        isSameMoment(other, dimensions),
    );
    return households === undefined && count !== undefined ? [{ count, rate }] : [];
  });
  return pairs.flatMap((one, position) =>
    pairs
      .slice(position + 1)
      .filter((other) =>
        isSameMoment(table.columns[one.rate]!.dimensions, table.columns[other.rate]!.dimensions),
      )
      .map((other) => [one, other] as const),
  );
}
