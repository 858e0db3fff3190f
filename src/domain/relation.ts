/**
 * Relations between the numbers of a table, stated once over its columns and
 * valid for every row. Columns are indexes into Table.columns.
 */
export type RelationPattern =
  LinearPattern | RatioPattern | ImpliedPattern | TotalPattern | ImpliedTotalPattern;

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

/**
 * In every row: subject = Σ coefficient·term (`=`), or subject ≤ Σ coefficient·term (`<=`).
 * Skipped in a row where the subject or any term is blank.
 */
export interface LinearPattern extends PatternBase {
  readonly kind: 'linear';
  readonly comparison: '=' | '<=';
  readonly subject: number;
  readonly terms: readonly PatternTerm[];
}

/** In every row: rate = 100 · numerator / denominator, the rate in percent. */
export interface RatioPattern extends PatternBase {
  readonly kind: 'ratio';
  readonly rate: number;
  readonly numerator: number;
  readonly denominator: number;
}

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

/** In one column: total row = Σ unit rows; blanks count as 0. */
export interface TotalPattern extends PatternBase {
  readonly kind: 'total';
  readonly column: number;
}

/** The households implied by the total row = Σ those implied by the unit rows, for an ImpliedPattern. */
export interface ImpliedTotalPattern extends PatternBase {
  readonly kind: 'implied-total';
  readonly moment: number;
  readonly pairs: readonly RatePair[];
}
