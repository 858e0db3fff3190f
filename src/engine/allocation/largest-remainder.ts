import type { ExactShares } from './proportional';

/**
 * Rounds the free places down and gives what is then missing, one each, to those with the
 * largest remainders. Bounds are whole and exact shares lie within them, so neither
 * rounding down nor up leaves them.
 */
export function roundToSum({ places, left, weights }: ExactShares): bigint[] {
  const shares = places.map(({ held, value, weight }) =>
    held ? value : (left * weight) / weights,
  );
  const free = places.flatMap(({ held, weight }, index) =>
    held ? [] : [{ index, weight, remainder: (left * weight) % weights }],
  );
  free.sort(
    (one, other) =>
      compare(other.remainder, one.remainder) ||
      compare(other.weight, one.weight) ||
      one.index - other.index,
  );
  const given = free.reduce((sum, { index }) => sum + shares[index]!, 0n);
  for (const { index } of free.slice(0, Number(left - given))) shares[index]! += 1n;
  return shares;
}

function compare(one: bigint, other: bigint): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
