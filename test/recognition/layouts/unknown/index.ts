import { unknownBudgets } from './budgets';
import { unknownDifferences } from './differences';
import { unknownHouseholds } from './households';

export { unknownMatrices } from './matrices';

/*
 * Layouts whose wordings were written after the last look at a fault, and of which no fault was
 * looked at: what is measured here says how recognition generalises. Whoever tunes recognition
 * on one of them moves it to the known ones and writes another.
 */
export const unknownTables = [...unknownHouseholds, ...unknownBudgets, ...unknownDifferences];
