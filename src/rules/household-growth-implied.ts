import { momentOf } from '../domain/dimensions';
import type { Place } from '../domain/address';
import type { FactTable } from '../domain/fact';
import { defineTableRule } from './define-rule';
import { rowSpanOf } from './whole-column';

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
  examine({ facts, growth }, report) {
    // Of a table with wrong figures nobody can say that one growth fits it all.
    if (!growth.complete) return;
    for (const { earlier, later, rows, common } of growth.steps) {
      if (!common || isTaken(facts, earlier, later)) continue;
      report({
        messageId: 'common',
        place: rateColumnPlace(facts, later),
        expected: common,
        data: {
          growth: { kind: 'range', ...common, unit: 'percent' },
          earlier: { kind: 'text', value: String(earlier) },
          later: { kind: 'text', value: String(later) },
          rows: { kind: 'number', value: String(rows), unit: 'plain' },
        },
      });
    }
  },
});

/** Whether the rates and households that tell the growth stand in another table, of which the same is said. */
function isTaken({ table, facts }: FactTable, ...moments: readonly number[]): boolean {
  const { rows, columns } = table;
  return columns.every(({ dimensions: { measure, aspect, period }, takenFrom }, column) => {
    const moment = momentOf(period);
    const tells = aspect === 'rate' || measure === 'households';
    if (takenFrom !== undefined || !tells || moment === undefined || !moments.includes(moment))
      return true;
    return rows.every((_, row) => !facts.has(row * columns.length + column));
  });
}

/** The cells of the later rate: what the growth explains. */
function rateColumnPlace(facts: FactTable, moment: number): Place {
  const { table } = facts;
  const column = table.columns.find(
    ({ dimensions }) => dimensions.aspect === 'rate' && momentOf(dimensions.period) === moment,
  );
  return {
    sheet: table.sheet,
    range: column
      ? {
          ...rowSpanOf(table),
          left: column.column,
          right: column.column,
        }
      : table.range,
  };
}
