import { Decimal } from '../domain/decimal';
import { factAt, type FactTable } from '../domain/fact';
import type { Interval } from '../domain/interval';
import type { RateColumns } from './rate-columns';

/** Digits behind the point to which bounds are cut, outwards. */
const DIGITS = 6;

/** A bounded interval. */
export type Bounds = Required<Interval>;

/**
 * The households of a row as the table states them, else as its count and rate imply them:
 * of which households the rate of a part is taken, its rows show themselves.
 */
export function householdsBehind(
  facts: FactTable,
  rowIndex: number,
  { rate, count, subset, households }: RateColumns,
): Bounds | undefined {
  if (households === undefined || subset !== 'all') {
    const counted = factAt(facts, rowIndex, count)?.quantity.value;
    const share = factAt(facts, rowIndex, rate)?.quantity.interval;
    return counted && share && hundredfoldOver(counted, share);
  }
  const stated = factAt(facts, rowIndex, households)?.quantity.value;
  return stated && stated.sign() > 0 ? { low: stated, high: stated } : undefined;
}

/** 100 · number / interval; undefined unless the interval lies above zero on both sides. */
export function hundredfoldOver(number: Decimal, { low, high }: Interval): Bounds | undefined {
  if (!low || !high || low.sign() <= 0) return undefined;
  const hundredfold = number.times(Decimal.HUNDRED);
  return {
    low: hundredfold.dividedBy(high, DIGITS, 'floor'),
    high: hundredfold.dividedBy(low, DIGITS, 'ceil'),
  };
}
