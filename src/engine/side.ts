import type { Interval } from '../domain/interval';

/**
 * On which side a relation fails: -1 and 1 are too low and too high seen from its
 * subject, 0 means that the two sides meet, undefined that something needed is blank.
 */
export type Side = -1 | 0 | 1 | undefined;

export function sideOf(left: Interval, right: Interval): Side {
  if (left.high && right.low && left.high.lessThan(right.low)) return -1;
  if (left.low && right.high && right.high.lessThan(left.low)) return 1;
  return 0;
}
