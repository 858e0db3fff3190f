import type { Dimensions } from '../../domain/dimensions';
import type { ColumnReason, UnrecognisedReason } from './draft';

/** What a column holds, or why nobody can tell. */
export type Resolution =
  | {
      readonly dimensions: Dimensions;
      /** 0..1 */
      readonly confidence: number;
      readonly reason: ColumnReason;
    }
  | { readonly unrecognised: UnrecognisedReason };
