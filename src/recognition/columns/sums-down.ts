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
const FLOATING = 1e-6;

/** What is stated less what the terms add up to. */
function missOf(figures: Figures, { total, terms }: RowSum): number {
  return terms.reduce((rest, row) => rest - (figures[row] ?? 0), figures[total] ?? 0);
}

/** Terms of a sum that are something, before it can be told from an average of them. */
const FEWEST_TO_TELL = 3;

/**
 * Whether one wrong figure explains all sums of a column that do not hold: it is in each of them, by as much, in
 * none of those that hold, and what they state is about a sum.
 */
export function isOneSlip(figures: Figures, { held, broken }: SumsDown): boolean {
  const [first] = broken;
  if (!first || !broken.every((sum) => looksLikeSum(figures, sum))) return false;
  return rowsOf(first).some((row) => {
    const [by] = broken.map((sum) => missThrough(figures, sum, row));
    return (
      by !== undefined &&
      broken.every((sum) => Math.abs((missThrough(figures, sum, row) ?? NaN) - by) <= FLOATING) &&
      !held.some((sum) => rowsOf(sum).includes(row))
    );
  });
}

function rowsOf({ total, terms }: RowSum): readonly number[] {
  return [total, ...terms];
}

/** By how much a figure is too small if it is the one that is wrong; undefined where the sum is without it. */
function missThrough(figures: Figures, sum: RowSum, row: number): number | undefined {
  if (sum.total === row) return -missOf(figures, sum);
  return sum.terms.includes(row) ? missOf(figures, sum) : undefined;
}

/**
 * An average is no more than the largest of its terms. A sum hardly ever is either, unless that term is the one
 * that is wrong: then what is left for it is about what the others are.
 */
export function looksLikeSum(figures: Figures, { total, terms }: RowSum): boolean {
  const stated = Math.abs(figures[total] ?? 0);
  const [largest = 0, next = 0, ...others] = terms
    .map((row) => Math.abs(figures[row] ?? 0))
    .filter((figure) => figure !== 0)
    .sort((one, other) => other - one);
  if (others.length + 2 < FEWEST_TO_TELL) return false;
  const left = others.reduce((rest, figure) => rest - figure, stated - next);
  return stated > largest || (others.length >= 2 && left > 0 && left <= 2 * next);
}
