import type { Finding } from '../../src/domain/finding';
import type { SheetSnapshot } from '../../src/domain/snapshot';
import type { Table } from '../../src/domain/table';
import { check } from '../../src/engine/check';
import { rules } from '../../src/rules';
import type { ExampleTable } from '../../src/rules/rule-examples';
import { createTable } from '../support/table/create-table';

/** An example and what all rules together say about it. */
export interface CheckedExample {
  readonly caption: string;
  readonly sheet: SheetSnapshot;
  readonly table: Table;
  /** Of the rule whose example it is. */
  readonly own: readonly Finding[];
  readonly others: readonly Finding[];
}

export function checkExample(ruleId: string, example: ExampleTable): CheckedExample {
  const { snapshot, table } = createTable(example.table);
  const { findings } = check(snapshot, [table], rules);
  return {
    caption: example.caption ?? example.name,
    sheet: snapshot.sheets[0]!,
    table,
    own: findings.filter((finding) => finding.ruleId === ruleId),
    others: findings.filter((finding) => finding.ruleId !== ruleId),
  };
}
