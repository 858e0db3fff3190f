import { bareText } from '../words/remembered';
import type { ColumnSource, Draft, HouseholdDraft } from './draft';
import { reject, weaken } from './draft';
import { readFeatures } from './header-features';
import { namesCounted } from './indicator';

/**
 * Shares (`Tỷ lệ %`) and parts (`Trong đó: DTTS`) whose header does not say whose: of the
 * count in the same group, or of the one to their left.
 */
export function completeShares(
  drafts: readonly Draft[],
  sources: readonly ColumnSource[],
): Draft[] {
  const parts = drafts.map((draft, position) => completePart(draft, position, drafts, sources));
  return parts.map((draft, position) => completeShare(draft, position, parts, sources));
}

function completePart(
  draft: Draft,
  position: number,
  drafts: readonly Draft[],
  sources: readonly ColumnSource[],
): Draft {
  if (draft.kind !== 'household' || draft.aspect === 'rate') return draft;
  if (draft.measure !== undefined || !draft.features.flags.has('of-which')) return draft;
  // `Chủ hộ là nữ` counts households, though persons stand next to it
  const countsHouseholds = /\bho\b/.test(bareText(sources[position]!.texts.slice(-1).join(' ')));
  const whole = drafts
    .slice(0, position)
    .findLast(
      (one) =>
        isCount(one) &&
        !one.features.flags.has('of-which') &&
        !(one.measure === 'persons' && countsHouseholds),
    );
  if (whole?.kind !== 'household' || whole.measure === undefined || draft.subset === 'all')
    return reject('header-not-understood');
  return weaken({ ...inherit(draft, whole), aspect: whole.aspect }, 0.92, 'from-neighbour');
}

function completeShare(
  draft: Draft,
  position: number,
  drafts: readonly Draft[],
  sources: readonly ColumnSource[],
): Draft {
  if (draft.kind !== 'household' || draft.aspect === 'count') return draft;
  const knowsWhose = draft.measure !== undefined;
  if (isOfUnknown(position, drafts, sources)) return reject('share-of-unknown');
  if (knowsWhose && draft.point !== undefined) return draft;
  const partner = findPartner(draft, position, drafts, sources);
  if (!partner) return knowsWhose ? draft : ofRatesAlone(draft, position, drafts);
  const { count, near } = partner;
  const taken = inherit(draft, count);
  const isReduction = taken.measure === 'reduction';
  return weaken(
    {
      ...taken,
      aspect: isReduction ? 'points' : taken.aspect,
      certainty: Math.min(taken.certainty, count.certainty),
    },
    near ? 0.98 : 0.88,
    'from-neighbour',
  );
}

/** `Tỷ lệ hộ nghèo cuối năm 2021 | Năm 2022: Tỷ lệ giảm, Còn lại`, and no count anywhere: what is left of that rate. */
function ofRatesAlone(draft: HouseholdDraft, position: number, drafts: readonly Draft[]): Draft {
  const first = drafts
    .slice(0, position)
    .find((one) => one.kind === 'household' && one.aspect === 'rate' && one.measure !== undefined);
  if (first?.kind !== 'household' || draft.point !== 'end' || drafts.some(isCount))
    return reject('share-of-unknown');
  const { measure, of } = first;
  return weaken(
    { ...draft, measure: measure!, ...(of && { of }), subset: first.subset },
    0.88,
    'from-neighbour',
  );
}

/**
 * `Hộ nghèo: Số hộ thiếu hụt | Tỷ lệ`: the share of those beside it, whom nobody knows, unless the header
 * next to its figures says whose it is.
 */
function isOfUnknown(
  position: number,
  drafts: readonly Draft[],
  sources: readonly ColumnSource[],
): boolean {
  const { group, texts } = sources[position]!;
  const beside = drafts[position - 1];
  if (group === undefined || sources[position - 1]?.group !== group) return false;
  if (beside?.kind !== 'rejected' || beside.reason !== 'unknown-words') return false;
  if (drafts.some((other, at) => isCount(other) && sources[at]!.group === group)) return false;
  return (
    readFeatures(texts.slice(-1)).subject === undefined &&
    namesCounted(sources[position - 1]!.texts)
  );
}

