import { INFLOWS, OUTFLOWS } from '../../domain/flows';
import { sourcesBelow } from '../../domain/funding';
import { fitsSum, type Figures } from './arithmetic';
import type { ColumnSource, Draft, HouseholdDraft, MoneyDraft } from './draft';
import { reject } from './draft';
import { isMoney } from './money-draft';
import { isBeside } from './open-sets';
import { momentNumber } from './place-in-time';
import type { TableContext } from './table-context';

/** Below this share of rows a sum plainly does not hold. */
const FAILS = 0.2;
/** From this share on it holds though a column between its terms is not understood. */
const HOLDS = 0.6;
/** Rows enough to say so where every column is understood. */
const MANY_ROWS = 4;

interface Column<Kind> {
  readonly draft: Kind;
  readonly at: number;
  readonly figures: Figures;
}

/**
 * Sums of which a term may be in a column that nobody understands: where nearly no row adds
 * up, the terms are left alone rather than reported row by row.
 */
export function doubtIncompleteSets(
  drafts: readonly Draft[],
  sources: readonly ColumnSource[],
  { inLines }: Pick<TableContext, 'inLines'>,
): Draft[] {
  const hasUnknown = drafts.some(({ kind }) => kind === 'rejected');
  const columns = drafts.map((draft, at) => ({ draft, at, figures: sources[at]!.figures }));
  const ofSeveral = columns.flatMap(({ draft, figures }) => (isOfSeveral(draft) ? [figures] : []));
  const unknownBeside = (parts: readonly number[]): readonly Figures[] =>
    columns.flatMap(({ draft, at, figures }) =>
      isUnknown(draft) && isBeside(at, parts, sources) ? [figures] : [],
    );
  const doubtful = new Set([
    ...(inLines ? [] : movementsInDoubt(columns.filter(isOfHouseholds), unknownAt(drafts))),
    ...(hasUnknown ? fundingInDoubt(columns.filter(isOfMoney), { ofSeveral, unknownBeside }) : []),
    ...partsBeyondWhole(columns.filter(isOfMoney)),
  ]);
  return drafts.map((draft, at) => (doubtful.has(at) ? reject('does-not-follow') : draft));
}

function unknownAt(drafts: readonly Draft[]): number[] {
  return drafts.flatMap(({ kind }, at) => (kind === 'rejected' ? [at] : []));
}

/** Money of two sources together is none of both, and still a part of the whole. */
function isOfSeveral(draft: Draft): boolean {
  return draft.kind === 'rejected' && draft.reason === 'several-meanings';
}

/** `NS cấp xã khác` beside `NSTW | NS tỉnh`: a source, most likely, and nobody knows which. */
function isUnknown(draft: Draft): boolean {
  return draft.kind === 'rejected' && draft.reason === 'unknown-words';
}

/** Columns that may be parts, too, of a whole that known ones are parts of. */
interface OpenParts {
  readonly ofSeveral: readonly Figures[];
  /** `parts`: where the known ones stand. */
  readonly unknownBeside: (parts: readonly number[]) => readonly Figures[];
}

function isOfHouseholds(column: Column<Draft>): column is Column<HouseholdDraft> {
  return column.draft.kind === 'household' && column.draft.aspect === 'count';
}

function isOfMoney(column: Column<Draft>): column is Column<MoneyDraft> {
  return column.draft.kind === 'money' && isMoney(column.draft);
}

/** Flows between two levels that do not lead from the one to the other. */
function movementsInDoubt(
  columns: readonly Column<HouseholdDraft>[],
  unknown: readonly number[],
): number[] {
  return columns.flatMap((end): number[] => {
    if (end.draft.point !== 'end') return [];
    const begin = columns.find(
      ({ draft }) => isSameLevel(draft, end.draft) && momentNumber(draft) === end.draft.year! - 1,
    );
    const flows = (measures: readonly string[]): Column<HouseholdDraft>[] =>
      columns.filter(
        ({ draft }) =>
          draft.point === 'flow' &&
          draft.of === end.draft.measure &&
          draft.subset === end.draft.subset &&
          draft.year === end.draft.year &&
          measures.includes(draft.measure ?? ''),
      );
    const [gone, come] = [flows(OUTFLOWS), flows(INFLOWS)];
    if (!begin || gone.length === 0 || come.length === 0) return [];
    const fit = fitsSum(
      end.figures,
      [begin, ...come].map(({ figures }) => figures),
      gone.map(({ figures }) => figures),
    );
    const flowsAt = [...gone, ...come].map(({ at }) => at);
    // One more way in or out, which nobody understands, may stand among those that are known
    const around = [begin.at, end.at, ...flowsAt];
    const isIncomplete = unknown.some((at) => Math.min(...around) < at && at < Math.max(...around));
    const trusted = isIncomplete
      ? fit.share >= HOLDS
      : fit.share >= FAILS || (fit.rows < MANY_ROWS && unknown.length === 0);
    if (trusted) return [];
    // The decrease as a whole leads to the end with them or not at all
    const decreases = flows(['reduction']).filter(
      ({ figures }) => fitsSum(end.figures, [begin.figures], [figures]).share < HOLDS,
    );
    return [...flowsAt, ...decreases.map(({ at }) => at)];
  });
}

