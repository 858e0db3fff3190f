import type { LinearPattern } from '../domain/relation';
import type { Table } from '../domain/table';
import { defineRelationRule } from './define-rule';
import { FundingColumns } from './funding-columns';
import { partsWithin, wholeIsSum } from './sum-terms';

const RULE_ID = 'source-mismatch';

/**
 * Money from a source is the sum of what the source is made of. A table that shows only some
 * of the parts says no more than that each is within the whole.
 */
export const sourceMismatch = defineRelationRule({
  id: RULE_ID,
  severity: 'error',
  since: '0.1.0',
  messages: ['mismatch', 'exceeds', 'blanks', 'rounding'],
  source:
    'Tổng nguồn vốn = NSNN (NSTW + NSĐP) + lồng ghép + tín dụng + huy động khác; NSĐP = tỉnh + huyện + xã',
  relate(table) {
    return FundingColumns.of(table).flatMap((funding) =>
      funding.columns.flatMap(({ index: whole, held: { capital, source } }): LinearPattern[] => {
        const parts = withoutMore(
          table,
          whole,
          funding.partsBySource(capital, source) ?? evident(table, funding, whole),
        );
        if (!parts)
          return partsWithin({
            ruleId: RULE_ID,
            whole,
            parts: funding.shownBelow(capital, source),
          });
        const byCapital = funding.partsByCapital(capital, source);
        return byCapital && isSameSet(parts, byCapital)
          ? []
          : [wholeIsSum({ ruleId: RULE_ID, whole, parts })];
      }),
    );
  },
});

/** The parts, unless the figures of most rows show that they are all only with others of which no source is told. */
function withoutMore(
  { columnBalances = [] }: Table,
  whole: number,
  parts: readonly number[] | undefined,
): readonly number[] | undefined {
  const isWithMore = columnBalances.some(
    ({ subject, plus, minus }) =>
      subject === whole &&
      minus.length === 0 &&
      plus.length > (parts?.length ?? 0) &&
      parts?.every((part) => plus.includes(part)),
  );
  return isWithMore ? undefined : parts;
}

/** Sources that the figures of most rows show to be all of it, whichever others there might be. */
function evident(
  { columnSums = [] }: Table,
  { columns }: FundingColumns,
  whole: number,
): readonly number[] | undefined {
  const capitalOf = (at: number) => columns.find(({ index }) => index === at)?.held.capital;
  return columnSums.find(
    ({ total, terms }) =>
      total === whole && terms.every((term) => capitalOf(term) === capitalOf(whole)),
  )?.terms;
}

/** The rule about capital says that already. */
function isSameSet(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((item) => other.includes(item));
}
