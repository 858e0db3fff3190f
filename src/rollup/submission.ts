import type { BudgetDimensions, HouseholdDimensions, MoneyUnit } from '../domain/dimensions';

/*
 * What a workbook states of places, as plain data: it is read in one process and added up in another.
 */

export interface Submission {
  readonly path: string;
  readonly tables: readonly SubmittedTable[];
  /** Its tables of money; absent where it has none. */
  readonly money?: readonly SubmittedMoneyTable[];
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

/** A table of money by projects of a programme. */
export interface SubmittedMoneyTable {
  readonly sheet: string;
  readonly territory?: string;
  readonly headings: readonly string[];
  /** In which its amounts are written. */
  readonly unit: MoneyUnit;
  readonly amounts: readonly SubmittedAmount[];
}

/** Its value is in đồng, whatever unit it is written in. */
export interface SubmittedAmount extends SubmittedFigure {
  /** Code of the programme's node, and what the row calls it. */
  readonly node: string;
  readonly nodeLabel: string;
  readonly columnLabel: string;
  readonly dimensions: BudgetDimensions;
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
