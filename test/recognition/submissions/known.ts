import { knownBudgets } from './known-budgets';
import { knownDifferences } from './known-differences';
import { knownForms } from './known-forms';
import { knownHouseholds } from './known-households';

export const knownSubmissions = [
  ...knownHouseholds,
  ...knownForms,
  ...knownBudgets,
  ...knownDifferences,
];
