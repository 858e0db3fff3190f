import type { Decimal } from './decimal';

/**
 * Relations between numbers. A pattern is stated once over the columns of a table and holds
 * in every row, or in every sum of rows; a link ties figures of different tables. Columns
 * are indexes into Table.columns, sums into sumsOf(table).
 */
export type RelationPattern =
  | LinearPattern
  | RatioPattern
  | ProductPattern
  | EitherPattern
  | ImpliedPattern
  | TotalPattern
  | RowSharePattern
  | ImpliedTotalPattern;

interface PatternBase {
  readonly ruleId: string;
  readonly messageId: string;
}

/** A number of a relation and the part it plays in the message. */
export interface PatternTerm {
  readonly column: number;
  readonly coefficient: 1 | -1;
  /** Names the figure in the message catalogue: `begin`, `reduction`, … */
  readonly role: string;
}

/** In every row: subject = Σ coefficient·term (`=`), or subject ≤ Σ coefficient·term (`<=`). */
export interface LinearPattern extends PatternBase {
  readonly kind: 'linear';
  readonly comparison: '=' | '<=';
  readonly subject: number;
  readonly terms: readonly PatternTerm[];
  /**
   * A blank term counts as nothing (`zero`; the row is skipped only where all terms are blank),
   * as in tables of money; otherwise a row with any blank is skipped.
   */
  readonly blanks?: 'zero';
  /** As for totals. */
  readonly rounding?: string;
}

/** In every row: rate = factor · numerator / denominator; factor 100 gives percent, 1 a product. */
export interface RatioPattern extends PatternBase {
  readonly kind: 'ratio';
  readonly rate: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly factor: 100 | 1;
}

/** In every row: subject = product of the two factors, as far as the subject's decimals go. */
export interface ProductPattern extends PatternBase {
  readonly kind: 'product';
  readonly subject: number;
  readonly factors: readonly [number, number];
}

/**
 * In every row at least one of the options holds, which are of one kind and test the same
 * figure: a share may be of a part or of the whole. The first one names the message.
 */
export interface EitherPattern extends PatternBase {
  readonly kind: 'either';
  readonly options: Options<RatioPattern> | Options<LinearPattern>;
}

type Options<Pattern> = readonly [Pattern, Pattern, ...Pattern[]];

/**
 * In every row: one whole number of households fits all (count, rate) pairs of the
 * same households at the same moment, though the table does not state that number.
 */
export interface ImpliedPattern extends PatternBase {
  readonly kind: 'implied';
  readonly moment: number;
  readonly pairs: readonly RatePair[];
}

export interface RatePair {
  readonly count: number;
  readonly rate: number;
}

/** In one column: total row = Σ its terms, or each term ≤ total; blanks count as 0. */
export interface TotalPattern extends PatternBase {
  readonly kind: 'total';
  readonly column: number;
  readonly sum: number;
  /**
   * Message of the info that exact amounts give instead of failing where they differ by one
   * unit of the last place written: somebody rounded each of them.
   */
  readonly rounding?: string;
  /**
   * Message of the info where this sum and others of the table, of which no two share a figure,
   * miss by no more than rounding each of their figures makes; absent where one alone may miss.
   */
  readonly roundedTogether?: string;
}

/**
 * In one row: rate = 100 · part / whole, where the whole stands in another row, `base`: a share of the
 * total, or of what the first row counts. Rows are indexes into Table.rows.
 */
export interface RowSharePattern extends PatternBase {
  readonly kind: 'row-share';
  readonly row: number;
  readonly base: number;
  readonly rate: number;
  readonly part: number;
  readonly whole: number;
}

/** The households implied by a total row = Σ those implied by its terms, for an ImpliedPattern. */
export interface ImpliedTotalPattern extends PatternBase {
  readonly kind: 'implied-total';
  readonly moment: number;
  readonly pairs: readonly RatePair[];
  readonly sum: number;
}

/** A figure of one of several tables: indexes into the tables that were given, their rows and columns. */
export interface FigureAt {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Between tables: subject = Σ coefficient·10^shift·term + constant, or ≤. Skipped where the subject or,
 * unless `blanks` is `zero`, any term is blank.
 */
export interface Link extends PatternBase {
  readonly kind: 'link';
  readonly comparison: '=' | '<=';
  readonly subject: FigureAt;
  readonly terms: readonly LinkTerm[];
  /** What is counted and not written in a cell, such as the households of a list. */
  readonly constant?: Decimal;
  readonly blanks?: 'zero';
}

export interface LinkTerm {
  readonly at: FigureAt;
  readonly coefficient: 1 | -1;
  /** Power of ten from the term's unit to the subject's: 3 from billions to millions. */
  readonly shift: number;
  readonly role: string;
}
