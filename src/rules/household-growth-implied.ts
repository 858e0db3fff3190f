import { momentOf } from '../domain/dimensions';
import type { Place } from '../domain/address';
import type { FactTable } from '../domain/fact';
import { defineTableRule } from './define-rule';
import { commonGrowth, growthSteps, toPercent } from './growth';

/**
 * Target rates rest on households that the plan does not state. If one growth of
 * households fits every row, the plan is consistent and the reader is told which.
 */
export const householdGrowthImplied = defineTableRule({
  id: 'household-growth-implied',
  severity: 'info',
  since: '0.1.0',
  messages: ['common'],
  source: 'Mẫu số của tỷ lệ cuối năm là tổng số hộ cuối năm, không phải của năm trước',
  examine(facts, implied, report) {
    // Of a table with wrong figures nobody can say that one growth fits it all.
    if (!implied.complete) return;
    for (const step of growthSteps(facts, implied)) {
      const common = commonGrowth(step.rows);
      if (!common) continue;
      const low = toPercent(common.low);
      const high = toPercent(common.high);
      report({
        messageId: 'common',
        place: rateColumnPlace(facts, step.later),
        expected: { low, high },
        data: {
          growth: { kind: 'range', low, high, unit: 'percent' },
          earlier: { kind: 'text', value: String(step.earlier) },
          later: { kind: 'text', value: String(step.later) },
          rows: { kind: 'number', value: String(step.rows.length), unit: 'plain' },
        },
      });
    }
  },
});

/** The cells of the later rate: what the growth explains. */
export function rateColumnPlace(facts: FactTable, moment: number): Place {
  const { table } = facts;
  const column = table.columns.find(
    ({ dimensions }) => dimensions.aspect === 'rate' && momentOf(dimensions.period) === moment,
  );
  const rows = table.rows.map(({ row }) => row);
  return {
    sheet: table.sheet,
    range: column
      ? {
          top: Math.min(...rows),
          bottom: Math.max(...rows),
          left: column.column,
          right: column.column,
        }
      : table.range,
  };
}
