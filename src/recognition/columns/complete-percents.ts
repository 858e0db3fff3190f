import { fitsRatio } from './arithmetic';
import type { ColumnSource, Draft, MoneyDraft } from './draft';
import { reject } from './draft';
import { isMoney } from './money-draft';

/** Share of the rows that must agree, and below which a share plainly is of something else. */
const HOLDS = 0.8;
const FAILS = 0.3;

interface Amount {
  readonly draft: MoneyDraft;
  readonly at: number;
}

/**
 * Shares of money that was spent. One that does not say of what is of the amounts whose share it is
 * in nearly all rows, else of the nearest to its left that was spent out of another: of the whole
 * where that one is but a part, unless it stands under one header with the part.
 */
export function completePercents(
  drafts: readonly Draft[],
  sources: readonly ColumnSource[],
): Draft[] {
  const amounts = drafts.flatMap((draft, at): Amount[] =>
    draft.kind === 'money' && isMoney(draft) ? [{ draft, at }] : [],
  );
  return drafts.map((draft, at) => {
    if (draft.kind !== 'money' || draft.aspect !== 'percent') return draft;
    if (draft.percentOf !== undefined) return doubtPercent(draft, at, amounts, sources);
    const spent = byFigures(at, amounts, sources) ?? byPlace(at, amounts, sources);
    return spent ? shareOf(draft, spent) : reject('share-of-unknown');
  });
}

function shareOf(draft: MoneyDraft, { capital, source, status, node }: MoneyDraft): MoneyDraft {
  return {
    ...draft,
    capital,
    source,
    ...(status && { status }),
    percentOf: 'allocated',
    ...(node !== undefined && { node }),
    certainty: draft.certainty * 0.95,
    reason: 'from-neighbour',
  };
}

function byFigures(
  share: number,
  amounts: readonly Amount[],
  sources: readonly ColumnSource[],
): MoneyDraft | undefined {
  const found = amounts
    .filter(isSpent)
    .filter(({ draft, at }) =>
      amounts.some(
        (whole) =>
          whole.draft.status === 'allocated' &&
          isSameMoney(draft, whole.draft) &&
          (fitOf(share, at, whole.at, sources) ?? 0) >= HOLDS,
      ),
    );
  found.sort((one, other) => Math.abs(one.at - share) - Math.abs(other.at - share));
  return found[0]?.draft;
}

function byPlace(
  share: number,
  amounts: readonly Amount[],
  sources: readonly ColumnSource[],
): MoneyDraft | undefined {
  const nearest = amounts.findLast(({ at }) => at < share);
  if (!nearest || !isSpent(nearest)) return undefined;
  const groupOf = (at: number): string | undefined => sources[at]!.group;
  if (groupOf(share) !== undefined && groupOf(share) === groupOf(nearest.at)) return nearest.draft;
  const { status, year, cumulative } = nearest.draft;
  const whole = amounts.find(
    ({ draft, at }) =>
      at < share &&
      groupOf(at) !== undefined &&
      groupOf(at) === groupOf(nearest.at) &&
      draft.status === status &&
      draft.year === year &&
      draft.cumulative === cumulative &&
      draft.capital === 'all' &&
      draft.source === 'all' &&
      draft.node === undefined,
  );
  return (whole ?? nearest).draft;
}

/** Said to be of certain money, whatever the figures say: they may show that it is of other money. */
function doubtPercent(
  said: MoneyDraft,
  at: number,
  amounts: readonly Amount[],
  sources: readonly ColumnSource[],
): Draft {
  const share = inYearOfAmounts(said, amounts);
  const alike = (status: MoneyDraft['status']): Amount[] =>
    amounts.filter(({ draft }) => draft.status === status && isSameMoney(draft, share));
  // What was spent in all and what was spent of the year's plan alone are both "spent in the year"
  const find = (status: MoneyDraft['status']): Amount | undefined =>
    alike(status).find(({ draft }) => draft.cumulative === share.cumulative) ?? alike(status)[0];
  const [part, whole] = [find(share.status), find(share.percentOf)];
  const fit = part && whole && fitOf(at, part.at, whole.at, sources);
  if (fit === undefined) return share;
  // What was spent since the beginning is not compared with a year's plan, unless the figures say so
  if (fit >= HOLDS)
    return part!.draft.cumulative === whole!.draft.cumulative ? share : reject('share-of-other');
  // Capital carried over makes it another share in some rows, and the same in the others
  const isOfOther = sources.some((_, other) => (fitOf(at, part!.at, other, sources) ?? 0) >= HOLDS);
  return fit < FAILS || isOfOther ? reject('share-of-other') : share;
}

/** A share that names no year is of that in which the table has its amounts, if of one alone. */
function inYearOfAmounts(share: MoneyDraft, amounts: readonly Amount[]): MoneyDraft {
  if (share.features.year !== undefined) return share;
  const years = new Set(
    amounts.flatMap(({ draft }) =>
      draft.status === share.status && draft.year !== undefined ? [draft.year] : [],
    ),
  );
  const [only] = years;
  return years.size === 1 && only !== undefined ? { ...share, year: only } : share;
}

function fitOf(
  share: number,
  part: number,
  whole: number,
  sources: readonly ColumnSource[],
): number | undefined {
  return fitsRatio(sources[share]!.figures, sources[part]!.figures, sources[whole]!.figures);
}

function isSpent({ draft: { status } }: Amount): boolean {
  return status === 'disbursed' || status === 'estimated';
}

function isSameMoney(one: MoneyDraft, other: MoneyDraft): boolean {
  return (
    one.capital === other.capital &&
    one.source === other.source &&
    one.node === other.node &&
    one.year === other.year
  );
}
