/** Choices of the generator; the same seed always makes the same tables. */
export interface Draw {
  readonly pick: <Value>(values: readonly Value[]) => Value;
  /** Whole number from low to high, both included. */
  readonly int: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  /** So many different values in their order. */
  readonly some: <Value>(values: readonly Value[], count: number) => Value[];
}

/** Mulberry32, a published 32-bit generator: small, and good enough to choose words with. */
export function createDraw(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    pick: (values) => values[int(0, values.length - 1)]!,
    int,
    chance: (probability) => next() < probability,
    some: (values, count) => {
      const left = [...values.keys()];
      while (left.length > count) left.splice(int(0, left.length - 1), 1);
      return left.map((position) => values[position]!);
    },
  };
}
