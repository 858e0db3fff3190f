import type { BudgetDimensions, Dimensions, HouseholdDimensions } from '../../domain/dimensions';
import { isBudget, isHousehold, LAST_UNDATED_YEAR } from '../../domain/dimensions';
import type { Language } from '../language';
import type { MeaningWords } from './meaning-words';
import { en } from './meanings.en';
import { vi } from './meanings.vi';

const CATALOGUES: Readonly<Record<Language, MeaningWords>> = { vi, en };

export function meaningWords(language: Language): MeaningWords {
  return CATALOGUES[language];
}

/** What a column holds, in a few words: `Hộ nghèo, số hộ, cuối năm 2023, thực hiện`. */
export function renderMeaning(meaning: Dimensions, language: Language): string {
  const words = CATALOGUES[language];
  const { period, status } = meaning;
  const { point, year, years = 1 } = period;
  const time = year > LAST_UNDATED_YEAR ? words.year(point, year, years) : words.undated;
  const what = isBudget(meaning)
    ? budgetParts(meaning, words)
    : isHousehold(meaning)
      ? householdParts(meaning, words)
      : [meaning.indicator, words.roles[meaning.role]];
  return [...what, time, words.statuses[status]].filter((part) => part !== '').join(', ');
}

function householdParts(
  { measure, of, aspect, subset }: HouseholdDimensions,
  words: MeaningWords,
): string[] {
  const name = words.measures[measure];
  return [
    of === undefined ? name : words.flow(name, words.owners[of]),
    words.aspects[aspect],
    subset === 'all' ? '' : words.subsets[subset],
  ];
}

function budgetParts(meaning: BudgetDimensions, words: MeaningWords): string[] {
  const { measure, aspect, percentOf, capital, source, unit, cumulative } = meaning;
  const percent = percentOf
    ? words.share(words.aspects.percent, words.statuses[percentOf])
    : words.aspects.percent;
  return [
    words.magnitudes[measure],
    aspect === 'percent' ? percent : words.units[unit],
    capital === 'all' ? '' : words.capitals[capital],
    source === 'all' ? '' : words.sources[source],
    cumulative ? words.cumulative : '',
  ];
}
