import type { BudgetDimensions } from '../../domain/dimensions';
import type { ColumnBalance } from '../../domain/table';
import { fitsSum } from './arithmetic';
import { isAmount, outermost } from './column-sums';
import type { ColumnSource } from './draft';
import type { Resolution } from './resolution';

/** Rows that must state the sum, and the share of them in which it must hold. */
const FEWEST_ROWS = 3;
const HOLDS = 0.8;

interface Amount {
  readonly held: BudgetDimensions;
  readonly at: number;
}

/**
 * Money of two sources in one column (`Ngân sách huyện, xã`) is none of both. Where it makes up a
 * whole together with the sources that are known, it is that part of it.
 */
export function findPartsOfSeveral(
  sources: readonly ColumnSource[],
  resolved: readonly Resolution[],
): ColumnBalance[] {
  const ofSeveral = resolved.flatMap((one, at) =>
    'unrecognised' in one && one.unrecognised === 'several-meanings' ? [at] : [],
  );
  if (ofSeveral.length === 0) return [];
  const amounts = resolved.flatMap((one, at): Amount[] =>
    'dimensions' in one && isAmount(one.dimensions) ? [{ held: one.dimensions, at }] : [],
  );
  return amounts.flatMap((whole): ColumnBalance[] => {
    const known = outermost(whole, amounts).map(({ at }) => at);
    const plus = [...ofSeveral.map((at) => [at]), ofSeveral]
      .map((several) => [...known, ...several].sort((one, other) => one - other))
      .find((terms) => terms.length > 1 && addsUp(whole.at, terms, sources));
    return plus ? [{ subject: whole.at, plus, minus: [] }] : [];
  });
}

function addsUp(whole: number, terms: readonly number[], sources: readonly ColumnSource[]) {
  const figuresOf = (at: number): ColumnSource['figures'] => sources[at]!.figures;
  const { share, rows } = fitsSum(figuresOf(whole), terms.map(figuresOf), []);
  return rows >= FEWEST_ROWS && share >= HOLDS;
}
