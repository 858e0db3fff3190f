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

/** A factor as percent of change, rounded half up to some decimals: 1.0129 → `1.29`. */
export function toPercentOfChange({ numerator, denominator }: Fraction, decimals = 2): string {
  const change = BigInt(numerator) - BigInt(denominator);
  const sign = change < 0n ? -1n : 1n;
  const scaled = sign * change * 200n * 10n ** BigInt(decimals);
  const units = (scaled / BigInt(denominator) + 1n) / 2n;
  const digits = String(units).padStart(decimals + 1, '0');
  const text = `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return sign < 0n && units !== 0n ? `-${text}` : text;
}

/** Beyond these a change of households is no longer worth telling. */
const MOST_DECIMALS = 4;

/** Decimals in which none of these changes in percent is lost: two, and more for changes below 0.01%. */
export function decimalsOfChange(factors: readonly Fraction[]): number {
  let decimals = 2;
  const isLost = ({ numerator, denominator }: Fraction): boolean => {
    const change = BigInt(numerator) - BigInt(denominator);
    const size = (change < 0n ? -change : change) * 100n * 10n ** BigInt(decimals);
    return size > 0n && size < BigInt(denominator);
  };
  while (decimals < MOST_DECIMALS && factors.some(isLost)) decimals++;
  return decimals;
}
