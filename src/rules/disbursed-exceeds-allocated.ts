import type { LinearPattern } from '../domain/relation';
import { defineRelationRule } from './define-rule';
import { isComparable, isSameFunding, moneyColumns } from './money-columns';
import { raisedAmount } from './raised-amount';

/** No more can be disbursed than was allocated; money carried over from earlier years may explain it. */
export const disbursedExceedsAllocated = defineRelationRule({
  id: 'disbursed-exceeds-allocated',
  severity: 'warning',
  since: '0.1.0',
  messages: ['exceeds'],
  source: 'Luật Ngân sách nhà nước 2015, Điều 12: chi khi đã có trong dự toán được giao',
  relate(table) {
    const columns = moneyColumns(table);
    return columns.flatMap(({ index: subject, held }): LinearPattern[] => {
      if (held.status !== 'disbursed') return [];
      const allocated = columns.find(
        ({ held: other }) =>
          other.status === 'allocated' && isSameFunding(other, held) && isComparable(other, held),
      );
      if (!allocated) return [];
      return [
        {
          kind: 'linear',
          ruleId: 'disbursed-exceeds-allocated',
          messageId: 'exceeds',
          comparison: '<=',
          subject,
          terms: [
            { column: raisedAmount(table, allocated.index), coefficient: 1, role: 'allocated' },
          ],
        },
      ];
    });
  },
});
