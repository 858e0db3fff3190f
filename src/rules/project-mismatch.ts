import type { RelationPattern } from '../domain/relation';
import { sumsOf } from '../domain/table';
import { defineRelationRule } from './define-rule';
import { moneyColumns } from './money-columns';

/** Down a budget table: the programme is the sum of its projects, and a project of its parts. */
export const projectMismatch = defineRelationRule({
  id: 'project-mismatch',
  severity: 'error',
  since: '0.1.0',
  messages: ['mismatch', 'exceeds', 'blanks', 'rounding'],
  source: 'Quyết định 90/QĐ-TTg: Chương trình gồm các dự án, dự án gồm các tiểu dự án và hoạt động',
  relate(table) {
    if (table.subject !== 'programme') return [];
    return sumsOf(table).flatMap(({ comparison }, sum) =>
      moneyColumns(table).map(({ index: column }): RelationPattern => {
        const common = { kind: 'total', ruleId: 'project-mismatch', column, sum } as const;
        return comparison === '='
          ? { ...common, messageId: 'mismatch', rounding: 'rounding' }
          : { ...common, messageId: 'exceeds' };
      }),
    );
  },
});
