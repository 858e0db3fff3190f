import type { Decimal } from '../domain/decimal';
import type { Fact } from '../domain/fact';

/** Whether a figure is written as a range or a bound; its value then only stands for it. */
export function isRangeOrBound({ written }: Pick<Fact, 'written'>): boolean {
  return written !== undefined && written.shape !== 'value';
}

/** The numbers that stand in the cell: one, or both ends of a range. */
export function endsOf(fact: Pick<Fact, 'quantity' | 'written'>): readonly Decimal[] {
  const { value, interval } = fact.quantity;
  return isRangeOrBound(fact)
    ? [interval.low, interval.high].filter((end) => end !== undefined)
    : [value];
}
