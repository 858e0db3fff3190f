import { Decimal } from '../domain/decimal';
import { alignedUnits, toWhole } from './allocation/aligned-units';
import { findProblems } from './allocation/feasibility';
import { roundToSum } from './allocation/largest-remainder';
import { proportionalWithin, type Bounded } from './allocation/proportional';
import type { Allocation, AllocationPlace, AllocationRequest } from './allocation/types';

export type { Allocation, AllocationPlace, AllocationRequest } from './allocation/types';

/**
 * Spreads a whole-number target over places in proportion to their weights.
 *
 * Method, in two steps:
 * 1. Every place gets clamp(λ·weight, floor, cap) for the one λ with which the sum is the
 *    target; a locked place gets its lock. λ is found exactly, as a fraction, by fixing
 *    the places that leave their bounds and spreading what is left over the others.
 * 2. The places that stand at no bound are rounded by largest remainder (Hamilton).
 *
 * What holds of the result:
 * - the shares are whole, keep their bounds, and add up to the target exactly;
 * - a place that is held by no bound is less than one away from its exact share of what
 *   is left, that is, of the target less what the held places take;
 * - of two places with the same bounds the one with the larger weight gets no less, and a
 *   place whose weight alone rises gets no less than before;
 * - of equal remainders the larger weight is rounded up first, then the earlier place, so
 *   the order of the places matters only between places with equal weights.
 *
 * As with every method of largest remainders, a larger target may give one place one less.
 *
 * Input that cannot be spread is answered with all the reasons that can be told at once.
 */
export function allocate(request: AllocationRequest): Allocation {
  const problems = findProblems(request);
  if (problems.length > 0) return { ok: false, problems };
  const weights = alignedUnits(request.places.map(({ weight }) => weight));
  const places = request.places.map((place, index) => boundsOf(place, weights[index]!));
  const exact = proportionalWithin(places, toWhole(request.target));
  return {
    ok: true,
    shares: roundToSum(exact).map((value, index) => {
      const { held } = exact.places[index]!;
      return { value: Decimal.integer(value), ...(held && { held }) };
    }),
  };
}

function boundsOf({ floor, cap, locked }: AllocationPlace, weight: bigint): Bounded {
  if (locked) {
    const value = toWhole(locked);
    return { weight, floor: value, cap: value, locked: true };
  }
  return {
    weight,
    floor: floor ? toWhole(floor) : 0n,
    ...(cap && { cap: toWhole(cap) }),
    locked: false,
  };
}
