import type { RangeAddress } from './address';
import type { HouseholdDimensions } from './dimensions';

/**
 * A table as the engine sees it: which rows are places, which row is their total,
 * and what each column holds. Templates and recognised foreign tables both end here.
 */
export interface Table {
  readonly id: string;
  readonly sheet: string;
  /** Header to last row, inclusive. */
  readonly range: RangeAddress;
  /** Absent for tables made by others. */
  readonly template?: { readonly id: string; readonly version: string };
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
  /** Formula columns that state no fact (numbering, native check); absent for tables made by others. */
  readonly auxiliary?: readonly AuxiliaryColumn[];
  readonly options: TableOptions;
}

/** Filled by formula in every row that has figures, so that an inserted row can be completed. */
export interface AuxiliaryColumn {
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly key: string;
  /** Header text for messages. */
  readonly label: string;
  readonly formulaFor: (row: TableRow) => string | undefined;
}

export interface TableRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly role: 'unit' | 'total';
  readonly label: string;
}

export interface TableColumn {
  /** 0-based column of the sheet. */
  readonly column: number;
  /** Unique within the table; a template's column id. */
  readonly key: string;
  /** Header text for messages, as it stands in the sheet. */
  readonly label: string;
  readonly dimensions: HouseholdDimensions;
  /** Whether the template fills unit rows, or the total row, by a formula. */
  readonly derived: { readonly units: boolean; readonly total: boolean };
  /** The template's formula for a row of the sheet; absent where nothing is derived. */
  readonly formulaFor?: (row: TableRow) => string | undefined;
}

export interface TableOptions {
  /** Decimals to which the table's derived rates are rounded. */
  readonly rateDecimals: number;
  /**
   * First years of poverty standards: the end of the year before such a year is counted
   * another way than what follows. Absent where no such change is known.
   */
  readonly seriesBreaks?: readonly number[];
}

/** Index of the first column with these dimensions; moments compare, so end(N) finds begin(N+1). */
export function findColumn(
  table: Table,
  wanted: (dimensions: HouseholdDimensions) => boolean,
): number | undefined {
  const index = table.columns.findIndex((column) => wanted(column.dimensions));
  return index < 0 ? undefined : index;
}
