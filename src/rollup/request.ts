import type { WantedColumn } from './column-fit';
import type { Submission } from './submission';

export interface RollUpRequest {
  readonly submissions: readonly Submission[];
  /** The year of the plan. */
  readonly year: number;
  /** Names of the units that should have sent theirs; absent where nobody says. */
  readonly roster?: readonly string[];
  /** The columns of the upper unit's table for that year. */
  readonly columns: readonly WantedColumn[];
  readonly references: References;
}

/** Tables of the upper unit, with a row for each unit. */
export interface References {
  readonly lastYear?: Submission;
  readonly assigned?: Submission;
  readonly against?: Submission;
}
