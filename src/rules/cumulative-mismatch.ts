import type { Dimensions } from '../domain/dimensions';
import type { LinearPattern, PatternTerm } from '../domain/relation';
import { findColumn, type Table } from '../domain/table';
import { defineRelationRule } from './define-rule';
import { yearsOf } from './flow-columns';
import { isSameFigure } from './same-figure';
import { seriesContinues } from './series-continues';

/** What moves over several years is the sum of the single years, where the table states each of them. */
export const cumulativeMismatch = defineRelationRule({
  id: 'cumulative-mismatch',
  severity: 'error',
  since: '0.1.0',
  messages: ['mismatch'],
  source: 'Số của cả giai đoạn bằng tổng số của từng năm trong giai đoạn',
  relate(table) {
    return table.columns.flatMap(({ dimensions: whole }, subject): LinearPattern[] => {
      const terms = yearsOf(whole) > 1 ? findYears(table, whole) : undefined;
      return terms
        ? [
            {
              kind: 'linear',
              ruleId: 'cumulative-mismatch',
              messageId: 'mismatch',
              comparison: '=',
              subject,
              terms,
            },
          ]
        : [];
    });
  },
});

/** The single years of a flow, the first one first; undefined where one is not stated or a standard changes. */
function findYears(table: Table, whole: Dimensions): PatternTerm[] | undefined {
  if (whole.period.point !== 'flow' || (whole.aspect !== 'count' && whole.aspect !== 'points'))
    return undefined;
  const { year } = whole.period;
  const first = year - yearsOf(whole) + 1;
  if (!seriesContinues(table, { year: first, point: 'flow' }, whole.period)) return undefined;
  const terms: PatternTerm[] = [];
  for (let one = first; one <= year; one++) {
    const wanted: Dimensions = { ...whole, period: { year: one, point: 'flow' } };
    const column = findColumn(table, (other) => isSameFigure(table, wanted, other));
    if (column === undefined) return undefined;
    terms.push({ column, coefficient: 1, role: `part${one - first + 1}` });
  }
  return terms;
}
