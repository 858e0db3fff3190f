import { fitsDifference, fitsRatio, isSame, type Figures } from './arithmetic';
import type { ColumnSource, Draft, HouseholdDraft, MoneyDraft, UnrecognisedReason } from './draft';
import { reject, weaken } from './draft';
import { momentNumber } from './place-in-time';
import { isSigned } from './signed';

/** Below this share of rows a relation plainly does not hold; above the other it plainly does. */
const FAILS = 0.3;
const HOLDS = 0.8;

/**
 * Takes back readings that the figures of nearly all rows contradict: a share of something
 * else, a change in percent instead of points. One wrong figure takes nothing back.
 */
export function doubtByFigures(
  drafts: readonly Draft[],
  sources: readonly ColumnSource[],
): Draft[] {
  const columns = drafts.flatMap((draft, at) =>
    draft.kind === 'household' ? [{ draft, figures: sources[at]!.figures }] : [],
  );
  return drafts.map((draft, at) => {
    if (draft.kind !== 'household') return draft;
    const own = sources[at]!.figures;
    if (draft.aspect === 'rate') return doubtRate(draft, own, columns);
    return draft.aspect === 'points' ? doubtPoints(draft, own, columns) : draft;
  });
}

interface Column {
  readonly draft: HouseholdDraft;
  readonly figures: Figures;
}

function doubtRate(rate: HouseholdDraft, figures: Figures, columns: readonly Column[]): Draft {
  if (isSigned(figures)) return reject('relative-change');
  const counts = columns.filter(({ draft }) => draft.aspect === 'count');
  const alike = counts.filter(({ draft }) => isCountOf(draft, rate));
  // By two standards the end of a year is counted twice
  const own = alike.find(({ draft }) => draft.point === rate.point) ?? alike[0];
  const all = counts.find(
    ({ draft }) =>
      draft.measure === 'households' &&
      draft.subset === rate.subset &&
      draft.point !== undefined &&
      momentNumber(draft) === momentNumber(rate),
  );
  if (!own) return rate;
  const fit = all && fitsRatio(figures, own.figures, all.figures);
  if (fit !== undefined && fit >= FAILS) return rate;
  // A plan may take its target's rate of the households it begins with: it is the target's still
  const isMeant = (part: Column, whole: Column): boolean =>
    part === own && whole.draft.measure === 'households' && whole.draft.subset === rate.subset;
  const isShareOfOther = counts.some((part) =>
    counts.some(
      (whole) =>
        part !== whole &&
        !isMeant(part, whole) &&
        (fitsRatio(figures, part.figures, whole.figures) ?? 0) >= HOLDS,
    ),
  );
  return isShareOfOther ? reject('share-of-other') : rate;
}

function isCountOf(count: HouseholdDraft, rate: HouseholdDraft): boolean {
  if (count.measure !== rate.measure || count.of !== rate.of || count.subset !== rate.subset)
    return false;
  if (rate.point === 'flow') return count.point === 'flow' && count.year === rate.year;
  return count.point !== 'flow' && momentNumber(count) === momentNumber(rate);
}

function doubtPoints(points: HouseholdDraft, figures: Figures, columns: readonly Column[]): Draft {
  const says = points.features.aspect === 'points';
  const rates = columns.filter(
    ({ draft }) =>
      draft.aspect === 'rate' && draft.measure === points.of && draft.subset === points.subset,
  );
  const at = (moment: number, point: 'begin' | 'end'): Column | undefined => {
    const then = rates
      .filter(({ draft }) => draft.point !== 'flow' && momentNumber(draft) === moment)
      .sort(
        (one, other) => Number(other.draft.point === point) - Number(one.draft.point === point),
      );
    return then.find(({ draft }) => draft.status === points.status) ?? then[0];
  };
  const before = at(points.year! - (points.years ?? 1), 'begin');
  const after = at(points.year!, 'end');
  // What is assigned does not lead to what was registered, and nobody says that it does
  if (after && after.draft.status !== points.status && isToldApart(points, columns)) return points;
  const fit = before && after && fitsDifference(figures, before.figures, after.figures);
  if (fit !== undefined && fit >= FAILS) return points;
  const since = before ? undefined : sinceWhen(points, figures, after, rates);
  if (since !== undefined) return { ...points, years: points.year! - since };
  const counts = columns.filter(({ draft }) => draft.aspect === 'count');
  const reductions = counts.filter(
    ({ draft }) =>
      draft.measure === 'reduction' && draft.of === points.of && draft.subset === points.subset,
  );
  const isShare = reductions.some(({ figures: part }) =>
    counts.some(
      ({ draft, figures: whole }) =>
        draft.measure !== 'reduction' &&
        (draft.measure !== 'households' || fit !== undefined) &&
        (fitsRatio(figures, part, whole) ?? 0) >= HOLDS,
    ),
  );
  if (isShare || isRelative(points, figures, counts)) return reject('relative-change');
  if (fit !== undefined && !says) return reject('does-not-follow');
  return says ? points : weaken(points, 0.75, 'points-assumed');
}

