import { POWERS } from '../../domain/powers-of-ten';

/** What stands in a cell of a column. */
export const BLANK = 0;
/** A typed number, in line with its column. */
export const CONSTANT = 1;
/** A number worked out by the formula that its column has. */
export const COMPUTED = 2;
/** A fact of another kind: text, another formula, a number with unusually many digits … */
export const RARE = 3;
/** Something that gives no fact. */
export const OTHER = 4;

/**
 * The cells of a column of figures as plain numbers. Both kinds of plain number stand for intervals
 * of which the column knows the width, so that no object is needed for any of them.
 */
export interface FigureColumn {
  /** One of the above, by row. */
  readonly kinds: Uint8Array;
  /** What plain cells store, by row; 0 for blanks, and for all others of no meaning. */
  readonly stored: Float64Array;
  /** Plain values in units of 10^-scale of the quantity: percentages in percent, however stored. */
  readonly units: Float64Array;
  readonly scale: number;
  /**
   * Every unit is a whole number that doubles hold exactly; otherwise each is the nearest double
   * but for two roundings, that is, within 2^-52 of itself.
   */
  readonly isExact: boolean;
  /** No unit is larger, either way. */
  readonly largest: number;
  /** As doubles in the unit of the quantity, 0 included: no plain number lies beyond. */
  readonly least: number;
  readonly most: number;
  /** The most decimals of any plain constant. */
  readonly decimals: number;
  /** Whole plain numbers stand for themselves alone, as counts do. */
  readonly wholeIsPoint: boolean;
  /** Units by which the interval of a constant reaches to either side. */
  readonly constantHalf: number;
  /** The same of computed numbers, where `relative` is 0. */
  readonly computedHalf: number;
  /**
   * Share of a computed number that its interval reaches further to either side at least;
   * `exceptWhole` where it does so of fractions only.
   */
  readonly relative: number;
  readonly exceptWhole: boolean;
}

/** How far, in units, the interval of a plain number reaches to either side at least. */
export function halfOf(column: FigureColumn, row: number): number {
  if (column.wholeIsPoint && isWhole(column, row)) return 0;
  if (column.kinds[row] === CONSTANT) return column.constantHalf;
  return column.relative === 0 || (column.exceptWhole && isWhole(column, row))
    ? column.computedHalf
    : column.computedHalf + column.relative * Math.abs(column.units[row]!);
}

function isWhole({ units, scale }: FigureColumn, row: number): boolean {
  return Number.isInteger(units[row]! / POWERS[scale]!);
}

/** Whether every plain number of a column stands for itself alone. */
export function holdsPoints({ wholeIsPoint, scale, isExact }: FigureColumn): boolean {
  return wholeIsPoint && scale === 0 && isExact;
}

/** No figure stands in the cell. */
export function isMissing(kind: number): boolean {
  return kind === BLANK || kind === OTHER;
}
