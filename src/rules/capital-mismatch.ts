import type { LinearPattern, RelationPattern } from '../domain/relation';
import { defineRelationRule } from './define-rule';
import { FundingColumns } from './funding-columns';
import type { MoneyColumn } from './money-columns';
import { partsWithin, wholeIsSum } from './sum-terms';

const RULE_ID = 'capital-mismatch';

/**
 * Money is either for investment or recurrent. Plans differ in whether the two include what
 * comes from outside the state budget, so where a total shows such money beside them, either
 * way of adding up is right.
 */
export const capitalMismatch = defineRelationRule({
  id: RULE_ID,
  severity: 'error',
  since: '0.1.0',
  messages: ['mismatch', 'exceeds', 'blanks', 'rounding'],
  source:
    'Luật Đầu tư công, Luật Ngân sách nhà nước: tổng vốn = vốn đầu tư phát triển + vốn sự nghiệp',
  relate(table) {
    return FundingColumns.of(table).flatMap((funding) =>
      funding.columns.flatMap((column) =>
        column.held.capital === 'all' ? relationsOf(funding, column) : [],
      ),
    );
  },
});

function relationsOf(funding: FundingColumns, { index, held }: MoneyColumn): RelationPattern[] {
  const parts = funding.partsByCapital('all', held.source);
  if (!parts) {
    const shown = (['investment', 'recurrent'] as const).map((kind) =>
      funding.at(kind, held.source),
    );
    return partsWithin({
      ruleId: RULE_ID,
      whole: index,
      parts: shown.filter((column) => column !== undefined),
    });
  }
  const [first, second, ...others] = subsetsOf(besidesCapital(funding, held.source)).map(
    (besides): LinearPattern =>
      wholeIsSum({ ruleId: RULE_ID, whole: index, parts: [...parts, ...besides] }),
  );
  if (!first) return [];
  return second
    ? [
        {
          kind: 'either',
          ruleId: RULE_ID,
          messageId: 'mismatch',
          options: [first, second, ...others],
        },
      ]
    : [first];
}

/** Columns of money from outside the state budget of which no kind of capital is said. */
function besidesCapital(funding: FundingColumns, source: MoneyColumn['held']['source']): number[] {
  if (source !== 'all') return [];
  return (['integrated', 'credit', 'mobilised'] as const)
    .filter(
      (outside) =>
        funding.at('investment', outside) === undefined &&
        funding.at('recurrent', outside) === undefined,
    )
    .map((outside) => funding.at('all', outside))
    .filter((column) => column !== undefined);
}

/** Every choice of some of the items, none first. */
function subsetsOf(items: readonly number[]): number[][] {
  return items.reduce<number[][]>(
    (chosen, item) => [...chosen, ...chosen.map((some) => [...some, item])],
    [[]],
  );
}
