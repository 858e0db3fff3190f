import type { FlowOwner } from '../words/meaning';
import { isWhole, type Figures } from './arithmetic';
import { weaken, type ColumnSource, type Draft, type HouseholdDraft } from './draft';
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
  sources: readonly ColumnSource[],
  { titleCounts }: TableContext,
  owner: FlowOwner | undefined,
): Draft[] {
  const named: Draft[] = [];
  drafts.forEach((draft, at) => {
    named.push(isTimeOnly(draft) ? nameOne(draft, sources[at]!.figures) : draft);
  });
  return named;

  function nameOne(draft: HouseholdDraft, figures: Figures): Draft {
    const isCount = isWhole(figures);
    const aspects = isCount ? ['count'] : ['rate', 'points'];
    const before = named.findLast(
      (other): other is HouseholdDraft =>
        other.kind === 'household' && other.measure !== undefined && aspects.includes(other.aspect),
    );
    if (before) return likeNeighbour(draft, before);
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
