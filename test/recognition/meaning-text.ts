import { momentOf, type Dimensions } from '../../src/domain/dimensions';

/** `end 2023`, `flow 2024`; then whose, how counted, how certain, and what else is not usual. */
export function meaningText(dimensions: Dimensions): string {
  const { period, measure, aspect, status, subset } = dimensions;
  const moment = momentOf(period);
  const when = moment === undefined ? `flow ${period.year}` : `end ${moment}`;
  const years = period.years === undefined ? '' : `/${period.years}`;
  const money =
    'capital' in dimensions
      ? ` ${dimensions.capital} ${dimensions.source} ${dimensions.unit}${dimensions.cumulative ? ' cumulative' : ''}`
      : '';
  const of = dimensions.of ? ` of ${dimensions.of}` : '';
  return `${when}${years} ${measure}${of} ${aspect} ${status}${subset === 'all' ? '' : ` ${subset}`}${money}`;
}
