import { isBudget } from '../domain/dimensions';
import type { RatioPattern, RowSharePattern } from '../domain/relation';
import type { Table } from '../domain/table';
import { defineRelationRule } from './define-rule';
import { isComparable, isSameFunding, moneyColumns } from './money-columns';

/**
 * A share is 100 times a part over the whole of which it is a part: of money as the column says,
 * else of the two columns that the figures of most rows show.
 */
export const percentMismatch = defineRelationRule({
  id: 'percent-mismatch',
  severity: 'error',
  since: '0.1.0',
  messages: ['mismatch', 'of-row'],
  source:
    'Tỷ lệ (%) = phần / tổng × 100, như tỷ lệ giải ngân = vốn giải ngân / vốn được phân bổ × 100',
  relate(table) {
    const money = moneyColumns(table);
    const said = table.columns.flatMap(({ dimensions: share }, rate): RatioPattern[] => {
      if (!isBudget(share) || share.aspect !== 'percent' || !share.percentOf) return [];
      const find = (status: typeof share.status): number | undefined =>
        money.find(
          ({ held }) =>
            held.status === status && isSameFunding(held, share) && isComparable(held, share),
        )?.index;
      const numerator = find(share.status);
      const denominator = find(share.percentOf);
      if (numerator === undefined || denominator === undefined) return [];
      return [ratioOf(rate, numerator, denominator)];
    });
    const shown = (table.columnShares ?? []).flatMap(
      ({ base, ...share }): (RatioPattern | RowSharePattern)[] =>
        base === undefined
          ? [ratioOf(share.rate, share.part, share.whole)]
          : sharesOfRow(table, base, share),
    );
    return [...said, ...shown];
  },
});

/** What stands in rows of a whole is a share of that one, what is a part of a row may be one of its own. */
function sharesOfRow(
  { rows }: Table,
  base: number,
  share: Pick<RowSharePattern, 'rate' | 'part' | 'whole'>,
): RowSharePattern[] {
  return rows.flatMap(({ role }, row): RowSharePattern[] =>
    row === base || role === 'part'
      ? []
      : [
          {
            kind: 'row-share',
            ruleId: 'percent-mismatch',
            messageId: 'of-row',
            row,
            base,
            ...share,
          },
        ],
  );
}

function ratioOf(rate: number, numerator: number, denominator: number): RatioPattern {
  return {
    kind: 'ratio',
    ruleId: 'percent-mismatch',
    messageId: 'mismatch',
    rate,
    numerator,
    denominator,
    factor: 100,
  };
}
