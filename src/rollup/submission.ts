import type { HouseholdDimensions } from '../domain/dimensions';

/*
 * What a workbook states of places, as plain data: it is read in one process and added up in another.
 */

export interface Submission {
  readonly path: string;
  readonly tables: readonly SubmittedTable[];
  /** Names in its longest list of places, with or without figures beside them. */
  readonly names: readonly string[];
  /** Number of errors that a check finds in it. */
  readonly errors: number;
}

/** A table of places; rows of sections and "of which" rows are left out. */
export interface SubmittedTable {
  readonly sheet: string;
  /** The place for whose whole it stands, where it says so. */
  readonly territory?: string;
  /** Lines above it. */
  readonly headings: readonly string[];
  readonly columns: readonly SubmittedColumn[];
  readonly rows: readonly SubmittedRow[];
}

export interface SubmittedColumn {
  readonly label: string;
  readonly dimensions: HouseholdDimensions;
}

export interface SubmittedRow {
  readonly role: 'unit' | 'total';
  readonly label: string;
  /** By column; null where there is no figure, or none that can be added up. */
  readonly figures: readonly (SubmittedFigure | null)[];
}

export interface SubmittedFigure {
  /** Canonical decimal. */
  readonly value: string;
  /** A1 address of its cell. */
  readonly range: string;
}

/** A figure with the file in which it stands. */
export interface StatedFigure extends SubmittedFigure {
  readonly path: string;
  readonly sheet: string;
}
