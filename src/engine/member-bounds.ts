import { Decimal } from '../domain/decimal';
import type { FactTable } from '../domain/fact';
import { add, negate, scale, subtract, type Interval } from '../domain/interval';
import type {
  ImpliedTotalPattern,
  LinearPattern,
  RatePair,
  RatioPattern,
  TotalPattern,
} from '../domain/relation';
import type { FigureSource } from './figure';
import type { RelationAt } from './relation-at';
import { expectedOfLink } from './row-relations';
import { ratioAcrossRows } from './row-share';
import { realBoundsOfRow } from './implied-households';
import { impliedAt, toInterval, type Valuation } from './valuation';

/**
 * Where one figure of a relation must lie, given the others: an interval that leaves out
 * nothing that fits. `free` where the others say nothing of it, undefined where no formula
 * gives it and it must be searched.
 */
export function boundsOfMember(
  facts: FactTable,
  { pattern, row }: RelationAt,
  index: number,
  valuation: Valuation,
): Interval | 'free' | undefined {
  const start = row * facts.table.columns.length;
  switch (pattern.kind) {
    case 'linear':
      return boundsInLinear(pattern, start, index - start, valuation);
    case 'ratio':
      return boundsInRatio(pattern, start, index - start, valuation);
    case 'row-share': {
      const ratio = ratioAcrossRows(pattern, facts.table.columns.length);
      return boundsInRatio(ratio, 0, index, valuation);
    }
    case 'total':
      return boundsInTotal(facts, pattern, index, valuation);
    case 'implied':
      return boundsInPairs(pattern.pairs, start, index - start, valuation, (others) => {
        const rest = realBoundsOfRow(start, others, valuation);
        return rest && toInterval(rest);
      });
    case 'implied-total':
      return boundsInPairs(
        pattern.pairs,
        rowStart(facts, index),
        index - rowStart(facts, index),
        valuation,
        () =>
          impliedByOthers(
            facts,
            pattern,
            Math.floor(index / facts.table.columns.length),
            valuation,
          ),
      );
    case 'link':
      return pattern.comparison === '=' && pattern.own.length === 1 && pattern.ownsSubject
        ? expectedOfLink(pattern, valuation)
        : undefined;
    default:
      return undefined;
  }
}

function boundsInLinear(
  pattern: LinearPattern,
  start: number,
  wanted: number,
  source: FigureSource,
): Interval | 'free' | undefined {
  // subject − Σ terms = 0, or ≤ 0
  const members = [
    { column: pattern.subject, sign: 1 },
    ...pattern.terms.map(({ column, coefficient }) => ({ column, sign: -coefficient })),
  ];
  const own = members.filter(({ column }) => column === wanted);
  if (own.length !== 1) return undefined;
  let rest: Interval = { low: Decimal.ZERO, high: Decimal.ZERO };
  for (const { column, sign } of members) {
    if (column === wanted) continue;
    const figure = source.figure(start + column);
    if (!figure && pattern.blanks === 'zero' && column !== pattern.subject) continue;
    if (!figure) return 'free';
    rest = add(rest, sign > 0 ? figure.interval : negate(figure.interval));
  }
  if (pattern.comparison === '=') return own[0]!.sign > 0 ? negate(rest) : rest;
  const { low } = rest;
  if (!low) return 'free';
  return own[0]!.sign > 0 ? { high: low.negated() } : { low };
}

function boundsInTotal(
  facts: FactTable,
  { column, sum }: TotalPattern,
  index: number,
  valuation: Valuation,
): Interval | 'free' | undefined {
  const { total: row, comparison } = facts.sums[sum]!;
  if (comparison !== '=') return undefined;
  const total = row * facts.table.columns.length + column;
  const all = valuation.columnSum(column, sum);
  if (index === total) return all ?? 'free';
  const stated = valuation.figure(total)?.interval;
  const own = valuation.figure(index)?.interval;
  if (!stated || !all || !own) return 'free';
  const others: Interval = {
    ...(all.low && own.low && { low: all.low.minus(own.low) }),
    ...(all.high && own.high && { high: all.high.minus(own.high) }),
  };
  return subtract(stated, others);
}

