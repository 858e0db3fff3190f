import type { Slip } from '../domain/finding';
import type { CellPosition, FigureCell, MutableTable } from './mutable-table';
import type { Random } from './random';

/** Plants one named mistake in a table and knows where it is. */
export interface Mutator {
  /** Kebab-case; never reused. */
  readonly id: string;
  /** The slip by which a finding would explain the mistake, where it has a name for it. */
  readonly slip?: Slip;
  /** Undefined where the table gives no occasion for it. Pure but for the chance drawn from `random`. */
  plant(table: MutableTable, random: Random): readonly CellChange[] | undefined;
}

/** The answer key: one wrong cell, what stands there now and what stood there before. */
export interface CellChange extends CellPosition {
  readonly before: FigureCell;
  readonly after: FigureCell;
}
