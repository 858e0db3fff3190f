import type { FlowMeasure } from '../../domain/dimensions';
import { INFLOWS, OUTFLOWS } from '../../domain/flows';
import { fitsSum, isWhole } from './arithmetic';
import { weaken, type ColumnSource, type Draft, type HouseholdDraft } from './draft';
import type { HeaderFeatures } from './header-features';
import { momentNumber } from './place-in-time';

/** Rows that must state the movement, and the share of them in which it must hold. */
const FEWEST_ROWS = 3;
const HOLDS = 0.6;

interface Placed {
  readonly draft: HouseholdDraft;
  readonly at: number;
}

/**
 * Ways out or in of which nobody knows the words, under a header that says which of both they
 * are: taken for such where, with all of them, the beginning of the year leads to its end in most
 * rows.
 */
export function withWaysByBalance(
  drafts: readonly Draft[],
  features: readonly HeaderFeatures[],
  sources: readonly ColumnSource[],
): readonly Draft[] {
  const unknown = drafts.flatMap((draft, at) => {
    const flow = draft.kind === 'rejected' ? wayOf(features[at]!) : undefined;
    return flow && isWhole(sources[at]!.figures) ? [{ flow, at }] : [];
  });
  if (unknown.length === 0) return drafts;
  const counts = drafts.flatMap((draft, at): Placed[] =>
    draft.kind === 'household' && draft.aspect === 'count' ? [{ draft, at }] : [],
  );
  const named = [...drafts];
  for (const end of counts.filter(({ draft }) => draft.point === 'end')) {
    const begin = counts.find(
      ({ draft }) => isSameLevel(draft, end.draft) && momentNumber(draft) === end.draft.year! - 1,
    );
    const known = counts.filter(({ draft }) => isFlowTo(draft, end.draft));
    const [like] = known;
    if (!begin || !like) continue;
    const figuresOf = (positions: readonly number[]): ColumnSource['figures'][] =>
      positions.map((at) => sources[at]!.figures);
    const ways = (measures: readonly FlowMeasure[]): number[] => [
      ...known.flatMap(({ draft, at }) =>
        measures.includes(draft.measure as FlowMeasure) ? [at] : [],
      ),
      ...unknown.flatMap(({ flow, at }) => (measures.includes(flow) ? [at] : [])),
    ];
    const { share, rows } = fitsSum(
      sources[end.at]!.figures,
      figuresOf([begin.at, ...ways(INFLOWS)]),
      figuresOf(ways(OUTFLOWS)),
    );
    if (rows < FEWEST_ROWS || share < HOLDS) continue;
    for (const { flow, at } of unknown)
      named[at] = weaken(
        { ...like.draft, measure: flow, features: features[at]! },
        0.8,
        'movement-of-columns',
      );
  }
  return named;
}

/** Which way the header above unknown words says that it is. */
function wayOf({ flow, unknown }: HeaderFeatures): FlowMeasure | undefined {
  if (unknown.length === 0 || flow === undefined) return undefined;
  return flow === 'reduction' ? 'otherDecrease' : flow;
}

function isSameLevel(one: HouseholdDraft, other: HouseholdDraft): boolean {
  return (
    one.measure === other.measure &&
    one.subset === other.subset &&
    one.of === other.of &&
    one.point !== 'flow'
  );
}

function isFlowTo(flow: HouseholdDraft, end: HouseholdDraft): boolean {
  return (
    flow.point === 'flow' &&
    flow.measure !== 'reduction' &&
    flow.of === end.measure &&
    flow.subset === end.subset &&
    flow.year === end.year
  );
}