function rowStart(facts: FactTable, index: number): number {
  const width = facts.table.columns.length;
  return Math.floor(index / width) * width;
}

/** The households that a row must have for the sum of implied households to hold. */
function impliedByOthers(
  facts: FactTable,
  { pairs, sum }: ImpliedTotalPattern,
  row: number,
  valuation: Valuation,
): Interval | undefined {
  const all = valuation.impliedSum(pairs, sum, 'real');
  const { total } = facts.sums[sum]!;
  if (row === total) return all;
  const own = impliedAt(facts, row, pairs, 'real', valuation);
  const stated = impliedAt(facts, total, pairs, 'real', valuation);
  if (!all || !own || !stated) return undefined;
  const others: Interval = {
    ...(all.low && own.low && { low: all.low.minus(own.low) }),
    ...(all.high && own.high && { high: all.high.minus(own.high) }),
  };
  return subtract(stated, others);
}

/** A count or a rate of which the households are known from elsewhere. */
function boundsInPairs(
  pairs: readonly RatePair[],
  start: number,
  wanted: number,
  source: FigureSource,
  householdsFrom: (others: readonly RatePair[]) => Interval | undefined,
): Interval | 'free' | undefined {
  const own = pairs.filter(({ count, rate }) => count === wanted || rate === wanted);
  const [pair] = own;
  if (!pair || own.length > 1) return undefined;
  const households = householdsFrom(pairs.filter((other) => other !== pair));
  const other = source.figure(start + (pair.count === wanted ? pair.rate : pair.count))?.interval;
  if (!households || !other) return 'free';
  const { low: least = Decimal.ZERO, high: most } = households;
  if (least.sign() < 0 || (other.low?.sign() ?? -1) < 0) return undefined;
  if (pair.count === wanted)
    return {
      ...(other.low && { low: other.low.times(least).shifted(-2) }),
      ...(other.high && most && { high: other.high.times(most).shifted(-2) }),
    };
  return {
    ...(other.low && most && most.sign() > 0 && { low: percentOf(other.low, most, 'floor') }),
    ...(other.high && least.sign() > 0 && { high: percentOf(other.high, least, 'ceil') }),
  };
}

function percentOf(count: Decimal, households: Decimal, rounding: 'floor' | 'ceil'): Decimal {
  return count.times(Decimal.HUNDRED).dividedBy(households, OUTWARDS, rounding);
}

/** Decimals to which quotients are widened outwards. */
const OUTWARDS = 9;

function boundsInRatio(
  { rate, numerator, denominator, factor }: RatioPattern,
  start: number,
  wanted: number,
  source: FigureSource,
): Interval | 'free' | undefined {
  if (new Set([rate, numerator, denominator]).size < 3) return undefined;
  const others = [rate, numerator, denominator].filter((column) => column !== wanted);
  const figures = others.map((column) => source.figure(start + column)?.interval);
  if (figures.includes(undefined)) return 'free';
  if (figures.some((interval) => (interval!.low?.sign() ?? -1) < 0)) return undefined;
  const [one, other] = figures as [Interval, Interval];
  const times = Decimal.integer(factor);
  if (wanted === numerator) {
    const product = {
      ...(one.low && other.low && { low: one.low.times(other.low) }),
      ...(one.high && other.high && { high: one.high.times(other.high) }),
    };
    return factor === 1 ? product : scale(product, Decimal.of(1, 2));
  }
  // rate = f·n / d and d = f·n / rate
  const [top, bottom] = wanted === rate ? [one, other] : [other, one];
  return {
    ...(top.low &&
      bottom.high &&
      bottom.high.sign() > 0 && {
        low: top.low.times(times).dividedBy(bottom.high, OUTWARDS, 'floor'),
      }),
    ...(top.high &&
      bottom.low &&
      bottom.low.sign() > 0 && {
        high: top.high.times(times).dividedBy(bottom.low, OUTWARDS, 'ceil'),
      }),
  };
}
