import { isMoneyUnit, type Dimensions } from './dimensions';
import type { FigureUnit } from './finding';

/** The unit in which a column's figures are printed. */
export function unitOf(dimensions: Dimensions): FigureUnit {
  switch (dimensions.aspect) {
    case 'rate':
    case 'percent':
      return 'percent';
    case 'points':
      return 'points';
    case 'count':
      return countUnit(dimensions);
    case 'amount':
      return 'unit' in dimensions && isMoneyUnit(dimensions.unit) ? dimensions.unit : 'plain';
  }
}

function countUnit({ measure }: Dimensions): FigureUnit {
  switch (measure) {
    case 'persons':
      return 'persons';
    case 'indicator':
    case 'quantity':
      return 'plain';
    default:
      return 'households';
  }
}
