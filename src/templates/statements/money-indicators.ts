import type { BudgetDimensions, Capital, MoneyUnit, Status } from '../../domain/dimensions';
import { MONEY_UNITS } from '../parameters/template-parameters';
import { MONEY_WORDS } from '../sheet/money-words';
import { wordsOf } from './indicators';

/** What an indicator of the programme's money says, but for its time and unit. */
type MoneyMeaning = Pick<BudgetDimensions, 'capital' | 'status'> &
  (
    | { readonly aspect: 'amount' }
    /** The share of what was allocated. */
    | { readonly aspect: 'percent'; readonly percentOf: 'allocated' }
  );

const CAPITALS: readonly (readonly [words: string, capital: Capital])[] = [
  ['', 'all'],
  [' đầu tư phát triển', 'investment'],
  [' sự nghiệp', 'recurrent'],
];

const STAGES: readonly (readonly [before: string, after: string, status: Status])[] = [
  ['nhu cầu vốn', '', 'requested'],
  ['vốn', ' được giao', 'allocated'],
  ['vốn', ' đã giải ngân', 'disbursed'],
  ['vốn', ' ước giải ngân', 'estimated'],
];

const SHARES: readonly (readonly [label: string, status: Status])[] = [
  ['Tỷ lệ giải ngân', 'disbursed'],
  ['Tỷ lệ ước giải ngân', 'estimated'],
];

/** All capital is a total: "Tổng vốn được giao", "Vốn sự nghiệp được giao". */
const MEANINGS: readonly (readonly [label: string, meaning: MoneyMeaning])[] = [
  ...STAGES.flatMap(([before, after, status]) =>
    CAPITALS.map(([words, capital]): readonly [string, MoneyMeaning] => {
      const label = `${capital === 'all' ? 'tổng ' : ''}${before}${words}${after}`;
      return [
        label.charAt(0).toLocaleUpperCase('vi') + label.slice(1),
        { aspect: 'amount', capital, status },
      ];
    }),
  ),
  ...SHARES.map(([label, status]): readonly [string, MoneyMeaning] => [
    label,
    { aspect: 'percent', percentOf: 'allocated', capital: 'all', status },
  ]),
];

const BY_WORDS: ReadonlyMap<string, MoneyMeaning> = new Map(
  MEANINGS.map(([label, meaning]) => [wordsOf(label), meaning]),
);

/** Undefined for an indicator of something else than the programme's money. */
export function findMoneyIndicator(label: string): MoneyMeaning | undefined {
  return BY_WORDS.get(wordsOf(label));
}

/** How a list of statements calls a figure of the programme as a whole; undefined where it has no name for it. */
export function moneyIndicatorOf(dimensions: BudgetDimensions): string | undefined {
  return MEANINGS.find(([, meaning]) => isMeant(meaning, dimensions))?.[0];
}

/** Whether the figure is what the indicator says, of the year alone and from all sources. */
export function isMeant(
  meaning: MoneyMeaning,
  { measure, aspect, capital, source, status, cumulative, percentOf }: BudgetDimensions,
): boolean {
  return (
    measure === 'money' &&
    source === 'all' &&
    !cumulative &&
    aspect === meaning.aspect &&
    capital === meaning.capital &&
    status === meaning.status &&
    percentOf === ('percentOf' in meaning ? meaning.percentOf : undefined)
  );
}

/** The unit of money that words name; undefined for any other. */
export function findMoneyUnit(words: string): MoneyUnit | undefined {
  return MONEY_UNITS.find(
    (unit) => wordsOf(MONEY_WORDS[unit]) === wordsOf(words).replace('tỉ', 'tỷ'),
  );
}
