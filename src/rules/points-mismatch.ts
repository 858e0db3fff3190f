import type { LinearPattern, PatternTerm } from '../domain/relation';
import { defineRelationRule } from './define-rule';
import { reductionsTo } from './flow-columns';
import { findLevelBefore } from './level-columns';

/**
 * The rate at a year's end is the rate at its beginning less the percentage points by
 * which it falls. All three may be rounded. Where the table computes the points, they
 * are what is tested, so that the formula follows its rates.
 */
export const pointsMismatch = defineRelationRule({
  id: 'points-mismatch',
  severity: 'error',
  since: '0.1.0',
  messages: ['mismatch'],
  source: 'Mức giảm tỷ lệ (điểm %) = tỷ lệ đầu kỳ − tỷ lệ cuối kỳ',
  relate(table) {
    return table.columns.flatMap(({ dimensions: end }, rate): LinearPattern[] => {
      if (end.period.point !== 'end' || end.aspect !== 'rate') return [];
      return reductionsTo(table, end).flatMap(({ column: points, years }): LinearPattern[] => {
        const begin = findLevelBefore(table, end, years);
        if (begin === undefined) return [];
        const isComputed = table.columns[points]!.derived.units;
        const less: PatternTerm = isComputed
          ? { column: rate, coefficient: -1, role: 'end' }
          : { column: points, coefficient: -1, role: 'points' };
        return [
          {
            kind: 'linear',
            ruleId: 'points-mismatch',
            messageId: 'mismatch',
            comparison: '=',
            subject: isComputed ? points : rate,
            terms: [{ column: begin, coefficient: 1, role: 'begin' }, less],
          },
        ];
      });
    });
  },
});
