import fc from 'fast-check';
import { decimalsOfShort } from '../../src/engine/figures/short-decimal';

test.each<[number, number]>([
  [7, 0],
  [-0, 0],
  [2.5, 1],
  [0.1 + 0.2, -1],
  [0.3, 1],
  [1.005, 3],
  [0.0227, 4],
  [1.234567, 6],
  [1.2345678, -1],
  [1 / 3, -1],
  [1e15, -1],
  [-999_999_999.25, 2],
])('%d has %d', (value, decimals) => {
  expect(decimalsOfShort(value)).toBe(decimals);
});

test('they are those of the shortest text that reads back as the number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(6), (units, scale) => {
      const value = Number(`${units}e-${scale}`);
      const [, fraction = ''] = /\.(\d+)$/.exec(value.toFixed(scale).replace(/\.?0+$/, '')) ?? [];
      expect(decimalsOfShort(value)).toBe(fraction.length);
    }),
  );
});
