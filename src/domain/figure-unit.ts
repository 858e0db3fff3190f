import type { HouseholdDimensions } from './dimensions';
import type { FigureUnit } from './finding';

/** The unit in which a column's figures are printed. */
export function unitOf({ aspect, measure }: HouseholdDimensions): FigureUnit {
  switch (aspect) {
    case 'rate':
      return 'percent';
    case 'points':
      return 'points';
    case 'count':
      return measure === 'persons' ? 'persons' : 'households';
  }
}
