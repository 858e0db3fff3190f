import type { Dimensions } from '../../domain/dimensions';
import type { RowSum } from '../../domain/table';
import { normaliseLabel, removeDiacritics } from '../../reading/label';
import { isWhole, type Figures } from './arithmetic';
import type { ColumnSource, UnrecognisedReason } from './draft';
import { NOT_ADDED } from './indicator';
import { toNamed } from './named-by-sums';
import { addsUpButForOne, looksLikeSum } from './slips-down';
import { sumsDown } from './sums-down';
import type { Resolution } from './resolution';
import type { TableContext } from './table-context';
import { isOfPoverty } from './unknown-wholes';

/** Columns under one header that must add up before it is believed of any. */
const FEWEST_COLUMNS = 3;
/** With so many that do, known ones among them, one that does not for a single figure is wrong rather than of another kind. */
const ENOUGH_TO_ACCUSE = 5;
/** Under one header fewer will do. */
const ENOUGH_OF_GROUP = 4;
/** Rows that a sum must add; two figures make up a third more easily by chance. */
const FEWEST_TERMS = 3;

/**
 * Counts of which nobody can tell what they are (`Việc làm`, `Dinh dưỡng`, `Nhà tiêu` of those who
 * lack them), but that add up from row to row under one header: each is kept as an indicator of
 * its own name, so that its sums are checked; so is one whose header names what it counts, unless it
 * does not add up. Only in tables that speak of the poor or have columns that are known, as otherwise
 * nothing says that the table is of a plan. `sumsOf` gives the table's sums by rows of the figures.
 */
export function withAddedDown(
  resolved: readonly Resolution[],
  sources: readonly ColumnSource[],
  sumsOf: () => readonly RowSum[],
  context: TableContext,
): readonly Resolution[] {
  const { year } = context;
  const groups = [...groupsOfUnknown(resolved, sources).values()];
  const large = groups.filter((columns) => columns.length >= FEWEST_COLUMNS);
  const counted = groups.flat().filter((at) => saysCounted(sources[at]!));
  const all = groups.flat();
  if (!year || all.length === 0 || !isOfPoverty(resolved, sources, context)) return resolved;
  const known = knownAmong(resolved);
  const isSmall =
    all.length < FEWEST_COLUMNS && !all.some((at) => hasKnownBeside(at, known, sources));
  if (large.length + counted.length === 0 && isSmall) return resolved;
  const sums = sumsOf();
  const added = new Set([
    ...large.flatMap((columns) => addedDown(columns, sources, sums)),
    ...soundAmong(all, sources, sums, known),
    ...counted.filter((at) => addsUp(sources[at]!.figures, sums) !== false),
  ]);
  return resolved.map((resolution, at): Resolution => {
    if (!added.has(at)) return resolution;
    const isTold = addsUp(sources[at]!.figures, sums) !== undefined;
    return toNamed(
      sources[at]!,
      context,
      isTold
        ? { confidence: 0.7, reason: 'sum-of-rows' }
        : { confidence: 0.6, reason: 'said-by-header' },
    );
  });
}

