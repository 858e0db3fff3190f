import type { HouseholdMeasure } from '../../domain/dimensions';
import type { FlowOwner, Subject } from '../words/meaning';
import { reject, type Draft, type HouseholdDraft } from './draft';
import type { HeaderFeatures } from './header-features';

/** Certainty of a header whose words all say something. */
const CLEAR = 0.95;

/** Reads a household column from its header alone. `owner` is whose movement the title speaks of. */
export function toHouseholdDraft(features: HeaderFeatures, owner: FlowOwner | undefined): Draft {
  const { flags, unknown } = features;
  const isAgainst = features.against && !features.flow && !features.year;
  if (flags.has('comparison') || isAgainst) return reject('comparison');
  if (flags.has('unclear') || flags.has('several')) return reject('several-meanings');
  if (features.role !== undefined) return reject('header-not-understood');
  if (unknown.some(isContent)) return reject('unknown-words');
  if (flags.has('money') || features.capital !== undefined) return reject('unknown-words');
  if (flags.has('interim')) return reject('part-of-a-year');
  if (isAmongPoor(features)) return reject('share-of-other');
  const base = {
    kind: 'household' as const,
    features,
    subset: features.subset ?? 'all',
    certainty: unknown.length > 0 ? CLEAR * 0.9 : CLEAR,
    ...(features.status && { status: features.status }),
  };
  const repaired = flags.has('repaired');
  const draft = features.flow ? toFlow(features, owner) : toLevel(features);
  if (draft === undefined) return reject('header-not-understood');
  const certainty = base.certainty * (draft.certainty ?? 1) * (repaired ? 0.93 : 1);
  return { reason: repaired ? 'mistyped-words' : 'said-by-header', ...base, ...draft, certainty };
}

/**
 * `Tỷ lệ so với tổng số hộ nghèo`: of some of the poor, whoever each row names. Where the header
 * names them itself, the figures tell of what they are a share.
 */
function isAmongPoor({ flags, aspect, flow, subset }: HeaderFeatures): boolean {
  return flags.has('among-poor') && aspect === 'rate' && flow === undefined && subset === undefined;
}

type Reading = Pick<HouseholdDraft, 'aspect'> & Partial<HouseholdDraft>;

function toFlow(features: HeaderFeatures, titleOwner: FlowOwner | undefined): Reading | undefined {
  const { flow, flowOf, subject, aspect = 'count', year } = features;
  if (subject === 'persons') return undefined;
  const said = flowOf ?? ownerOf(subject);
  const of = said ?? titleOwner;
  const named = year?.year;
  return {
    measure: flow!,
    ...(of && { of }),
    // A reduction in percent is a difference of two rates, or a share: the figures will tell
    aspect: flow === 'reduction' && aspect === 'rate' ? 'points' : aspect,
    point: 'flow',
    ...(named !== undefined && { year: named }),
    ...(year?.years !== undefined && { years: year.years }),
    ...(said === undefined && { certainty: 0.88, reason: 'owner-assumed' as const }),
  };
}

function ownerOf(subject: Subject | undefined): FlowOwner | undefined {
  return subject === 'poor' || subject === 'nearPoor' || subject === 'multidimensional'
    ? subject
    : undefined;
}

function toLevel(features: HeaderFeatures): Reading | undefined {
  const { subject, personsOf, aspect, point, flags } = features;
  if (aspect === 'points') return undefined;
  const named =
    subject !== undefined ||
    aspect !== undefined ||
    flags.has('some-households') ||
    flags.has('time-only');
  const counted = flags.has('whole') || features.subset !== undefined || isMoment(point);
  if (!named && !counted) return undefined;
  if (subject === 'persons' && aspect === 'rate') return undefined;
  const measure: HouseholdMeasure | undefined = subject;
  return {
    ...(measure && { measure }),
    ...(personsOf && { of: personsOf }),
    aspect: aspect ?? 'count',
    ...momentOf(features),
  };
}

/** `Đầu năm`, `Cuối năm`, `Còn lại`: of those of whom the table speaks. */
export function isMoment(point: HeaderFeatures['point']): boolean {
  return point === 'begin' || point === 'end' || point === 'remaining';
}

function momentOf({ point, year }: HeaderFeatures): Partial<HouseholdDraft> {
  const last = year && { year: year.year };
  switch (point) {
    case 'begin':
      // `Đầu kỳ` of 2021-2025 is the beginning of 2021
      return { point: 'begin', ...(year && { year: year.year - (year.years ?? 1) + 1 }) };
    case 'end':
    case 'remaining':
      return { point: 'end', ...last };
    case 'previous':
      return year ? { point: 'end', ...last } : { point: 'begin' };
    case 'during':
      return year ? { point: 'end', ...last } : {};
    case undefined:
      return year && year.years === undefined ? { point: 'end', ...last } : {};
  }
}

/** Numbers and letters that merely number a header say nothing. */
export function isContent(word: string): boolean {
  return !/^(?:\d{1,2}|[ivx]+|[a-hđ])$/.test(word);
}
