import type { Status } from '../../domain/dimensions';
import { fitsDifference, type Figures } from './arithmetic';
import type { ColumnSource, Draft, HouseholdDraft } from './draft';
import { momentNumber } from './place-in-time';

/** Share of the rows in which what remains must follow. */
const FOLLOWS = 0.6;

/** By which words of what is yet to come an end may be, that says none itself. */
const MAY_BE: Readonly<Partial<Record<Status, readonly Status[]>>> = {
  actual: ['estimated'],
  planned: ['assigned', 'estimated'],
  assigned: ['planned', 'estimated'],
};

interface Column {
  readonly draft: HouseholdDraft;
  readonly figures: Figures;
}

/**
 * `Chỉ tiêu giao: giảm | Đăng ký: giảm | Hộ nghèo cuối năm`: which of the reductions leads to the end, most
 * rows say, and the end is as certain as that one.
 */
export function withPlanOfEnd(drafts: readonly Draft[], sources: readonly ColumnSource[]): Draft[] {
  const counts = drafts.flatMap((draft, at): Column[] =>
    draft.kind === 'household' && draft.aspect === 'count'
      ? [{ draft, figures: sources[at]!.figures }]
      : [],
  );
  return drafts.map((draft) => {
    if (draft.kind !== 'household' || !isOpenEnd(draft)) return draft;
    const status = statusOfEnd(draft, counts);
    return status ? { ...draft, status } : draft;
  });
}

function isOpenEnd({ point, features: { status, flags } }: HouseholdDraft): boolean {
  return point === 'end' && status === undefined && !flags.has('target');
}

/** That of the only reductions which lead to it; undefined where its own do, or several. */
function statusOfEnd(end: HouseholdDraft, counts: readonly Column[]): Status | undefined {
  const leading = new Set(
    counts
      .filter(({ draft }) => isReductionTo(draft, end))
      .filter((reduction) => leads(reduction, counts))
      .map(({ draft }) => draft.status),
  );
  const [only] = leading;
  return leading.size === 1 && only && MAY_BE[end.status!]?.includes(only) ? only : undefined;
}

function isReductionTo(flow: HouseholdDraft, end: HouseholdDraft): boolean {
  return (
    flow.measure === 'reduction' &&
    flow.of === end.measure &&
    flow.subset === end.subset &&
    flow.year === end.year
  );
}

function leads({ draft: flow, figures }: Column, counts: readonly Column[]): boolean {
  const levelAt = (moment: number): Figures | undefined =>
    counts.find(
      ({ draft }) =>
        draft.measure === flow.of &&
        draft.subset === flow.subset &&
        draft.point !== 'flow' &&
        momentNumber(draft) === moment,
    )?.figures;
  const [before, after] = [levelAt(flow.year! - (flow.years ?? 1)), levelAt(flow.year!)];
  return (before && after && (fitsDifference(figures, before, after) ?? 0) >= FOLLOWS) ?? false;
}
