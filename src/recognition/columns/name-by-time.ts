import type { FlowOwner } from '../words/meaning';
import { isWhole, type Figures } from './arithmetic';
import { weaken, type ColumnSource, type Draft, type HouseholdDraft } from './draft';
import type { HeaderFeatures } from './header-features';
import type { TableContext } from './table-context';

/** Largest share of all households, in percent. */
const ALL = 100;

/**
 * `Năm 2022 | Năm 2023`, `KH giảm (hộ) | TH (hộ)`: a header that only says when, or how certain, is
 * of what stands to its left, else of what the title counts. Whether households are counted or their
 * share is given, its own figures say.
 */
export function nameByTime(
  drafts: readonly Draft[],
  features: readonly HeaderFeatures[],
  sources: readonly ColumnSource[],
  { titleCounts, titleReduces, titleTargets }: TableContext,
  owner: FlowOwner | undefined,
): Draft[] {
  const named: Draft[] = [];
  drafts.forEach((draft, at) => {
    const isBehindUnknown = hidesWhatIsBehind(named[at - 1], features[at - 1]);
    named.push(
      isTimeOnly(draft) && !isBehindUnknown ? nameOne(draft, sources[at]!.figures) : draft,
    );
  });
  return named;

  function nameOne(draft: HouseholdDraft, figures: Figures): Draft {
    const isCount = isWhole(figures);
    const aspects = isCount ? ['count'] : ['rate', 'points'];
    const position = named.findLastIndex(
      (other) =>
        other.kind === 'household' && other.measure !== undefined && aspects.includes(other.aspect),
    );
    const before = named[position] as HouseholdDraft | undefined;
    const isMuchLess = (own: Figures, { point, aspect }: HouseholdDraft): boolean =>
      draft.year === undefined &&
      point !== 'flow' &&
      aspect === 'count' &&
      totalOf(own) * 2 < totalOf(sources[position]!.figures);
    if (before && !isMuchLess(figures, before)) return likeNeighbour(draft, before);
    if (before) return titleReduces ? asReduction(draft, before) : draft;
    if (titleTargets && isCount && isGoal(draft)) return asReduction(draft, POOR);
    if (!titleCounts || owner === undefined) return draft;
    const isShare = figures.every(
      (figure) => figure === undefined || (figure >= 0 && figure <= ALL),
    );
    if (!isCount && !isShare) return draft;
    return weaken(
      { ...draft, measure: owner, aspect: isCount ? 'count' : 'rate' },
      0.88,
      'owner-assumed',
    );
  }
}

/**
 * `Thoát nghèo 6 tháng | Ước cả năm`: the second is of what nobody reads in the first, unless the
 * first says no more than when, too.
 */
function hidesWhatIsBehind(
  before: Draft | undefined,
  features: HeaderFeatures | undefined,
): boolean {
  if (before?.kind !== 'rejected' || features?.flags.has('time-only')) return false;
  return before.reason === 'part-of-a-year' || before.reason === 'unknown-words';
}

function totalOf(figures: Figures): number {
  return figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0);
}

/** `Hộ nghèo đầu kỳ | Chỉ tiêu giao` where the title speaks of reducing them: what is to be reduced. */
function asReduction(
  draft: HouseholdDraft,
  { measure, subset }: Pick<HouseholdDraft, 'measure' | 'subset'>,
): HouseholdDraft {
  const of = measure === 'poor' || measure === 'nearPoor' ? measure : 'multidimensional';
  return weaken(
    { ...draft, measure: 'reduction', of, aspect: 'count', subset, point: 'flow' },
    0.8,
    'from-neighbour',
  );
}

const POOR = { measure: 'poor', subset: 'all' } as const;

/** Planned or handed down, and not counted at any moment. */
function isGoal({ status, features: { flags } }: HouseholdDraft): boolean {
  return status === 'planned' || status === 'assigned' || flags.has('target');
}

function isTimeOnly(draft: Draft): draft is HouseholdDraft {
  return (
    draft.kind === 'household' &&
    draft.measure === undefined &&
    draft.features.flags.has('time-only') &&
    draft.features.aspect === undefined
  );
}

function likeNeighbour(
  draft: HouseholdDraft,
  { measure, of, aspect, subset, point, certainty, features }: HouseholdDraft,
): HouseholdDraft {
  const like = {
    ...draft,
    ...(measure && { measure }),
    ...(of && { of }),
    aspect,
    subset,
    ...(point === 'flow' && { point }),
    certainty: Math.min(draft.certainty, certainty),
  };
  // A row of years is no less certain at its end
  return weaken(like, features.flags.has('time-only') ? 1 : 0.85, 'from-neighbour');
}
