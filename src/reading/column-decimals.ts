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
  const witnesses = new DecimalWitnesses(aspect);
  for (const cell of cells) witnesses.add(cell);
  return witnesses.decimals;
}

/** Gathers what the cells of a column say of its decimals, one by one. */
export class DecimalWitnesses {
  private most: number | undefined;
  private small: number | undefined;

  constructor(private readonly aspect?: Aspect) {}

  add(cell: CellReading | undefined): void {
    if (cell?.kind !== 'number' || cell.decimals === undefined || cell.computedElsewhere) return;
    const { aspect } = this;
    const isShare = aspect === 'rate' || aspect === 'percent';
    this.addConstant(cell.decimals, isShare && isBelowOne(cell));
  }

  /** `isSmall`: a percentage below one, not shown as such. */
  addConstant(decimals: number, isSmall: boolean): void {
    if (isSmall) this.small = larger(this.small, decimals);
    else this.most = larger(this.most, decimals);
  }

  get decimals(): number | undefined {
    const { most, small } = this;
    return small === undefined || (most !== undefined && looksLikeFractions(small, most))
      ? most
      : larger(most, small);
  }
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
