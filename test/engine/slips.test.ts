import fc from 'fast-check';
import { Decimal } from '../../src/domain/decimal';
import type { Slip } from '../../src/domain/finding';
import { slipsBehind } from '../../src/engine/slips';

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
