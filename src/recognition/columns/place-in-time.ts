import type { Status } from '../../domain/dimensions';
import type { ColumnSource, Draft, HouseholdDraft } from './draft';
import { reject, weaken, type ColumnReason } from './draft';
import { fitsRatio } from './arithmetic';
import type { YearMention } from '../words/year-mentions';
import type { TableContext } from './table-context';

const YEAR_FROM: Readonly<
  Record<NonNullable<TableContext['year']>['from'], readonly [number, ColumnReason]>
> = {
  title: [1, 'year-from-title'],
  'sheet-name': [0.95, 'year-from-sheet-name'],
  columns: [0.9, 'year-from-columns'],
  remark: [0.8, 'year-from-remark'],
  workbook: [0.7, 'year-from-workbook'],
  // Relations within the table hold in any year; of the year itself nothing is known
  nowhere: [0.65, 'year-assumed'],
};

/** Gives every household column its year, its moment or flow, and how certain it is to come. */
export function placeInTime(
  drafts: readonly Draft[],
  sources: readonly ColumnSource[],
  context: TableContext,
): Draft[] {
  const dated = drafts.map((draft) => (draft.kind === 'household' ? date(draft, context) : draft));
  const placed = dated.map((draft, position) =>
    draft.kind === 'household' && draft.point === undefined && draft.measure !== 'households'
      ? assumeMoment(draft, position, dated, context)
      : draft,
  );
  const past = yearsBeforeEstimate(drafts);
  return placed
    .map((draft, position) =>
      draft.kind === 'household' && draft.point === undefined
        ? placeHouseholds(draft, position, placed, sources, context)
        : draft,
    )
    .map((draft) => (draft.kind === 'household' ? withStatus(draft, context, past) : draft));
}

/** The year: the header's, else the table's. */
function date(draft: HouseholdDraft, context: TableContext): Draft {
  const { against } = draft.features;
  if (draft.point === 'flow' && against) return dateSince(draft, against, context);
  if (draft.year !== undefined) return draft;
  if (!context.year) return reject('no-year');
  const [factor, reason] = YEAR_FROM[context.year.from];
  const years = draft.point === 'flow' ? spanOf(context) : undefined;
  const first = context.firstYear ?? context.year.year;
  // What stands at the beginning of a period of years stands at that of its first
  const startsPeriod = draft.point === 'begin' && draft.features.point !== 'previous';
  const year = startsPeriod ? first : context.year.year;
  return weaken({ ...draft, year, ...(years !== undefined && { years }) }, factor, reason);
}

/** "Giảm so với năm 2021": since the end of that year, until that of which the table speaks. */
function dateSince(
  draft: HouseholdDraft,
  { year: since, point }: YearMention,
  { year: known }: TableContext,
): HouseholdDraft {
  const start = point === 'begin' ? since - 1 : since;
  const year = draft.year ?? (known && known.year > start ? known.year : start + 1);
  return { ...draft, year, ...(year - start > 1 && { years: year - start }) };
}

/** A flow without a year in a table about several years is the flow of all of them. */
function spanOf({ year, firstYear }: TableContext): number | undefined {
  return year && firstYear !== undefined && year.year > firstYear && year.from === 'title'
    ? year.year - firstYear + 1
    : undefined;
}

/** Levels of which no word says when. */
function assumeMoment(
  draft: HouseholdDraft,
  position: number,
  drafts: readonly Draft[],
  { tense, atBeginning }: TableContext,
): Draft {
  if (draft.measure === undefined) return draft;
  if (atBeginning && draft.status === undefined) return { ...draft, point: 'begin' };
  const end = { ...draft, point: 'end' as const };
  const begin = { ...draft, point: 'begin' as const };
  if (draft.status === 'planned' || draft.status === 'estimated' || draft.status === 'assigned')
    return weaken(end, 0.9, 'moment-assumed');
  if (draft.status === 'actual' && tense !== 'plan') return end;
  const isFlow = (other: Draft): boolean =>
    other.kind === 'household' && other.point === 'flow' && other.of === draft.measure;
  const firstFlow = drafts.findIndex(isFlow);
  const hasBegin = drafts.some((other) => isLevelAt(other, draft, 'begin'));
  const hasEnd = drafts.some((other) => isLevelAt(other, draft, 'end') && !isLater(other, draft));
  if (hasBegin && hasEnd) return reject('no-year');
  if (hasBegin) return weaken(end, 0.85, 'moment-assumed');
  if (hasEnd) return weaken(begin, 0.75, 'moment-assumed');
  if (tense === 'plan' && firstFlow >= 0)
    return weaken(position < firstFlow ? begin : end, 0.7, 'moment-assumed');
  if (tense === 'plan') return weaken(end, 0.65, 'moment-assumed');
  if (firstFlow >= 0 && position < firstFlow) return weaken(end, 0.6, 'moment-assumed');
  return tense === 'result' ? end : weaken(end, 0.9, 'moment-assumed');
}

