import {
  isBudget,
  isHousehold,
  mayBeNegative,
  momentOf,
  type Dimensions,
} from '../../domain/dimensions';
import type { ColumnShare } from '../../domain/table';
import { bareText } from '../words/remembered';
import { fitsRatio, hasSpread } from './arithmetic';
import type { ColumnSource } from './draft';
import { nameOfIndicator } from './indicator';
import type { Resolution } from './resolution';

/** More columns, of which some were not known when shares were looked for first. */
export function withSharesOfMore(
  resolved: readonly Resolution[],
  shares: readonly ColumnShare[],
  sources: readonly ColumnSource[],
): { readonly resolved: readonly Resolution[]; readonly shares: readonly ColumnShare[] } {
  const found = findShares(sources, resolved).filter(
    ({ rate }) => !shares.some((share) => share.rate === rate),
  );
  return { resolved: withShares(resolved, found, sources), shares: [...shares, ...found] };
}

/** Share of the rows that must agree. */
const HOLDS = 0.8;

/** Words of columns that hold a share. */
export const SAYS_SHARE = /%|ty le|ti le|\btl\b|phan tram|ty trong/;

/**
 * Shares that no dimension can tell: of minority households among the poor, of a year's plan that
 * was met. Two columns of which nearly all rows give the share are what it is taken of; where
 * several pairs do, those that stand next to it.
 */
export function findShares(
  sources: readonly ColumnSource[],
  resolved: readonly Resolution[],
  few?: number,
): ColumnShare[] {
  const counted = resolved.flatMap((resolution, at) =>
    'dimensions' in resolution && isCounted(resolution.dimensions) ? [at] : [],
  );
  return resolved.flatMap((resolution, rate): ColumnShare[] => {
    const { texts, figures, corrected } = sources[rate]!;
    if (isTold(resolution, resolved) || corrected !== undefined) return [];
    if (!SAYS_SHARE.test(bareText(texts.join(' '))) || !hasSpread(figures, few)) return [];
    const pairs = counted.flatMap((part) =>
      counted.flatMap((whole) => {
        if (part === whole) return [];
        const fit = fitsRatio(figures, sources[part]!.figures, sources[whole]!.figures) ?? 0;
        return fit >= HOLDS ? [{ rate, part, whole, fit }] : [];
      }),
    );
    const [best] = pairs.sort((one, other) => other.fit - one.fit || reach(one) - reach(other));
    return best ? [best] : [];
  });
}

/** Known, and of what: money of which nothing stands beside its share has that under another name. */
function isTold(resolution: Resolution, resolved: readonly Resolution[]): boolean {
  if (!('dimensions' in resolution)) return false;
  const { dimensions: share } = resolution;
  if (!isBudget(share) || share.aspect !== 'percent') return true;
  return resolved.some((other) => {
    if (!('dimensions' in other) || !isBudget(other.dimensions)) return false;
    const { aspect, capital, source, node, status } = other.dimensions;
    return (
      aspect === 'amount' &&
      status === share.status &&
      capital === share.capital &&
      source === share.source &&
      node === share.node
    );
  });
}

function reach({ rate, part, whole }: ColumnShare): number {
  return Math.abs(rate - part) + Math.abs(rate - whole);
}

export function isCounted({ aspect, measure }: Dimensions): boolean {
  return aspect === 'count' || (aspect === 'amount' && measure !== 'unitCost');
}

/** The shares among the columns, each an indicator of its own name which says of what it is taken. */
export function withShares(
  resolved: readonly Resolution[],
  shares: readonly ColumnShare[],
  sources: readonly ColumnSource[],
): Resolution[] {
  const found = new Map(shares.map((share) => [share.rate, share]));
  return resolved.map((resolution, at) => {
    const share = found.get(at);
    const part = share && resolved[share.part]!;
    const whole = share && resolved[share.whole]!;
    if (!part || !whole || 'dimensions' in resolution) return resolution;
    if (!('dimensions' in part) || !('dimensions' in whole)) return resolution;
    return toRate(part.dimensions, whole.dimensions) ?? toShare(share, part.dimensions, sources);
  });
}

/** A share of all households at one moment is the rate of those who are the part. */
function toRate(part: Dimensions, whole: Dimensions): Resolution | undefined {
  if (!isHousehold(part) || part.of !== undefined || whole.measure !== 'households')
    return undefined;
  if (part.measure === 'households' || part.measure === 'persons') return undefined;
  const moment = momentOf(part.period);
  if (moment === undefined || moment !== momentOf(whole.period) || part.subset !== whole.subset)
    return undefined;
  return {
    dimensions: { ...part, aspect: 'rate' },
    confidence: 0.8,
    reason: 'share-of-columns',
  };
}

/** A share as an indicator of its own name. `base`: the label of the row in which the whole stands, unless each has its own. */
export function toShare(
  { rate, part, whole }: ColumnShare,
  counted: Dimensions,
  sources: readonly ColumnSource[],
  base?: string,
): Resolution {
  const { period, status } = counted;
  const nameOf = (at: number): string => nameOfIndicator(sources[at]!.texts);
  return {
    dimensions: {
      measure: 'indicator',
      aspect: 'percent',
      subset: 'all',
      period,
      status,
      indicator: `${nameOf(rate)} = ${nameOf(part)} / ${base ?? nameOf(whole)}`,
      // By how much in a hundred it went up or down: as much below nothing as that may be
      role: mayBeNegative(counted) ? 'change' : status === 'planned' ? 'target' : 'achieved',
      unit: '%',
    },
    confidence: 0.7,
    reason: 'share-of-columns',
  };
}
