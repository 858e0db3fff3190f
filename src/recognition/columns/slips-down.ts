import type { RowSum } from '../../domain/table';
import { bareText } from '../words/remembered';
import type { Figures } from './arithmetic';
import { FLOATING, missOf, sumsDown, type SumsDown } from './sums-down';

/** Figures row by row, and the words above them. */
interface Column {
  readonly figures: Figures;
  readonly texts: readonly string[];
}

/**
 * Whether a column adds up but for a single figure: that explains all its sums that do not hold, which do so
 * in enough of the columns beside it, and in more than do not, or in twice as many where none of its own sums holds.
 */
export function addsUpButForOne(
  column: Column,
  down: SumsDown,
  beside: readonly Column[],
  enough: number,
): boolean {
  if (!isOneSlip(column.figures, down)) return false;
  return down.broken.every((sum) => {
    const told = beside.map((one) => ({ one, sums: sumsDown(one.figures, [sum]) }));
    const held = told.filter((other) => other.sums.held.length > 0);
    const broken = told.filter((other) => other.sums.broken.length > 0);
    // Some may be counted in several rows, and then all who are like them are
    const isAlike = !mayOverlap(column) || held.some(({ one }) => mayOverlap(one));
    const most = broken.length * (down.held.length > 0 ? 1 : 2);
    return isAlike && held.length >= enough && held.length > most;
  });
}

/** Who has something of a row may have something of another: all of them together are fewer than their sum. */
const OF_BENEFICIARIES = /doi tuong|huong loi|thu huong|\bho\b|\bnguoi\b|\bkhau\b|\bluot\b/;

function mayOverlap({ texts }: Column): boolean {
  return OF_BENEFICIARIES.test(bareText(texts.join(' ')));
}

/** Terms of a sum that are something, before it can be told from an average of them. */
const FEWEST_TO_TELL = 3;

/**
 * Whether one wrong figure explains all sums of a column that do not hold: it is in each of them, by as much, in
 * none of those that hold, and what they state is about a sum where none does.
 */
function isOneSlip(figures: Figures, { held, broken }: SumsDown): boolean {
  const [first] = broken;
  if (!first) return false;
  // Where sections make up the whole, the places make up their sections
  if (held.length === 0 && !broken.every((sum) => looksLikeSum(figures, sum))) return false;
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
