import type { ColumnBalance, ColumnShare } from '../../domain/table';
import { halfUnitOf } from './arithmetic';
import { isMet, rowsOfBalance, termsOf, type BalanceRow } from './balance-rows';
import type { ColumnSource } from './draft';

/** What a header's numbers say of its columns, by position among all columns. */
export interface Statements {
  readonly balances: readonly ColumnBalance[];
  readonly shares: readonly ColumnShare[];
}

/** Rows that must agree with what the author says himself, and the share of those that tell. */
const FEWEST_ROWS = 3;
const HOLDS = 0.6;

/**
 * `4=1+2+3`, `(7)=(4)-(5)+(6)`, `16=4/1*100`: what is worked out of what, by the word of who made the
 * form, as far as most rows agree. Numbers are misprinted and forms outgrow them, so that what the rows
 * do not show says nothing. `blank`: the numbers of columns in which nothing stands.
 */
export function readStatements(
  sources: readonly ColumnSource[],
  blank: ReadonlySet<number>,
): Statements {
  const positions = new Map(sources.flatMap(({ number }, at) => numberedAt(number?.number, at)));
  const at = (numbers: readonly number[]): number[] | undefined => {
    const found = numbers.filter((one) => !blank.has(one)).map((one) => positions.get(one));
    return found.includes(undefined) ? undefined : found.map((one) => one!);
  };
  const balances = sources.flatMap(({ number }, subject): ColumnBalance[] => {
    const { formula } = number ?? {};
    if (formula?.kind !== 'sum') return [];
    const [plus, minus] = [at(formula.plus), at(formula.minus)];
    if (!plus || !minus || plus.length === 0) return [];
    const columns = [subject, ...plus, ...minus];
    return new Set(columns).size === columns.length ? [{ subject, plus, minus }] : [];
  });
  const shares = sources.flatMap(({ number }, rate): ColumnShare[] => {
    const { formula } = number ?? {};
    if (formula?.kind !== 'ratio') return [];
    const [part, whole] = [formula.numerator, formula.denominator].map((one) => positions.get(one));
    if (part === undefined || whole === undefined) return [];
    return new Set([rate, part, whole]).size === 3 ? [{ rate, part, whole }] : [];
  });
  return {
    balances: balances.filter((balance) => isShown(balance, sources)),
    shares: shares.filter((share) => isShareShown(share, sources)),
  };
}

function numberedAt(number: number | undefined, at: number): [number, number][] {
  return number === undefined ? [] : [[number, at]];
}

/** In most rows, and of those where it misses only one may do so by what rounding makes. */
function isShown(balance: ColumnBalance, sources: readonly ColumnSource[]): boolean {
  const rows = rowsOfBalance(balance, sources);
  const met = rows.filter(isMet).length;
  if (met < FEWEST_ROWS || met < rows.length * HOLDS) return false;
  if (!termsOf(balance).every((term) => isShownOf(term, rows, sources))) return false;
  const figures = termsOf(balance);
  const unit = Math.min(...figures.map((at) => lastPlaceOf(sources[at]!)));
  const rounded = rows.filter(
    (row) => !isMet(row) && Math.abs(row.miss) < (unit * (figures.length + 1)) / 2,
  );
  return rounded.length < 2;
}

/** Where hardly any row has something of a term, rows without it do not say that it belongs there, or by which sign. */
function isShownOf(
  term: number,
  rows: readonly BalanceRow[],
  sources: readonly ColumnSource[],
): boolean {
  const told = rows.filter(({ row }) => (sources[term]!.figures[row] ?? 0) !== 0);
  return told.filter(isMet).length >= told.length * HOLDS;
}

const FINEST = 6;

/** The unit of the last decimal place that any figure of a column is written to. */
function lastPlaceOf({ figures }: ColumnSource): number {
  for (let decimals = 0; decimals < FINEST; decimals++) {
    const scale = 10 ** decimals;
    const isWithin = figures.every(
      (figure) =>
        figure === undefined || Math.abs(Math.round(figure * scale) / scale - figure) < 1e-9,
    );
    if (isWithin) return 1 / scale;
  }
  return 10 ** -FINEST;
}

/** What shares may miss by that are cut off, or rounded to fewer places than those around them. */
const ROUGHLY = 0.5;

/** As for balances: of those that miss only one may do so by what some way to round makes. */
function isShareShown(
  { rate, part, whole }: ColumnShare,
  sources: readonly ColumnSource[],
): boolean {
  const half = halfUnitOf(sources[rate]!.figures);
  const misses = sources[rate]!.figures.flatMap((stated, row): number[] => {
    const [some, all] = [part, whole].map((at) => sources[at]!.figures[row]);
    if (stated === undefined || some === undefined || !all) return [];
    return [Math.abs(stated - (100 * some) / all)];
  });
  const met = misses.filter((miss) => miss <= half).length;
  if (met < FEWEST_ROWS || met < misses.length * HOLDS) return false;
  return misses.filter((miss) => miss > half && miss <= Math.max(ROUGHLY, 2 * half)).length < 2;
}
