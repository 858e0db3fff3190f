import { momentOf } from '../domain/dimensions';
import type { LinearPattern } from '../domain/relation';
import type { Table } from '../domain/table';
import { defineRelationRule } from './define-rule';
import { isSameFigure } from './same-figure';

/**
 * The end of one year and the beginning of the next are one moment, and what a table states of
 * it twice must agree; so must figures that are quoted twice from one plan. Rates are left
 * out where they are all of the first day's households: the two then differ for good reason.
 */
export const momentConflict = defineRelationRule({
  id: 'moment-conflict',
  severity: 'error',
  since: '0.1.0',
  messages: ['differs'],
  source: 'Số cuối năm trước là số đầu năm sau, trừ khi đổi chuẩn nghèo',
  relate(table) {
    const { statements, rateBase } = table.options;
    return table.columns.flatMap(({ dimensions: later }, subject): LinearPattern[] => {
      if (momentOf(later.period) === undefined && statements !== true) return [];
      if (later.aspect === 'rate' && rateBase === 'begin') return [];
      const twin = table.columns.findIndex(
        ({ dimensions: other }, column) =>
          column < subject &&
          isSameFigure(table, later, other) &&
          (statements === true || other.period.point !== later.period.point),
      );
      return twin < 0
        ? []
        : [
            {
              kind: 'linear',
              // Two sentences about one day are as far apart as two tables of a plan.
              ruleId: isQuotedTwice(table, subject, twin)
                ? 'cross-table-conflict'
                : 'moment-conflict',
              messageId: 'differs',
              comparison: '=',
              subject,
              terms: [{ column: twin, coefficient: 1, role: 'other' }],
            },
          ];
    });
  },
});

/** Said of the same day in the same words, not of the end of one year and the beginning of the next. */
function isQuotedTwice({ columns }: Table, one: number, other: number): boolean {
  return columns[one]!.dimensions.period.point === columns[other]!.dimensions.period.point;
}
