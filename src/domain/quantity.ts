import type { Decimal } from './decimal';
import type { Interval } from './interval';

/** How a number came to stand in its cell; decides its interval and whether it may be a culprit. */
export type Origin = 'constant' | 'formula' | 'text';

/**
 * A number as reported: the value, the interval it stands for, and its decimals.
 * Rates are in percent (2.27 means 2.27 %), points in percentage points, counts in
 * households or persons, money in the unit of its dimension.
 */
export interface Quantity {
  readonly value: Decimal;
  readonly interval: Interval;
  /** Reported decimals of a rounded value; absent for exact values and stated ranges. */
  readonly decimals?: number;
  readonly origin: Origin;
}
