import { Decimal } from '../domain/decimal';
import type { Aspect } from '../domain/dimensions';
import type { CellNumber, CellReading } from './excel-number';

/**
 * The decimals to which a column's constants are reported: the most that any of them
 * shows, because Excel drops trailing zeros (2.50 is stored as 2.5). Undefined for a
 * column without constants. A lone constant thus keeps its own. Among percentages, a
 * number that is likelier a fraction of one is no witness: 0,0227 beside 2,27.
 */
export function findColumnDecimals(
  cells: Iterable<CellReading | undefined>,
  aspect?: Aspect,
): number | undefined {
  let most: number | undefined;
  let small: number | undefined;
  for (const cell of cells) {
    if (cell?.kind !== 'number' || cell.decimals === undefined || cell.computedElsewhere) continue;
    if ((aspect === 'rate' || aspect === 'percent') && isBelowOne(cell))
      small = larger(small, cell.decimals);
    else most = larger(most, cell.decimals);
  }
  return small === undefined || (most !== undefined && looksLikeFractions(small, most))
    ? most
    : larger(most, small);
}

/** Percentages have two decimals, seldom three; a fraction has two more than its percentage. */
function looksLikeFractions(small: number, most: number): boolean {
  return small > 2 && small > most;
}

function isBelowOne({ value, percentFormat }: CellNumber): boolean {
  return !percentFormat && value.abs().lessThan(Decimal.ONE);
}

function larger(one: number | undefined, other: number): number {
  return one === undefined ? other : Math.max(one, other);
}
