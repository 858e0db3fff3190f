import { momentOf } from '../domain/dimensions';
import type { LinearPattern, PatternTerm } from '../domain/relation';
import { findColumn } from '../domain/table';
import { defineRelationRule } from './define-rule';
import { seriesContinues } from './series-continues';

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
      const begin = findColumn(
        table,
        (other) =>
          other.measure === end.measure &&
          other.aspect === 'rate' &&
          other.subset === end.subset &&
          momentOf(other.period) === end.period.year - 1 &&
          seriesContinues(table, other.period, end.period),
      );
      const points = findColumn(
        table,
        (other) =>
          other.measure === 'reduction' &&
          other.of === end.measure &&
          other.aspect === 'points' &&
          other.subset === end.subset &&
          other.status === end.status &&
          other.period.year === end.period.year,
      );
      if (begin === undefined || points === undefined) return [];
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
  },
});
