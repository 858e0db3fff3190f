import fc from 'fast-check';
import { createRandom } from '../../src/training';

test('numbers stay below their limit and reach every value', () => {
  const random = createRandom(20240103);
  const seen = new Set(Array.from({ length: 1000 }, () => random.below(7)));
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('a seed decides the sequence, and its neighbour gives another', () => {
  const sequence = (seed: number): number[] => {
    const random = createRandom(seed);
    return Array.from({ length: 20 }, () => random.below(1_000_000));
  };
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(sequence(seed)).toEqual(sequence(seed));
      expect(sequence(seed)).not.toEqual(sequence(seed + 1));
    }),
  );
});

test('any order holds every item once', () => {
  fc.assert(
    fc.property(fc.integer(), fc.uniqueArray(fc.nat()), (seed, items) => {
      const drawn = [...createRandom(seed).inAnyOrder(items)];
      expect(drawn.sort((one, other) => one - other)).toEqual(
        [...items].sort((one, other) => one - other),
      );
    }),
  );
});

test('there is nothing to pick from nothing', () => {
  expect(() => createRandom(1).pick([])).toThrow(RangeError);
});
