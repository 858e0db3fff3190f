import type { RangeAddress } from '../domain/address';
import type { Heading, Table } from '../domain/table';
import type { UnrecognisedReason } from './columns/draft';

/** The tables of a sheet, and the figures of which nobody can tell what they are. */
export interface Recognition {
  readonly tables: readonly Table[];
  readonly unrecognised: readonly UnrecognisedFigures[];
}

export interface UnrecognisedFigures {
  /** A column of figures, or a row of them where indicators stand below each other. */
  readonly range: RangeAddress;
  readonly reason: UnrecognisedReason;
  /** By which a person's correction is kept. */
  readonly heading: Heading;
  /** Id of the table to which they belong; absent where nothing around them is understood. */
  readonly table?: string;
}
