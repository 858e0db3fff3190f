import { bareText } from '../words/remembered';
import { fitsSum } from './arithmetic';
import { inherit } from './complete-shares';
import { weaken, type ColumnSource, type Draft, type HouseholdDraft } from './draft';

const DIVIDES = /^(?:chia|phan) (?:theo|ra)\b/;
/** Rows that must say so, and the share of them that must agree. */
const FEWEST_ROWS = 3;
const HOLDS = 0.8;

/**
 * `Số hộ nghèo | Chia theo dân tộc: Kinh, DTTS`: parts of the count right before them, which they make up
 * in nearly every row. Undefined where the figures do not show it.
 */
export function nameByDivision(
  draft: HouseholdDraft,
  position: number,
  drafts: readonly Draft[],
  sources: readonly ColumnSource[],
): HouseholdDraft | undefined {
  const { group, texts } = sources[position]!;
  if (draft.subset === 'all' || group === undefined) return undefined;
  if (!texts.slice(0, -1).some((text) => DIVIDES.test(bareText(text)))) return undefined;
  const parts = sources.filter((one) => one.group === group);
  const at = sources.indexOf(parts[0]!) - 1;
  const whole = drafts[at];
  if (whole?.kind !== 'household' || whole.measure === undefined || whole.aspect !== 'count')
    return undefined;
  const { share, rows } = fitsSum(
    sources[at]!.figures,
    parts.map(({ figures }) => figures),
    [],
  );
  return rows >= FEWEST_ROWS && share >= HOLDS
    ? weaken({ ...inherit(draft, whole), aspect: 'count' }, 0.92, 'from-neighbour')
    : undefined;
}
