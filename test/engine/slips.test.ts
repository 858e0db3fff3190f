import fc from 'fast-check';
import { Decimal } from '../../src/domain/decimal';
import type { Slip } from '../../src/domain/finding';
import { includes } from '../../src/domain/interval';
import { slipsBehind, slipsInto } from '../../src/engine/slips';

/** Slips made by hand on the digits of a right value, written independently of the engine. */
const MADE: Partial<Record<Slip, (digits: string, position: number) => string | undefined>> = {
  'digits-swapped': (digits, i) =>
    i + 1 < digits.length && digits[i] !== digits[i + 1]
      ? digits.slice(0, i) + digits[i + 1]! + digits[i]! + digits.slice(i + 2)
      : undefined,
  'digit-missing': (digits, i) =>
    digits.length > 1 ? digits.slice(0, i) + digits.slice(i + 1) : undefined,
  'digit-extra': (digits, i) => digits.slice(0, i) + '7' + digits.slice(i),
  'digit-wrong': (digits, i) =>
    digits[i] === '4' ? undefined : digits.slice(0, i) + '4' + digits.slice(i + 1),
  'power-of-ten': (digits) => digits + '000',
};

test.each(Object.keys(MADE) as Slip[])(
  '%s: the right value is among those behind the slip',
  (slip) => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 99_999_999 }), fc.nat(7), (right, position) => {
        const digits = String(right);
        const wrong = MADE[slip]!(digits, position % digits.length);
        // A leading zero vanishes when a number is typed.
        fc.pre(wrong !== undefined && !wrong.startsWith('0') && wrong !== digits);
        const behind = [...slipsBehind(Decimal.parse(wrong), 0)];
        expect(behind.map(({ value }) => value.normalised().toString())).toContain(digits);
      }),
    );
  },
);

test('a rate keeps its decimals while digits are swapped', () => {
  const swapped = [...slipsBehind(Decimal.parse('42.40'), 2)].filter(
    ({ slip }) => slip === 'digits-swapped',
  );
  expect(swapped.map(({ value }) => value.toString())).toEqual(['24.40', '44.20', '42.04']);
});

test('the slips into an interval are just those behind the figure that lie in it', () => {
  // Far beyond what doubles tell apart, too.
  const units = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
  const width = fc.bigInt({ min: 0n, max: 10n ** 12n });
  fc.assert(
    fc.property(units, units, width, fc.nat(3), (wrong, low, wide, decimals) => {
      const figure = Decimal.of(wrong, decimals);
      const target = { low: Decimal.of(low, decimals), high: Decimal.of(low + wide, decimals) };
      const values = [...slipsBehind(figure, decimals)].filter(
        ({ value }) => !value.equals(figure) && includes(target, value),
      );
      const seen = new Set(values.map(({ value }) => value.normalised().toString()));
      const into = slipsInto(figure, decimals, target);
      expect(into.map(({ value }) => value.normalised().toString())).toEqual([...seen]);
    }),
  );
});

test('a slip that a double cannot tell from its neighbours is found', () => {
  const right = Decimal.parse('9007199254740993');
  const into = slipsInto(Decimal.parse('9007199254740939'), 0, { low: right, high: right });
  expect(into.map(({ slip }) => slip)).toEqual(['digits-swapped']);
});
