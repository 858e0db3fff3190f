import { knownBudgets } from './known-budgets';
import { knownForms } from './known-forms';
import { knownHouseholds } from './known-households';

export const knownSubmissions = [...knownHouseholds, ...knownForms, ...knownBudgets];
