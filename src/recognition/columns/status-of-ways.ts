import { fitsSum } from './arithmetic';
import type { ColumnSource, Draft, HouseholdDraft } from './draft';
import { momentNumber } from './place-in-time';

/** Rows that must say so, and the share of them in which it must hold. */
const FEWEST_ROWS = 3;
const HOLDS = 0.6;

const OUT: ReadonlySet<string> = new Set(['escaped', 'reduction', 'otherDecrease']);

interface Column {
  readonly draft: HouseholdDraft;
  readonly at: number;
}

/**
 * `Đầu năm | Giảm | Phát sinh (dự kiến) | Cuối năm`: where in most rows the beginning leads to the end
 * with a way that alone says how certain it is, and not without it, it is as certain as they are.
 */
export function withStatusOfWays(
  drafts: readonly Draft[],
  sources: readonly ColumnSource[],
): Draft[] {
  const counts = drafts.flatMap((draft, at): Column[] =>
    draft.kind === 'household' && draft.aspect === 'count' ? [{ draft, at }] : [],
  );
  const statuses = new Map(counts.flatMap((end) => statusesBefore(end, counts, sources)));
  return drafts.map((draft, at) => {
    const status = statuses.get(at);
    return status === undefined || draft.kind !== 'household' ? draft : { ...draft, status };
  });
}

type Told = readonly [at: number, status: NonNullable<HouseholdDraft['status']>];

/** Of the ways that lead to a level, those with another status than its own, and that one. */
function statusesBefore(
  end: Column,
  counts: readonly Column[],
  sources: readonly ColumnSource[],
): Told[] {
  const { status, year, measure, subset } = end.draft;
  if (end.draft.point !== 'end' || status === undefined) return [];
  const begin = counts.find(
    ({ draft }) =>
      draft.measure === measure &&
      draft.subset === subset &&
      draft.point !== 'flow' &&
      momentNumber(draft) === year! - 1,
  );
  const ways = counts.filter(
    ({ draft }) =>
      draft.point === 'flow' &&
      draft.of === measure &&
      draft.subset === subset &&
      draft.year === year &&
      (draft.years ?? 1) === 1,
  );
  const own = ways.filter(({ draft }) => draft.status === status);
  const others = ways.filter(({ draft }) => draft.status !== status);
  if (!begin || own.length === 0 || others.length === 0) return [];
  const leads = (through: readonly Column[]): boolean => {
    const figuresOf = (columns: readonly Column[]): ColumnSource['figures'][] =>
      columns.map(({ at }) => sources[at]!.figures);
    const isOut = ({ draft }: Column): boolean => OUT.has(draft.measure ?? '');
    const { share, rows } = fitsSum(
      sources[end.at]!.figures,
      figuresOf([begin, ...through.filter((way) => !isOut(way))]),
      figuresOf(through.filter(isOut)),
    );
    return rows >= FEWEST_ROWS && share >= HOLDS;
  };
  return leads(ways) && !leads(own) ? others.map(({ at }): Told => [at, status]) : [];
}
