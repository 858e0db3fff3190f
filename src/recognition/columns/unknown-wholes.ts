import type { ColumnBalance } from '../../domain/table';
import { bareText } from '../words/remembered';
import { fitsSum, hasSpread } from './arithmetic';
import { termsOf } from './balance-rows';
import { findBalances, withBalances } from './column-balances';
import { SAYS_SHARE } from './column-shares';
import { findCourses } from './courses';
import type { ColumnSource, UnrecognisedReason } from './draft';
import type { Evidence } from './evidence';
import { toNamed } from './named-by-sums';
import type { Resolution } from './resolution';
import { sumOfAlike } from './sums-of-alike';
import type { TableContext } from './table-context';

/** Rows that must state the sum, and the share of them in which it must hold. */
const FEWEST_ROWS = 4;
const HOLDS = 0.8;
/** Parts that stand beside their whole. */
const MOST_PARTS = 12;

const UNKNOWN: ReadonlySet<UnrecognisedReason> = new Set([
  'header-not-understood',
  'unknown-words',
  'several-meanings',
  'same-as-other-column',
  'part-of-a-year',
]);

/** The header next to the figures calls them a whole: `Tổng số`, `Cộng (hộ)`. */
const SAYS_WHOLE = /^(?:tong|cong|ts|chung)\b/;

/**
 * `Số hộ tham gia: Tổng số | Hộ nghèo | Hộ cận nghèo | Hộ mới thoát nghèo`: of whom nobody knows who is
 * meant, but one is called the whole and is what the others make up in nearly all rows. Each is kept
 * as an indicator of its own name. Only in a table that speaks of the poor, or has columns that are known.
 */
export function withUnknownWholes(
  { resolved, shares, balances }: Evidence,
  sources: readonly ColumnSource[],
  context: TableContext,
): Evidence {
  const unknown = resolved.map((one, at) => isUnknown(one, sources[at]!));
  const mayBePart = resolved.map((one, at) => unknown[at]! || isAdded(one));
  const isOpen = context.year && unknown.includes(true) && isOfPoverty(resolved, sources, context);
  if (!isOpen) return { resolved, shares, balances };
  const wholes = resolved.flatMap((_, subject): ColumnBalance[] => {
    if (!unknown[subject] && !isOwnName(resolved[subject]!)) return [];
    const alike = sumOfAlike(subject, sources);
    const isSum = alike?.every((at) => unknown[at] || isCounted(resolved[at]!)) ?? false;
    if (!isSum && !saysWhole(sources[subject]!)) return [];
    // Such a sum may have parts of its own beside it
    const sums = [...(alike && isSum ? [alike] : []), ...partsOf(subject, mayBePart, sources)];
    return sums.flatMap((plus) =>
      [subject, ...plus].some((at) => unknown[at]) ? [{ subject, plus, minus: [] }] : [],
    );
  });
  const mayBegin = resolved.map((one, at) => mayBePart[at]! || isCounted(one));
  // Two sums side by side make a course of their own, which says nothing that they do not
  const inSums = new Set(wholes.flatMap(termsOf));
  const courses = findCourses(mayBePart, mayBegin, sources).filter((course) =>
    termsOf(course).some((at) => unknown[at] && !inSums.has(at)),
  );
  const found = [...wholes, ...courses];
  if (found.length === 0) return { resolved, shares, balances };
  const told = new Set(found.flatMap(termsOf));
  const named = resolved.map((one, at) =>
    told.has(at) && unknown[at] ? toNamed(sources[at]!, context) : one,
  );
  // What is left of such a whole may stand beside it
  const differences = findBalances(sources, named);
  return {
    resolved: withBalances(named, differences, sources),
    shares,
    balances: [...balances, ...found, ...differences],
  };
}

/** Columns on either side, two or more, which make up another; what is said to be a share is passed over. */
export function partsOf(
  whole: number,
  mayBePart: readonly boolean[],
  sources: readonly ColumnSource[],
): number[][] {
  const { figures } = sources[whole]!;
  if (!hasSpread(figures, FEWEST_ROWS - 1)) return [];
  return [1, -1].flatMap((step): number[][] => {
    const run: number[] = [];
    for (let at = whole + step; run.length < MOST_PARTS; at += step) {
      const source = sources[at];
      if (!source) break;
      if (SAYS_SHARE.test(bareText(source.texts.join(' ')))) continue;
      if (!mayBePart[at]) break;
      run.push(at);
    }
    for (let end = run.length; end >= 2; end--) {
      const parts = run.slice(0, end).sort((one, other) => one - other);
      const { share, rows } = fitsSum(
        figures,
        parts.map((at) => sources[at]!.figures),
        [],
      );
      if (rows >= FEWEST_ROWS && share >= HOLDS) return [parts];
    }
    return [];
  });
}

function saysWhole({ texts }: ColumnSource): boolean {
  return SAYS_WHOLE.test(bareText(texts[texts.length - 1] ?? ''));
}

function isUnknown(resolution: Resolution, { texts, corrected }: ColumnSource): boolean {
  return (
    'unrecognised' in resolution &&
    UNKNOWN.has(resolution.unrecognised) &&
    corrected === undefined &&
    texts.length > 0 &&
    !SAYS_SHARE.test(bareText(texts.join(' ')))
  );
}

function isOwnName(resolution: Resolution): boolean {
  return 'dimensions' in resolution && resolution.dimensions.measure === 'indicator';
}

function isCounted(resolution: Resolution): boolean {
  return 'dimensions' in resolution && resolution.dimensions.aspect === 'count';
}

/** Money, or known by nothing but its own name, and added up. */
function isAdded(resolution: Resolution): boolean {
  if (!('dimensions' in resolution)) return false;
  const { dimensions } = resolution;
  const { aspect, measure } = dimensions;
  if (measure === 'money') return aspect === 'amount';
  if (measure !== 'indicator' || dimensions.role === 'change') return false;
  return aspect === 'count' || aspect === 'amount';
}

/** Whether title, headers or what is known of the columns say that a table is of a plan. */
export function isOfPoverty(
  resolved: readonly Resolution[],
  sources: readonly ColumnSource[],
  { aboutPoverty }: TableContext,
): boolean {
  return (
    aboutPoverty ||
    resolved.some((one) => 'dimensions' in one && one.dimensions.measure !== 'indicator') ||
    sources.some(({ texts }) => texts.some((text) => bareText(text).includes('ngheo')))
  );
}
