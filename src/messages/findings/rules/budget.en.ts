import type { RuleCatalogue } from '../catalogue';

export const budget = {} satisfies Partial<RuleCatalogue>;
