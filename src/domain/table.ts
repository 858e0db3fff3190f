import type { CellAddress, RangeAddress } from './address';
import type { Dimensions, Status } from './dimensions';

/**
 * A table as the engine sees it: which rows are places, projects or other things, how they
 * add up, and what each column holds. Templates and recognised foreign tables both end here.
 *
 * Rows and columns are logical. Where a sheet lays its figures out otherwise (years across
 * with indicators down, a list of statements), `cells` says where each figure stands, and
 * every relation still is one between the columns of a row or down a column.
 */
export interface Table {
  readonly id: string;
  readonly sheet: string;
  /** Header to last row, inclusive. */
  readonly range: RangeAddress;
  /** Absent for tables made by others. */
  readonly template?: { readonly id: string; readonly version: string };
  /** What a template's sheet has lost since it was made; absent where all is there. */
  readonly lost?: readonly LostPart[];
  /** What the rows are: places, nodes of a programme, or else (statements, activities, works). */
  readonly subject: 'places' | 'programme' | 'other';
  /** The place for whose whole the table stands, as its title names it. */
  readonly territory?: string;
  /** Code of the programme's node of which alone the table tells, as its title names it. */
  readonly node?: string;
  /** Of a list of households: the year at whose end it stands. */
  readonly moment?: number;
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
  /** Which rows add up to which. Absent: the total row is the sum of all unit rows. */
  readonly sums?: readonly RowSum[];
  /** Columns that add up in every row beyond what their dimensions tell; absent where none do. */
  readonly columnSums?: readonly ColumnSum[];
  /** Columns that are the balance of others in every row beyond what their dimensions tell. */
  readonly columnBalances?: readonly ColumnBalance[];
  /** Columns that are a share of two others in every row beyond what their dimensions tell. */
  readonly columnShares?: readonly ColumnShare[];
  /**
   * Columns of amounts that the figures show to add up down the table, beyond what their dimensions
   * tell; absent where none do.
   */
  readonly addedDown?: readonly number[];
  /** Where figures stand that do not stand where their row and column cross; row-major. */
  readonly cells?: readonly (CellAddress | undefined)[];
  /**
   * What a figure of `cells` says where it takes more than its cell to say it (an operator and a
   * unit beside it): read instead of the cell's own value; row-major.
   */
  readonly says?: readonly (string | undefined)[];
  /** Columns of words that rules look at. */
  readonly texts?: readonly TextColumn[];
  /** Formula columns that state no fact (numbering, native check); absent for tables made by others. */
  readonly auxiliary?: readonly AuxiliaryColumn[];
  readonly options: TableOptions;
}

/** In every row: subject = Σ plus − Σ minus; indexes into the table's columns. */
export interface ColumnBalance {
  readonly subject: number;
  readonly plus: readonly number[];
  readonly minus: readonly number[];
  /** Blank terms count as nothing; absent where a row with any blank says nothing. */
  readonly blanks?: 'zero';
}

/** In every row: rate = 100 · part / whole; indexes into the table's columns. */
export interface ColumnShare {
  readonly rate: number;
  readonly part: number;
  readonly whole: number;
  /** Index of the row in which the whole of all others stands; absent where each row has its own. */
  readonly base?: number;
}

/** A part of a template's table that can no longer be found by its defined name. */
export interface LostPart {
  /** `row`: the head, the end or the total row, which had to be found another way. */
  readonly kind: 'column' | 'row';
  /** The template's id of the column, or `head`, `end`, `total`. */
  readonly key: string;
  /** Header text of the column in the template, for messages. */
  readonly label?: string;
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

/** A column of words: running numbers, lead agencies, deadlines … */
export interface TextColumn {
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly role: 'index' | 'label' | 'lead' | 'partners' | 'deadline' | 'node' | 'class' | 'note';
  readonly label: string;
  /** A template's column id; absent for tables made by others. */
  readonly key?: string;
}

export interface TableRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  /**
   * `unit`: counted once in the grand total; `subtotal`: the sum of some of them (a section,
   * a project with sub-projects); `total`: of all; `part`: an "of which" row, counted in
   * the row above it and in no sum.
   */
  readonly role: 'unit' | 'subtotal' | 'total' | 'part';
  readonly label: string;
  /** Canonical code of the programme's node that the row stands for: `DA3.1`; `DA` is the programme. */
  readonly node?: string;
  /** Hidden, by hand or by a filter. */
  readonly hidden?: boolean;
}

