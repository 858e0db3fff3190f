import { POWERS } from './powers-of-ten';

export type Rounding = 'half-up' | 'floor' | 'ceil' | 'truncate';

/** numerator · 10^shift / denominator in whole numbers; undefined beyond the safe ones. */
export function divideSafe(
  numerator: number | bigint,
  denominator: number | bigint,
  shift: number,
  rounding: Rounding,
): number | undefined {
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return undefined;
  const power = POWERS[Math.abs(shift)];
  if (power === undefined) return undefined;
  const sign = denominator < 0 ? -1 : 1;
  const above = sign * (shift > 0 ? numerator * power : numerator);
  const below = sign * (shift < 0 ? denominator * power : denominator);
  if (
    above > Number.MAX_SAFE_INTEGER ||
    above < -Number.MAX_SAFE_INTEGER ||
    below > Number.MAX_SAFE_INTEGER
  )
    return undefined;
  const rest = above % below;
  const quotient = (above - rest) / below;
  return quotient + roundingStep(rest, below, rounding);
}

/** What is added to a quotient towards zero, given what it leaves; the divisor is positive. */
function roundingStep(rest: number, divisor: number, rounding: Rounding): -1 | 0 | 1 {
  switch (rounding) {
    case 'truncate':
      return 0;
    case 'floor':
      return rest < 0 ? -1 : 0;
    case 'ceil':
      return rest > 0 ? 1 : 0;
    case 'half-up':
      if (2 * Math.abs(rest) < divisor) return 0;
      return rest < 0 ? -1 : 1;
  }
}

/** numerator / denominator in whole numbers; denominator > 0. */
export function divideBig(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  const quotient = numerator / denominator;
  const rest = numerator % denominator;
  if (rest === 0n) return quotient;
  switch (rounding) {
    case 'truncate':
      return quotient;
    case 'floor':
      return rest < 0n ? quotient - 1n : quotient;
    case 'ceil':
      return rest > 0n ? quotient + 1n : quotient;
    case 'half-up': {
      const twice = (rest < 0n ? -rest : rest) * 2n;
      if (twice < denominator) return quotient;
      return numerator < 0n ? quotient - 1n : quotient + 1n;
    }
  }
}
