import type { Place } from './address';
import type { Fact, FactTable, UnreadCell } from './fact';
import type { FindingData, Suggestion } from './finding';
import type { RelationPattern } from './relation';
import type { Table, TableColumn, TableRow } from './table';

export type Severity = 'error' | 'warning' | 'info';

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
  examine(facts: FactTable, implied: ImpliedHouseholds, report: Report): void;
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

/** Whole numbers of households that fit the stated counts and rates, by row and moment. */
export interface ImpliedHouseholds {
  /** False where rows were left out because a figure of theirs is already found wrong. */
  readonly complete: boolean;
  readonly moments: readonly number[];
  /** True where the table states the households of that moment itself. */
  stated(moment: number): boolean;
  /** Undefined where nothing is implied or nothing fits. Ends are whole. */
  range(rowIndex: number, moment: number): { low: bigint; high: bigint | undefined } | undefined;
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
