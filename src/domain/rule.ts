import type { Place } from './address';
import type { Fact, FactTable, PlainExtent, UnreadCell } from './fact';
import type { FindingData, Suggestion } from './finding';
import type { Link, RelationPattern } from './relation';
import type { Severity } from './severity';
import type { Dimensions } from './dimensions';
import type { Quantity } from './quantity';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import type { Table, TableColumn, TableRow } from './table';

/** Values that a pack or a workbook may set, by name; a rule states its defaults. */
export type RuleOptions = Readonly<Record<string, number | boolean | string>>;

interface RuleBase {
  /** Kebab-case, stating the fault; never reused. */
  readonly id: string;
  readonly severity: Severity;
  /** Runs only where a pack or a workbook turns it on. */
  readonly off?: true;
  readonly options?: RuleOptions;
  /** Product version that brought the rule. */
  readonly since: string;
  /** Ids of its messages in the catalogues. */
  readonly messages: readonly string[];
  /** The law, form or technical fact that the rule rests on. */
  readonly source: string;
}

/** Looks at one cell of a table by itself. A cell that it reports is explained: relations through it stay silent. */
export interface CellRule extends RuleBase {
  readonly kind: 'cell';
  /**
   * Speaks only where every failing relation runs through its cell: a relation that fails
   * elsewhere shows another figure wrong, which may be why this one looks so.
   */
  readonly tentative?: true;
  /** The figure may be right all the same: relations through it are still tested. */
  readonly remark?: true | ((cell: Pick<InspectedCell, 'fact' | 'unread'>) => boolean);
  /** A cheap test on the cell alone: cells that no rule is concerned with are not inspected. */
  concerns(cell: Pick<InspectedCell, 'fact' | 'unread' | 'column' | 'row'>): boolean;
  /**
   * A still cheaper one on plain numbers, typed or computed, by the nearest double in the unit of
   * the quantity: `concerns` is asked only where it says true, or of totals alone. Without it, or
   * where it gives nothing for a column, no plain number is looked at: the rule is about other cells.
   */
  mayConcern?(
    column: TableColumn,
    extent: PlainExtent,
  ): ((value: number) => boolean) | 'totals' | undefined;
  inspect(cell: InspectedCell, report: Report): void;
}

/** States relations over the columns of a table; the engine evaluates them and finds the wrong cell. */
export interface RelationRule extends RuleBase {
  readonly kind: 'relation';
  relate(table: Table, options: RuleOptions): readonly RelationPattern[];
}

/** Ties figures of several tables; the engine evaluates and localises as within one table. */
export interface LinkRule extends RuleBase {
  readonly kind: 'link';
  /** Indexes of tables in a link are those of `tables`. */
  link(
    tables: readonly FactTable[],
    workbook: WorkbookSnapshot,
    options: RuleOptions,
  ): readonly Link[];
}

/** Looks at a whole table. */
export interface TableRule extends RuleBase {
  readonly kind: 'table';
  /** It looks at the names of rows alone, so that editing figures cannot change what it finds. */
  readonly namesOnly?: true;
  /**
   * Examined before relations are judged, without growth: relations through the figures that
   * it explains stay silent.
   */
  readonly explains?: true;
  /** It speaks of the structure, not of whether a figure is right: said also of cells that are accused. */
  readonly structural?: true;
  examine(context: TableContext, report: Report): void;
}

export interface TableContext {
  readonly facts: FactTable;
  readonly growth: HouseholdGrowth;
  readonly sheet: SheetSnapshot;
  readonly options: RuleOptions;
  readonly columns: ColumnTrials;
}

/**
 * How the relations through columns stand, and how they would if a whole column were read
 * otherwise: cut off instead of rounded, in another unit, under another header.
 */
export interface ColumnTrials {
  /** Index of every column through which some relation fails. */
  readonly failing: readonly number[];
  tally(column: number): Tally;
  /** Whether three rows or more fail through a column, and more relations fail than hold. */
  isMostlyFailing(column: number): boolean;
  /** How many relations hold after these changes; undefined where any fails. */
  holdingAfter(changes: readonly ColumnChange[]): number | undefined;
}

/** Relations through the columns in question, by what became of them. */
export interface Tally {
  readonly holding: number;
  readonly failing: number;
  /** Relations that fail, outside of total rows. */
  readonly failingRows: number;
}

export interface ColumnChange {
  readonly column: number;
  readonly dimensions?: Dimensions;
  /** What each of its facts stands for instead. */
  readonly read?: (fact: Fact) => Quantity;
}

/** Looks at the tables of a workbook together. */
export interface WorkbookRule extends RuleBase {
  readonly kind: 'workbook';
  examine(context: WorkbookContext, report: Report): void;
}

export interface WorkbookContext {
  readonly tables: readonly FactTable[];
  readonly workbook: WorkbookSnapshot;
  readonly options: RuleOptions;
}

export type Rule = CellRule | RelationRule | LinkRule | TableRule | WorkbookRule;

/** What packs and workbooks change about rules. */
export interface RuleSettings {
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  readonly options?: Readonly<Record<string, RuleOptions>>;
}

export interface InspectedCell {
  readonly facts: FactTable;
  readonly sheet: SheetSnapshot;
  readonly row: TableRow;
  readonly rowIndex: number;
  readonly column: TableColumn;
  readonly columnIndex: number;
  readonly place: Place;
  readonly options: RuleOptions;
  /** Exactly one of the two is present. */
  readonly fact?: Fact;
  readonly unread?: UnreadCell;
}

/** How the households of a table grow between moments of which at least one is implied by counts and rates. */
export interface HouseholdGrowth {
  /** False where rows were left out because a figure of theirs is already found wrong. */
  readonly complete: boolean;
  readonly steps: readonly HouseholdGrowthStep[];
}

export interface HouseholdGrowthStep {
  /** Years at whose ends the two moments stand. */
  readonly earlier: number;
  readonly later: number;
  /** Rows that imply some growth. */
  readonly rows: number;
  /** Percent of change that fits every row, rounded to two decimals; absent where no single one does. */
  readonly common?: { readonly low: string; readonly high: string };
  /** Rows whose growth lies wholly outside a yearly band, in percent of change. */
  outside(band: GrowthBand): readonly GrowthFinding[];
}

/** Whole percent a year. */
export interface GrowthBand {
  readonly lowPercent: number;
  readonly highPercent: number;
}

export interface GrowthFinding {
  readonly rowIndex: number;
  readonly low?: string;
  readonly high?: string;
}

export interface Report {
  (finding: {
    readonly messageId: string;
    readonly place: Place;
    readonly data: FindingData;
    readonly actual?: string;
    readonly expected?: { low?: string; high?: string };
    readonly related?: readonly Place[];
    readonly suggestions?: readonly Suggestion[];
    /** Indexes of figures that this explains besides the reported cell: one finding for a column. */
    readonly explains?: readonly number[];
    /** Where this message is milder than the rule. */
    readonly severity?: Severity;
  }): void;
}
