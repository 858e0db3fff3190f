/** Exact numbers as whole numbers of millionths: of a household, of a percent, of a million đồng. */
export type Exact = bigint;

const DIGITS = 6;
export const ONE: Exact = 10n ** BigInt(DIGITS);

/** From decimal notation, which is what a sheet's author typed. Throws for more than six decimals. */
export function exact(number: number | string): Exact {
  const match = /^(-?)(\d+)(?:\.(\d{1,6}))?$/.exec(String(number));
  if (!match) throw new RangeError(`not a plain decimal: ${number}`);
  const [, sign, whole, decimals = ''] = match;
  const size = BigInt(whole + decimals.padEnd(DIGITS, '0'));
  return sign === '' ? size : -size;
}

export function toNumber(value: Exact): number {
  return Number(value) / Number(ONE);
}

/** Quotient to that many decimals, halves away from zero, as people round. */
export function quotient(numerator: Exact, denominator: Exact, decimals: number): Exact {
  const unit = 10n ** BigInt(DIGITS - decimals);
  const twice = 2n * numerator * (ONE / unit);
  const size = twice < 0n ? -twice : twice;
  const rounded = (size / denominator + 1n) / 2n;
  return (twice < 0n ? -rounded : rounded) * unit;
}

/** Decimals that the number needs when it is written down. */
export function decimalsOf(value: Exact): number {
  let decimals = DIGITS;
  for (let rest = value; decimals > 0 && rest % 10n === 0n; rest /= 10n) decimals--;
  return decimals;
}
