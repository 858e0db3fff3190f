import type { BudgetDimensions, HouseholdDimensions } from '../../domain/dimensions';
import type { FlowOwner } from '../words/meaning';
import { isDoubtful, tellBothKinds } from './both-kinds';
import { completeParts } from './complete-parts';
import { completePercents } from './complete-percents';
import { completeShares } from './complete-shares';
import { draftOfCorrection, withCorrections } from './corrected';
import { doubtByFigures, doubtDuplicates } from './doubt';
import { doubtProducts } from './doubt-products';
import { doubtReductions } from './doubt-reduction';
import { doubtIncompleteSets } from './incomplete-sets';
import {
  reject,
  weaken,
  type ColumnSource,
  type Draft,
  type HouseholdDraft,
  type MoneyDraft,
} from './draft';
import { readFeatures, type HeaderFeatures } from './header-features';
import { isMoment, toHouseholdDraft } from './household-draft';
import { toIndicator } from './indicator';
import { levelsOfOwner } from './levels-of-owner';
import { countsThings, countsUnits, speaksOfMoney, toMoneyDraft } from './money-draft';
import { quantitiesOfMoney, withoutRestOfMoney, withUnits } from './money-beside';
import { withNamedNodes } from './node-names';
import { ofNeighbours, personsOfOwner } from './of-neighbours';
import { nameBySum } from './name-by-sum';
import { nameByTime } from './name-by-time';
import { withSource } from './source-names';
import { withoutPartsOfYear } from './parts-of-year';
import { placeInTime } from './place-in-time';
import type { Resolution } from './resolution';
import type { TableContext } from './table-context';
import { withWaysByBalance } from './ways-by-balance';

/** Less certain readings would raise alarms on honest figures; they are said to be unrecognised. */
const LEAST_CERTAINTY = 0.5;

/** What each column of one table holds. The columns decide together: a share needs its count. */
export function resolveColumns(
  sources: readonly ColumnSource[],
  titleContext: TableContext,
  titleOwner: FlowOwner | undefined,
): Resolution[] {
  const features = tellBothKinds(featuresOf(sources, titleContext), sources);
  const context = withColumnYears(titleContext, features);
  const owner = ownerOfTable(features) ?? titleOwner;
  const countsHouseholds = features.some(
    ({ subject, flow }) => flow !== undefined || (subject !== undefined && subject !== 'persons'),
  );
  const table = {
    context,
    tellsThings: !countsHouseholds && features.some(speaksOfMoney),
    tellsCapital: features.some(({ capital }) => capital !== undefined),
    tellsSource: features.some(({ source }) => source !== undefined),
    tellsUnitCost: features.some(({ flags }) => flags.has('unit-cost')),
    tellsStatus: features.some(({ status }) => status !== undefined && status !== 'actual'),
    tellsYearly: features.some(
      ({ status, flags }) => status === 'disbursed' && !flags.has('cumulative'),
    ),
    tellsSpending: features.some(
      ({ status, percentOf }) => percentOf !== undefined || status === 'disbursed',
    ),
  };
  const drafts = features.map((column, at): Draft => {
    const corrected = draftOfCorrection(sources[at]!);
    if (corrected) return corrected;
    if (sources[at]!.texts.length === 0) return reject('no-header');
    const money =
      speaksOfMoney(column) ||
      (table.tellsUnitCost && countsUnits(column)) ||
      (table.tellsThings && countsThings(column)) ||
      (context.aboutMoney && !countsHouseholds && column.subject === undefined);
    return money ? toMoneyDraft(column, table) : toHouseholdDraft(column, owner);
  });
  const timed = nameByTime(
    ofNeighbours(quantitiesOfMoney(withoutRestOfMoney(withoutPartsOfYear(drafts))), owner),
    features,
    sources,
    context,
    owner,
  );
  const levels = levelsOfOwner(timed, sources, owner);
  const households = nameHouseholds(levels, features, sources, owner, context);
  const named = ofTitle(personsOfOwner(households, owner), context);
  const shared = completeShares(completeParts(named, sources), sources);
  const percents = completePercents(shared, sources);
  const placed = placeInTime(withUnits(percents, sources), sources, context);
  const doubtful = doubtReductions(doubtByFigures(placed, sources), sources);
  const followed = doubtProducts(doubtful, sources);
  const certain = doubtDuplicates(followed, sources).map(doubtUncertain);
  const doubted = doubtIncompleteSets(withWaysByBalance(certain, features, sources), sources);
  const resolved = doubted.map((draft, at) =>
    toResolution(draft, sources[at]!, features[at]!, context),
  );
  return withCorrections(resolved, sources);
}

