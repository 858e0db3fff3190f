import fc from 'fast-check';
import { feasible, least, most, sharesOf, sum, type PlainPlace } from './allocation-requests';

/**
 * The exact shares another way: try every choice of who stands at a bound and take the one
 * that no place has a reason to leave. All numbers are fractions over the free weights.
 */
function exactSharesByTrial(target: number, places: readonly PlainPlace[]): [number, number][] {
  const choices = 3 ** places.length;
  for (let choice = 0; choice < choices; choice++) {
    const states = places.map((_, i) => Math.floor(choice / 3 ** i) % 3);
    const fixed = places.map((place, i) =>
      states[i] === 1 ? least(place) : states[i] === 2 ? most(place) : undefined,
    );
    if (fixed.some((value) => value === Infinity)) continue;
    const left = target - sum(fixed.map((value) => value ?? 0));
    const weights = sum(places.map(({ weight }, i) => (states[i] === 0 ? weight : 0)));
    if (weights === 0 && left !== 0) continue;
    // Where nobody is free any λ between the bounds would do; it exists iff they do not cross.
    const low = places.map((place, i) => (states[i] === 2 ? most(place) / place.weight : 0));
    const high = places.map((place, i) =>
      states[i] === 1 ? least(place) / place.weight : Infinity,
    );
    const fits =
      weights === 0
        ? Math.max(...low) <= Math.min(...high)
        : places.every((place, i) => {
            const share = left * place.weight;
            if (states[i] === 1) return share <= least(place) * weights;
            if (states[i] === 2) return share >= most(place) * weights;
            return share >= least(place) * weights && share <= most(place) * weights;
          });
    if (fits)
      return places.map((place, i) =>
        fixed[i] === undefined ? [left * place.weight, weights] : [fixed[i], 1],
      );
  }
  throw new Error('no choice fits');
}

/** Every way to give whole numbers within the bounds that add up to the target. */
function* wholeShares(target: number, places: readonly PlainPlace[]): Generator<number[]> {
  const [first, ...rest] = places;
  if (!first) {
    if (target === 0) yield [];
    return;
  }
  for (let value = least(first); value <= Math.min(most(first), target); value++)
    for (const others of wholeShares(target - value, rest)) yield [value, ...others];
}

test('no other whole numbers are nearer to the exact shares, found by trying them all', () => {
  const small = feasible(4, 6);
  fc.assert(
    fc.property(small, ({ places, target }) => {
      const exact = exactSharesByTrial(target, places);
      const distance = (shares: readonly number[]): number =>
        sum(shares.map((share, i) => (share - exact[i]![0] / exact[i]![1]) ** 2));
      const best = Math.min(...[...wholeShares(target, places)].map(distance));
      expect(distance(sharesOf(target, places))).toBeCloseTo(best, 9);
    }),
    { numRuns: 300 },
  );
});
