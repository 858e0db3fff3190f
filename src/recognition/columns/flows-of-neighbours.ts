import type { FlowOwner } from '../words/meaning';
import { weaken, type Draft, type HouseholdDraft } from './draft';

/**
 * `Số HN đầu năm | HN tái nghèo | Giảm khác`, where neither title nor header says whose `Giảm khác`
 * is: of those of whom the nearest column to its left speaks.
 */
export function flowsOfNeighbours(drafts: readonly Draft[]): readonly Draft[] {
  let owner: FlowOwner | undefined;
  return drafts.map((draft) => {
    if (draft.kind !== 'household') return draft;
    owner = ownerOf(draft) ?? owner;
    return draft.point === 'flow' && draft.of === undefined && owner !== undefined
      ? weaken({ ...draft, of: owner }, 0.95, 'from-neighbour')
      : draft;
  });
}

function ownerOf({ of, measure }: HouseholdDraft): FlowOwner | undefined {
  if (of !== undefined) return of;
  return measure === 'poor' || measure === 'nearPoor' || measure === 'multidimensional'
    ? measure
    : undefined;
}
