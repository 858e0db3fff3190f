import type { IndicatorDimensions } from '../../domain/dimensions';
import type { ColumnBalance, RowSum } from '../../domain/table';
import { bareText } from '../words/remembered';
import { isMet, rowsOfBalance, termsOf } from './balance-rows';
import { SAYS_SHARE, toShare } from './column-shares';
import type { ColumnSource, UnrecognisedReason } from './draft';
import type { Evidence } from './evidence';
import { NEVER_ADDED } from './indicator';
import { toNamed } from './named-by-sums';
import type { Resolution } from './resolution';
import { isSameBalance } from './signed-columns';
import { readStatements, type Statements } from './statements';
import { sumsDown } from './sums-down';
import type { TableContext } from './table-context';
import { isOfPoverty } from './unknown-wholes';

/** Figures that are no plan's, whatever their numbers say. */
const NEVER: ReadonlySet<UnrecognisedReason> = new Set(['set-aside', 'not-a-figure', 'no-header']);

/** Other columns that must add up under a sum before one that does not is wrong rather than of another kind. */
const ENOUGH_BESIDE = 2;

/**
 * Columns of which nobody can tell what they are, but of which the header's numbers say of what they are
 * worked out, and most rows agree: each is kept as an indicator of its own name, tied to the others as its
 * author says. `blank`: the numbers of columns in which nothing stands. `sumsOf` gives the table's sums by
 * rows of the figures.
 */
export function withStated(
  evidence: Evidence,
  sources: readonly ColumnSource[],
  context: TableContext,
  { blank, sumsOf }: { blank: ReadonlySet<number>; sumsOf: () => readonly RowSum[] },
): Evidence {
  const { resolved } = evidence;
  if (!context.year || !isOfPoverty(resolved, sources, context)) return evidence;
  const stated = bindable(readStatements(sources, blank), evidence, sources);
  const open = [...new Set(columnsOf(stated))].filter(
    (at) => 'unrecognised' in resolved[at]! && !saysShare(sources[at]!),
  );
  const sums = open.length > 0 ? sumsOf() : [];
  const added = columnsOf(stated).filter((at) => !saysShare(sources[at]!));
  const apart = new Set(open.filter((at) => !mayAdd(at, [...new Set(added)], sources, sums)));
  const isAdded = (columns: readonly number[]): boolean => !columns.some((at) => apart.has(at));
  const balances = stated.balances.filter((balance) => isAdded(termsOf(balance)));
  const shares = stated.shares.filter(({ part, whole }) => isAdded([part, whole]));
  if (balances.length + shares.length === 0) return evidence;
  const rates = new Set(shares.map(({ rate }) => rate));
  return {
    resolved: withNames(resolved, { balances, shares }, sources, context),
    shares: [...evidence.shares.filter(({ rate }) => !rates.has(rate)), ...shares],
    balances: [...evidence.balances, ...balances],
  };
}

/** Between columns that are known or may be, of which some have no meaning that ties them already. */
function bindable(
  { balances, shares }: Statements,
  evidence: Evidence,
  sources: readonly ColumnSource[],
): Statements {
  const mayBind = (columns: readonly number[]): boolean =>
    columns.every((at) => mayBeNamed(evidence.resolved[at]!, sources[at]!)) &&
    columns.some((at) => isUntold(evidence.resolved[at]!));
  return {
    balances: balances.filter(
      (one) =>
        mayBind(termsOf(one)) && !evidence.balances.some((other) => isSameBalance(one, other)),
    ),
    shares: shares.filter(({ rate, part, whole }) => mayBind([rate, part, whole])),
  };
}

function mayBeNamed(resolution: Resolution, { texts, corrected }: ColumnSource): boolean {
  if ('dimensions' in resolution) return true;
  return corrected === undefined && texts.length > 0 && !NEVER.has(resolution.unrecognised);
}

/** Unread, or known by nothing but its own name. */
function isUntold(resolution: Resolution): boolean {
  return !('dimensions' in resolution) || resolution.dimensions.measure === 'indicator';
}

function columnsOf({ balances, shares }: Statements): number[] {
  return [...balances.flatMap(termsOf), ...shares.flatMap(({ part, whole }) => [part, whole])];
}

/** An average or a price is no sum of its rows; a count is, but for a mistake in what others add up. */
function mayAdd(
  at: number,
  beside: readonly number[],
  sources: readonly ColumnSource[],
  sums: readonly RowSum[],
): boolean {
  const { held, broken } = sumsDown(sources[at]!.figures, sums);
  if (broken.length === 0 || held.length > broken.length) return true;
  if (NEVER_ADDED.test(bareText(sources[at]!.texts.join(' ')))) return false;
  return broken.every((sum) => {
    const sound = beside.filter(
      (other) => other !== at && sumsDown(sources[other]!.figures, [sum]).held.length > 0,
    );
    return sound.length >= ENOUGH_BESIDE;
  });
}

function saysShare({ texts }: ColumnSource): boolean {
  return SAYS_SHARE.test(bareText(texts.join(' ')));
}

function withNames(
  resolved: readonly Resolution[],
  { balances, shares }: Statements,
  sources: readonly ColumnSource[],
  context: TableContext,
): Resolution[] {
  const rates = new Map(shares.map((share) => [share.rate, share]));
  const tied = new Set(columnsOf({ balances, shares }));
  const rests = new Set(
    balances.flatMap(({ subject, minus }) => (minus.length > 0 ? [subject] : [])),
  );
  const counted = resolved.map((resolution, at): Resolution => {
    if ('dimensions' in resolution || !tied.has(at) || rates.has(at)) return resolution;
    const mayBeLess = rests.has(at) || isBelowNothing(at, balances, sources);
    return toOwnName(sources[at]!, context, mayBeLess);
  });
  return counted.map((resolution, rate): Resolution => {
    const share = rates.get(rate);
    const part = share && counted[share.part]!;
    if (!part || !('dimensions' in part) || !isUntold(resolution)) return resolution;
    return toShare(share, part.dimensions, sources);
  });
}

/** `(+/-)`, `Tăng (+), giảm (-)`. */
const SAYS_SIGNED = /[(+]\s*[,;/]?\s*[-–]/;

/** `Điều chỉnh (+/-)`: its words say so, or a figure below nothing without which its row would not agree. */
function isBelowNothing(
  at: number,
  balances: readonly ColumnBalance[],
  sources: readonly ColumnSource[],
): boolean {
  const { texts, figures } = sources[at]!;
  if (SAYS_SIGNED.test(texts.join(' '))) return true;
  return balances.some(
    (balance) =>
      termsOf(balance).includes(at) &&
      rowsOfBalance(balance, sources).some((row) => isMet(row) && (figures[row.row] ?? 0) < 0),
  );
}

/** What is left of something, or lies between two others, may be below nothing. */
function toOwnName(source: ColumnSource, context: TableContext, mayBeLess: boolean): Resolution {
  const read = toNamed(source, context, { confidence: 0.7, reason: 'from-column-numbers' });
  if (!('dimensions' in read) || read.dimensions.measure !== 'indicator') return read;
  const { dimensions } = read;
  const own: IndicatorDimensions = saysShare(source)
    ? { ...dimensions, aspect: mayBeLess ? 'points' : 'percent', unit: mayBeLess ? 'điểm %' : '%' }
    : dimensions;
  return { ...read, dimensions: mayBeLess ? { ...own, role: 'change' } : own };
}