/** In every column that adds up: `total` = Σ `terms` (`=`), or each of them at most the total (`<=`). */
export interface RowSum {
  /** Index into rows. */
  readonly total: number;
  /** Indexes into rows, ascending. */
  readonly terms: readonly number[];
  readonly comparison: '=' | '<=';
}

/** In every row: `total` = Σ `terms`. Indexes into columns. */
export interface ColumnSum {
  readonly total: number;
  readonly terms: readonly number[];
}

/**
 * How a column of a table made by others is named wherever people speak of it: by the texts
 * above it, top down, and by its place among those of the sheet that have the same ones.
 */
export interface Heading {
  /** Empty where nothing stands above. */
  readonly text: string;
  /** Counted from 0, in reading order. */
  readonly occurrence: number;
}

export interface TableColumn {
  /** 0-based column of the sheet. */
  readonly column: number;
  /** Unique within the table; a template's column id. */
  readonly key: string;
  /** Header text for messages, as it stands in the sheet. */
  readonly label: string;
  readonly dimensions: Dimensions;
  /** Whether the template fills unit rows, or the total row, by a formula. */
  readonly derived: { readonly units: boolean; readonly total: boolean };
  /** The template's formula for a row of the sheet; absent where nothing is derived. */
  readonly formulaFor?: (row: TableRow) => string | undefined;
  /** Where the figures of another table stand from which its formulas take these; absent where they do not. */
  readonly takenFrom?: string;
  /** All unit rows have one formula, filled down, or none: it need not be asked for in each. */
  readonly fillsDown?: true;
  /** How sure recognition is, 0..1, and why; absent where a template says what the column is. */
  readonly recognised?: { readonly confidence: number; readonly reason: string };
  /** By which a person's correction is kept; absent where a template says what the column is. */
  readonly heading?: Heading;
  /** Filled wherever the row has any figure, as the template demands. */
  readonly required?: boolean;
  readonly hidden?: boolean;
}

export interface TableOptions {
  /** Decimals to which the table's derived rates are rounded. */
  readonly rateDecimals: number;
  /**
   * First years of poverty standards: the end of the year before such a year is counted
   * another way than what follows. Absent where no such change is known.
   */
  readonly seriesBreaks?: readonly number[];
  /**
   * Moment of the households of which all rates are taken, where the table says so (năm đầu kỳ):
   * that of each rate's own year, or the first one that the table states (`start`).
   */
  readonly rateBase?: 'begin' | 'end' | 'start';
  /** Words of status that the table uses for one and the same plan; absent where each has its own meaning. */
  readonly onePlan?: readonly Status[];
  /** The table says that its amounts are rounded ("làm tròn"). */
  readonly rounded?: boolean;
  /** Its title says that its figures are not final: counted before they were made public, or estimated. */
  readonly preliminary?: boolean;
  /** Its figures are quoted from a plan's text, where words, units and ranges belong to them. */
  readonly statements?: boolean;
}

/** Index of the first column with these dimensions; moments compare, so end(N) finds begin(N+1). */
export function findColumn(
  table: Table,
  wanted: (dimensions: Dimensions) => boolean,
): number | undefined {
  const index = table.columns.findIndex((column) => wanted(column.dimensions));
  return index < 0 ? undefined : index;
}

/** Where the figure of a row and column stands; undefined where the sheet has no cell for it. */
export function cellAt(
  table: Table,
  rowIndex: number,
  columnIndex: number,
): CellAddress | undefined {
  if (table.cells) return table.cells[rowIndex * table.columns.length + columnIndex];
  return { row: table.rows[rowIndex]!.row, column: table.columns[columnIndex]!.column };
}

const impliedSums = new WeakMap<readonly TableRow[], readonly RowSum[]>();

/** How the rows add up, said or implied; without a total row nothing does. */
export function sumsOf({ sums, rows }: Table): readonly RowSum[] {
  if (sums) return sums;
  // Many ask, and of a long table the answer is long.
  let implied = impliedSums.get(rows);
  if (!implied) impliedSums.set(rows, (implied = sumOfUnits(rows)));
  return implied;
}

function sumOfUnits(rows: readonly TableRow[]): readonly RowSum[] {
  const total = rows.findIndex(({ role }) => role === 'total');
  if (total < 0) return [];
  const terms: number[] = [];
  rows.forEach(({ role }, index) => {
    if (role === 'unit') terms.push(index);
  });
  return [{ total, terms, comparison: '=' }];
}
