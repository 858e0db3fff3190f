import type { RuleCatalogue } from '../catalogue';

export const workbook = {} satisfies Partial<RuleCatalogue>;
