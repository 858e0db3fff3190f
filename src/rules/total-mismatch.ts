import { defineRelationRule } from './define-rule';

/** The total row holds the sum of the places. Rates and points do not add up and are left out. */
export const totalMismatch = defineRelationRule({
  id: 'total-mismatch',
  severity: 'error',
  since: '0.1.0',
  messages: ['mismatch', 'blanks'],
  source: 'Cộng dọc: số của toàn địa bàn bằng tổng số của các đơn vị',
  relate(table) {
    return table.columns.flatMap(({ dimensions }, column) =>
      dimensions.aspect === 'count'
        ? [
            {
              kind: 'total' as const,
              ruleId: 'total-mismatch',
              messageId: 'mismatch',
              column,
            },
          ]
        : [],
    );
  },
});
