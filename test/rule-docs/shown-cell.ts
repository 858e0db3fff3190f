import { Decimal } from '../../src/domain/decimal';
import type { CellSnapshot } from '../../src/domain/snapshot';
import { formatCellValue } from '../../src/messages/figures';
import { printNumber, printPercent } from '../../src/reading/format-number';
import { parseNumberFormat } from '../../src/reading/number-format';

const DAY = 24 * 60 * 60 * 1000;
/** Excel counts days from here, once past the 29 February 1900 that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** What a Vietnamese Excel shows in the cell; text stands in quotation marks, to be told from numbers. */
export function shownCell({ value, numberFormat, formula }: CellSnapshot): string {
  if (typeof value === 'string') return value === '' && formula !== undefined ? '' : `“${value}”`;
  if (typeof value !== 'number') return formatCellValue(value, 'vi');
  const { kind, percent, decimals } = parseNumberFormat(numberFormat);
  if (kind === 'date') return shownDate(value);
  const number = Decimal.fromDouble(value);
  const options = decimals === undefined ? {} : { decimals };
  return percent
    ? printPercent(number.shifted(2), 'vi', options)
    : printNumber(number, 'vi', options);
}

/** 18/07/1900 */
function shownDate(serial: number): string {
  const [date = ''] = new Date(DAY_ZERO + serial * DAY).toISOString().split('T');
  return date.split('-').reverse().join('/');
}
