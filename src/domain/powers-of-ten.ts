/** 10^0 to 10^15, all of which doubles hold exactly. */
export const POWERS: readonly number[] = Array.from(
  { length: 16 },
  (_, exponent) => 10 ** exponent,
);

const bigPowers: bigint[] = [];

/** 10^exponent; exponent ≥ 0. */
export function bigPower(exponent: number): bigint {
  return (bigPowers[exponent] ??= 10n ** BigInt(exponent));
}
