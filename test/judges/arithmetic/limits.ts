import type { Dimensions } from '../../../src/domain/dimensions';
import type { Table } from '../../../src/domain/table';
import { find, isSameMoment, isSameStandard, partsOf, ratesOf } from './laws';

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
    const isAlike = (other: Dimensions) =>
      other.measure === dimensions.of &&
      other.aspect === 'count' &&
      other.subset === dimensions.subset;
    const { year } = dimensions.period;
    const whole =
      find(
        table,
        (other) => isAlike(other) && other.period.point === 'begin' && other.period.year === year,
      ) ??
      find(
        table,
        (other) => isAlike(other) && other.period.point === 'end' && other.period.year === year - 1,
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
    const parts = table.columns.flatMap(({ dimensions: other }, part) =>
      (other.measure === 'poor' || other.measure === 'nearPoor') &&
      other.aspect === 'count' &&
      other.subset === dimensions.subset &&
      (table.options.rateBase === 'start' || isSameMoment(other, dimensions))
        ? [part]
        : [],
    );
    // Those counted together are of one day and one standard
    const dayOf = (part: number) => {
      const { period } = table.columns[part]!.dimensions;
      return `${period.point} ${period.year}`;
    };
    return [...new Set(parts.map(dayOf))].map((day) => ({
      parts: parts.filter((part) => dayOf(part) === day),
      whole,
    }));
  });
}

/** Rates that are printed and differ by what they are: one is two others together, or the difference of two. */
export interface RoundedSum {
  readonly subject: number;
  readonly first: number;
  readonly second: number;
  readonly sign: 1n | -1n;
}

export function roundedSumsOf(table: Table): RoundedSum[] {
  return table.columns.flatMap(({ dimensions }, subject): RoundedSum[] => {
    const isFall = dimensions.aspect === 'points';
    if (!isFall && dimensions.aspect !== 'rate') return [];
    const [first, second] = isFall ? ratesOf(table, dimensions) : partsOf(table, dimensions);
    if (first === undefined || second === undefined) return [];
    return [{ subject, first, second, sign: isFall ? -1n : 1n }];
  });
}

/** Count and rate that imply the same households as another such pair, where no column states them. */
export interface Pair {
  readonly count: number;
  readonly rate: number;
}

export function pairsWithoutHouseholds(table: Table): Pair[] {
  return table.columns.flatMap(({ dimensions }, rate): Pair[] => {
    if (dimensions.aspect !== 'rate') return [];
    const households = find(
      table,
      (other) =>
        other.measure === 'households' &&
        (table.options.rateBase === 'start' || isSameMoment(other, dimensions)),
    );
    const count = find(
      table,
      (other) =>
        other.measure === dimensions.measure &&
        other.aspect === 'count' &&
        other.subset === dimensions.subset &&
        isSameMoment(other, dimensions) &&
        isSameStandard(table, other, dimensions),
    );
    return households === undefined && count !== undefined ? [{ count, rate }] : [];
  });
}

export function rivalPairs(table: Table): (readonly [Pair, Pair])[] {
  const pairs = pairsWithoutHouseholds(table);
  return pairs.flatMap((one, position) =>
    pairs
      .slice(position + 1)
      .filter((other) => {
        const [own, theirs] = [one, other].map(({ rate }) => table.columns[rate]!.dimensions);
        return isSameMoment(own!, theirs!) && isSameStandard(table, own!, theirs!);
      })
      .map((other) => [one, other] as const),
  );
}