/** What a share or a part leaves unsaid, as its count says it. */
export function inherit(draft: HouseholdDraft, count: HouseholdDraft): HouseholdDraft {
  const { measure = count.measure, of = count.of, point = count.point } = draft;
  const sameMoment = draft.point === undefined;
  const year = sameMoment ? (draft.year ?? count.year) : draft.year;
  const status = draft.status ?? count.status;
  return {
    ...draft,
    subset: draft.subset === 'all' ? count.subset : draft.subset,
    ...(measure && { measure }),
    ...(of && { of }),
    ...(point && { point }),
    ...(year !== undefined && { year }),
    ...(count.years !== undefined && { years: count.years }),
    ...(status && { status }),
  };
}

function findPartner(
  share: HouseholdDraft,
  position: number,
  drafts: readonly Draft[],
  sources: readonly ColumnSource[],
): { count: HouseholdDraft; near: boolean } | undefined {
  const numbered = partnerByNumbers(position, drafts, sources);
  if (numbered && suits(share, numbered)) return { count: numbered, near: true };
  const group = sources[position]!.group;
  const inGroup = drafts.flatMap((draft, at) =>
    group !== undefined && sources[at]!.group === group && isCount(draft) && suits(share, draft)
      ? [{ draft, at }]
      : [],
  );
  const left =
    inGroup.findLast(({ at }) => at < position) ?? inGroup.find(({ at }) => at > position);
  const whole = left && wholeBeside(left.draft, inGroup, position, drafts);
  if (whole) return { count: whole, near: false };
  if (left) return { count: left.draft, near: true };
  const before = drafts
    .slice(0, position)
    .findLast((draft) => isCount(draft) && suits(share, draft));
  const beside = drafts[position - 1];
  if (before?.kind !== 'household') return undefined;
  // A share without a name belongs to the count beside it, and to nothing farther away
  if (share.measure === undefined && before !== beside) return undefined;
  return { count: before, near: before === beside };
}

/** `Số hộ | DTTS | Tỷ lệ`: a share behind a part is that of the whole, unless the whole has its own. */
function wholeBeside(
  part: HouseholdDraft,
  group: readonly { readonly draft: HouseholdDraft; readonly at: number }[],
  position: number,
  drafts: readonly Draft[],
): HouseholdDraft | undefined {
  if (part.subset === 'all') return undefined;
  const whole = group.find(({ draft, at }) => draft.subset === 'all' && at < position);
  const next = whole && drafts[whole.at + 1];
  return next?.kind === 'household' && next.aspect === 'rate' ? undefined : whole?.draft;
}

/** `4=3/1*100` says it in so many words. */
function partnerByNumbers(
  position: number,
  drafts: readonly Draft[],
  sources: readonly ColumnSource[],
): HouseholdDraft | undefined {
  const formula = sources[position]!.number?.formula;
  if (formula?.kind !== 'ratio') return undefined;
  const at = sources.findIndex(({ number }) => number?.number === formula.numerator);
  const draft = drafts[at];
  return draft && isCount(draft) ? draft : undefined;
}

function suits(share: HouseholdDraft, count: HouseholdDraft): boolean {
  if (count.measure === undefined || count.measure === 'households' || count.measure === 'persons')
    return false;
  return (
    (share.measure === undefined || share.measure === count.measure) &&
    (share.of === undefined || share.of === count.of) &&
    // A share that names its households means all of them unless it says otherwise
    (share.subset === count.subset || (share.subset === 'all' && share.measure === undefined)) &&
    (share.year === undefined || count.year === undefined || share.year === count.year)
  );
}

function isCount(draft: Draft): draft is HouseholdDraft {
  return draft.kind === 'household' && draft.aspect === 'count';
}
