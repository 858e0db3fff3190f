import { Decimal } from '../domain/decimal';
import type { Slip } from '../domain/finding';
import { includes, type Interval } from '../domain/interval';

/**
 * Right values that a known slip of the hand turns into the value that stands there,
 * likeliest slip first. Digits are those of the value written with `decimals` places.
 */
export function* slipsBehind(
  wrong: Decimal,
  decimals: number,
): Generator<{ value: Decimal; slip: Slip }> {
  const units = wrong.abs().shifted(decimals).round(0, 'truncate').toString();
  const digits = units.padStart(decimals + 1, '0');
  const negative = wrong.sign() < 0;
  const build = (text: string): Decimal => {
    const value = Decimal.of(BigInt(text), decimals);
    return negative ? value.negated() : value;
  };
  // Nobody means to write 025, so no slip starts from there.
  const written = function* (text: string, slip: Slip): Generator<{ value: Decimal; slip: Slip }> {
    if (text.length === decimals + 1 || !text.startsWith('0')) yield { value: build(text), slip };
  };

  for (let i = 0; i + 1 < digits.length; i++) {
    if (digits[i] !== digits[i + 1])
      yield* written(
        digits.slice(0, i) + digits[i + 1] + digits[i] + digits.slice(i + 2),
        'digits-swapped',
      );
  }
  if (negative) yield { value: wrong.negated(), slip: 'sign' };
  for (const exponent of [3, -3, 1, -1, 2, -2]) {
    const value = wrong.shifted(exponent).normalised();
    // In figures with decimals it is the comma that slips.
    const slip = decimals > 0 ? 'decimal-comma' : 'power-of-ten';
    if (value.scale <= decimals) yield { value, slip };
  }
  for (let i = 0; i <= digits.length; i++) {
    for (let digit = 0; digit <= 9; digit++)
      yield {
        value: build(digits.slice(0, i) + digit + digits.slice(i)),
        slip: 'digit-missing',
      };
  }
  if (digits.length > 1) {
    for (let i = 0; i < digits.length; i++)
      yield { value: build(digits.slice(0, i) + digits.slice(i + 1)), slip: 'digit-extra' };
  }
  for (let i = 0; i < digits.length; i++) {
    for (let digit = 0; digit <= 9; digit++)
      if (String(digit) !== digits[i])
        yield* written(digits.slice(0, i) + digit + digits.slice(i + 1), 'digit-wrong');
  }
}

/** The slips that lead into the interval, one per value, likeliest first. */
export function slipsInto(
  wrong: Decimal,
  decimals: number,
  target: Interval,
): { value: Decimal; slip: Slip }[] {
  const found = new Map<string, { value: Decimal; slip: Slip }>();
  for (const candidate of slipsBehind(wrong, decimals)) {
    if (candidate.value.equals(wrong) || !includes(target, candidate.value)) continue;
    const key = candidate.value.normalised().toString();
    if (!found.has(key)) found.set(key, candidate);
  }
  return [...found.values()];
}
