import {
  isBudget,
  isHousehold,
  momentOf,
  type BudgetDimensions,
  type Dimensions,
  type FundingSource,
  type HouseholdDimensions,
} from '../../../src/domain/dimensions';
import type { Draw } from './draw';

/**
 * An honest place or project: every figure that a column may ask of it follows from a few
 * numbers of its own, so that shares, sums and movements come out in every layout.
 */
export interface Subject {
  /** Value of a count or an amount; shares follow from counts that were added up. */
  readonly count: (dimensions: Dimensions) => number;
}

const BASE_YEAR = 2019;

/** `sources`: those that the table tells apart; there is no money from any other. */
export function createSubject(draw: Draw, sources: ReadonlySet<string> = new Set()): Subject {
  const households = draw.int(1200, 9000);
  const poor = draw.int(150, 400);
  const nearPoor = draw.int(120, 300);
  const steps = Array.from({ length: 20 }, () => ({
    households: draw.int(2, 40),
    poor: draw.int(1, 12),
    nearPoor: draw.int(1, 9),
    arising: draw.int(0, 4),
    relapsed: draw.int(0, 2),
    in: draw.int(0, 3),
    out: draw.int(0, 3),
  }));
  const minority = draw.int(15, 85) / 100;
  const salt = draw.int(1, 1_000_000);

  const level = (measure: string, moment: number): number => {
    const past = steps.slice(0, Math.max(0, moment - BASE_YEAR));
    if (measure === 'households')
      return past.reduce((sum, step) => sum + step.households, households);
    if (measure === 'poor') return past.reduce((sum, step) => sum - step.poor, poor);
    if (measure === 'nearPoor') return past.reduce((sum, step) => sum - step.nearPoor, nearPoor);
    return level('poor', moment) + level('nearPoor', moment);
  };
  const ofSubset = (all: number, subset: string): number =>
    subset === 'all' ? all : Math.round(all * minority);

  const countHouseholds = (dimensions: HouseholdDimensions): number => {
    const { measure, of, subset, period } = dimensions;
    const moment = momentOf(period);
    if (measure === 'persons') {
      const whose = of ?? 'households';
      return ofSubset(level(whose, moment!), subset) * 4 + (salt % 17) + (of ? 1 : 30);
    }
    if (moment !== undefined) return ofSubset(level(measure, moment), subset);
    const first = period.year - (period.years ?? 1);
    const drop = ofSubset(level(of!, first), subset) - ofSubset(level(of!, period.year), subset);
    const step = steps[period.year - BASE_YEAR - 1]!;
    switch (measure) {
      case 'arising':
        return step.arising;
      case 'relapsed':
        return step.relapsed;
      case 'otherIncrease':
        return step.in;
      case 'otherDecrease':
        return step.out;
      case 'escaped':
        return drop + step.arising + step.relapsed + step.in - step.out;
      default:
        return drop;
    }
  };

  return {
    count: (dimensions) => {
      if (isHousehold(dimensions)) return countHouseholds(dimensions);
      if (isBudget(dimensions)) return amountOf(dimensions, salt, sources);
      return ((salt + dimensions.indicator.length * 7) % 40) + 3;
    },
  };
}

const SOURCES: readonly (readonly [FundingSource, readonly FundingSource[]])[] = [
  ['all', ['state', 'integrated', 'credit', 'mobilised']],
  ['state', ['central', 'local']],
  ['local', ['province', 'district', 'commune']],
];
const SPENT: Readonly<Record<string, number>> = {
  disbursed: 0.6,
  estimated: 0.95,
};

function amountOf(
  wanted: BudgetDimensions,
  salt: number,
  told: ReadonlySet<string>,
  isTold = told.size === 0,
): number {
  const { capital, source, status, node, period } = wanted;
  if (capital === 'all') {
    const ofKind = (kind: 'investment' | 'recurrent'): number =>
      amountOf({ ...wanted, capital: kind }, salt, told, isTold);
    return ofKind('investment') + ofKind('recurrent');
  }
  const known = isTold || told.has(source);
  const parts = SOURCES.find(([parent]) => parent === source)?.[1];
  if (parts)
    return parts.reduce(
      (sum, part) => sum + amountOf({ ...wanted, source: part }, salt, told, known),
      0,
    );
  if (!known) return 0;
  const text = `${capital}${source}${node ?? ''}${period.year}`;
  const hash = [...text].reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973,
    salt % 9973,
  );
  return Math.floor((20 + (hash % 900)) * (SPENT[status] ?? 1));
}

/** What a cell says of rows whose counts were added up: counts as sums, shares from sums. */
export function figureOf(dimensions: Dimensions, subjects: readonly Subject[]): number {
  const sum = (wanted: Dimensions): number =>
    subjects.reduce((total, subject) => total + subject.count(wanted), 0);
  if (isBudget(dimensions)) {
    if (dimensions.aspect === 'amount') return sum(dimensions);
    const { percentOf, ...amount } = dimensions;
    const whole = sum({ ...amount, aspect: 'amount', status: percentOf! });
    return round((100 * sum({ ...amount, aspect: 'amount' })) / whole);
  }
  if (!isHousehold(dimensions) || dimensions.aspect === 'count') return sum(dimensions);
  const { measure, of, period, subset } = dimensions;
  const rateAt = (whose: string, moment: number): number => {
    const at = {
      aspect: 'count',
      subset,
      status: 'actual',
      period: { year: moment, point: 'end' },
    } as const;
    const count = sum({ ...at, measure: whose as 'poor' });
    return round((100 * count) / sum({ ...at, measure: 'households' }));
  };
  const moment = momentOf(period);
  if (moment !== undefined) return rateAt(measure, moment);
  if (dimensions.aspect === 'points')
    return round(rateAt(of!, period.year - (period.years ?? 1)) - rateAt(of!, period.year));
  const flowCount = sum({ ...dimensions, aspect: 'count' });
  const base = sum({
    measure: of!,
    aspect: 'count',
    subset,
    status: 'actual',
    period: { year: period.year, point: 'begin' },
  });
  return round((100 * flowCount) / base);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
