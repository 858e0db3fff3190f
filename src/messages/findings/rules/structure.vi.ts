import type { RuleCatalogue } from '../catalogue';

export const structure = {} satisfies Partial<RuleCatalogue>;
