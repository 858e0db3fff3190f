import { Decimal } from '../domain/decimal';
import type { Slip } from '../domain/finding';
import { includes, type Interval } from '../domain/interval';

/** A right value that a known slip turns into the one that stands there. */
interface Behind {
  readonly value: Decimal;
  readonly slip: Slip;
}

/** The same as it would be typed: digits without sign and comma, which become a value only where asked for. */
interface Typed {
  readonly digits: string;
  readonly slip: Slip;
}

/**
 * Right values that a known slip of the hand turns into the value that stands there,
 * likeliest slip first. Digits are those of the value written with `decimals` places.
 */
export function* slipsBehind(wrong: Decimal, decimals: number): Generator<Behind> {
  for (const one of waysBehind(wrong, decimals))
    yield 'value' in one ? one : valueOf(one, wrong, decimals);
}

function valueOf({ digits, slip }: Typed, wrong: Decimal, decimals: number): Behind {
  const value = Decimal.of(BigInt(digits), decimals);
  return { value: wrong.sign() < 0 ? value.negated() : value, slip };
}

function* waysBehind(wrong: Decimal, decimals: number): Generator<Behind | Typed> {
  const units = wrong.abs().shifted(decimals).round(0, 'truncate').toString();
  const digits = units.padStart(decimals + 1, '0');
  // Nobody means to write 025, so no slip starts from there.
  const isWritten = (text: string): boolean =>
    text.length === decimals + 1 || !text.startsWith('0');

  for (let i = 0; i + 1 < digits.length; i++) {
    const swapped = digits.slice(0, i) + digits[i + 1] + digits[i] + digits.slice(i + 2);
    if (digits[i] !== digits[i + 1] && isWritten(swapped))
      yield { digits: swapped, slip: 'digits-swapped' };
  }
  // Left out as well as put in: where nothing is below nothing, it fits no relation.
  if (!wrong.isZero()) yield { value: wrong.negated(), slip: 'sign' };
  for (const exponent of [3, -3, 1, -1, 2, -2]) {
    const value = wrong.shifted(exponent).normalised();
    // In figures with decimals it is the comma that slips.
    const slip = decimals > 0 ? 'decimal-comma' : 'power-of-ten';
    if (value.scale <= decimals) yield { value, slip };
  }
  for (let i = 0; i <= digits.length; i++) {
    for (let digit = 0; digit <= 9; digit++)
      yield { digits: digits.slice(0, i) + digit + digits.slice(i), slip: 'digit-missing' };
  }
  if (digits.length > 1) {
    for (let i = 0; i < digits.length; i++)
      yield { digits: digits.slice(0, i) + digits.slice(i + 1), slip: 'digit-extra' };
  }
  for (let i = 0; i < digits.length; i++) {
    for (let digit = 0; digit <= 9; digit++) {
      const other = digits.slice(0, i) + digit + digits.slice(i + 1);
      if (String(digit) !== digits[i] && isWritten(other))
        yield { digits: other, slip: 'digit-wrong' };
    }
  }
}

/** The slips that lead into the interval, one per value, likeliest first. */
export function slipsInto(wrong: Decimal, decimals: number, target: Interval): Behind[] {
  const found = new Map<string, Behind>();
  const isNear = nearness(wrong, decimals, target);
  for (const one of waysBehind(wrong, decimals)) {
    if (!('value' in one) && !isNear(one)) continue;
    const candidate = 'value' in one ? one : valueOf(one, wrong, decimals);
    if (candidate.value.equals(wrong) || !includes(target, candidate.value)) continue;
    const key = candidate.value.normalised().toString();
    if (!found.has(key)) found.set(key, candidate);
  }
  return [...found.values()];
}

/** Tells by doubles which of very many digits are surely not in the interval. */
function nearness(
  wrong: Decimal,
  decimals: number,
  { low, high }: Interval,
): (typed: Typed) => boolean {
  const sign = wrong.sign() < 0 ? -1 : 1;
  const least = low ? low.shifted(decimals).toDouble() : -Infinity;
  const most = high ? high.shifted(decimals).toDouble() : Infinity;
  const slack = (end: number): number => (Number.isFinite(end) ? 1 + Math.abs(end) * 1e-12 : 0);
  const [from, to] = [least - slack(least), most + slack(most)];
  return ({ digits }) => {
    const units = sign * Number(digits);
    return units >= from && units <= to;
  };
}
