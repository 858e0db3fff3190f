import { Decimal, maximum, minimum } from './decimal';

/**
 * A closed interval of exact decimals. An end that is absent is unbounded.
 * Source of the semantics: XBRL Calculations 1.1, where a reported value stands
 * for every value that rounds to it.
 */
export interface Interval {
  readonly low?: Decimal;
  readonly high?: Decimal;
}

export const EVERYTHING: Interval = {};

export function exactly(value: Decimal): Interval {
  return { low: value, high: value };
}

/** From `low` to `high`; an end that is undefined is absent. */
export function between(low: Decimal | undefined, high: Decimal | undefined): Interval {
  if (low && high) return { low, high };
  if (low) return { low };
  return high ? { high } : EVERYTHING;
}

/** Both ends are one object, as of nearly all counts: what is worked out for one end holds for the other. */
function isExact(interval: Interval): interval is Required<Interval> {
  return interval.low !== undefined && interval.low === interval.high;
}

/** [value − halfWidth, value + halfWidth]; halfWidth ≥ 0. */
export function around(value: Decimal, halfWidth: Decimal): Interval {
  return halfWidth.isZero()
    ? exactly(value)
    : { low: value.minus(halfWidth), high: value.plus(halfWidth) };
}

export function add(one: Interval, other: Interval): Interval {
  if (isExact(one) && isExact(other)) return exactly(one.low.plus(other.low));
  return between(
    one.low && other.low && one.low.plus(other.low),
    one.high && other.high && one.high.plus(other.high),
  );
}

export function negate(interval: Interval): Interval {
  return isExact(interval)
    ? exactly(interval.low.negated())
    : between(interval.high?.negated(), interval.low?.negated());
}

export function subtract(one: Interval, other: Interval): Interval {
  return add(one, negate(other));
}

/** Multiplied by an exact number of either sign. */
export function scale(interval: Interval, factor: Decimal): Interval {
  if (factor.isZero()) return exactly(Decimal.ZERO);
  if (isExact(interval)) return exactly(interval.low.times(factor));
  const low = interval.low?.times(factor);
  const high = interval.high?.times(factor);
  return factor.sign() > 0 ? between(low, high) : between(high, low);
}

/** Product of two bounded intervals. Throws RangeError where one is unbounded. */
export function multiply(one: Interval, other: Interval): Interval {
  if (!one.low || !one.high || !other.low || !other.high)
    throw new RangeError('product of an unbounded interval');
  if (one.low.sign() >= 0 && other.low.sign() >= 0)
    return { low: one.low.times(other.low), high: one.high.times(other.high) };
  const corners = [
    one.low.times(other.low),
    one.low.times(other.high),
    one.high.times(other.low),
    one.high.times(other.high),
  ];
  return { low: corners.reduce(minimum), high: corners.reduce(maximum) };
}

/** Whether the two share a point: the test of consistency. */
export function meet(one: Interval, other: Interval): boolean {
  return (
    !(one.low && other.high && other.high.lessThan(one.low)) &&
    !(other.low && one.high && one.high.lessThan(other.low))
  );
}

/** The common part, or undefined where there is none. */
export function intersect(one: Interval, other: Interval): Interval | undefined {
  if (!meet(one, other)) return undefined;
  return between(
    one.low && other.low ? maximum(one.low, other.low) : (one.low ?? other.low),
    one.high && other.high ? minimum(one.high, other.high) : (one.high ?? other.high),
  );
}

export function includes(interval: Interval, value: Decimal): boolean {
  return meet(interval, exactly(value));
}

export function isPoint(interval: Interval): boolean {
  return !!interval.low && !!interval.high && interval.low.equals(interval.high);
}

/** The whole numbers inside, as an interval with whole ends; undefined where there are none. */
export function wholeNumbers(interval: Interval): Interval | undefined {
  const low = interval.low?.round(0, 'ceil');
  const high = interval.high?.round(0, 'floor');
  if (low && high && high.lessThan(low)) return undefined;
  return between(low, high);
}

/** `[10.92; 10.94]`, `[5; …)`: for logs and test failures, not for users. */
export function formatInterval(interval: Interval): string {
  return `${interval.low ? `[${interval.low}` : '(…'}; ${interval.high ? `${interval.high}]` : '…)'}`;
}
