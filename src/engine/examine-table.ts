import type { Finding } from '../domain/finding';
import type { ColumnTrials, HouseholdGrowth, Rule } from '../domain/rule';
import type { SheetSnapshot } from '../domain/snapshot';
import { reporterOf } from './reporter';
import type { Problem } from './solve';

export const NO_ROWS: ReadonlySet<number> = new Set();

/** What table rules say; of the growth of households rows in doubt are left out. */
export function examineTable(
  problem: Problem,
  rules: readonly Rule[],
  doubtfulRows: ReadonlySet<number>,
  sheet: SheetSnapshot,
  columns: ColumnTrials,
  explain?: (indexes: readonly number[]) => void,
): Finding[] {
  const found: Finding[] = [];
  const { facts, growth } = problem;
  let view: HouseholdGrowth | undefined;
  for (const rule of rules)
    if (rule.kind === 'table')
      rule.examine(
        {
          facts,
          // Few rules ask for it.
          get growth() {
            return (view ??= growth.view(doubtfulRows));
          },
          sheet,
          options: rule.options ?? {},
          columns,
        },
        reporterOf(rule, (finding, explains) => {
          found.push(finding);
          explain?.(explains);
        }),
      );
  return found;
}
