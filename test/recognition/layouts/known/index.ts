import { budgetSpecs } from './budgets';
import { differenceSpecs } from './differences';
import { districtSpecs } from './districts';
import { fundingSpecs } from './funding';
import { levelSpecs } from './levels';
import { planMatrices } from './matrices';
import { reviewSpecs } from './reviews';
import { targetSpecs } from './targets';
import { yearMatrices } from './years';

/** Layouts that recognition was tuned on. */
export const knownTables = [
  ...targetSpecs,
  ...levelSpecs,
  ...districtSpecs,
  ...reviewSpecs,
  ...budgetSpecs,
  ...fundingSpecs,
  ...differenceSpecs,
];
export const knownMatrices = [...planMatrices, ...yearMatrices];