function isSameLevel(one: HouseholdDraft, other: HouseholdDraft): boolean {
  return (
    one.measure === other.measure &&
    one.subset === other.subset &&
    one.of === other.of &&
    one.point !== 'flow' &&
    one.point !== undefined
  );
}

/** Share of the rows from which on a part that is larger than its whole is none of it. */
const BEYOND = 0.5;

/** Sources and kinds of capital that in most rows are more than what they would be parts of. */
function partsBeyondWhole(columns: readonly Column<MoneyDraft>[]): number[] {
  return columns.flatMap((whole): number[] => {
    if (whole.draft.source !== 'all' || whole.draft.capital !== 'all') return [];
    return columns
      .filter(({ draft }) => isPartOf(draft, whole.draft))
      .filter(({ figures }) => shareBeyond(figures, whole.figures) > BEYOND)
      .map(({ at }) => at);
  });
}

function isPartOf(part: MoneyDraft, whole: MoneyDraft): boolean {
  return (part.source !== 'all' || part.capital !== 'all') && isOfSameTime(part, whole);
}

/** The last of five years is not all of them, though both are named by it. */
function isOfSameTime(one: MoneyDraft, other: MoneyDraft): boolean {
  return (
    one.status === other.status &&
    one.node === other.node &&
    one.year === other.year &&
    (one.years ?? 1) === (other.years ?? 1) &&
    one.cumulative === other.cumulative
  );
}

/** Share of the rows with both figures in which the one is larger; 0 where few rows have both. */
function shareBeyond(figures: Figures, others: Figures): number {
  const pairs = figures.flatMap((figure, row) => {
    const other = others[row];
    return figure === undefined || other === undefined ? [] : [figure > other];
  });
  return pairs.length < MANY_ROWS ? 0 : pairs.filter(Boolean).length / pairs.length;
}

/** Sources and kinds of capital that do not make up the whole beside them. */
function fundingInDoubt(columns: readonly Column<MoneyDraft>[], open: OpenParts): number[] {
  return columns.flatMap((whole): number[] => {
    const beside = columns.filter(
      ({ draft, at }) => at !== whole.at && isOfSameTime(draft, whole.draft),
    );
    const bySource = beside.filter(
      ({ draft }) => draft.capital === whole.draft.capital && draft.source !== 'all',
    );
    const outermost = bySource.filter(
      ({ draft }) =>
        !bySource.some((other) => sourcesBelow(other.draft.source).includes(draft.source)),
    );
    const byCapital = beside.filter(
      ({ draft }) => draft.source === whole.draft.source && draft.capital !== 'all',
    );
    return [
      ...(whole.draft.source === 'all' ? partsInDoubt(whole, outermost, open) : []),
      ...(whole.draft.capital === 'all' ? partsInDoubt(whole, byCapital, open) : []),
    ];
  });
}

function partsInDoubt(
  whole: Column<MoneyDraft>,
  parts: readonly Column<MoneyDraft>[],
  { ofSeveral, unknownBeside }: OpenParts,
): readonly number[] {
  if (parts.length < 2) return [];
  const known = parts.map(({ figures }) => figures);
  const unknown = unknownBeside(parts.map(({ at }) => at));
  const fitWith = (more: readonly Figures[]): number =>
    fitsSum(whole.figures, [...known, ...more], []).share;
  const closed = [[], ...ofSeveral.map((one) => [one]), ofSeveral];
  const isTrusted =
    unknown.length === 0
      ? closed.some((more) => fitWith(more) >= FAILS)
      : [...closed, ...unknown.map((one) => [one]), unknown].some((more) => fitWith(more) >= HOLDS);
  return isTrusted ? [] : parts.map(({ at }) => at);
}
