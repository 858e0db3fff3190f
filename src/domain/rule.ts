import type { Severity } from './severity';
import type { Place } from './address';
import type { Fact, FactTable, UnreadCell } from './fact';
import type { FindingData, Suggestion } from './finding';
import type { RelationPattern } from './relation';
import type { Table, TableColumn, TableRow } from './table';

interface RuleBase {
  /** Kebab-case, stating the fault; never reused. */
  readonly id: string;
  readonly severity: Severity;
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
  /** A cheap test on the cell alone: cells that no rule is concerned with are not inspected. */
  concerns(cell: Pick<InspectedCell, 'fact' | 'unread' | 'column' | 'row'>): boolean;
  inspect(cell: InspectedCell, report: Report): void;
}

/** States relations over the columns of a table; the engine evaluates them and finds the wrong cell. */
export interface RelationRule extends RuleBase {
  readonly kind: 'relation';
  relate(table: Table): readonly RelationPattern[];
}

/** Looks at a whole table. */
export interface TableRule extends RuleBase {
  readonly kind: 'table';
  /** It looks at the names of rows alone, so that editing figures cannot change what it finds. */
  readonly namesOnly?: true;
  examine(facts: FactTable, growth: HouseholdGrowth, report: Report): void;
}

export type Rule = CellRule | RelationRule | TableRule;

export interface InspectedCell {
  readonly facts: FactTable;
  readonly row: TableRow;
  readonly rowIndex: number;
  readonly column: TableColumn;
  readonly columnIndex: number;
  readonly place: Place;
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
  }): void;
}
