import type { RowSum } from '../../domain/table';
import { halfUnitOf, type Figures } from './arithmetic';

/** Terms that a sum must state, unless it is said otherwise: a third figure is made up of two more easily by chance. */
const FEWEST_TERMS = 2;

/** What the sums by rows say of one column; of those that state too little nothing. */
export interface SumsDown {
  readonly held: readonly RowSum[];
  readonly broken: readonly RowSum[];
}

/** Each figure may be rounded to the last place that the column shows; a whole number is what it is. */
export function sumsDown(
  figures: Figures,
  sums: readonly RowSum[],
  fewestTerms = FEWEST_TERMS,
): SumsDown {
  const half = halfUnitOf(figures);
  const exact = half >= 0.5;
  const held: RowSum[] = [];
  const broken: RowSum[] = [];
  for (const sum of sums) {
    const stated = figures[sum.total];
    const terms = sum.terms.flatMap((row) => figures[row] ?? []);
    if (sum.comparison !== '=' || !stated || terms.length < fewestTerms) continue;
    const miss = Math.abs(terms.reduce((all, one) => all + one, 0) - stated);
    const slack = exact ? 1e-6 : half * (terms.length + 1);
    (miss <= slack ? held : broken).push(sum);
  }
  return { held, broken };
}
