import type { BudgetDimensions, HouseholdDimensions } from '../../domain/dimensions';
import type { FlowOwner } from '../words/meaning';
import { tellBothKinds } from './both-kinds';
import { completeParts } from './complete-parts';
import { completePercents } from './complete-percents';
import { completeShares } from './complete-shares';
import { withCounterparts } from './counterparts';
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
import { toHouseholdDraft } from './household-draft';
import { countsOthers, toIndicator } from './indicator';
import { levelsOfOwner } from './levels-of-owner';
import { loneFlows } from './lone-flows';
import { countsThings, countsUnits, speaksOfMoney, toMoneyDraft } from './money-draft';
import { quantitiesOfMoney, withoutRestOfMoney, withUnits } from './money-beside';
import { withNamedNodes } from './node-names';
import { isPerHousehold } from './per-household';
import { ofNeighbours, personsOfOwner } from './of-neighbours';
import { nameByTime } from './name-by-time';
import { nameHouseholds } from './name-households';
import { withSource } from './source-names';
import { withoutPartsOfYear } from './parts-of-year';
import { withoutPartsOfOthers } from './parts-of-others';
import { withoutOtherParts } from './other-part';
import { placeInTime } from './place-in-time';
import { withoutOtherProgrammes } from './programmes';
import { withPlanOfEnd } from './plan-of-end';
import type { Resolution } from './resolution';
import { withFirstPlans } from './revised-plans';
import type { TableContext } from './table-context';
import { withStatusOfWays } from './status-of-ways';
import { tellWholeOfGroup } from './whole-of-group';
import { withWaysByBalance } from './ways-by-balance';

/** Less certain readings would raise alarms on honest figures; they are said to be unrecognised. */
const LEAST_CERTAINTY = 0.5;

/** What each column of one table holds. The columns decide together: a share needs its count. */
export function resolveColumns(
  sources: readonly ColumnSource[],
  titleContext: TableContext,
  titleOwner: FlowOwner | undefined,
): Resolution[] {
  const features = tellWholeOfGroup(
    tellBothKinds(featuresOf(sources, titleContext), sources),
    sources,
  ).map((column) => inUnitOfTable(column, titleContext));
  const context = withColumnYears(titleContext, features);
  const owner = ownerOfTable(features) ?? titleOwner;
  const ofMoney = loneFlows(features, context);
  const countsHouseholds = features.some(
    ({ subject, flow }, at) =>
      (flow !== undefined && !ofMoney.has(at)) || (subject !== undefined && subject !== 'persons'),
  );
  const table = {
    context,
    tellsThings: !countsHouseholds && features.some(speaksOfMoney),
    tellsCapital: features.some(({ capital }) => capital !== undefined),
    tellsSource: features.some(({ source }) => source !== undefined),
    tellsUnitCost: features.some(({ flags }) => flags.has('unit-cost')),
    tellsStatus: features.some(({ status }) => status !== undefined && status !== 'actual'),
    tellsDone: features.some(({ status }) => status === 'actual'),
    tellsYearly: features.some(
      ({ status, flags }) => status === 'disbursed' && !flags.has('cumulative'),
    ),
    tellsSpending: features.some(
      ({ status, percentOf, flags }) =>
        percentOf !== undefined || status === 'disbursed' || flags.has('settled'),
    ),
  };
  const said = features.map((column, at): Draft => {
    const corrected = draftOfCorrection(sources[at]!);
    if (corrected) return corrected;
    if (sources[at]!.texts.length === 0) return reject('no-header');
    if (!column.flags.has('unit-cost') && isPerHousehold(sources[at]!))
      return reject('unknown-words');
    if (countsOthers(sources[at]!)) return reject('header-not-understood');
    if (ofMoney.has(at)) return reject('unknown-words');
    const money =
      speaksOfMoney(column) ||
      (table.tellsUnitCost && countsUnits(column)) ||
      (table.tellsThings && countsThings(column)) ||
      (context.aboutMoney && !countsHouseholds && column.subject === undefined);
    if (money) return toMoneyDraft(column, table);
    return context.lacks ? reject('unknown-words') : toHouseholdDraft(column, owner);
  });
  const planned = withFirstPlans(said);
  const known = withoutOtherParts(planned, features, sources);
  const drafts = withoutPartsOfOthers(known, features, sources, context);
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
  const ofPlans = withPlanOfEnd(withStatusOfWays(placed, sources), sources);
  const doubtful = doubtReductions(doubtByFigures(ofPlans, sources), sources);
  const followed = doubtProducts(doubtful, sources);
  const certain = doubtDuplicates(followed, sources).map(doubtUncertain);
  const balanced = withWaysByBalance(certain, features, sources);
  const doubted = doubtIncompleteSets(balanced, sources, context);
  const resolved = doubted.map((draft, at) =>
    toResolution(draft, sources[at]!, features[at]!, context),
  );
  return withCorrections(resolved, sources);
}

/** `Còn lại cuối năm` in a table whose unit is percent: a share, as long as its header says nothing else. */
function inUnitOfTable(column: HeaderFeatures, { inPercent }: TableContext): HeaderFeatures {
  if (inPercent !== true || column.aspect !== undefined) return column;
  return { ...column, aspect: column.flow === undefined ? 'rate' : 'points' };
}

/** What the headers say; in a table of money they may be names that the programme's pack has. */
function featuresOf(
  sources: readonly ColumnSource[],
  { aboutMoney, sourceNames, pack }: TableContext,
): readonly HeaderFeatures[] {
  const read = sources.map(({ texts }) => readFeatures(texts));
  if (!aboutMoney) return read;
  const paths = sources.map(({ texts }) => texts);
  const funded = withNamedNodes(read, paths, pack).map((features, at) =>
    withSource(features, paths[at]!, sourceNames),
  );
  return withoutOtherProgrammes(withCounterparts(funded, paths), paths);
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
