import {
  isHousehold,
  momentOf,
  type Dimensions,
  type HouseholdDimensions,
} from '../domain/dimensions';
import type { RuleOptions } from '../domain/rule';
import { findColumn, type Table } from '../domain/table';
import { yearsOf } from './flow-columns';
import { findHouseholds } from './level-columns';
import { isSameFigure } from './same-figure';

/** Of which households rates are taken where neither table nor pack says so: those of the same day. */
export const RATE_BASE: RuleOptions = { rateBase: 'own' };

/** A rate column with the columns that it is computed from, where the table has them. */
export interface RateColumns {
  readonly rate: number;
  readonly count: number;
  readonly subset: Dimensions['subset'];
  /** Of the same part of the households; absent where the table does not state them. */
  readonly households: number | undefined;
  /** Of all households, for the rate of a part of them. */
  readonly whole: number | undefined;
  /** Moment of the households of which the rate is taken. */
  readonly moment: number;
}

/**
 * Every rate with the count of the same households at the same moment. Where all rates are of
 * the households at the beginning of the period (an option of the table or the pack), or of a
 * plan for several years, the percentage points of a reduction are such a rate, too; otherwise
 * they mix two denominators.
 */
export function rateColumnsOf(table: Table, options: RuleOptions = RATE_BASE): RateColumns[] {
  const base = table.options.rateBase ?? options['rateBase'];
  const fromBegin = base === 'begin' || base === 'start';
  const momentOfRate = (rate: HouseholdDimensions) => {
    if (base === 'start') return momentOfStart(table);
    return fromBegin ? momentOfBase(table, rate) : momentOf(rate.period);
  };
  return table.columns.flatMap(({ dimensions }, rate): RateColumns[] => {
    if (!isHousehold(dimensions)) return [];
    const { subset, status } = dimensions;
    const count = findCount(table, dimensions, fromBegin);
    const moment = momentOfRate(dimensions);
    if (count === undefined || moment === undefined) return [];
    return [
      {
        rate,
        count,
        subset,
        households: findHouseholds(table, subset, moment, status),
        whole: subset === 'all' ? undefined : findHouseholds(table, 'all', moment, status),
        moment,
      },
    ];
  });
}

function findCount(
  table: Table,
  rate: HouseholdDimensions,
  fromBegin: boolean,
): number | undefined {
  const isLevel = rate.aspect === 'rate' && momentOf(rate.period) !== undefined;
  const isShare = fromBegin && rate.aspect === 'points' && rate.measure === 'reduction';
  if (!isLevel && !isShare) return undefined;
  return findColumn(table, (other) => isSameFigure(table, { ...rate, aspect: 'count' }, other));
}

/** Moment of the households of which those at a moment are a part, where the table states a base for all. */
export function momentOfWhole(table: Table, moment: number): number | undefined {
  return table.options.rateBase === 'start' ? momentOfStart(table) : moment;
}

/** The first moment for which the table states all households. */
function momentOfStart(table: Table): number | undefined {
  const stated = table.columns.flatMap(({ dimensions }) =>
    dimensions.measure === 'households' ? (momentOf(dimensions.period) ?? []) : [],
  );
  return stated.length === 0 ? undefined : Math.min(...stated);
}

/** The first day of the period at whose end a level stands or during which a flow runs. */
function momentOfBase(table: Table, rate: HouseholdDimensions): number | undefined {
  const { period } = rate;
  if (period.point === 'flow') return period.year - yearsOf(rate);
  const moment = momentOf(period);
  if (moment === undefined || period.point === 'begin') return moment;
  let base: number | undefined;
  for (const { dimensions } of table.columns) {
    const other = momentOf(dimensions.period);
    if (other !== undefined && other < moment && !(base !== undefined && other <= base))
      base = other;
  }
  return base ?? moment;
}
