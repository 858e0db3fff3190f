import type { BudgetDimensions } from '../../domain/dimensions';
import type { ColumnBalance } from '../../domain/table';
import { fitsSum } from './arithmetic';
import { isAmount, outermost } from './column-sums';
import type { ColumnSource } from './draft';
import { isBeside } from './open-sets';
import type { Resolution } from './resolution';

/** Rows that must state the sum, and the share of them in which it must hold. */
const FEWEST_ROWS = 3;
const HOLDS = 0.8;

interface Amount {
  readonly held: BudgetDimensions;
  readonly at: number;
}

/**
 * Money of two sources in one column (`Ngân sách huyện, xã`) is none of both, and a source of which
 * nobody has words (`Con em xa quê ủng hộ`) beside others is none that is known. Where it makes up a
 * whole together with the sources that are known, it is that part of it.
 */
export function findPartsOfSeveral(
  sources: readonly ColumnSource[],
  resolved: readonly Resolution[],
): ColumnBalance[] {
  const open = resolved.flatMap((one, at) =>
    'unrecognised' in one &&
    (one.unrecognised === 'several-meanings' || one.unrecognised === 'unknown-words')
      ? [{ at, isUnknown: one.unrecognised === 'unknown-words' }]
      : [],
  );
  if (open.length === 0) return [];
  const amounts = resolved.flatMap((one, at): Amount[] =>
    'dimensions' in one && isAmount(one.dimensions) ? [{ held: one.dimensions, at }] : [],
  );
  return amounts.flatMap((whole): ColumnBalance[] => {
    const known = outermost(whole, amounts).map(({ at }) => at);
    const some = open
      .filter(({ at, isUnknown }) => !isUnknown || isBeside(at, known, sources))
      .map(({ at }) => at);
    const fitOf = (terms: readonly number[]): number => fitOfSum(whole.at, terms, sources);
    const plus = [...some.map((at) => [at]), some]
      .filter((more) => more.length > 0)
      .map((more) => [...known, ...more].sort((one, other) => one - other))
      .find((terms) => terms.length > 1 && fitOf(terms) >= HOLDS && fitOf(terms) > fitOf(known));
    return plus ? [{ subject: whole.at, plus, minus: [] }] : [];
  });
}

/** Share of the rows in which the terms make up the whole; 0 where too few rows tell. */
function fitOfSum(
  whole: number,
  terms: readonly number[],
  sources: readonly ColumnSource[],
): number {
  const figuresOf = (at: number): ColumnSource['figures'] => sources[at]!.figures;
  const { share, rows } = fitsSum(figuresOf(whole), terms.map(figuresOf), []);
  return rows >= FEWEST_ROWS ? share : 0;
}
