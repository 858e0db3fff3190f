import { defineRelationRule } from './define-rule';
import { rateColumnsOf } from './rate-columns';

/** A rate must be 100·count/households within its reported digits, in every row and in the total row. */
export const rateMismatch = defineRelationRule({
  id: 'rate-mismatch',
  severity: 'error',
  since: '0.1.0',
  messages: ['mismatch'],
  source: 'Thông tư 07/2021/TT-BLĐTBXH, biểu rà soát: cột tỷ lệ = số hộ / tổng số hộ dân cư × 100',
  relate(table) {
    return rateColumnsOf(table).flatMap(({ rate, count, households }) =>
      households === undefined
        ? []
        : [
            {
              kind: 'ratio' as const,
              ruleId: 'rate-mismatch',
              messageId: 'mismatch',
              rate,
              numerator: count,
              denominator: households,
              factor: 100 as const,
            },
          ],
    );
  },
});
