import { momentOf } from '../domain/dimensions';
import type { RelationPattern } from '../domain/relation';
import { findColumn } from '../domain/table';
import { defineRelationRule } from './define-rule';
import { movementsOf } from './movement-columns';

/**
 * What remains at the end of a year is what stood at its beginning less the year's reduction.
 * Beside households that come in during the year, a reduction may be meant with or without
 * them: there movement-mismatch speaks if the table states both directions, and nobody else.
 */
export const remainingMismatch = defineRelationRule({
  id: 'remaining-mismatch',
  severity: 'error',
  since: '0.1.0',
  messages: ['mismatch'],
  source: 'Thông tư 07/2021/TT-BLĐTBXH, biểu diễn biến hộ nghèo: cuối kỳ = đầu kỳ − giảm',
  relate(table) {
    const patterns: RelationPattern[] = [];
    table.columns.forEach(({ dimensions: end }, subject) => {
      if (end.period.point !== 'end' || end.aspect !== 'count' || end.measure === 'households')
        return;
      if (movementsOf(table, end).inflows.length > 0) return;
      const begin = findColumn(
        table,
        (other) =>
          other.measure === end.measure &&
          other.aspect === 'count' &&
          other.subset === end.subset &&
          momentOf(other.period) === end.period.year - 1,
      );
      const reduction = findColumn(
        table,
        (other) =>
          other.measure === 'reduction' &&
          other.of === end.measure &&
          other.aspect === 'count' &&
          other.subset === end.subset &&
          other.status === end.status &&
          other.period.year === end.period.year,
      );
      if (begin === undefined || reduction === undefined) return;
      patterns.push({
        kind: 'linear',
        ruleId: 'remaining-mismatch',
        messageId: 'mismatch',
        comparison: '=',
        subject,
        terms: [
          { column: begin, coefficient: 1, role: 'begin' },
          { column: reduction, coefficient: -1, role: 'reduction' },
        ],
      });
    });
    return patterns;
  },
});
