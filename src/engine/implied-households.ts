import { Decimal, maximum, minimum } from '../domain/decimal';
import type { RatePair } from '../domain/relation';
import type { FigureSource } from './figure';

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
  valuation: FigureSource,
): WholeRange | 'empty' | undefined {
  const count = valuation.figure(rowStart + pair.count);
  const rate = valuation.figure(rowStart + pair.rate);
  if (!count || !rate) return undefined;
  const { low: rateLow = Decimal.ZERO, high: rateHigh = Decimal.HUNDRED } = rate.interval;
  const { low: countLow = Decimal.ZERO, high: countHigh } = count.interval;
  if (countHigh && countHigh.sign() < 0) return 'empty';
  if (rateHigh.sign() < 0) return 'empty';
  // A rate reported as 0,00 over no household at all says nothing of their number.
  if (rateHigh.isZero())
    return countLow.sign() > 0 ? 'empty' : { low: Decimal.ZERO, high: undefined };
  // Among no poor households at all no rate above nothing comes out.
  if (countHigh?.isZero() && rateLow.sign() > 0) return 'empty';
  const low = countLow.sign() <= 0 ? Decimal.ZERO : ceiling(countLow, rateHigh);
  const high = rateLow.sign() <= 0 || !countHigh ? undefined : floor(countHigh, rateLow);
  return high && high.lessThan(low) ? 'empty' : { low, high };
}

function ceiling(count: Decimal, rate: Decimal): Decimal {
  return hundredfold(count).dividedBy(rate, 0, 'ceil');
}

function floor(count: Decimal, rate: Decimal): Decimal {
  return hundredfold(count).dividedBy(rate, 0, 'floor');
}

function hundredfold(count: Decimal): Decimal {
  return count.times(Decimal.HUNDRED);
}

function intersectRanges(one: WholeRange, other: WholeRange): WholeRange | 'empty' {
  const common = narrowed(one, other);
  return common.high && common.high.lessThan(common.low) ? 'empty' : common;
}

/** What all pairs of a row have in common; undefined where no pair is complete. */
export function householdsOfRow(
  rowStart: number,
  pairs: readonly RatePair[],
  valuation: FigureSource,
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
 * Why householdsOfRow is empty: one pair that fits no whole number, given without a range,
 * or two that share none. Intervals on a line have a point in common if every two of them do.
 */
export function findConflict(
  rowStart: number,
  pairs: readonly RatePair[],
  valuation: FigureSource,
): { readonly pair: RatePair; readonly range?: WholeRange }[] {
  const ranges: { pair: RatePair; range: WholeRange }[] = [];
  for (const pair of pairs) {
    const range = householdsOfPair(rowStart, pair, valuation);
    if (range === 'empty') return [{ pair }];
    if (range) ranges.push({ pair, range });
  }
  for (const one of ranges) {
    const other = ranges.find(({ range }) => intersectRanges(one.range, range) === 'empty');
    if (other) return [one, other];
  }
  return [];
}

/**
 * Bounds of a row's households for adding up over many rows. Unlike householdsOfRow it
 * never fails: where pairs contradict each other, or one fits no whole number, real bounds
 * stand in. So it never reaches beyond those.
 */
export function boundsOfRow(
  rowStart: number,
  pairs: readonly RatePair[],
  valuation: FigureSource,
): WholeRange | undefined {
  const whole = commonBounds(rowStart, pairs, valuation, 0, ['ceil', 'floor']);
  return whole && isCrossed(whole) ? realBoundsOfRow(rowStart, pairs, valuation) : whole;
}

/** Digits behind the point at which real bounds are cut, outwards. */
const REAL_DIGITS = 6;

/**
 * As boundsOfRow over real numbers, cut outwards: a little wider, but both ends are
 * monotone in every count and rate, as bisection needs. Between pairs that contradict
 * each other it is the gap.
 */
export function realBoundsOfRow(
  rowStart: number,
  pairs: readonly RatePair[],
  valuation: FigureSource,
): WholeRange | undefined {
  const real = commonBounds(rowStart, pairs, valuation, REAL_DIGITS, ['floor', 'ceil']);
  return real && isCrossed(real) ? { low: real.high!, high: real.low } : real;
}

function isCrossed({ low, high }: WholeRange): boolean {
  return high !== undefined && high.lessThan(low);
}

/** What the pairs have in common, its ends crossed where that is nothing. */
function commonBounds(
  rowStart: number,
  pairs: readonly RatePair[],
  valuation: FigureSource,
  digits: number,
  [forLow, forHigh]: readonly ['ceil', 'floor'] | readonly ['floor', 'ceil'],
): WholeRange | undefined {
  let bounds: WholeRange | undefined;
  for (const pair of pairs) {
    const count = valuation.figure(rowStart + pair.count)?.interval;
    const rate = valuation.figure(rowStart + pair.rate)?.interval;
    if (!count?.low || !count.high || !rate?.low || !rate.high?.sign()) continue;
    const next = {
      low: hundredfold(count.low).dividedBy(rate.high, digits, forLow),
      high:
        rate.low.sign() > 0
          ? hundredfold(count.high).dividedBy(rate.low, digits, forHigh)
          : undefined,
    };
    bounds = bounds ? narrowed(bounds, next) : next;
  }
  return bounds;
}

function narrowed(one: WholeRange, other: WholeRange): WholeRange {
  return {
    low: maximum(one.low, other.low),
    high: one.high && other.high ? minimum(one.high, other.high) : (one.high ?? other.high),
  };
}
