import { momentOf, type Dimensions } from '../domain/dimensions';
import type { LinearPattern } from '../domain/relation';
import { findColumn, type Table } from '../domain/table';
import { defineRelationRule } from './define-rule';
import { findHouseholds } from './level-columns';
import { momentOfWhole } from './rate-columns';
import { isSameFigure } from './same-figure';

/** A part of the households (of ethnic minorities; the poor among all) is no larger than the whole. */
export const partExceedsWhole = defineRelationRule({
  id: 'part-exceeds-whole',
  severity: 'error',
  since: '0.1.0',
  messages: ['exceeds'],
  source: 'Bộ phận không lớn hơn tổng thể',
  relate(table) {
    const patterns: LinearPattern[] = [];
    const state = (subject: number, whole: number | undefined): void => {
      if (whole !== undefined && whole !== subject)
        patterns.push({
          kind: 'linear',
          ruleId: 'part-exceeds-whole',
          messageId: 'exceeds',
          comparison: '<=',
          subject,
          terms: [{ column: whole, coefficient: 1, role: 'whole' }],
        });
    };
    table.columns.forEach(({ dimensions: part }, subject) => {
      if (part.aspect !== 'count') return;
      if (part.subset !== 'all')
        state(
          subject,
          findColumn(table, (other) => isSameFigure(table, { ...part, subset: 'all' }, other)),
        );
      const moment = momentOf(part.period);
      if ((part.measure === 'poor' || part.measure === 'nearPoor') && moment !== undefined)
        state(subject, wholeOf(table, part, moment));
    });
    return patterns;
  },
});

/** All households of that moment, or of the one of which the table takes all of its rates. */
function wholeOf(table: Table, { subset, status }: Dimensions, moment: number): number | undefined {
  const base = momentOfWhole(table, moment);
  return base === undefined ? undefined : findHouseholds(table, subset, base, status);
}
