import type { CellAddress, Place, RangeAddress } from '../../domain/address';
import type { CellSnapshotContent, Edit } from '../../domain/edit';
import type { Allocation } from '../../engine/allocate';

/** A table of places over which a target can be spread. */
export interface AllocationTable {
  readonly id: string;
  readonly sheet: string;
  readonly range: RangeAddress;
  /** Names, in their order; rows that are counted once. */
  readonly places: readonly string[];
  /** Columns that count households or persons. */
  readonly columns: readonly AllocationColumn[];
  /** What most people want: which column is to be filled, in proportion to which, within which. */
  readonly initial: {
    /** Key of a writable column. */
    readonly column: string;
    readonly weight?: string;
    /** No place can lift more households than it has. */
    readonly cap?: string;
    /** Canonical; what the whole is said to have. */
    readonly target?: string;
  };
}

export interface AllocationColumn {
  readonly key: string;
  readonly label: string;
  /** Whether its cells may be written: it is a target, and none of them is calculated. */
  readonly writable: boolean;
  /** By place; undefined where the place has no cell there. */
  readonly cells: readonly (AllocationCell | undefined)[];
  /** Sums that are typed: they are written along with the places. */
  readonly sums: readonly AllocationSum[];
}

export interface AllocationCell {
  readonly at: CellAddress;
  readonly before: CellSnapshotContent;
  /** Canonical number; null where there is none. */
  readonly figure: string | null;
}

export interface AllocationSum extends AllocationCell {
  readonly label: string;
  /** Indexes of the places that it adds up. */
  readonly places: readonly number[];
}

/** Numbers are canonical decimals; lists are by place, blank where nothing is asked for. */
export interface AllocationWish {
  readonly column: string;
  readonly target: string;
  readonly weight: string;
  /** Column that no place may exceed. */
  readonly cap?: string;
  readonly floors: readonly (string | undefined)[];
  readonly caps: readonly (string | undefined)[];
  /** Places that keep what they have. */
  readonly kept: readonly boolean[];
}

export type AllocationPlan =
  | {
      readonly ok: true;
      readonly changes: readonly AllocationChange[];
      readonly edits: readonly Edit[];
    }
  | { readonly ok: false; readonly problems: AllocationProblems };

export type AllocationProblems = Extract<Allocation, { ok: false }>['problems'];

export interface AllocationChange {
  readonly place: Place;
  readonly label: string;
  /** Canonical; null where the cell has no number. */
  readonly before: string | null;
  readonly after: string;
  /** What keeps the place from its proportional share. */
  readonly held?: 'floor' | 'cap' | 'lock';
}