/** What the headers say; in a table of money they may be names that the programme's pack has. */
function featuresOf(
  sources: readonly ColumnSource[],
  { aboutMoney, sourceNames, pack }: TableContext,
): readonly HeaderFeatures[] {
  const read = sources.map(({ texts }) => readFeatures(texts));
  if (!aboutMoney) return read;
  const paths = sources.map(({ texts }) => texts);
  return withNamedNodes(read, paths, pack).map((features, at) =>
    withSource(features, paths[at]!, sourceNames),
  );
}

/** Where no title has a year, the last one that a column names. */
function withColumnYears(context: TableContext, features: readonly HeaderFeatures[]): TableContext {
  const from = context.year?.from;
  if (from === 'title' || from === 'sheet-name') return context;
  const years = features.flatMap(({ year }) =>
    year && year.point !== 'between' ? [year.year] : [],
  );
  if (years.length === 0) return context;
  const year = { year: Math.max(...years), from: 'columns' as const };
  // A plan begins with the first year in which something is to change
  const flows = features.flatMap((one) => (one.flow && one.year ? [one.year.year] : []));
  return context.tense === 'plan' && flows.length > 0
    ? { ...context, year, firstYear: Math.min(...flows) }
    : { ...context, year };
}

/** Whose movement the table shows, where all of its headers speak of the same households. */
function ownerOfTable(features: readonly HeaderFeatures[]): FlowOwner | undefined {
  const owners = new Set(
    features.flatMap(({ subject, flowOf }) => flowOf ?? (subject === undefined ? [] : subject)),
  );
  owners.delete('households');
  owners.delete('persons');
  const [owner] = owners;
  return owners.size === 1 ? (owner as FlowOwner) : undefined;
}

/**
 * `Tổng số hộ` alone means all households where other columns tell the poor among them; beside
 * a share, or where it remains, it means those of whom the table speaks.
 */
function nameHouseholds(
  drafts: readonly Draft[],
  features: readonly HeaderFeatures[],
  sources: readonly ColumnSource[],
  owner: FlowOwner | undefined,
  { titleCounts }: TableContext,
): Draft[] {
  // "Hộ nghèo đa chiều" are some of the households, whomever it means
  const isSome = features.map((one, at) => isDoubtful(one, sources[at]!));
  const tellsPoor = features.some(
    ({ subject, flow }, at) =>
      flow !== undefined ||
      subject === 'poor' ||
      subject === 'nearPoor' ||
      subject === 'multidimensional' ||
      isSome[at],
  );
  /** `Số hộ dân | Đầu năm: số hộ`: all households have a column of their own. */
  const isOfTitle = (at: number): boolean =>
    !tellsPoor &&
    owner !== undefined &&
    isMoment(features[at]!.point) &&
    features.some(({ subject }) => subject === 'households');
  /** `Tổng số` under "Phân loại hộ nghèo", where no other column counts all of them. */
  const isWholeOfTitle = ({ features: { flags, subset, point } }: HouseholdDraft): boolean =>
    titleCounts &&
    owner !== undefined &&
    flags.has('whole') &&
    !flags.has('some-households') &&
    subset === undefined &&
    point === undefined &&
    !drafts.some(
      (other) =>
        other.kind === 'household' && other.measure !== undefined && other.aspect === 'count',
    );
  const besideShare = (at: number): boolean => {
    const { group } = sources[at]!;
    if (isSome.some((is, position) => is && sources[position]!.group === group)) return false;
    const beside = drafts.flatMap((other, position) =>
      group !== undefined && sources[position]!.group === group && other.kind === 'household'
        ? [other]
        : [],
    );
    const namesCount = beside.some(
      ({ aspect, measure }) => aspect === 'count' && measure !== undefined,
    );
    return !namesCount && beside.some(({ aspect, measure }) => aspect === 'rate' && !measure);
  };
  const tellsAll = features.some(
    ({ subject, subset, flags }) =>
      subject === 'households' ||
      (subject === undefined && subset === undefined && flags.has('some-households')),
  );
  /** `Chủ hộ là nữ` in a table of the poor alone, never more of them than there are poor. */
  const isPartOfOwner = (at: number): boolean =>
    !tellsAll &&
    drafts.some(
      (other, position) =>
        other.kind === 'household' &&
        other.measure === owner &&
        other.aspect === 'count' &&
        other.subset === 'all' &&
        sources[at]!.figures.every(
          (part, row) => (part ?? 0) <= (sources[position]!.figures[row] ?? part ?? 0),
        ),
    );
  return drafts.map((draft, at) => {
    if (draft.kind !== 'household' || draft.measure !== undefined) return draft;
    if (draft.features.flags.has('of-which')) return draft;
    const { flags, subset, point } = draft.features;
    const sum = nameBySum(draft, at, drafts, sources);
    if (sum) return sum;
    if (draft.aspect === 'rate') return draft;
    const isNumber = flags.has('some-households') || subset !== undefined;
    const ofOwner =
      point === 'remaining' ||
      (!isNumber && isMoment(point)) ||
      (subset !== undefined && owner !== undefined && isPartOfOwner(at));
    if (isWholeOfTitle(draft)) return weaken({ ...draft, measure: owner! }, 0.85, 'owner-assumed');
    if (isOfTitle(at)) return weaken({ ...draft, measure: owner! }, 0.9, 'owner-assumed');
    if (!tellsPoor || !(isNumber || ofOwner)) return reject('header-not-understood');
    const hasOwn = subset !== undefined && features.some(({ subject }) => subject === owner);
    if (!ofOwner && (hasOwn || !besideShare(at)))
      return { ...draft, measure: 'households', certainty: draft.certainty * 0.98 };
    return owner
      ? weaken({ ...draft, measure: owner }, 0.9, 'owner-assumed')
      : reject('header-not-understood');
  });
}

