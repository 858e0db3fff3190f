import { PLACES_TO_VND, type MoneyUnit } from '../../domain/dimensions';

/** `*1000` or `/1000`, by which a formula brings amounts of one unit of money into another; nothing for the same. */
export function inOtherUnit(from: MoneyUnit, to: MoneyUnit): string {
  const shift = PLACES_TO_VND[from] - PLACES_TO_VND[to];
  if (shift === 0) return '';
  return `${shift > 0 ? '*' : '/'}1${'0'.repeat(Math.abs(shift))}`;
}