/** Positions of unknown counts, by the header above them. */
function groupsOfUnknown(
  resolved: readonly Resolution[],
  sources: readonly ColumnSource[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  resolved.forEach((resolution, at) => {
    const source = sources[at]!;
    if ('dimensions' in resolution || !mayCount(resolution.unrecognised, source)) return;
    const { group = '' } = source;
    groups.set(group, [...(groups.get(group) ?? []), at]);
  });
  return groups;
}

/** Households or persons in brackets above it, or in the header of its group. */
const UNIT_COUNTED = /\((?:so )?(?:ho|nguoi|khau|em|luot)\)\s*$/;

/** `Thiếu hụt (hộ)` above it says that it counts, whatever the words next to the figures are. */
function saysCounted({ texts, figures }: ColumnSource): boolean {
  return (
    texts.some((text) => UNIT_COUNTED.test(removeDiacritics(normaliseLabel(text)))) &&
    figures.filter((figure) => figure !== undefined).length >= FEWEST_TERMS
  );
}

/** Positions of columns of which it is known that they add up, as far as nothing is wrong. */
function knownAmong(resolved: readonly Resolution[]): readonly number[] {
  return resolved.flatMap((resolution, at) =>
    'dimensions' in resolution && isAdded(resolution.dimensions) ? [at] : [],
  );
}

/** `Số lao động: Kế hoạch | Thực hiện | Nữ`: what stands under one header with them is counted as they are. */
function hasKnownBeside(
  at: number,
  known: readonly number[],
  sources: readonly ColumnSource[],
): boolean {
  const { group } = sources[at]!;
  return group !== undefined && known.filter((one) => sources[one]!.group === group).length > 1;
}

function isAdded({ aspect, measure }: Dimensions): boolean {
  return (aspect === 'count' && measure !== 'quantity') || measure === 'money';
}

/**
 * Under whichever headers they stand, where enough of them add up; one figure that is wrong does not make
 * another kind of figures of a column, where enough of those beside it do.
 */
function soundAmong(
  columns: readonly number[],
  sources: readonly ColumnSource[],
  sums: readonly RowSum[],
  known: readonly number[],
): readonly number[] {
  const sound = columns.filter((at) => addsUp(sources[at]!.figures, sums) === true);
  const beside = [...known, ...sound].map((at) => sources[at]!);
  const slipped = columns.filter((at) => {
    const down = sumsDown(sources[at]!.figures, sums, FEWEST_TERMS);
    return addsUpButForOne(sources[at]!, down, beside, ENOUGH_TO_ACCUSE);
  });
  const believed = [...sound, ...slipped];
  if (believed.length >= FEWEST_COLUMNS) return believed;
  return believed.filter((at) => hasKnownBeside(at, known, sources));
}

/** Those of one group that add up, and one that does not among many that do. */
function addedDown(
  columns: readonly number[],
  sources: readonly ColumnSource[],
  sums: readonly RowSum[],
): number[] {
  const sound = columns.filter((at) => addsUp(sources[at]!.figures, sums) === true);
  const faulty = columns.filter((at) => addsUp(sources[at]!.figures, sums) === false);
  if (sound.length < FEWEST_COLUMNS) return [];
  const [only, ...others] = faulty;
  const isWrong =
    only !== undefined &&
    others.length === 0 &&
    sound.length >= ENOUGH_OF_GROUP &&
    sumsDown(sources[only]!.figures, sums, FEWEST_TERMS).broken.every((sum) =>
      looksLikeSum(sources[only]!.figures, sum),
    );
  return isWrong ? [...sound, only] : sound;
}

const UNKNOWN: ReadonlySet<UnrecognisedReason> = new Set([
  'header-not-understood',
  'unknown-words',
  'same-as-other-column',
]);

function mayCount(
  reason: UnrecognisedReason,
  { texts, figures, corrected }: ColumnSource,
): boolean {
  if (!UNKNOWN.has(reason) || corrected !== undefined || texts.length === 0) return false;
  const words = removeDiacritics(normaliseLabel(texts.join(' ')));
  return !NOT_ADDED.test(words) && isWhole(figures) && figures.every((one) => (one ?? 0) >= 0);
}

/** Whether all sums hold of which a column states the total; undefined where none says anything. */
function addsUp(figures: Figures, sums: readonly RowSum[]): boolean | undefined {
  const told = sums.flatMap(({ total, terms, comparison }) => {
    const stated = figures[total];
    const parts = terms.flatMap((row) => figures[row] ?? []);
    if (comparison !== '=' || !stated || parts.length < FEWEST_TERMS) return [];
    return [parts.reduce((sum, part) => sum + part, 0) === stated];
  });
  return told.length === 0 ? undefined : !told.includes(false);
}
