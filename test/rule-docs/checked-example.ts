import type { Finding } from '../../src/domain/finding';
import type { WorkbookSnapshot } from '../../src/domain/snapshot';
import type { Table } from '../../src/domain/table';
import { check } from '../../src/engine/check';
import { rules } from '../../src/rules';
import type { ExampleTable } from '../../src/rules/rule-examples';
import { settingsFor } from '../support/rules/test-rule';
import { createTable } from '../support/table/create-table';

/** An example and what all rules together say about it. */
export interface CheckedExample {
  readonly caption: string;
  readonly snapshot: WorkbookSnapshot;
  /** The example's own table first, then those of other sheets. */
  readonly tables: readonly Table[];
  /** Of the rule whose example it is. */
  readonly own: readonly Finding[];
  readonly others: readonly Finding[];
}

export function checkExample(ruleId: string, example: ExampleTable): CheckedExample {
  const { snapshot, tables } = createTable(example.table);
  const { findings } = check(snapshot, tables, rules, undefined, settingsFor(ruleId));
  return {
    caption: example.caption ?? example.name,
    snapshot,
    tables,
    own: findings.filter((finding) => finding.ruleId === ruleId),
    others: findings.filter((finding) => finding.ruleId !== ruleId),
  };
}
