import { momentOf } from '../domain/dimensions';
import type { RelationPattern } from '../domain/relation';
import { findColumn } from '../domain/table';
import { defineRelationRule } from './define-rule';

/** A part of the households (of ethnic minorities; the poor among all) is no larger than the whole. */
export const partExceedsWhole = defineRelationRule({
  id: 'part-exceeds-whole',
  severity: 'error',
  since: '0.1.0',
  messages: ['exceeds'],
  source: 'Bộ phận không lớn hơn tổng thể',
  relate(table) {
    const patterns: RelationPattern[] = [];
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
      const sameMoment = (other: typeof part): boolean =>
        other.aspect === 'count' &&
        momentOf(other.period) === momentOf(part.period) &&
        (momentOf(part.period) !== undefined || other.period.year === part.period.year);
      if (part.subset !== 'all')
        state(
          subject,
          findColumn(
            table,
            (other) =>
              other.subset === 'all' &&
              other.measure === part.measure &&
              other.of === part.of &&
              other.status === part.status &&
              sameMoment(other),
          ),
        );
      if (part.measure === 'poor' || part.measure === 'nearPoor')
        state(
          subject,
          findColumn(
            table,
            (other) =>
              other.measure === 'households' && other.subset === part.subset && sameMoment(other),
          ),
        );
    });
    return patterns;
  },
});