function isLevelAt(other: Draft, draft: HouseholdDraft, point: 'begin' | 'end'): boolean {
  return (
    other.kind === 'household' &&
    other.measure === draft.measure &&
    other.aspect === draft.aspect &&
    other.subset === draft.subset &&
    other.of === draft.of &&
    (other.point === point || isPast(other, draft, point))
  );
}

/** `Dự báo năm 2026` beside a table of 2025 does not make that one's figures those of its beginning. */
function isLater(other: Draft, { year }: HouseholdDraft): boolean {
  return (
    other.kind === 'household' &&
    other.year !== undefined &&
    year !== undefined &&
    other.year > year
  );
}

/** `Hộ nghèo năm 2023` stands at the beginning of 2024. */
function isPast(other: HouseholdDraft, draft: HouseholdDraft, point: 'begin' | 'end'): boolean {
  return (
    point === 'begin' &&
    other.point === 'end' &&
    other.year !== undefined &&
    draft.year !== undefined &&
    other.year < draft.year
  );
}

/** All households without a moment: of the one for which the rates come out, else of the only one there is. */
function placeHouseholds(
  draft: HouseholdDraft,
  position: number,
  drafts: readonly Draft[],
  sources: readonly ColumnSource[],
  context: TableContext,
): Draft {
  const { figures } = sources[position]!;
  const levels = drafts.flatMap((other, at) =>
    other.kind === 'household' &&
    isMoment(other) &&
    other.measure !== 'households' &&
    other.measure !== 'persons'
      ? [{ other, at }]
      : [],
  );
  const rates = levels.filter(
    ({ other }) => other.aspect === 'rate' && other.subset === draft.subset,
  );
  const tried = rates.flatMap(({ other: rate, at }) => {
    const count = levels.find(
      ({ other }) =>
        other.aspect === 'count' && isSameLevel(other, rate) && sameMoment(other, rate),
    );
    const fit = count && fitsRatio(sources[at]!.figures, sources[count.at]!.figures, figures);
    return fit === undefined ? [] : [{ rate, fit }];
  });
  const now = momentMeant(context);
  const best = tried.reduce<(typeof tried)[number] | undefined>(
    (leader, next) =>
      leader &&
      (leader.fit > next.fit || (leader.fit === next.fit && momentNumber(next.rate) !== now))
        ? leader
        : next,
    undefined,
  );
  const at = (level: HouseholdDraft): HouseholdDraft => ({
    ...draft,
    point: level.point!,
    year: level.year!,
  });
  const numbered = levelByNumbers(position, levels, sources);
  if (numbered) return weaken(at(numbered), 0.99, 'from-column-numbers');
  if (best && best.fit >= 0.6) return weaken(at(best.rate), 0.97, 'moment-fits-figures');
  const moments = new Map(levels.map(({ other }) => [momentNumber(other), other]));
  const [only] = moments.values();
  if (moments.size === 1) return weaken(at(only!), 0.95, 'moment-assumed');
  if (moments.size === 0)
    return weaken(
      { ...draft, point: 'end' },
      context.tense === 'result' ? 0.95 : 0.7,
      'moment-assumed',
    );
  // Rates were tried and none came out: the households of another moment, or of a plan not shown
  if (tried.length > 0) return reject('does-not-follow');
  const earliest = [...moments].sort(([one], [other]) => one - other)[0]![1];
  return weaken(at(moments.get(now ?? NaN) ?? earliest), 0.65, 'moment-assumed');
}

