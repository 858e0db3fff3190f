import type { RatioPattern, RelationPattern } from '../domain/relation';
import { defineRelationRule } from './define-rule';
import { RATE_BASE, rateColumnsOf } from './rate-columns';

/**
 * A rate must be 100·count/households within its reported digits, in every row and in the
 * total row. The rate of a part of the households (ethnic minorities, a town) may be of that
 * part or of all of them: one of the two must hold, and with only one stated nothing follows.
 */
export const rateMismatch = defineRelationRule({
  id: 'rate-mismatch',
  severity: 'error',
  options: RATE_BASE,
  since: '0.1.0',
  messages: ['mismatch', 'either'],
  source: 'Thông tư 07/2021/TT-BLĐTBXH, biểu rà soát: cột tỷ lệ = số hộ / tổng số hộ dân cư × 100',
  relate(table, options) {
    return rateColumnsOf(table, options).flatMap((columns): RelationPattern[] => {
      const { rate, count, subset, households, whole } = columns;
      if (households === undefined) return [];
      const ratioOf = (denominator: number, messageId: 'mismatch' | 'either'): RatioPattern => ({
        kind: 'ratio',
        ruleId: 'rate-mismatch',
        messageId,
        rate,
        numerator: count,
        denominator,
        factor: 100,
      });
      if (subset === 'all') return [ratioOf(households, 'mismatch')];
      if (whole === undefined) return [];
      return [
        {
          kind: 'either',
          ruleId: 'rate-mismatch',
          messageId: 'either',
          options: [ratioOf(households, 'either'), ratioOf(whole, 'either')],
        },
      ];
    });
  },
});
