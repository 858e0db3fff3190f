import fc from 'fast-check';
import { Decimal, DecimalSum } from '../../src/domain/decimal';

const decimals = fc
  .record({ units: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), scale: fc.nat(6) })
  .map(({ units, scale }) => Decimal.of(units, scale));

/** Whole millionths, which every drawn number is a multiple of. */
const inMillionths = (value: Decimal): bigint => BigInt(value.shifted(6).toString().split('.')[0]!);

test('adds up exactly, beyond the safe integers and back again', () => {
  fc.assert(
    fc.property(fc.array(decimals), fc.array(decimals), (added, taken) => {
      const sum = new DecimalSum();
      for (const value of added) sum.add(value);
      for (const value of taken) sum.subtract(value);
      const expected =
        added.reduce((all, one) => all + inMillionths(one), 0n) -
        taken.reduce((all, one) => all + inMillionths(one), 0n);
      expect(inMillionths(sum.toDecimal())).toBe(expected);
    }),
  );
});

test('what is taken out again leaves no trace', () => {
  const sum = new DecimalSum();
  sum.add(Decimal.parse('0.1'));
  sum.add(Decimal.parse('9007199254740991.5'));
  sum.subtract(Decimal.parse('9007199254740991.5'));
  expect(sum.toDecimal().equals(Decimal.parse('0.1'))).toBe(true);
});

test('a copy goes its own way', () => {
  const sum = new DecimalSum();
  sum.add(Decimal.integer(5));
  const copy = sum.copy();
  copy.add(Decimal.integer(1));
  expect([sum.toDecimal().toString(), copy.toDecimal().toString()]).toEqual(['5', '6']);
});
