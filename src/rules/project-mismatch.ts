import type { RelationPattern } from '../domain/relation';
import { isBudget } from '../domain/dimensions';
import { sumsOf, type Table } from '../domain/table';
import { defineRelationRule } from './define-rule';
import { moneyColumns } from './money-columns';
import { wholeIsSum } from './sum-terms';

/**
 * The programme is the sum of its projects, and a project of its parts: down a budget table whose
 * rows they are, and across one that shows them side by side.
 */
export const projectMismatch = defineRelationRule({
  id: 'project-mismatch',
  severity: 'error',
  since: '0.1.0',
  messages: ['mismatch', 'exceeds', 'blanks', 'rounding'],
  source: 'Quyết định 90/QĐ-TTg: Chương trình gồm các dự án, dự án gồm các tiểu dự án và hoạt động',
  relate(table) {
    const across = (table.columnSums ?? [])
      .filter(({ total, terms }) =>
        terms.some((term) => nodeOf(table, term) !== nodeOf(table, total)),
      )
      .map(({ total, terms }) =>
        wholeIsSum({ ruleId: 'project-mismatch', whole: total, parts: terms }),
      );
    if (table.subject !== 'programme') return across;
    const money = moneyColumns(table).map(({ index }) => index);
    const down = sumsOf(table).flatMap(({ comparison }, sum) => {
      const added = comparison === '=' ? [...money, ...(table.addedDown ?? [])] : money;
      return added.map((column): RelationPattern => {
        const common = { kind: 'total', ruleId: 'project-mismatch', column, sum } as const;
        return comparison === '='
          ? { ...common, messageId: 'mismatch', rounding: 'rounding' }
          : { ...common, messageId: 'exceeds' };
      });
    });
    return [...down, ...across];
  },
});

function nodeOf({ columns }: Table, column: number): string | undefined {
  const { dimensions } = columns[column]!;
  return isBudget(dimensions) ? dimensions.node : undefined;
}
