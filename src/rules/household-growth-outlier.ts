import { cellRange } from '../domain/address';
import { momentOf } from '../domain/dimensions';
import type { GrowthBand, RuleOptions } from '../domain/rule';
import { defineTableRule } from './define-rule';

/** Households of a place rarely shrink by more than 5 % or grow by more than 10 % within a year. */
export const PLAUSIBLE_GROWTH = { lowPercent: -5, highPercent: 10 } as const;

/** Whole percents, so that growth over several years stays exact: the band never becomes narrower. */
function plausibleGrowth(options: RuleOptions): GrowthBand {
  const { lowPercent = PLAUSIBLE_GROWTH.lowPercent, highPercent = PLAUSIBLE_GROWTH.highPercent } =
    options;
  return {
    lowPercent: Math.max(NOBODY_LEFT, Math.floor(Number(lowPercent))),
    highPercent: Math.ceil(Number(highPercent)),
  };
}

const NOBODY_LEFT = -100;

/**
 * Raised only where every household number that fits the row lies outside the
 * plausible band: honest differences between places stay silent.
 */
export const householdGrowthOutlier = defineTableRule({
  id: 'household-growth-outlier',
  severity: 'warning',
  options: PLAUSIBLE_GROWTH,
  since: '0.1.0',
  messages: ['outside'],
  source: 'Biến động số hộ dân cư hằng năm của một địa bàn',
  examine({ facts: { table }, growth, options }, report) {
    const band = plausibleGrowth(options);
    for (const step of growth.steps) {
      const rate = table.columns.find(
        ({ dimensions }) =>
          dimensions.aspect === 'rate' && momentOf(dimensions.period) === step.later,
      );
      for (const { rowIndex, low, high } of step.outside(band)) {
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
