import { cellRange } from '../domain/address';
import { momentOf } from '../domain/dimensions';
import type { GrowthBand } from '../domain/rule';
import { defineTableRule } from './define-rule';

/** Households of a place rarely shrink by more than 5 % or grow by more than 10 % within a year. */
export const PLAUSIBLE_GROWTH: GrowthBand = { lowPercent: -5, highPercent: 10 };

/**
 * Raised only where every household number that fits the row lies outside the
 * plausible band: honest differences between places stay silent.
 */
export const householdGrowthOutlier = defineTableRule({
  id: 'household-growth-outlier',
  severity: 'warning',
  since: '0.1.0',
  messages: ['outside'],
  source: 'Biến động số hộ dân cư hằng năm của một địa bàn',
  examine({ facts: { table }, growth }, report) {
    for (const step of growth.steps) {
      const rate = table.columns.find(
        ({ dimensions }) =>
          dimensions.aspect === 'rate' && momentOf(dimensions.period) === step.later,
      );
      for (const { rowIndex, low, high } of step.outside(PLAUSIBLE_GROWTH)) {
        const row = table.rows[rowIndex]!;
        report({
          messageId: 'outside',
          place: {
            sheet: table.sheet,
            range: cellRange(row.row, (rate ?? table.columns[0]!).column),
          },
          data: {
            unit: { kind: 'text', value: row.label },
            growth: { kind: 'range', ...(low && { low }), ...(high && { high }), unit: 'percent' },
            earlier: { kind: 'text', value: String(step.earlier) },
            later: { kind: 'text', value: String(step.later) },
          },
        });
      }
    }
  },
});
