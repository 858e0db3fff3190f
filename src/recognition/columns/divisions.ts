import type { ColumnBalance } from '../../domain/table';
import { bareText } from '../words/remembered';
import { fitsSum, hasSpread, isWhole } from './arithmetic';
import { termsOf } from './balance-rows';
import { isCounted, SAYS_SHARE } from './column-shares';
import type { ColumnSource } from './draft';
import { toNamed } from './named-by-sums';
import type { Resolution } from './resolution';
import type { TableContext } from './table-context';

/** Rows that must state it, and the share of them in which it must hold. */
const FEWEST_ROWS = 4;
const HOLDS = 0.8;
/** A whole stands so many columns before its parts at most. */
const FARTHEST = 12;

/** What stands above the parts of a whole. */
const SAYS_PARTS =
  /^(?:trong do|chia ra|chia theo|phan ra|phan theo|phan loai|ket qua phan loai|bao gom|gom|trong tong so)\b/;

export interface Divisions {
  readonly resolved: readonly Resolution[];
  readonly balances: readonly ColumnBalance[];
}

/**
 * `Tổng số hộ | Chia ra: Hộ nghèo, Hộ cận nghèo, Hộ có mức sống trung bình, Hộ không nghèo`: all that is counted
 * under one header makes up a column before it in nearly all rows. Parts that nobody has words for are then
 * kept by their own names. What dimensions tell by themselves is checked by rules of its own. `told`: what is
 * known already.
 */
export function withDivisions(
  resolved: readonly Resolution[],
  sources: readonly ColumnSource[],
  context: TableContext,
  told: readonly ColumnBalance[],
): Divisions {
  const found = groupsOfParts(resolved, sources, context).flatMap((parts): ColumnBalance[] => {
    const whole = wholeOf(parts, resolved, sources);
    if (whole === undefined) return [];
    const balance = { subject: whole, plus: parts, minus: [] };
    return told.some((one) => isSame(one, balance)) ? [] : [balance];
  });
  const named = new Set(found.flatMap(({ plus }) => plus));
  return {
    resolved: resolved.map((resolution, at) =>
      named.has(at) && 'unrecognised' in resolution ? toNamed(sources[at]!, context) : resolution,
    ),
    balances: [...told, ...found],
  };
}

/** What is counted, or may be, under one header which says that it is parts. */
function groupsOfParts(
  resolved: readonly Resolution[],
  sources: readonly ColumnSource[],
  { year }: TableContext,
): number[][] {
  const groups: number[][] = [];
  let head = '';
  sources.forEach(({ texts, figures, corrected }, at) => {
    const isNext = head === (texts[0] ?? '');
    head = texts[0] ?? '';
    if (texts.length < 2 || !SAYS_PARTS.test(bareText(head))) return;
    if (!isNext) groups.push([]);
    const resolution = resolved[at]!;
    const mayCount =
      'dimensions' in resolution
        ? isCounted(resolution.dimensions)
        : year !== undefined &&
          corrected === undefined &&
          isWhole(figures) &&
          !SAYS_SHARE.test(bareText(texts.join(' ')));
    if (mayCount) groups[groups.length - 1]!.push(at);
  });
  return groups.filter(({ length }) => length > 1);
}

/** The nearest column before the parts that they make up; undefined where words alone tie them. */
function wholeOf(
  parts: readonly number[],
  resolved: readonly Resolution[],
  sources: readonly ColumnSource[],
): number | undefined {
  const first = parts[0]!;
  for (let whole = first - 1; whole >= Math.max(0, first - FARTHEST); whole--) {
    const resolution = resolved[whole]!;
    if (!('dimensions' in resolution) || !isCounted(resolution.dimensions)) continue;
    const { aspect } = resolution.dimensions;
    const others = parts.map((at) => resolved[at]!);
    const isAlike = others.every(
      (one) => !('dimensions' in one) || one.dimensions.aspect === aspect,
    );
    if (!isAlike || ![resolution, ...others].some(isOwnName)) continue;
    if (makeUp(whole, parts, sources)) return whole;
  }
  return undefined;
}

function isOwnName(resolution: Resolution): boolean {
  return 'unrecognised' in resolution || resolution.dimensions.measure === 'indicator';
}

function makeUp(
  whole: number,
  parts: readonly number[],
  sources: readonly ColumnSource[],
): boolean {
  const { figures } = sources[whole]!;
  if (!hasSpread(figures, FEWEST_ROWS - 1)) return false;
  const { share, rows } = fitsSum(
    figures,
    parts.map((at) => sources[at]!.figures),
    [],
  );
  return rows >= FEWEST_ROWS && share >= HOLDS;
}

function isSame(one: ColumnBalance, other: ColumnBalance): boolean {
  const [tied, all] = [new Set(termsOf(one)), new Set(termsOf(other))];
  return tied.size === all.size && [...tied].every((column) => all.has(column));
}
