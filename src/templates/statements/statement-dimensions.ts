import { momentOf, type Dimensions } from '../../domain/dimensions';
import { CODE_PREFIX } from '../layout/programme-rows';
import { aspectOf } from './aspects';
import { findIndicator, wordsOf, type IndicatorMeaning } from './indicators';
import { findMoneyIndicator, findMoneyUnit } from './money-indicators';
import { periodOf } from './period';

/**
 * What the figure of a statement is, by the words beside it.
 *
 * @param year of the plan, where the words name none
 */
export function dimensionsOf(label: string, words: string, unit: string, year: number): Dimensions {
  const meaning = findIndicator(label);
  if (!meaning)
    return (
      moneyOf(label, words, unit, year) ?? {
        measure: 'indicator',
        indicator: wordsOf(label),
        role: 'target',
        aspect: aspectOf(unit),
        subset: 'all',
        period: periodOf(words, 'level', year),
        status: 'planned',
        unit,
      }
    );
  const period = periodOf(words, meaning.measure === 'reduction' ? 'flow' : 'level', year);
  const moment = momentOf(period);
  // What stood before the plan's year began is known
  const status = moment !== undefined && moment < year ? 'actual' : 'planned';
  return { ...meaning, aspect: writtenAspect(meaning, unit), period, status };
}

/** What is said of the programme's money, as a whole; undefined where the unit is not one of money. */
function moneyOf(label: string, words: string, unit: string, year: number): Dimensions | undefined {
  const meaning = findMoneyIndicator(label);
  if (!meaning) return undefined;
  const fits = meaning.aspect === 'percent' ? aspectOf(unit) === 'rate' : findMoneyUnit(unit);
  if (!fits) return undefined;
  return {
    measure: 'money',
    subset: 'all',
    source: 'all',
    cumulative: false,
    node: CODE_PREFIX,
    period: periodOf(words, 'flow', year),
    // The least one there is, for a text rounds its amounts to the unit in which it states them
    unit: 'vnd',
    ...meaning,
  };
}

/** The unit says what the number is, whatever the indicator is called. */
function writtenAspect(
  { measure, aspect }: IndicatorMeaning,
  unit: string,
): IndicatorMeaning['aspect'] {
  switch (aspectOf(unit)) {
    case 'count':
      return 'count';
    case 'rate':
    case 'points':
      return measure === 'reduction' ? 'points' : 'rate';
    default:
      return aspect;
  }
}