/** The moment of which a report speaks; a plan begins with what it starts from. */
function momentMeant({ tense, year }: TableContext): number | undefined {
  return tense === 'plan' ? undefined : year?.year;
}

/** `5=4/3*100`: the share of column 5 is of the households in column 3. */
function levelByNumbers(
  position: number,
  levels: readonly { readonly other: HouseholdDraft; readonly at: number }[],
  sources: readonly ColumnSource[],
): HouseholdDraft | undefined {
  const own = sources[position]!.number?.number;
  if (own === undefined) return undefined;
  return levels.find(({ at }) => {
    const formula = sources[at]!.number?.formula;
    return formula?.kind === 'ratio' && formula.denominator === own;
  })?.other;
}

function isMoment(draft: HouseholdDraft): boolean {
  return draft.point === 'begin' || draft.point === 'end';
}

function isSameLevel(one: HouseholdDraft, other: HouseholdDraft): boolean {
  return one.measure === other.measure && one.subset === other.subset && one.of === other.of;
}

function sameMoment(one: HouseholdDraft, other: HouseholdDraft): boolean {
  return momentNumber(one) === momentNumber(other);
}

/** As momentOf of the domain: the end of a year is the beginning of the next. */
export function momentNumber({ year, point }: HouseholdDraft): number {
  return point === 'begin' ? year! - 1 : year!;
}

/**
 * `2023 | 2024 | Ước 2025 | KH 2026`: headers of years before the one that is estimated, of which none
 * says how certain it is, have been, whatever the title plans.
 */
function yearsBeforeEstimate(drafts: readonly Draft[]): ReadonlySet<number> {
  const households = drafts.filter((draft) => draft.kind === 'household');
  const estimated = households.flatMap(({ status, year }) =>
    status === 'estimated' && year !== undefined ? [year] : [],
  );
  const unsaid = households.flatMap(({ status, features: { year } }) =>
    status === undefined && year && year.years === undefined ? [year.year] : [],
  );
  const first = estimated.length === 0 ? 0 : Math.min(...estimated);
  // A year that stands there twice was planned before it was estimated
  return new Set(unsaid.includes(first) ? [] : unsaid.filter((year) => year < first));
}

function withStatus(
  draft: HouseholdDraft,
  context: TableContext,
  past: ReadonlySet<number>,
): HouseholdDraft {
  if (draft.status === undefined && past.has(draft.features.year?.year ?? NaN))
    return { ...draft, status: 'actual' };
  const { status, certain } = statusOf(draft, context);
  const placed = { ...draft, status };
  return certain ? placed : weaken(placed, 0.82, 'status-assumed');
}

function statusOf(
  draft: HouseholdDraft,
  { tense, year: known, firstYear, assigned }: TableContext,
): { status: Status; certain: boolean } {
  const { status: said, features } = draft;
  const year = draft.year!;
  const planStart = firstYear ?? known?.year ?? year;
  const isBase = draft.point !== 'flow' && momentNumber(draft) < planStart;
  if (said !== undefined) {
    // "Kế hoạch năm 2024 | Hộ nghèo đầu năm": what the plan starts from is no plan
    const startsPlan = isBase && draft.point === 'begin' && said !== 'estimated';
    return { status: startsPlan ? 'actual' : ofHouseholds(said), certain: true };
  }
  if (isBase) return { status: 'actual', certain: true };
  const handedDown: Status = assigned ? 'assigned' : 'planned';
  if (features.flags.has('target')) return { status: handedDown, certain: true };
  if (tense === 'plan' && year >= planStart)
    return { status: handedDown, certain: known?.from !== 'columns' };
  if (known && year > known.year && tense === 'result')
    return { status: 'planned', certain: false };
  return { status: 'actual', certain: tense === 'result' || draft.point !== 'flow' };
}

/** Households are neither requested nor disbursed: "phân bổ chỉ tiêu" plans them. */
function ofHouseholds(status: Status): Status {
  switch (status) {
    case 'requested':
    case 'allocated':
      return 'planned';
    case 'disbursed':
      return 'actual';
    default:
      return status;
  }
}
