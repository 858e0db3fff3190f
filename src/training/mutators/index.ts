import type { Mutator } from '../mutator';
import { copiedFromAbove, copiedFromBelow, copiedFromLeft, copiedFromRight } from './copies';
import { digitExtra, digitMissing, digitsSwapped, digitWrong } from './digits';
import { rowsExchanged, wholeRowsExchanged } from './exchanges';
import { formulaFrozen, formulaOverwritten } from './formulas';
import { decimalComma, powerOfTen, sign, thousandsLost } from './magnitude';
import { numberAsText } from './number-as-text';
import { rateStale } from './stale-rate';
import { totalLeavesOutRow, totalRateAveraged } from './totals';

/** Every slip that can be planted. */
export const mutators: readonly Mutator[] = [
  digitsSwapped,
  digitWrong,
  digitMissing,
  digitExtra,
  powerOfTen,
  thousandsLost,
  decimalComma,
  sign,
  copiedFromAbove,
  copiedFromBelow,
  copiedFromLeft,
  copiedFromRight,
  rowsExchanged,
  wholeRowsExchanged,
  formulaOverwritten,
  formulaFrozen,
  totalLeavesOutRow,
  totalRateAveraged,
  numberAsText,
  rateStale,
];
