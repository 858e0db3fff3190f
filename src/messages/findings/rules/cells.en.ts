import type { RuleCatalogue } from '../catalogue';

export const cells = {} satisfies Partial<RuleCatalogue>;
