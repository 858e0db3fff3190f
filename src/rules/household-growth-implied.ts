import { momentOf } from '../domain/dimensions';
import type { Place } from '../domain/address';
import type { FactTable } from '../domain/fact';
import type { HouseholdGrowthStep } from '../domain/rule';
import { defineTableRule } from './define-rule';
import { rowSpanOf } from './whole-column';

/**
 * Target rates rest on households that the plan does not state. If one growth of
 * households fits every row, the plan is consistent and the reader is told which. Years through which
 * they may have stayed the same are told of together, unless the table states them where they begin.
 */
export const householdGrowthImplied = defineTableRule({
  id: 'household-growth-implied',
  severity: 'info',
  since: '0.1.0',
  messages: ['common', 'unchanged'],
  source: 'Mẫu số của tỷ lệ cuối năm là tổng số hộ cuối năm, không phải của năm trước',
  examine({ facts, growth }, report) {
    // Of a table with wrong figures nobody can say that one growth fits it all.
    if (!growth.complete) return;
    const steps = growth.steps.flatMap(({ common, ...step }) =>
      common && !isTaken(facts, step.earlier, step.later) ? [{ ...step, common }] : [],
    );
    for (const { earlier, later, rows, common } of steps.filter((step) => !mayStay(step))) {
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
    for (const { first, last } of chainsOf(steps.filter(mayStay))) {
      if (statesHouseholds(facts, first.earlier)) continue;
      const { earlier, later, rows, common } = first;
      report({
        messageId: 'unchanged',
        place: rateColumnPlace(facts, later),
        expected: common,
        data: {
          earlier: { kind: 'text', value: String(earlier) },
          later: { kind: 'text', value: last === first ? String(later) : `${later}–${last.later}` },
          rows: { kind: 'number', value: String(rows), unit: 'plain' },
        },
      });
    }
  },
});

/** Whether all households may be as many as before. */
function mayStay({ common }: { common: { low: string; high: string } }): boolean {
  return Number(common.low) <= 0 && Number(common.high) >= 0;
}

/** Steps of which each begins where the one before ends. */
function chainsOf<Step extends Pick<HouseholdGrowthStep, 'earlier' | 'later'>>(
  steps: readonly Step[],
): { first: Step; last: Step }[] {
  const chains: { first: Step; last: Step }[] = [];
  for (const step of steps) {
    const open = chains.find(({ last }) => last.later === step.earlier);
    if (open) open.last = step;
    else chains.push({ first: step, last: step });
  }
  return chains;
}

function statesHouseholds({ table, facts }: FactTable, moment: number): boolean {
  const { rows, columns } = table;
  return columns.some(
    ({ dimensions: { measure, aspect, subset, period } }, column) =>
      measure === 'households' &&
      aspect === 'count' &&
      subset === 'all' &&
      momentOf(period) === moment &&
      rows.some((_, row) => facts.has(row * columns.length + column)),
  );
}

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
