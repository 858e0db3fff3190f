import type { Mutator } from '../mutator';
import { oneDigitOff } from './digits';
import { changeOf, defineSingleCellSlip, occasionsIn } from './single-cell';

/** A figure typed over a formula, and wrong. */
export const formulaOverwritten = defineSingleCellSlip({
  id: 'formula-overwritten',
  slip: 'formula-overwritten',
  hits: 'formula',
  wrongValues: oneDigitOff,
});

/** A formula replaced by its own result: right today, stale as soon as an input changes. */
export const formulaFrozen: Mutator = {
  id: 'formula-frozen',
  plant(table, random) {
    for (const occasion of random.inAnyOrder(occasionsIn(table, ['formula'])))
      return [changeOf(occasion, { kind: 'constant', value: occasion.value })];
    return undefined;
  },
};
