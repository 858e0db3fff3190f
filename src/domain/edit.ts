import type { CellAddress } from './address';
import type { CellValue } from './snapshot';

/**
 * What is written to one cell: a value, or a formula in en-US text.
 * Text is never interpreted as a formula, so untrusted text cannot become one.
 */
export type CellContent =
  { readonly value: number | string | boolean | null } | { readonly formula: string };

/** One cell's change; `before` is what the author of the edit saw there. */
export interface Edit {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly before: CellSnapshotContent;
  readonly after: CellContent;
}

/** Value and formula of a cell as read; used to refuse an edit when the cell has changed since. */
export interface CellSnapshotContent {
  readonly value: CellValue;
  readonly formula?: string;
}
