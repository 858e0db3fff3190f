import { isInflow } from '../../domain/flows';
import type { FlowOwner } from '../words/meaning';
import { fitsSum } from './arithmetic';
import { weaken, type ColumnSource, type Draft, type HouseholdDraft } from './draft';
import { isMoment } from './household-draft';

/** Rows that must state the movement, and the share of them in which it must hold. */
const FEWEST_ROWS = 3;
const HOLDS = 0.6;

/**
 * `Đầu kỳ: hộ | Giảm: hộ | Tăng: hộ | Cuối kỳ: hộ` in a table about the poor: where what came and went
 * leads from the one to the other in most rows, both count the poor and not all households.
 */
export function levelsOfOwner(
  drafts: readonly Draft[],
  sources: readonly ColumnSource[],
  owner: FlowOwner | undefined,
): readonly Draft[] {
  const [begin, end, ...others] = drafts.flatMap((draft, at) =>
    isBareLevel(draft) ? [{ draft, at }] : [],
  );
  const flows = drafts.flatMap((draft, at) =>
    draft.kind === 'household' && draft.point === 'flow' && draft.aspect === 'count'
      ? [{ isIn: isInflow(draft.measure), figures: sources[at]!.figures }]
      : [],
  );
  if (owner === undefined || !begin || !end || others.length > 0 || flows.length === 0)
    return drafts;
  if (begin.draft.features.point !== 'begin' || end.draft.features.point === 'begin') return drafts;
  const come = flows.flatMap(({ isIn, figures }) => (isIn ? [figures] : []));
  const gone = flows.flatMap(({ isIn, figures }) => (isIn ? [] : [figures]));
  const { share, rows } = fitsSum(
    sources[end.at]!.figures,
    [sources[begin.at]!.figures, ...come],
    gone,
  );
  if (rows < FEWEST_ROWS || share < HOLDS) return drafts;
  return drafts.map((draft) =>
    isBareLevel(draft) ? weaken({ ...draft, measure: owner }, 0.9, 'owner-assumed') : draft,
  );
}

function isBareLevel(draft: Draft): draft is HouseholdDraft {
  return (
    draft.kind === 'household' &&
    draft.measure === undefined &&
    draft.aspect === 'count' &&
    draft.subset === 'all' &&
    isMoment(draft.features.point)
  );
}
