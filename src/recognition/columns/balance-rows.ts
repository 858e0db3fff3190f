import type { ColumnBalance } from '../../domain/table';
import type { ColumnSource } from './draft';

/** A row that states the subject of a balance and some of what it is made of. */
export interface BalanceRow {
  /** Index among the rows of the figures. */
  readonly row: number;
  /** What it states less what its terms lead to, blanks counting as nothing. */
  readonly miss: number;
  /** Terms that it leaves blank. */
  readonly blank: readonly number[];
}

/** Rows of nothing but zeros left out: nothing made of nothing would fit whatever is added. */
export function rowsOfBalance(
  { subject, plus, minus }: ColumnBalance,
  sources: readonly ColumnSource[],
): BalanceRow[] {
  const terms = [...plus, ...minus];
  return sources[subject]!.figures.flatMap((stated, row): BalanceRow[] => {
    const at = (column: number): number | undefined => sources[column]!.figures[row];
    const blank = terms.filter((term) => at(term) === undefined);
    if (stated === undefined || blank.length === terms.length) return [];
    if (stated === 0 && terms.every((term) => (at(term) ?? 0) === 0)) return [];
    const added = plus.reduce((sum, term) => sum + (at(term) ?? 0), 0);
    return [
      { row, miss: minus.reduce((sum, term) => sum + (at(term) ?? 0), stated - added), blank },
    ];
  });
}

/** What a sum of decimals may be off by in a computer. */
const FLOATING = 1e-6;

export function isMet({ miss }: BalanceRow): boolean {
  return Math.abs(miss) < FLOATING;
}

/** Rows with a blank that must hold before blanks are taken for nothing, and the share of them. */
const FEWEST_BLANK = 2;
const HOLDS = 0.6;

/**
 * A blank may be nothing, or not be known yet: it is nothing in a balance where in most rows that leave it
 * blank the others alone lead to what is stated, and so for each of its terms.
 */
export function withBlanks(
  balances: readonly ColumnBalance[],
  sources: readonly ColumnSource[],
): ColumnBalance[] {
  return balances.map((balance) =>
    balance.blanks === undefined && takesBlanksForNothing(balance, sources)
      ? { ...balance, blanks: 'zero' }
      : balance,
  );
}

function takesBlanksForNothing(balance: ColumnBalance, sources: readonly ColumnSource[]): boolean {
  const rows = rowsOfBalance(balance, sources).filter(({ blank }) => blank.length > 0);
  if (rows.filter(isMet).length < FEWEST_BLANK) return false;
  return termsOf(balance).every((term) => {
    const open = rows.filter(({ blank }) => blank.includes(term));
    return open.filter(isMet).length >= open.length * HOLDS;
  });
}

/** The columns of a balance, its subject first. */
export function termsOf({ subject, plus, minus }: ColumnBalance): number[] {
  return [subject, ...plus, ...minus];
}
