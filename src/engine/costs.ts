import type { Fact } from '../domain/fact';
import { isComputedElsewhere } from '../reading/excel-number';

/** How dear it is to say that a figure is wrong, by how it stands: the cheapest is the likeliest. */
const COST = { overwritten: 1, typed: 2, pasted: 3, deviating: 4, live: 4 } as const;

/** On top of the others: even among locked cells one is likelier than the next. */
const LOCKED = 4;

/** The table says which formula belongs in the cell, and with it everything agrees. */
export const RESTORED_COST = COST.overwritten;

/**
 * The cost of accusing a cell: a constant in place of a formula, then a number that somebody
 * typed, then one that looks pasted, then a formula unlike the others, and last what nobody could
 * type over. A number with more decimals than people type was computed by a program and brought
 * here whole.
 */
export function costOf({ standing, cell }: Fact): number {
  const pasted =
    standing === 'typed' && typeof cell.value === 'number' && isComputedElsewhere(cell.value);
  return COST[pasted ? 'pasted' : standing] + (cell.locked ? LOCKED : 0);
}
