import type { MoneyUnit } from '../../domain/dimensions';

const PLACES: Readonly<Record<MoneyUnit, number>> = {
  vnd: 0,
  thousandVnd: 3,
  millionVnd: 6,
  billionVnd: 9,
};

/** `*1000` or `/1000`, by which a formula brings amounts of one unit of money into another; nothing for the same. */
export function inOtherUnit(from: MoneyUnit, to: MoneyUnit): string {
  const shift = PLACES[from] - PLACES[to];
  if (shift === 0) return '';
  return `${shift > 0 ? '*' : '/'}1${'0'.repeat(Math.abs(shift))}`;
}
