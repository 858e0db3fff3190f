import { fitsDifference, fitsSum } from './arithmetic';
import type { ColumnSource, Draft, HouseholdDraft } from './draft';
import { weaken } from './draft';

/** Rows that must say so, and the share of them that must agree. */
const FEWEST_ROWS = 3;
const HOLDS = 0.8;

/**
 * `Tổng` behind the poor and the near-poor: both of them together, where the figures of nearly
 * all rows say so. Undefined where they do not.
 */
export function nameBySum(
  draft: HouseholdDraft,
  position: number,
  drafts: readonly Draft[],
  sources: readonly ColumnSource[],
): HouseholdDraft | undefined {
  const { aspect } = draft;
  if (!draft.features.flags.has('whole') || aspect === 'points') return undefined;
  const nearest = (measure: 'poor' | 'nearPoor'): number =>
    drafts.findLastIndex(
      (other, at) => at < position && other.kind === 'household' && isPart(other, draft, measure),
    );
  const [poor, nearPoor] = [nearest('poor'), nearest('nearPoor')];
  if (poor < 0 || nearPoor < 0) return undefined;
  const figures = [poor, nearPoor].map((at) => sources[at]!.figures);
  const own = sources[position]!.figures;
  const { share, rows } = fitsSum(own, figures, []);
  const isSum =
    aspect === 'count'
      ? rows >= FEWEST_ROWS && share >= HOLDS
      : // Each of them was rounded
        (fitsDifference(figures[1]!, own, figures[0]!) ?? 0) >= HOLDS;
  if (!isSum) return undefined;
  return weaken({ ...draft, measure: 'multidimensional' }, 0.95, 'sum-of-columns');
}

function isPart(other: HouseholdDraft, whole: HouseholdDraft, measure: string): boolean {
  return (
    other.measure === measure &&
    other.of === undefined &&
    other.aspect === whole.aspect &&
    other.subset === whole.subset &&
    (whole.year === undefined || other.year === whole.year)
  );
}
