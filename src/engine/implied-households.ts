import { Decimal } from '../domain/decimal';
import type { RatePair } from '../domain/relation';
import type { Valuation } from './valuation';

/** Whole numbers of households; `high` undefined means unbounded. */
export interface WholeRange {
  readonly low: Decimal;
  readonly high: Decimal | undefined;
}

/**
 * The whole numbers H of households with rate ∋ 100·count/H.
 * Undefined where count or rate is blank; `empty` where no whole number fits.
 */
export function householdsOfPair(
  rowStart: number,
  pair: RatePair,
  valuation: Valuation,
): WholeRange | 'empty' | undefined {
  const count = valuation.figure(rowStart + pair.count);
  const rate = valuation.figure(rowStart + pair.rate);
  if (!count || !rate) return undefined;
  const rateHigh = rate.interval.high;
  const rateLow = rate.interval.low;
  const countLow = count.interval.low;
  const countHigh = count.interval.high;
  if (!rateHigh || !rateLow || !countLow || !countHigh) return undefined;
  if (countHigh.sign() < 0 || rateHigh.sign() < 0) return 'empty';
  // A rate reported as 0,00 over no household at all says nothing of their number.
  if (rateHigh.isZero())
    return countLow.sign() > 0 ? 'empty' : { low: Decimal.ZERO, high: undefined };
  const low = countLow.sign() <= 0 ? Decimal.ZERO : ceiling(countLow, rateHigh);
  const high = rateLow.sign() <= 0 ? undefined : floor(countHigh, rateLow);
  return high && high.lessThan(low) ? 'empty' : { low, high };
}

function ceiling(count: Decimal, rate: Decimal): Decimal {
  return count.times(Decimal.HUNDRED).dividedBy(rate, 0, 'ceil');
}

function floor(count: Decimal, rate: Decimal): Decimal {
  return count.times(Decimal.HUNDRED).dividedBy(rate, 0, 'floor');
}

export function intersectRanges(one: WholeRange, other: WholeRange): WholeRange | 'empty' {
  const low = one.low.lessThan(other.low) ? other.low : one.low;
  const high =
    one.high && other.high
      ? one.high.lessThan(other.high)
        ? one.high
        : other.high
      : (one.high ?? other.high);
  return high && high.lessThan(low) ? 'empty' : { low, high };
}

/** What all pairs of a row have in common; undefined where no pair is complete. */
export function householdsOfRow(
  rowStart: number,
  pairs: readonly RatePair[],
  valuation: Valuation,
): WholeRange | 'empty' | undefined {
  let result: WholeRange | undefined;
  for (const pair of pairs) {
    const range = householdsOfPair(rowStart, pair, valuation);
    if (range === undefined) continue;
    if (range === 'empty') return 'empty';
    const common = result ? intersectRanges(result, range) : range;
    if (common === 'empty') return 'empty';
    result = common;
  }
  return result;
}

/**
 * As householdsOfRow, but where nothing fits all pairs the hull of what each allows:
 * a sum over many rows stays meaningful though one row contradicts itself.
 */
export function hullOfRow(
  rowStart: number,
  pairs: readonly RatePair[],
  valuation: Valuation,
): WholeRange | undefined {
  let hull: WholeRange | undefined;
  const strict = householdsOfRow(rowStart, pairs, valuation);
  if (strict !== 'empty') return strict;
  for (const pair of pairs) {
    const range = boundsOfPair(rowStart, pair, valuation);
    if (range) hull = hull ? hullOf(hull, range) : range;
  }
  return hull;
}

/** Between two neighbouring whole numbers where none fits exactly. */
function boundsOfPair(
  rowStart: number,
  pair: RatePair,
  valuation: Valuation,
): WholeRange | undefined {
  const range = householdsOfPair(rowStart, pair, valuation);
  if (range !== 'empty') return range;
  const count = valuation.figure(rowStart + pair.count)?.value;
  const rate = valuation.figure(rowStart + pair.rate)?.value;
  if (!count || !rate || rate.sign() <= 0 || count.sign() < 0) return undefined;
  return { low: floor(count, rate), high: ceiling(count, rate) };
}

function hullOf(one: WholeRange, other: WholeRange): WholeRange {
  return {
    low: one.low.lessThan(other.low) ? one.low : other.low,
    high:
      one.high && other.high ? (one.high.lessThan(other.high) ? other.high : one.high) : undefined,
  };
}
