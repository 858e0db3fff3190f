import { isBudget, type BudgetDimensions, type Dimensions } from '../../domain/dimensions';
import { sourcesBelow } from '../../domain/funding';
import type { ColumnSum } from '../../domain/table';
import { isWithinNode, PROGRAMME } from '../../programme/packs';
import { fitsSum, type Figures } from './arithmetic';

/** A column whose meaning is known, with its figures row by row. */
export interface SummedColumn {
  readonly dimensions: Dimensions;
  readonly figures: Figures;
}

/** Rows that must state the sum, and the share of them in which it must hold. */
const FEWEST_ROWS = 3;
const HOLDS = 0.6;

/**
 * Projects, or sources of money, side by side under one total. Hardly any table lists all of
 * them, so their meaning alone does not say that they make up the total: the figures of most rows
 * do, and then a row in which they do not is wrong.
 */
export function findColumnSums(columns: readonly SummedColumn[]): ColumnSum[] {
  const amounts = columns.flatMap(({ dimensions, figures }, at): Amount[] =>
    isAmount(dimensions) ? [{ held: dimensions, figures, at }] : [],
  );
  return amounts.flatMap((whole): ColumnSum[] => {
    const terms = outermost(whole, amounts);
    if (terms.length < 2) return [];
    const { share, rows } = fitsSum(
      whole.figures,
      terms.map(({ figures }) => figures),
      [],
    );
    return rows >= FEWEST_ROWS && share >= HOLDS
      ? [{ total: whole.at, terms: terms.map(({ at }) => at) }]
      : [];
  });
}

interface Amount {
  readonly held: BudgetDimensions;
  readonly figures: Figures;
  /** Index of the column. */
  readonly at: number;
}

/** The amounts that are parts of a whole, and of no other part of it. */
export function outermost<Held extends { readonly held: BudgetDimensions }>(
  whole: Held,
  amounts: readonly Held[],
): readonly Held[] {
  const inside = amounts.filter(
    (part) => isPartOf(part.held, whole.held) && !isPartOf(whole.held, part.held),
  );
  return inside.filter(
    (part) => !inside.some((other) => other !== part && isPartOf(part.held, other.held)),
  );
}

export function isAmount(held: Dimensions): held is BudgetDimensions {
  return isBudget(held) && held.measure === 'money' && held.aspect === 'amount';
}

function isPartOf(part: BudgetDimensions, whole: BudgetDimensions): boolean {
  return (
    part.status === whole.status &&
    part.unit === whole.unit &&
    part.cumulative === whole.cumulative &&
    part.period.year === whole.period.year &&
    (part.period.years ?? 1) === (whole.period.years ?? 1) &&
    isWithinNode(part.node ?? PROGRAMME, whole.node ?? PROGRAMME) &&
    (whole.capital === 'all' || whole.capital === part.capital) &&
    (whole.source === part.source || sourcesBelow(whole.source).includes(part.source))
  );
}
