import type { GridRow } from '../grid/sheet-grid';
import type { NumberRow } from './number-row';

/** A header with the rows beneath it, not yet understood. */
export interface Block {
  /** First and last column; other tables may stand beside them. */
  readonly left: number;
  readonly right: number;
  /** Lines above the header, top to bottom. */
  readonly titles: readonly string[];
  /** Those of them that stand over this table alone, of several beside each other. */
  readonly captions: readonly string[];
  /** Rows of the header, top to bottom, without the one that numbers the columns; may be empty. */
  readonly header: readonly GridRow[];
  readonly numberRow?: NumberRow;
  readonly body: readonly GridRow[];
}
