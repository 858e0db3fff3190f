import type { Dimensions } from '../domain/dimensions';
import type { LinearPattern } from '../domain/relation';
import { defineRelationRule } from './define-rule';
import { yearsOf } from './flow-columns';
import { findLevelBefore } from './level-columns';

/** No place can lift more households out of poverty than it has. */
export const reductionExceedsBase = defineRelationRule({
  id: 'reduction-exceeds-base',
  severity: 'error',
  since: '0.1.0',
  messages: ['exceeds'],
  source: 'Số hộ giảm trong năm không lớn hơn số hộ đầu kỳ',
  relate(table) {
    return table.columns.flatMap(({ dimensions: flow }, subject): LinearPattern[] => {
      if (flow.measure !== 'reduction' || flow.aspect !== 'count' || !flow.of) return [];
      // Over several years households come in that were not there at the beginning.
      if (yearsOf(flow) > 1) return [];
      const reduced: Dimensions = { ...flow, measure: flow.of };
      const begin = findLevelBefore(table, reduced);
      if (begin === undefined) return [];
      return [
        {
          kind: 'linear',
          ruleId: 'reduction-exceeds-base',
          messageId: 'exceeds',
          comparison: '<=',
          subject,
          terms: [{ column: begin, coefficient: 1, role: 'begin' }],
        },
      ];
    });
  },
});
