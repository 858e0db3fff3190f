import type { RatePair, RelationPattern } from '../domain/relation';
import { sumsOf } from '../domain/table';
import { defineRelationRule } from './define-rule';
import { RATE_BASE, rateColumnsOf } from './rate-columns';

/**
 * Where a table states counts and rates but not the households, each pair implies an
 * interval of households. Pairs of one place and moment must share a whole number,
 * and the total row's interval must meet the sum of the places' intervals.
 */
export const impliedHouseholdsConflict = defineRelationRule({
  id: 'implied-households-conflict',
  severity: 'error',
  options: RATE_BASE,
  since: '0.1.0',
  messages: ['pairs', 'total'],
  source: 'Tỷ lệ hộ nghèo và số hộ nghèo cùng thời điểm phải quy về một tổng số hộ dân cư',
  relate(table, options) {
    const byMoment = new Map<string, { moment: number; pairs: RatePair[] }>();
    for (const { rate, count, subset, households, moment } of rateColumnsOf(table, options)) {
      // A subset's rate may be of the subset or of all households: nothing certain follows.
      if (households !== undefined || subset !== 'all') continue;
      const group = byMoment.get(`${moment}`) ?? { moment, pairs: [] };
      group.pairs.push({ count, rate });
      byMoment.set(`${moment}`, group);
    }
    const patterns: RelationPattern[] = [];
    for (const { moment, pairs } of byMoment.values()) {
      const base = { ruleId: 'implied-households-conflict', moment, pairs };
      patterns.push({ ...base, kind: 'implied', messageId: 'pairs' });
      sumsOf(table).forEach(({ comparison }, sum) => {
        if (comparison === '=')
          patterns.push({ ...base, kind: 'implied-total', messageId: 'total', sum });
      });
    }
    return patterns;
  },
});
