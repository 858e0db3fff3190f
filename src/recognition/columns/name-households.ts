import type { FlowOwner } from '../words/meaning';
import { isDoubtful } from './both-kinds';
import { reject, weaken, type ColumnSource, type Draft, type HouseholdDraft } from './draft';
import type { HeaderFeatures } from './header-features';
import { isMoment } from './household-draft';
import { nameByDivision } from './name-by-division';
import { nameBySum } from './name-by-sum';
import { bareText } from '../words/remembered';
import { sumOfAlike } from './sums-of-alike';
import type { TableContext } from './table-context';
import { partsOf } from './unknown-wholes';

/** A whole that does not say of what: `Tổng cộng (hộ)`, and not `Tổng số hộ`. */
const SAYS_SUM = /^(?:tong|cong|tong cong|tong so)(?: \(.*\))?$/;

/**
 * `Tổng số hộ` alone means all households where other columns tell the poor among them; beside
 * a share, or where it remains, it means those of whom the table speaks.
 */
export function nameHouseholds(
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
  const isUnknown = drafts.map(
    (draft) => draft.kind === 'rejected' && draft.reason === 'unknown-words',
  );
  /** `Hộ nghèo: thiếu hụt | Hộ cận nghèo: thiếu hụt | Tổng cộng (hộ)`: of those, and not of all. */
  const isSumOfUnknown = (at: number): boolean =>
    isUnknown.includes(true) &&
    SAYS_SUM.test(bareText(sources[at]!.texts.slice(-1).join(''))) &&
    partsOf(at, isUnknown, sources).length > 0;
  return drafts.map((draft, at) => {
    if (draft.kind !== 'household' || draft.features.flags.has('of-which')) return draft;
    // Persons of several groups are not all who live there
    const arePersons = draft.measure === 'persons' && draft.of === undefined;
    if (arePersons && sumOfAlike(at, sources)) return reject('header-not-understood');
    if (draft.measure !== undefined) return draft;
    if (isSumOfUnknown(at)) return reject('header-not-understood');
    const { flags, subset, point } = draft.features;
    const sum = nameBySum(draft, at, drafts, sources);
    if (sum) return sum;
    const part = nameByDivision(draft, at, drafts, sources);
    if (part) return part;
    if (tellsPoor && sumOfAlike(at, sources)) return reject('header-not-understood');
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