/** What the title says of all columns, where no header tells parts of the households apart. */
function ofTitle(drafts: readonly Draft[], { subset, restricted }: TableContext): Draft[] {
  const tellsParts = drafts.some((draft) => draft.kind === 'household' && draft.subset !== 'all');
  return drafts.map((draft) => {
    if (draft.kind !== 'household') return draft;
    if (restricted) return weaken(draft, 0.75, 'owner-assumed');
    return subset === undefined || tellsParts
      ? draft
      : weaken({ ...draft, subset }, 0.75, 'owner-assumed');
  });
}

function doubtUncertain(draft: Draft): Draft {
  return draft.kind !== 'rejected' && draft.certainty < LEAST_CERTAINTY
    ? reject('too-uncertain')
    : draft;
}

function toResolution(
  draft: Draft,
  source: ColumnSource,
  features: HeaderFeatures,
  context: TableContext,
): Resolution {
  if (draft.kind === 'rejected')
    return toIndicator(source, features, context) ?? { unrecognised: draft.reason };
  const dimensions = draft.kind === 'money' ? moneyOf(draft) : householdsOf(draft);
  if (!dimensions) return { unrecognised: 'no-year' };
  return { dimensions, confidence: Math.round(draft.certainty * 100) / 100, reason: draft.reason };
}

function householdsOf(draft: HouseholdDraft): HouseholdDimensions | undefined {
  const { measure, of, aspect, subset, year, years, point, status } = draft;
  if (!measure || year === undefined || !point || !status) return undefined;
  return {
    measure,
    ...(of && { of }),
    aspect,
    subset,
    period: { year, point, ...(years !== undefined && years > 1 && point === 'flow' && { years }) },
    status,
  };
}

function moneyOf(draft: MoneyDraft): BudgetDimensions | undefined {
  const { measure, aspect, capital, source, status, percentOf } = draft;
  const { unit, year, years, cumulative, node } = draft;
  if (!status || !unit || year === undefined) return undefined;
  return {
    measure,
    aspect,
    subset: 'all',
    period: { year, point: 'flow', ...(years !== undefined && years > 1 && { years }) },
    status,
    capital,
    source,
    cumulative,
    unit,
    ...(percentOf && { percentOf }),
    ...(node !== undefined && { node }),
  };
}
