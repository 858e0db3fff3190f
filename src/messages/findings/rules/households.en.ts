import type { RuleCatalogue } from '../catalogue';

export const households = {} satisfies Partial<RuleCatalogue>;
