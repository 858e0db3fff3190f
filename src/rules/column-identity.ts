import { normaliseLabel } from '../reading/label';
import {
  isBudget,
  isHousehold,
  momentOf,
  PLACES_TO_VND,
  type Dimensions,
} from '../domain/dimensions';

/**
 * What a column holds, so that the same figure is found in another table: everything but the
 * unit of money, and moments rather than "end of" and "beginning of".
 */
export function columnKey(dimensions: Dimensions): string {
  const { aspect, subset, status, period } = dimensions;
  const moment = momentOf(period);
  const time = moment === undefined ? `${period.year}/${period.years ?? 1}` : `end ${moment}`;
  const common = [dimensions.measure, aspect, subset, status, time];
  if (isHousehold(dimensions)) return [...common, dimensions.of ?? ''].join(' ');
  if (isBudget(dimensions)) {
    const { capital, source, cumulative, percentOf, node } = dimensions;
    return [...common, capital, source, cumulative, percentOf ?? '', node ?? ''].join(' ');
  }
  const { indicator, role, unit } = dimensions;
  return [...common, indicator, role, normaliseLabel(unit)].join(' ');
}

/** Power of ten from amounts of the one column to those of the other. */
export function shiftBetween(from: Dimensions, to: Dimensions): number {
  if (!isBudget(from) || !isBudget(to) || from.aspect !== 'amount') return 0;
  return PLACES_TO_VND[from.unit] - PLACES_TO_VND[to.unit];
}
