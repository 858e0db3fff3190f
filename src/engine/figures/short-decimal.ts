import { POWERS } from '../../domain/powers-of-ten';

/** Decimals of a double that are looked for; what people type has no more. */
export const MOST_DECIMALS = 6;

/** Below it decimals are told apart by their doubles: 15 digits always come back. */
const SHORT_UNITS = 1e15;

/**
 * The decimals of the shortest decimal number that reads back as this double, where they are few;
 * -1 for all others. Dividing two whole doubles rounds correctly, so units / 10^d is the double of
 * that decimal, and of so few digits no two share one.
 */
export function decimalsOfShort(value: number): number {
  if (Number.isInteger(value)) return value < SHORT_UNITS && value > -SHORT_UNITS ? 0 : -1;
  for (let decimals = 1; decimals <= MOST_DECIMALS; decimals++) {
    const power = POWERS[decimals]!;
    const units = Math.round(value * power);
    if (units >= SHORT_UNITS || units <= -SHORT_UNITS) return -1;
    if (units / power === value) return decimals;
  }
  return -1;
}
