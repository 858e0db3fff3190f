import type { RelationPattern } from '../domain/relation';
import type { LinkView } from './links';

/**
 * One relation at one place: a pattern in a row, or down a column, or a link to other tables.
 * `row` is the row index, for totals that of the sum's total row, for links that of the
 * table's first figure in it.
 */
export interface RelationAt {
  readonly pattern: RelationPattern | LinkView;
  readonly row: number;
}
