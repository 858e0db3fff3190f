import type { BudgetDimensions } from '../domain/dimensions';
import type { ExpectedRange } from '../domain/finding';
import type { CellValue } from '../domain/snapshot';
import type { Table, TextColumn } from '../domain/table';

/**
 * A household table written the short way, for the examples of rules. The first place
 * stands in row 7 (the total there if it is on top) and the first figure in column C,
 * so that examples may name cells.
 */
export interface TableSketch {
  /** The plan's year; base figures are those of the year before. */
  readonly year: number;
  readonly columns: readonly ColumnKey[];
  /** Label, then one figure for each column. */
  readonly rows: readonly SketchRow[];
  readonly total?: SketchRow;
  readonly totalOnTop?: boolean;
  /** As in the table's options. */
  readonly seriesBreaks?: readonly number[];
  readonly rateBase?: 'begin';
  /** As in the table, by position in `columns`. */
  readonly balances?: Table['columnBalances'];
  readonly statements?: true;
  /** Columns that the template demands. */
  readonly required?: readonly ColumnKey[];
  /** Font of the names of places, where it is one from before Unicode. */
  readonly labelFont?: string;
  /** The place for whose whole the table stands. */
  readonly territory?: string;
  /** A list of households, one a row, as it stood at the end of this year. */
  readonly listedAt?: number;
  /** Made by others: the sheet has the formulas, and no template says where they belong. */
  readonly foreign?: true;
  /** Positions in `rows` of subtotals: each the sum of the rows below it, down to the next. */
  readonly subtotals?: readonly number[];
  /** Positions in `rows` that are hidden. */
  readonly hidden?: readonly number[];
  /** Column A from top to bottom, the total's cell among them; without it 1, 2, 3, which no rule reads. */
  readonly numbering?: readonly (number | string | null)[];
  /** Columns of words behind the figures, from top to bottom. */
  readonly texts?: readonly SketchTexts[];
  /** What of its template the sheet has lost. */
  readonly lost?: Table['lost'];
  /** Other tables of the workbook, each on a sheet of its own. */
  readonly beside?: readonly Sketch[];
}

export interface SketchTexts extends Pick<TextColumn, 'role' | 'label'> {
  readonly cells: readonly (string | null)[];
}

/**
 * Counts and rates of the base year, the year's reductions and movements, and what is planned
 * for its end. Points are typed and their `fall` computed from the rates; so are the
 * multidimensional poor and their `Sum`. `begin…` states the first day of the plan's year,
 * `earlier…` a flow of the year before, `twoYear…` one of both years.
 */
export type ColumnKey =
  | 'households'
  | 'poor'
  | 'rate'
  | 'nearPoor'
  | 'nearPoorRate'
  | 'multidimensional'
  | 'multidimensionalSum'
  | 'multidimensionalRate'
  | 'minority'
  | 'minorityRate'
  | 'minorityHouseholds'
  | 'urban'
  | 'rural'
  | 'persons'
  | 'femalePersons'
  | 'malePersons'
  | 'beginPoor'
  | 'beginRate'
  | 'assigned'
  | 'reduction'
  | 'remaining'
  | 'planned'
  | 'targetRate'
  | 'points'
  | 'fall'
  | 'escaped'
  | 'otherDecrease'
  | 'arising'
  | 'relapsed'
  | 'otherIncrease'
  | 'nearPoorReduction'
  | 'nearPoorPoints'
  | 'minorityPoints'
  | 'earlierReduction'
  | 'twoYearReduction'
  | 'earlierPoints'
  | 'assignedPoints'
  | 'twoYearAssignedPoints';

export type SketchRow = readonly [string, ...Figure[]];

/** What the sheet holds; `'='` is the table's own formula with its result, `null` an empty cell. */
export type Figure = number | string | null | { readonly error: string } | WrittenFigure;

/** A cell with a formula or a number format of its own. */
export interface WrittenFigure {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
  /** The file holds no result of the formula; `value` is null. */
  readonly uncached?: true;
}

/**
 * A budget table of a programme written the short way: its first row stands in row 7 and its
 * first figure in column C. A row's label is the code of a node (`DA` is the total), or words
 * for an activity of the node above. Rows add up as their codes tell.
 */
export interface BudgetSketch {
  readonly kind: 'budget';
  /** The year of all money but that of columns which say another. */
  readonly year: number;
  readonly columns: readonly BudgetColumn[];
  /** Label, then one figure for each column. */
  readonly rows: readonly SketchRow[];
  /** Made by others: nothing says where formulas belong. */
  readonly foreign?: true;
  /** A list of works instead: the node that pays for each, from top to bottom. */
  readonly works?: readonly string[];
  /** The last of the works is their total. */
  readonly totalLast?: true;
  /** A column of lead agencies behind the figures, from top to bottom. */
  readonly leads?: readonly (string | null)[];
  /** As in the table's options. */
  readonly rounded?: true;
  /** As in the table, by position in `columns` and `rows`. */
  readonly shares?: Table['columnShares'];
  /** Other tables of the workbook, each on a sheet of its own. */
  readonly beside?: readonly Sketch[];
}

/** Money planned from all sources and of all capital, in triệu đồng, but for what is said. */
export type BudgetColumn = Partial<
  Pick<
    BudgetDimensions,
    'measure' | 'aspect' | 'capital' | 'source' | 'status' | 'percentOf' | 'cumulative' | 'unit'
  >
> & {
  readonly year?: number;
  /** How the table's own formula makes it out of other columns, counted from 0. */
  readonly computed?:
    | { readonly sum: readonly number[] }
    | { readonly percent: readonly [part: number, whole: number] }
    | { readonly product: readonly [number, number] };
};

export type Sketch = TableSketch | BudgetSketch;

/** The examples of one rule: its tests, and the tables on its page of the documentation. */
export interface RuleExamples {
  /** Tables about which the rule says nothing, near misses among them. */
  readonly valid: readonly ExampleTable[];
  readonly invalid: readonly InvalidExample[];
}

export interface ExampleTable {
  readonly name: string;
  /** The name in Vietnamese, which heads the table on the page; the page falls back on the name. */
  readonly caption?: string;
  readonly table: Sketch;
}

export interface InvalidExample extends ExampleTable {
  /** Everything that the rule says about the table. */
  readonly findings: readonly ExpectedFinding[];
  /** Errors and warnings of other rules on the same table. */
  readonly others?: readonly { readonly ruleId: string; readonly at: string }[];
  /** Applying the first suggestion of each finding leaves neither error nor warning. */
  readonly afterFix?: 'clean';
}

/** Only what is given is compared. */
export interface ExpectedFinding {
  /** `F16`, `G7:G9` */
  readonly at: string;
  readonly messageId: string;
  readonly actual?: string;
  readonly expected?: ExpectedRange;
  /** Accused cells, likeliest first. */
  readonly culprits?: readonly string[];
}
