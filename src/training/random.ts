/**
 * A seeded source of chance: the same seed gives the same slips in every run and on every
 * machine. Only whole numbers come out, so nothing depends on rounding.
 */
export interface Random {
  /** A whole number in [0, limit); limit from 1 to 2^32. */
  below(limit: number): number;
  /** One of the items. Throws RangeError for an empty list. */
  pick<Item>(items: readonly Item[]): Item;
  /** The items in another order, drawn one by one as far as they are asked for. */
  inAnyOrder<Item>(items: readonly Item[]): Iterable<Item>;
}

/** Marsaglia's xorshift over 32 bits; a seed is any whole number. */
export function createRandom(seed: number): Random {
  let state = scrambled(seed);
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  const below = (limit: number): number => Math.floor((next() * limit) / 2 ** 32);
  return {
    below,
    pick(items) {
      if (items.length === 0) throw new RangeError('nothing to pick from');
      return items[below(items.length)]!;
    },
    *inAnyOrder(items) {
      const rest = [...items];
      while (rest.length > 0) {
        const at = below(rest.length);
        yield rest[at]!;
        rest[at] = rest[rest.length - 1]!;
        rest.pop();
      }
    },
  };
}

/** Neighbouring seeds must not give neighbouring sequences; zero would give only zeros. */
function scrambled(seed: number): number {
  let mixed = (seed ^ 0x9e3779b9) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16) || 1;
}
