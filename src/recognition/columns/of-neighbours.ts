import type { FlowOwner } from '../words/meaning';
import { weaken, type Draft, type HouseholdDraft } from './draft';

/**
 * `Số HN đầu năm | HN tái nghèo | Giảm khác | Cuối năm`, where neither title nor header says whose
 * the last two are: of those of whom the nearest column to their left speaks. `owner` is of whom the
 * table as a whole speaks.
 */
export function ofNeighbours(
  drafts: readonly Draft[],
  owner: FlowOwner | undefined,
): readonly Draft[] {
  let nearest: FlowOwner | undefined;
  return drafts.map((draft) => {
    if (draft.kind !== 'household') return draft;
    nearest = ownerOf(draft) ?? nearest;
    if (nearest === undefined) return draft;
    if (draft.point === 'flow' && draft.of === undefined)
      return weaken({ ...draft, of: nearest }, 0.95, 'from-neighbour');
    return owner === undefined && isEndAlone(draft)
      ? weaken({ ...draft, measure: nearest }, 0.88, 'from-neighbour')
      : draft;
  });
}

function ownerOf({ of, measure }: HouseholdDraft): FlowOwner | undefined {
  if (of !== undefined) return of;
  return measure === 'poor' || measure === 'nearPoor' || measure === 'multidimensional'
    ? measure
    : undefined;
}

/** `Cuối năm`, `Còn lại`, and nothing of whom. */
function isEndAlone({
  measure,
  aspect,
  subset,
  features: { point, flags },
}: HouseholdDraft): boolean {
  return (
    measure === undefined &&
    aspect === 'count' &&
    subset === 'all' &&
    (point === 'end' || point === 'remaining') &&
    !flags.has('some-households') &&
    !flags.has('whole')
  );
}

/** `Tổng số khẩu` in a table of the poor alone, which nowhere counts all households. */
export function personsOfOwner(
  drafts: readonly Draft[],
  owner: FlowOwner | undefined,
): readonly Draft[] {
  const countsAll = drafts.some(
    (draft) => draft.kind === 'household' && draft.measure === 'households',
  );
  if (countsAll || (owner !== 'poor' && owner !== 'nearPoor')) return drafts;
  return drafts.map((draft) =>
    draft.kind === 'household' && draft.measure === 'persons' && draft.of === undefined
      ? weaken({ ...draft, of: owner }, 0.88, 'owner-assumed')
      : draft,
  );
}
