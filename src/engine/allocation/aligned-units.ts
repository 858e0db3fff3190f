import type { Decimal } from '../../domain/decimal';

/** Decimals as whole numbers of their smallest common unit, so that their ratios stay the same. */
export function alignedUnits(values: readonly Decimal[]): bigint[] {
  const scale = Math.max(0, ...values.map((value) => value.scale));
  return values.map((value) => toWhole(value.shifted(scale)));
}

/** A decimal that is known to be whole. */
export function toWhole(value: Decimal): bigint {
  return BigInt(value.normalised().toString());
}
