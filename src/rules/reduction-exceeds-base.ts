import type { Dimensions } from '../domain/dimensions';
import type { LinearPattern } from '../domain/relation';
import type { Table } from '../domain/table';
import { defineRelationRule } from './define-rule';
import { yearsOf } from './flow-columns';
import { findLevelBefore } from './level-columns';
import { movementsOf } from './movement-columns';

/** No place can lift more households out of poverty than it has, or than come to have been there. */
export const reductionExceedsBase = defineRelationRule({
  id: 'reduction-exceeds-base',
  severity: 'error',
  since: '0.1.0',
  messages: ['exceeds', 'movement'],
  source: 'Số hộ giảm trong năm không lớn hơn số hộ đầu kỳ, cộng số hộ tăng trong năm nếu có',
  relate(table) {
    return [...reductionsWithinBase(table), ...movementsWithinBase(table)];
  },
});

function reductionsWithinBase(table: Table): LinearPattern[] {
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
}

/** All who leave were there at the beginning or came during the year: else the end is below zero. */
function movementsWithinBase(table: Table): LinearPattern[] {
  return table.columns.flatMap(({ dimensions: end }): LinearPattern[] => {
    if (end.period.point !== 'end' || end.aspect !== 'count') return [];
    const { outflows, inflows } = movementsOf(table, end);
    const begin = findLevelBefore(table, end);
    const [first, ...others] = outflows;
    if (begin === undefined || !first || inflows.length === 0) return [];
    return [
      {
        kind: 'linear',
        ruleId: 'reduction-exceeds-base',
        messageId: 'movement',
        comparison: '<=',
        subject: first.column,
        terms: [{ column: begin, coefficient: 1, role: 'begin' }, ...inflows, ...others],
      },
    ];
  });
}
