import type { RowSum } from '../../domain/table';
import { halfUnitOf, type Figures } from './arithmetic';

/** Terms that a sum must state: a third figure is made up of two more easily by chance. */
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
  const held: RowSum[] = [];
  const broken: RowSum[] = [];
  for (const sum of sums) {
    const stated = figures[sum.total];
    const terms = sum.terms.filter((row) => figures[row] !== undefined).length;
    if (sum.comparison !== '=' || !stated || terms < fewestTerms) continue;
    const slack = half >= 0.5 ? FLOATING : half * (terms + 1);
    (Math.abs(missOf(figures, sum)) <= slack ? held : broken).push(sum);
  }
  return { held, broken };
}

/** What a sum of decimals may be off by in a computer. */
export const FLOATING = 1e-6;

/** What is stated less what the terms add up to. */
export function missOf(figures: Figures, { total, terms }: RowSum): number {
  return terms.reduce((rest, row) => rest - (figures[row] ?? 0), figures[total] ?? 0);
}
