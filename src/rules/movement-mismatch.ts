import type { LinearPattern } from '../domain/relation';
import { defineRelationRule } from './define-rule';
import { findLevelBefore } from './level-columns';
import { movementsOf } from './movement-columns';

/**
 * The level at a year's end is the level at its beginning, less those who left, plus those
 * who came. A table that states only one direction shows but a part of the movement, and
 * nothing follows from it.
 */
export const movementMismatch = defineRelationRule({
  id: 'movement-mismatch',
  severity: 'error',
  since: '0.1.0',
  messages: ['mismatch'],
  source:
    'Thông tư 07/2021/TT-BLĐTBXH, biểu diễn biến hộ nghèo: cuối kỳ = đầu kỳ − số giảm + số tăng trong kỳ',
  relate(table) {
    return table.columns.flatMap(({ dimensions: end }, subject): LinearPattern[] => {
      if (end.period.point !== 'end' || end.aspect !== 'count') return [];
      const { outflows, inflows } = movementsOf(table, end);
      if (outflows.length === 0 || inflows.length === 0) return [];
      const begin = findLevelBefore(table, end);
      if (begin === undefined) return [];
      return [
        {
          kind: 'linear',
          ruleId: 'movement-mismatch',
          messageId: 'mismatch',
          comparison: '=',
          subject,
          terms: [{ column: begin, coefficient: 1, role: 'begin' }, ...outflows, ...inflows],
        },
      ];
    });
  },
});
