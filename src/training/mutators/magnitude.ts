import { Decimal } from '../../domain/decimal';
import { defineSingleCellSlip } from './single-cell';

const THOUSAND = Decimal.integer(1000);

/** Zeros too many or too few: 540 → 5400, 540 → 54, 15,83 → 158,3. */
export const powerOfTen = defineSingleCellSlip({
  id: 'power-of-ten',
  slip: 'power-of-ten',
  hits: 'constant',
  wrongValues: ({ value, heading }) =>
    [1, 3, -1, -2, -3]
      .map((exponent) => value.shifted(exponent).normalised())
      .filter(({ scale }) => scale <= heading.decimals),
});

/** `7.540` typed on an English machine: 7540 → 7.54 */
export const thousandsLost = defineSingleCellSlip({
  id: 'thousands-lost',
  slip: 'power-of-ten',
  hits: 'constant',
  wrongValues: ({ value, heading }) =>
    heading.decimals === 0 && THOUSAND.atMost(value) ? [value.shifted(-3).normalised()] : [],
});

/** 15,83 → 1583 */
export const decimalComma = defineSingleCellSlip({
  id: 'decimal-comma',
  slip: 'decimal-comma',
  hits: 'constant',
  wrongValues: ({ value, heading: { decimals } }) =>
    decimals > 0 ? [value.shifted(decimals)] : [],
});

/** 1196 → −1196 */
export const sign = defineSingleCellSlip({
  id: 'sign',
  slip: 'sign',
  hits: 'constant',
  wrongValues: ({ value }) => [value.negated()],
});
