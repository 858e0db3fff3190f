import { momentOf, type HouseholdMeasure } from '../domain/dimensions';
import type { LinearPattern } from '../domain/relation';
import { findColumn } from '../domain/table';
import { defineRelationRule } from './define-rule';
import { isSameFigure } from './same-figure';

/** The multidimensional poor are the poor and the near-poor, counted or as rates of the same households. */
export const multidimensionalMismatch = defineRelationRule({
  id: 'multidimensional-mismatch',
  severity: 'error',
  since: '0.1.0',
  messages: ['mismatch'],
  source: 'Nghị định 07/2021/NĐ-CP, Điều 3: nghèo đa chiều gồm hộ nghèo và hộ cận nghèo',
  relate(table) {
    return table.columns.flatMap(({ dimensions: whole }, subject): LinearPattern[] => {
      if (whole.measure !== 'multidimensional' || momentOf(whole.period) === undefined) return [];
      const findPart = (measure: HouseholdMeasure): number | undefined =>
        findColumn(table, (other) => isSameFigure(table, { ...whole, measure }, other));
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
