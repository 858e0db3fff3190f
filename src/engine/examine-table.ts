import type { Finding } from '../domain/finding';
import type { ColumnTrials, HouseholdGrowth, TableContext, TableRule } from '../domain/rule';
import type { SheetSnapshot } from '../domain/snapshot';
import { reporterOf } from './reporter';
import type { Problem } from './solve';

export const NO_ROWS: ReadonlySet<number> = new Set();

/** What table rules say; of the growth of households rows in doubt are left out. */
export function examineTable(
  problem: Problem,
  rules: readonly TableRule[],
  doubtfulRows: ReadonlySet<number>,
  sheet: SheetSnapshot,
  columns: ColumnTrials,
  explain?: (indexes: readonly number[]) => void,
): Finding[] {
  const found: Finding[] = [];
  const { facts, growth } = problem;
  let view: HouseholdGrowth | undefined;
  const viewOfGrowth = (): HouseholdGrowth => (view ??= growth.view(doubtfulRows));
  for (const rule of rules)
    rule.examine(
      new Context(facts, sheet, columns, rule.options ?? {}, viewOfGrowth),
      reporterOf(rule, (finding, explains) => {
        found.push(finding);
        explain?.(explains);
      }),
    );
  return found;
}

/** A class, since a getter of every single object costs more than most rules. */
class Context implements TableContext {
  constructor(
    readonly facts: TableContext['facts'],
    readonly sheet: SheetSnapshot,
    readonly columns: ColumnTrials,
    readonly options: TableContext['options'],
    private readonly viewOfGrowth: () => HouseholdGrowth,
  ) {}

  /** Few rules ask for it. */
  get growth(): HouseholdGrowth {
    return this.viewOfGrowth();
  }
}
