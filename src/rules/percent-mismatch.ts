import { isBudget } from '../domain/dimensions';
import type { RatioPattern } from '../domain/relation';
import { defineRelationRule } from './define-rule';
import { isComparable, isSameFunding, moneyColumns } from './money-columns';

/** A share of money is 100 times the money over what it is a share of, as the column says. */
export const percentMismatch = defineRelationRule({
  id: 'percent-mismatch',
  severity: 'error',
  since: '0.1.0',
  messages: ['mismatch'],
  source: 'Tỷ lệ giải ngân (%) = vốn giải ngân / vốn được phân bổ × 100',
  relate(table) {
    const money = moneyColumns(table);
    return table.columns.flatMap(({ dimensions: share }, rate): RatioPattern[] => {
      if (!isBudget(share) || share.aspect !== 'percent' || !share.percentOf) return [];
      const find = (status: typeof share.status): number | undefined =>
        money.find(
          ({ held }) =>
            held.status === status && isSameFunding(held, share) && isComparable(held, share),
        )?.index;
      const numerator = find(share.status);
      const denominator = find(share.percentOf);
      if (numerator === undefined || denominator === undefined) return [];
      return [
        {
          kind: 'ratio',
          ruleId: 'percent-mismatch',
          messageId: 'mismatch',
          rate,
          numerator,
          denominator,
          factor: 100,
        },
      ];
    });
  },
});
