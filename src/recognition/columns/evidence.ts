import type { ColumnBalance, ColumnShare } from '../../domain/table';
import { findBalances, withBalances } from './column-balances';
import { findParts, withParts } from './column-parts';
import { findShares, withShares } from './column-shares';
import type { ColumnSource } from './draft';
import { findPartsOfSeveral } from './parts-of-several';
import type { Resolution } from './resolution';

/** What figures say of columns whose words do not; shares and balances by position among all columns. */
export interface Evidence {
  readonly resolved: readonly Resolution[];
  readonly shares: readonly ColumnShare[];
  readonly balances: readonly ColumnBalance[];
}

/** Parts and differences first: a share of them may stand beside them. */
export function readEvidence(
  sources: readonly ColumnSource[],
  read: readonly Resolution[],
): Evidence {
  const parts = [...findParts(sources, read), ...findPartsOfSeveral(sources, read)];
  const parted = withParts(read, parts, sources);
  const differences = findBalances(sources, parted);
  const balanced = withBalances(parted, differences, sources);
  const shares = findShares(sources, balanced);
  const resolved = withShares(balanced, shares, sources);
  return { resolved, shares, balances: [...parts, ...differences] };
}

type Renumber = (position: number) => number;

/** The same share where columns are numbered otherwise. */
export function shareAt({ rate, part, whole }: ColumnShare, at: Renumber): ColumnShare {
  return { rate: at(rate), part: at(part), whole: at(whole) };
}

/** The same balance where columns are numbered otherwise. */
export function balanceAt(balance: ColumnBalance, at: Renumber): ColumnBalance {
  const { subject, plus, minus } = balance;
  return { ...balance, subject: at(subject), plus: plus.map(at), minus: minus.map(at) };
}
