/** An exact fraction of whole numbers; the denominator is positive. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** Compares by cross-multiplication, in doubles while these are exact. Whole parts must be safe integers. */
export function compareFractions(one: Fraction, other: Fraction): number {
  const left = one.numerator * other.denominator;
  const right = other.numerator * one.denominator;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return Math.sign(left - right);
  const exactLeft = BigInt(one.numerator) * BigInt(other.denominator);
  const exactRight = BigInt(other.numerator) * BigInt(one.denominator);
  return exactLeft < exactRight ? -1 : exactLeft > exactRight ? 1 : 0;
}

/** A factor as percent of change, rounded half up to two decimals: 1.0129 → `1.29`. */
export function toPercentOfChange({ numerator, denominator }: Fraction): string {
  const scaled = (BigInt(numerator) - BigInt(denominator)) * 20_000n;
  const sign = scaled < 0n ? -1n : 1n;
  const hundredths = ((sign * scaled) / BigInt(denominator) + 1n) / 2n;
  const digits = String(hundredths).padStart(3, '0');
  const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return sign < 0n && hundredths !== 0n ? `-${text}` : text;
}
