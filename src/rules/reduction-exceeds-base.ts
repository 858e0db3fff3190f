import { momentOf } from '../domain/dimensions';
import { findColumn } from '../domain/table';
import { defineRelationRule } from './define-rule';

/** No place can lift more households out of poverty than it has. */
export const reductionExceedsBase = defineRelationRule({
  id: 'reduction-exceeds-base',
  severity: 'error',
  since: '0.1.0',
  messages: ['exceeds'],
  source: 'Số hộ giảm trong năm không lớn hơn số hộ đầu kỳ',
  relate(table) {
    return table.columns.flatMap(({ dimensions }, subject) => {
      if (dimensions.measure !== 'reduction' || dimensions.aspect !== 'count') return [];
      const begin = findColumn(
        table,
        (other) =>
          other.measure === dimensions.of &&
          other.aspect === 'count' &&
          other.subset === dimensions.subset &&
          momentOf(other.period) === dimensions.period.year - 1,
      );
      if (begin === undefined) return [];
      return [
        {
          kind: 'linear' as const,
          ruleId: 'reduction-exceeds-base',
          messageId: 'exceeds',
          comparison: '<=' as const,
          subject,
          terms: [{ column: begin, coefficient: 1 as const, role: 'begin' }],
        },
      ];
    });
  },
});
