import type { HouseholdDimensions } from '../../domain/dimensions';
import { foldName } from '../parameters/clean-text';

/** What an indicator of households says, but for its time. */
export type IndicatorMeaning = Pick<HouseholdDimensions, 'measure' | 'of' | 'aspect' | 'subset'>;

type Poverty = 'poor' | 'nearPoor' | 'multidimensional';

const WHOSE: readonly (readonly [words: string, whose: Poverty])[] = [
  ['hộ nghèo', 'poor'],
  ['hộ cận nghèo', 'nearPoor'],
  ['hộ nghèo đa chiều', 'multidimensional'],
];

const SUBSETS: readonly (readonly [words: string, subset: IndicatorMeaning['subset']])[] = [
  ['', 'all'],
  [' dân tộc thiểu số', 'ethnicMinority'],
];

/** The indicators of a poverty-reduction plan by the words that the list offers for them. */
const MEANINGS: readonly (readonly [label: string, meaning: IndicatorMeaning])[] = [
  ['Tổng số hộ dân cư', { measure: 'households', aspect: 'count', subset: 'all' }],
  ...SUBSETS.flatMap(([suffix, subset]) =>
    WHOSE.flatMap(([words, whose]): (readonly [string, IndicatorMeaning])[] => {
      const reduction = { measure: 'reduction', of: whose, subset } as const;
      return [
        [`Số ${words}${suffix}`, { measure: whose, aspect: 'count', subset }],
        [`Tỷ lệ ${words}${suffix}`, { measure: whose, aspect: 'rate', subset }],
        [`Giảm số ${words}${suffix}`, { ...reduction, aspect: 'count' }],
        [`Giảm tỷ lệ ${words}${suffix}`, { ...reduction, aspect: 'points' }],
      ];
    }),
  ),
];

const BY_WORDS: ReadonlyMap<string, IndicatorMeaning> = new Map(
  MEANINGS.map(([label, meaning]) => [wordsOf(label), meaning]),
);

/** Undefined for an indicator of something else than households. */
export function findIndicator(label: string): IndicatorMeaning | undefined {
  return BY_WORDS.get(wordsOf(label));
}

/** One spelling of an indicator. */
export function wordsOf(label: string): string {
  return foldName(label).replaceAll('tỉ lệ', 'tỷ lệ').replaceAll('dtts', 'dân tộc thiểu số');
}
