import { Decimal } from '../domain/decimal';
import type { Aspect } from '../domain/dimensions';
import type { CellNumber, CellReading } from './excel-number';

/**
 * The decimals to which a column's constants are reported: the most that any of them shows, because
 * Excel drops trailing zeros (2.50 is stored as 2.5), unless fewer show them than zeros could have been
 * dropped of: one cell that is typed more finely than all others says nothing of these. Undefined for a
 * column without constants. A lone constant thus keeps its own. Among percentages, a number that is
 * likelier a fraction of one is no witness: 0,0227 beside 2,27.
 */
export function findColumnDecimals(
  cells: Iterable<CellReading | undefined>,
  aspect?: Aspect,
): number | undefined {
  const witnesses = new DecimalWitnesses(aspect);
  for (const cell of cells) witnesses.add(cell);
  return witnesses.standing?.decimals;
}

/** How sure a column's decimals are: how many constants show as many, or more than those. */
export interface DecimalStanding {
  readonly decimals: number;
  readonly shown: number;
  readonly finer: number;
  readonly counted: number;
}

/** Share of the constants that show all decimals of their column; a zero ends one in ten. */
const SHOWN = 1 / 6;

/** Whether decimals that so many of the constants show are those of the column. */
function areShown(shown: number, counted: number): boolean {
  return shown > 0 && shown >= counted * SHOWN;
}

/** Whether as many changed cells could make the column's decimals others than they are. */
export function mayTip({ shown, finer, counted }: DecimalStanding, changes: number): boolean {
  return (
    !areShown(shown - changes, counted + changes) ||
    (finer > 0 && areShown(finer + changes, counted - changes))
  );
}

/** Gathers what the cells of a column say of its decimals, one by one. */
export class DecimalWitnesses {
  /** How many constants show how many decimals. */
  private readonly usual: number[] = [];
  private readonly small: number[] = [];

  constructor(private readonly aspect?: Aspect) {}

  add(cell: CellReading | undefined): void {
    if (cell?.kind !== 'number' || cell.decimals === undefined || cell.computedElsewhere) return;
    const { aspect } = this;
    const isShare = aspect === 'rate' || aspect === 'percent';
    this.addConstants(cell.decimals, 1, isShare && isBelowOne(cell));
  }

  /** `areSmall`: percentages below one, not shown as such. */
  addConstants(decimals: number, count: number, areSmall: boolean): void {
    if (count === 0) return;
    const counts = areSmall ? this.small : this.usual;
    const shown = Math.max(0, decimals);
    counts[shown] = (counts[shown] ?? 0) + count;
  }

  /** Absent without constants. */
  get standing(): DecimalStanding | undefined {
    const { usual, small } = this;
    const known = standingOf(usual);
    const most = known?.decimals;
    const areFractions = most !== undefined && looksLikeFractions(small.length - 1, most);
    return small.length === 0 || areFractions ? known : standingOf(addedUp(usual, small));
  }
}

function standingOf(counts: readonly number[]): DecimalStanding | undefined {
  const counted = counts.reduce((sum, count) => sum + count, 0);
  let shown = 0;
  let finer = 0;
  for (let decimals = counts.length - 1; decimals >= 0; decimals--) {
    finer = shown;
    shown += counts[decimals] ?? 0;
    if (areShown(shown, counted)) return { decimals, shown, finer, counted };
  }
  return undefined;
}

function addedUp(one: readonly number[], other: readonly number[]): number[] {
  return Array.from(
    { length: Math.max(one.length, other.length) },
    (_, decimals) => (one[decimals] ?? 0) + (other[decimals] ?? 0),
  );
}

/** Percentages have two decimals, seldom three; a fraction has two more than its percentage. */
function looksLikeFractions(small: number, most: number): boolean {
  return small > 2 && small > most;
}

function isBelowOne({ value, percentFormat }: CellNumber): boolean {
  return !percentFormat && value.abs().lessThan(Decimal.ONE);
}
