import { sumsOf } from '../domain/table';
import { defineRelationRule } from './define-rule';

/** The total row holds the sum of the places. Rates and points do not add up and are left out. */
export const totalMismatch = defineRelationRule({
  id: 'total-mismatch',
  severity: 'error',
  since: '0.1.0',
  messages: ['mismatch', 'blanks', 'rounding'],
  source: 'Cộng dọc: số của toàn địa bàn bằng tổng số của các đơn vị',
  relate(table) {
    // Sums over the nodes of a programme have a rule of their own.
    if (table.subject === 'programme') return [];
    const { addedDown = [] } = table;
    return sumsOf(table).flatMap((_, sum) =>
      table.columns.flatMap(({ dimensions: { aspect, measure } }, column) =>
        addedDown.includes(column) ||
        (measure !== 'quantity' &&
          (aspect === 'count' || (aspect === 'amount' && measure === 'money')))
          ? [
              {
                kind: 'total' as const,
                ruleId: 'total-mismatch',
                messageId: 'mismatch',
                ...(aspect === 'amount' && { roundedTogether: 'rounding' }),
                column,
                sum,
              },
            ]
          : [],
      ),
    );
  },
});