/** An earlier year of the table since whose end the rate fell by so much in nearly all rows. */
function sinceWhen(
  { year }: HouseholdDraft,
  figures: Figures,
  after: Column | undefined,
  rates: readonly Column[],
): number | undefined {
  if (!after) return undefined;
  const earlier = rates.find(
    ({ draft, figures: before }) =>
      draft.point !== 'flow' &&
      momentNumber(draft) < year! &&
      (fitsDifference(figures, before, after.figures) ?? 0) >= HOLDS,
  );
  return earlier && momentNumber(earlier.draft);
}

/** The same fall stands beside it by another status. */
function isToldApart(points: HouseholdDraft, columns: readonly Column[]): boolean {
  return columns.some(
    ({ draft }) =>
      draft.aspect === 'points' &&
      draft.of === points.of &&
      draft.subset === points.subset &&
      draft.year === points.year &&
      draft.status !== points.status,
  );
}

/** By how many percent the count itself falls, which nobody calls points. */
function isRelative(points: HouseholdDraft, figures: Figures, counts: readonly Column[]): boolean {
  const at = (moment: number): Figures | undefined =>
    counts.find(
      ({ draft }) =>
        draft.measure === points.of &&
        draft.subset === points.subset &&
        draft.point !== 'flow' &&
        momentNumber(draft) === moment,
    )?.figures;
  const [before, after] = [at(points.year! - (points.years ?? 1)), at(points.year!)];
  if (!before || !after) return false;
  const fall = before.map((one, row) => {
    const other = after[row];
    return one === undefined || other === undefined ? undefined : one - other;
  });
  return (fitsRatio(figures, fall, before) ?? 0) >= HOLDS;
}

/** Two columns that say the same: the same figures once more, or one of them means something else. */
export function doubtDuplicates(
  drafts: readonly Draft[],
  sources: readonly ColumnSource[],
): Draft[] {
  const byMeaning = new Map<string, number[]>();
  drafts.forEach((draft, at) => {
    if (draft.kind === 'rejected' || mayRepeat(draft)) return;
    const key = meaningOf(draft);
    byMeaning.set(key, [...(byMeaning.get(key) ?? []), at]);
  });
  const taken = new Map<number, UnrecognisedReason>();
  for (const [first, ...others] of [...byMeaning.values()].map((alike) =>
    wholeFirst(alike, drafts),
  )) {
    const repeated = others.filter((at) => !isSame(sources[at]!.figures, sources[first!]!.figures));
    for (const at of others) taken.set(at, 'same-as-other-column');
    if (repeated.length > 0 && !isOnlyWhole(first!, others, drafts))
      taken.set(first!, 'same-as-other-column');
  }
  return drafts.map((draft, at) => {
    const reason = taken.get(at);
    return reason ? reject(reason) : draft;
  });
}

function wholeFirst(alike: readonly number[], drafts: readonly Draft[]): readonly number[] {
  return [...alike].sort(
    (one, other) => Number(saysWhole(drafts[other]!)) - Number(saysWhole(drafts[one]!)),
  );
}

/** `Vốn giao năm nay | Tổng`: what says that it is the whole is no part. */
function isOnlyWhole(first: number, others: readonly number[], drafts: readonly Draft[]): boolean {
  return saysWhole(drafts[first]!) && !others.some((at) => saysWhole(drafts[at]!));
}

function saysWhole(draft: Draft): boolean {
  return draft.kind === 'money' && draft.features.flags.has('whole');
}

/** Several ways out of poverty, and into it, may each have a column. */
function mayRepeat(draft: Draft): boolean {
  return (
    draft.kind === 'household' &&
    draft.point === 'flow' &&
    draft.measure !== 'reduction' &&
    draft.aspect === 'count'
  );
}

/** Everything that a draft says of its column, as one key. */
export function meaningOf(draft: HouseholdDraft | MoneyDraft): string {
  const { kind, aspect, status, year, years } = draft;
  const common = [kind, aspect, status, year, years];
  const own =
    draft.kind === 'household'
      ? [draft.measure, draft.of, draft.subset, draft.point]
      : [
          ...[draft.measure, draft.capital, draft.source, draft.percentOf, draft.unit],
          ...[draft.cumulative, draft.node],
        ];
  return [...common, ...own].join(' ');
}
