import type { Share } from './types';

/** A place to share with, in whole numbers; weights in any common unit. */
export interface Bounded {
  readonly weight: bigint;
  readonly floor: bigint;
  readonly cap?: bigint;
  /** Floor and cap are one and the same number, given by hand. */
  readonly locked: boolean;
}

/** A place held at a whole number, or one that gets weight · left / weights. */
export interface ExactShare {
  readonly weight: bigint;
  readonly value: bigint;
  readonly held?: NonNullable<Share['held']>;
}

/** Exact shares: free places divide `left` among them in proportion to their weights. */
export interface ExactShares {
  readonly places: readonly ExactShare[];
  readonly left: bigint;
  /** Sum of the weights of the free places. */
  readonly weights: bigint;
}

/**
 * Finds the λ with Σ clamp(λ·weight, floor, cap) = target. With λ = left / weights over the
 * places still free, some are above their cap and some below their floor. If those above
 * exceed by at least what those below lack, the right λ is no smaller, so every place
 * above its cap stays there for good; otherwise it is smaller and every place below
 * its floor does. Each round fixes a place, so there are no more rounds than places.
 *
 * The request must be feasible (findProblems).
 */
export function proportionalWithin(places: readonly Bounded[], target: bigint): ExactShares {
  const held = places.map((place): Hold | undefined =>
    place.locked ? { value: place.floor, by: 'lock' } : undefined,
  );
  for (;;) {
    const free = places.map((_, index) => index).filter((index) => !held[index]);
    const weights = total(free.map((index) => places[index]!.weight));
    const left = target - total(held.map((hold) => hold?.value ?? 0n));
    // Scaled by the sum of the weights: λ·weight > cap iff left · weight > cap · weights.
    const shareOf = (index: number): bigint => left * places[index]!.weight;
    const above = free.filter((index) => {
      const { cap } = places[index]!;
      return cap !== undefined && shareOf(index) > cap * weights;
    });
    // Without weights nothing is left to divide, and whoever is free stands at its floor.
    const below = free.filter(
      (index) => weights === 0n || shareOf(index) < places[index]!.floor * weights,
    );
    if (above.length === 0 && below.length === 0) return settled(places, held, left, weights);
    const excess = total(above.map((index) => shareOf(index) - places[index]!.cap! * weights));
    const lack = total(below.map((index) => places[index]!.floor * weights - shareOf(index)));
    if (above.length > 0 && excess >= lack)
      for (const index of above) held[index] = { value: places[index]!.cap!, by: 'cap' };
    else for (const index of below) held[index] = { value: places[index]!.floor, by: 'floor' };
  }
}

interface Hold {
  readonly value: bigint;
  readonly by: NonNullable<Share['held']>;
}

function settled(
  places: readonly Bounded[],
  held: readonly (Hold | undefined)[],
  left: bigint,
  weights: bigint,
): ExactShares {
  return {
    places: places.map(({ weight }, index) => {
      const hold = held[index];
      return hold ? { weight, value: hold.value, held: hold.by } : { weight, value: 0n };
    }),
    left,
    weights,
  };
}

function total(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}
