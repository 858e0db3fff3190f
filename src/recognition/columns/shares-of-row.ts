import type { ColumnShare } from '../../domain/table';
import { bareText } from '../words/remembered';
import { fitsRatio, hasSpread, isWhole, type Figures } from './arithmetic';
import { isCounted, SAYS_SHARE, toShare } from './column-shares';
import type { ColumnSource } from './draft';
import { toNamed } from './named-by-sums';
import type { Resolution } from './resolution';
import type { TableContext } from './table-context';

/** Share of the rows that must agree: of four that all differ one may be wrong. */
const HOLDS = 0.75;

/** More different shares than this: a few small ones may agree with anything by chance. */
const FEW = 3;

/** Rows that may be the whole. */
const CANDIDATES = 2;

/** What one row counts, and what the shares are taken of; by position among all columns, by row of the body. */
type RowShare = Required<ColumnShare>;

export interface SharesOfRow {
  readonly resolved: readonly Resolution[];
  readonly shares: readonly RowShare[];
}

/**
 * `Tỷ trọng (%)`: each row's share of the total; `Tỷ lệ` of those who lack something among all, whom the
 * first row counts. A column of which nearly all rows say so is one, also where its words alone would make a
 * rate of the poor of it. Where rows are what households lack, it tells what the figures beside it are, too.
 * `labels`: the names of the rows.
 */
export function withSharesOfRow(
  resolved: readonly Resolution[],
  sources: readonly ColumnSource[],
  context: TableContext,
  labels: readonly string[],
): SharesOfRow {
  const parts = resolved.flatMap((resolution, at) =>
    mayBePart(resolution, sources[at]!, context) ? [at] : [],
  );
  const shares = resolved.flatMap((resolution, rate): RowShare[] => {
    if (!mayBeShare(resolution, sources[rate]!)) return [];
    const found = parts.flatMap((part) => shareOf(rate, part, sources) ?? []);
    const [best] = found.sort(
      (one, other) => other.fit - one.fit || distanceOf(one.share) - distanceOf(other.share),
    );
    return best ? [best.share] : [];
  });
  const wholes = new Set(shares.map(({ part }) => part));
  const counted = resolved.map((resolution, at) =>
    wholes.has(at) && 'unrecognised' in resolution
      ? toNamed(sources[at]!, context, { confidence: 0.7, reason: 'share-of-columns' })
      : resolution,
  );
  return { resolved: withShares(counted, shares, sources, labels), shares };
}

function withShares(
  resolved: readonly Resolution[],
  shares: readonly RowShare[],
  sources: readonly ColumnSource[],
  labels: readonly string[],
): Resolution[] {
  const found = new Map(shares.map((share) => [share.rate, share]));
  return resolved.map((resolution, at) => {
    const share = found.get(at);
    const part = share && resolved[share.part]!;
    if (!part || !('dimensions' in part)) return resolution;
    return toShare(share, part.dimensions, sources, labels[share.base]);
  });
}

function mayBePart(
  resolution: Resolution,
  { texts, figures, corrected }: ColumnSource,
  { lacks, year }: TableContext,
): boolean {
  if ('dimensions' in resolution) return isCounted(resolution.dimensions);
  return (
    lacks === true &&
    year !== undefined &&
    corrected === undefined &&
    texts.length > 0 &&
    !SAYS_SHARE.test(bareText(texts.join(' '))) &&
    isWhole(figures)
  );
}

/** A share that figures have told is not asked again, but a rate of the poor is by its words alone. */
function mayBeShare(resolution: Resolution, { texts, figures, corrected }: ColumnSource): boolean {
  return (
    corrected === undefined &&
    ('unrecognised' in resolution || resolution.dimensions.aspect === 'rate') &&
    SAYS_SHARE.test(bareText(texts.join(' '))) &&
    hasSpread(figures, FEW)
  );
}

function shareOf(
  rate: number,
  part: number,
  sources: readonly ColumnSource[],
): { readonly share: RowShare; readonly fit: number } | undefined {
  const { figures } = sources[part]!;
  for (const base of largestOf(figures)) {
    const rates = sources[rate]!.figures.map((figure, row) => (row === base ? undefined : figure));
    const fit = fitsRatio(rates, figures, Array<number>(figures.length).fill(figures[base]!)) ?? 0;
    if (fit >= HOLDS) return { share: { rate, part, whole: part, base }, fit };
  }
  return undefined;
}

/** The rows of the largest figures: a whole is more than any part of it, but for one that is wrong. */
function largestOf(figures: Figures): number[] {
  return figures
    .flatMap((figure, row) => (figure === undefined ? [] : [{ figure, row }]))
    .sort((one, other) => other.figure - one.figure)
    .slice(0, CANDIDATES)
    .map(({ row }) => row);
}

function distanceOf({ rate, part }: RowShare): number {
  return Math.abs(rate - part);
}
