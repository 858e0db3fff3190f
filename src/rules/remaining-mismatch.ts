import type { LinearPattern } from '../domain/relation';
import { defineRelationRule } from './define-rule';
import { reductionsTo } from './flow-columns';
import { findLevelBefore } from './level-columns';
import { movementsOf } from './movement-columns';

/**
 * What remains at the end of a year is what stood at its beginning less the year's reduction;
 * so it is with a reduction over several years. Beside households that come in during the
 * year, a reduction may be meant with or without them: there movement-mismatch speaks if the
 * table states both directions, and nobody else.
 */
export const remainingMismatch = defineRelationRule({
  id: 'remaining-mismatch',
  severity: 'error',
  since: '0.1.0',
  messages: ['mismatch'],
  source: 'Thông tư 07/2021/TT-BLĐTBXH, biểu diễn biến hộ nghèo: cuối kỳ = đầu kỳ − giảm',
  relate(table) {
    return table.columns.flatMap(({ dimensions: end }, subject): LinearPattern[] => {
      if (end.period.point !== 'end' || end.aspect !== 'count') return [];
      if (movementsOf(table, end).inflows.length > 0) return [];
      return reductionsTo(table, end).flatMap(({ column, years }): LinearPattern[] => {
        const begin = findLevelBefore(table, end, years);
        return begin === undefined
          ? []
          : [
              {
                kind: 'linear',
                ruleId: 'remaining-mismatch',
                messageId: 'mismatch',
                comparison: '=',
                subject,
                terms: [
                  { column: begin, coefficient: 1, role: 'begin' },
                  { column, coefficient: -1, role: 'reduction' },
                ],
              },
            ];
      });
    });
  },
});
