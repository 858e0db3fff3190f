import type { Slip } from '../../domain/finding';
import { valueAt } from '../mutable-table';
import type { Mutator } from '../mutator';
import { defineSingleCellSlip } from './single-cell';

/** The figure of a neighbouring cell: the eye slipped by one row or one column. */
function defineCopy(id: Slip & `copied-from-${string}`, down: number, across: number): Mutator {
  return defineSingleCellSlip({
    id,
    slip: id,
    hits: 'constant',
    wrongValues: ({ table, row, column }) => {
      const neighbour = valueAt(table, { row: row + down, column: column + across });
      return neighbour ? [neighbour] : [];
    },
  });
}

export const copiedFromAbove = defineCopy('copied-from-above', -1, 0);
export const copiedFromBelow = defineCopy('copied-from-below', 1, 0);
export const copiedFromLeft = defineCopy('copied-from-left', 0, -1);
export const copiedFromRight = defineCopy('copied-from-right', 0, 1);
