import { momentOf, type Dimensions } from '../domain/dimensions';
import type { LinearPattern } from '../domain/relation';
import { findColumn } from '../domain/table';
import { defineRelationRule } from './define-rule';

/** The multidimensional poor are the poor and the near-poor, counted or as rates of the same households. */
export const multidimensionalMismatch = defineRelationRule({
  id: 'multidimensional-mismatch',
  severity: 'error',
  since: '0.1.0',
  messages: ['mismatch'],
  source: 'Nghị định 07/2021/NĐ-CP, Điều 3: nghèo đa chiều gồm hộ nghèo và hộ cận nghèo',
  relate(table) {
    return table.columns.flatMap(({ dimensions: whole }, subject): LinearPattern[] => {
      const moment = momentOf(whole.period);
      if (whole.measure !== 'multidimensional' || moment === undefined) return [];
      const findPart = (measure: Dimensions['measure']): number | undefined =>
        findColumn(
          table,
          (other) =>
            other.measure === measure &&
            other.aspect === whole.aspect &&
            other.subset === whole.subset &&
            other.status === whole.status &&
            momentOf(other.period) === moment,
        );
      const poor = findPart('poor');
      const nearPoor = findPart('nearPoor');
      if (poor === undefined || nearPoor === undefined) return [];
      return [
        {
          kind: 'linear',
          ruleId: 'multidimensional-mismatch',
          messageId: 'mismatch',
          comparison: '=',
          subject,
          terms: [
            { column: poor, coefficient: 1, role: 'poor' },
            { column: nearPoor, coefficient: 1, role: 'nearPoor' },
          ],
        },
      ];
    });
  },
});
