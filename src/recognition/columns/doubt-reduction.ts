import { isInflow, isOutflow } from '../../domain/flows';
import { fitsDifference, fitsSum, type Figures } from './arithmetic';
import type { ColumnSource, Draft, HouseholdDraft } from './draft';
import { reject } from './draft';
import { momentNumber } from './place-in-time';

/** Rows enough to say that a reduction is not the difference of its levels. */
const MANY_ROWS = 5;
/** Shares of the rows: below the one a relation plainly does not hold, from the other on it does. */
const FAILS = 0.2;
const HOLDS = 0.6;

interface Column {
  readonly draft: HouseholdDraft;
  readonly figures: Figures;
}

/**
 * A reduction that does not lead from level to level may run since another year than was thought,
 * or may be the decrease beside an increase; else it is taken back. So is an increase as a whole
 * beside the ways in of which it is made: nothing tells it from one more of them.
 */
export function doubtReductions(
  drafts: readonly Draft[],
  sources: readonly ColumnSource[],
): Draft[] {
  const counts = drafts.flatMap((draft, at): Column[] =>
    draft.kind === 'household' && draft.aspect === 'count'
      ? [{ draft, figures: sources[at]!.figures }]
      : [],
  );
  return drafts.map((draft, at) => {
    if (draft.kind !== 'household' || draft.aspect !== 'count') return draft;
    if (draft.measure === 'reduction') return doubtReduction(draft, sources[at]!.figures, counts);
    return isWholeIncrease(draft) && counts.some((other) => isWayIn(other.draft, draft))
      ? reject('does-not-follow')
      : draft;
  });
}

function doubtReduction(
  reduction: HouseholdDraft,
  figures: Figures,
  columns: readonly Column[],
): Draft {
  const start = reduction.year! - (reduction.years ?? 1);
  const afters = levelsAt(reduction, reduction.year!, columns);
  const [before] = levelsAt(reduction, start, columns);
  if (afters.length === 0) return reduction;
  const fits = afters.flatMap((after) => {
    const stated = figures.filter(
      (_, row) => before?.[row] !== undefined && after[row] !== undefined,
    );
    const fit =
      before && stated.length >= MANY_ROWS ? fitsDifference(figures, before, after) : undefined;
    return fit === undefined ? [] : [fit];
  });
  const fit = fits.length === 0 ? undefined : Math.max(...fits);
  if (fit !== undefined && fit >= HOLDS) return reduction;
  for (const after of afters) {
    const since = sinceWhen(reduction, figures, after, columns);
    if (since !== undefined) return { ...reduction, years: reduction.year! - since };
  }
  const isDecrease =
    before && afters.some((after) => leadsWithIncrease(reduction, figures, before, after, columns));
  // A plan's reduction does not lead to what was reached, and nobody says that it does
  if (!isOfOnePlan(reduction, columns)) return reduction;
  // Those who came during the year are left out of some tables: then nothing follows
  return fit !== undefined && fit < FAILS && !isDecrease ? reject('does-not-follow') : reduction;
}

function isOfOnePlan(reduction: HouseholdDraft, columns: readonly Column[]): boolean {
  return columns.some(
    ({ draft }) =>
      isLevelOf(draft, reduction) &&
      momentNumber(draft) === reduction.year &&
      draft.status === reduction.status,
  );
}

/** An earlier year of the table since whose end the reduction runs in nearly all rows. */
function sinceWhen(
  reduction: HouseholdDraft,
  figures: Figures,
  after: Figures,
  columns: readonly Column[],
): number | undefined {
  const moments = new Set(
    columns.flatMap(({ draft }) =>
      isLevelOf(draft, reduction) && momentNumber(draft) < reduction.year!
        ? [momentNumber(draft)]
        : [],
    ),
  );
  return [...moments].find((moment) => {
    const [level] = levelsAt(reduction, moment, columns);
    return (fitsDifference(figures, level!, after) ?? 0) > HOLDS;
  });
}

/** The decrease in a year's movement: with the increase it leads to the end, or it is all ways out. */
function leadsWithIncrease(
  reduction: HouseholdDraft,
  figures: Figures,
  before: Figures,
  after: Figures,
  columns: readonly Column[],
): boolean {
  const ways = (wanted: (draft: HouseholdDraft) => boolean): Figures[] =>
    columns.flatMap(({ draft, figures: own }) =>
      isAlong(draft, reduction) && wanted(draft) ? [own] : [],
    );
  const whole = ways(isWholeIncrease);
  const come = whole.length > 0 ? whole : ways(({ measure }) => isInflow(measure));
  const gone = ways(({ measure }) => isOutflow(measure));
  if (come.length > 0 && fitsSum(after, [before, ...come], [figures]).share >= HOLDS) return true;
  return gone.length > 0 && fitsSum(figures, gone, []).share >= HOLDS;
}

/** `Tăng trong năm`, and not `Tăng khác`. */
function isWholeIncrease({ features: { wholeFlow } }: HouseholdDraft): boolean {
  return wholeFlow === true;
}

function isWayIn(other: HouseholdDraft, whole: HouseholdDraft): boolean {
  return isAlong(other, whole) && isInflow(other.measure) && !isWholeIncrease(other);
}

function isAlong(one: HouseholdDraft, other: HouseholdDraft): boolean {
  return (
    one.point === 'flow' &&
    one.of === other.of &&
    one.subset === other.subset &&
    one.year === other.year &&
    one.status === other.status
  );
}

function isLevelOf(level: HouseholdDraft, flow: HouseholdDraft): boolean {
  return level.measure === flow.of && level.subset === flow.subset && level.point !== 'flow';
}

/** Planned and actual ones alike. */
function levelsAt(flow: HouseholdDraft, moment: number, columns: readonly Column[]): Figures[] {
  return columns.flatMap(({ draft, figures }) =>
    isLevelOf(draft, flow) && momentNumber(draft) === moment ? [figures] : [],
  );
}
