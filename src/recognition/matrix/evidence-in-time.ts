import type { ColumnBalance, ColumnShare } from '../../domain/table';
import { fitsDifference, fitsRatio, fitsSum, type Figures } from '../columns/arithmetic';
import { termsOf } from '../columns/balance-rows';
import { findBalances, withBalances } from '../columns/column-balances';
import { withParts } from '../columns/column-parts';
import { findShares, withShares } from '../columns/column-shares';
import type { UnrecognisedReason } from '../columns/draft';
import { findMovementBalances } from '../columns/movement-balances';
import { balanceAt, shareAt, type Evidence } from '../columns/evidence';
import type { Resolution } from '../columns/resolution';
import type { MatrixLine } from './matrix-lines';
import { findPartsOfLines } from './parts-of-lines';
import { seriesIndex, type Head, type TimeSeries } from './series';

/** Share of the lines in which one column must follow from two others. */
const HOLDS = 0.8;
/** Less will do for a sum: nobody adds years up by chance. */
const SUM_HOLDS = 0.6;
/** Lines enough to tell that a head adds the others up. */
const FEWEST_LINES = 2;
/** Years enough to tell a share of two lines. */
const FEW_YEARS = 2;

/**
 * What the years of a line show against its words: a share of something else, a change in percent, a
 * way in or out that leads nowhere.
 */
const SHOWN_BY_FIGURES: ReadonlySet<UnrecognisedReason> = new Set([
  'share-of-other',
  'relative-change',
  'does-not-follow',
]);

interface Layout {
  readonly lines: readonly MatrixLine[];
  /** Columns that stand for a time, and those that compare such columns. */
  readonly heads: readonly Head[];
  readonly comparing: readonly Head[];
  /** One of every line and head of either kind. */
  readonly series: readonly TimeSeries[];
}

/**
 * One place's figures have no rows in which to see what holds. Its lines have: of most years they
 * show that one line is a share of two others; and of most lines a column shows that it is the
 * difference, or the share, of two years. `byLine` is what the lines alone are taken for.
 */
export function readEvidenceInTime(
  { lines, heads, comparing, series }: Layout,
  read: readonly Resolution[],
  byLine: readonly Resolution[],
): Evidence {
  const at = seriesIndex(series);
  const doubted = [...read];
  lines.forEach(({ at: line }, position) => {
    const one = byLine[position]!;
    if (!('unrecognised' in one) || !SHOWN_BY_FIGURES.has(one.unrecognised)) return;
    for (const { at: head } of heads) {
      const series = at(line, head);
      if (series !== undefined) doubted[series] = one;
    }
  });
  const sources = series.map(({ source }) => source);
  const down = compareLines(lines, heads, doubted, at);
  const across = compareHeads(lines, heads, comparing, at);
  let resolved: readonly Resolution[] = withParts(doubted, down.parts, sources);
  // What compares two years may compare shares that the lines have shown
  for (const { balances, shares } of [down, across])
    resolved = withShares(withBalances(resolved, balances, sources), shares, sources);
  const movements = movementsOfLines(lines, heads, byLine, at);
  const balances = [...down.parts, ...down.balances, ...across.balances, ...movements];
  const shares = [...down.shares, ...across.shares];
  const isKnown = (position: number): boolean => 'dimensions' in resolved[position]!;
  return {
    resolved,
    shares: shares.filter(({ rate, part, whole }) => [rate, part, whole].every(isKnown)),
    balances: balances.filter((balance) => termsOf(balance).every(isKnown)),
  };
}

type Index = ReturnType<typeof seriesIndex>;
type Found = Pick<Evidence, 'shares' | 'balances'>;

/** Lines that are shares or balances of other lines, of each year for itself. */
function compareLines(
  lines: readonly MatrixLine[],
  heads: readonly Head[],
  read: readonly Resolution[],
  at: Index,
): Found & { readonly parts: readonly ColumnBalance[] } {
  const sources = lines.map(({ texts, figures }) => ({
    texts,
    figures: heads.map((head) => figures.get(head.at)),
  }));
  const ofLines = lines.map((line): Resolution => {
    const own = heads.flatMap((head) => read[at(line.at, head.at) ?? -1] ?? []);
    return own.find((one) => 'dimensions' in one) ?? own[0] ?? { unrecognised: 'no-header' };
  });
  const shares = findShares(sources, ofLines, FEW_YEARS);
  const balances = findBalances(sources, ofLines);
  const parts = findPartsOfLines(sources, ofLines);
  const inHeads = (found: Found): Found =>
    expand(heads, (head) => {
      const ofHead = (line: number): number => at(lines[line]!.at, head) ?? -1;
      return {
        shares: found.shares.map((share) => shareAt(share, ofHead)),
        balances: found.balances.map((balance) => balanceAt(balance, ofHead)),
      };
    });
  return {
    ...inHeads({ shares, balances }),
    parts: inHeads({ shares: [], balances: parts }).balances,
  };
}

/** Ways in and out that in most years lead from the line of the beginning to that of the end. */
function movementsOfLines(
  lines: readonly MatrixLine[],
  heads: readonly Head[],
  byLine: readonly Resolution[],
  at: Index,
): readonly ColumnBalance[] {
  const held = lines.flatMap(({ figures }, line) => {
    const one = byLine[line]!;
    return 'dimensions' in one
      ? [{ line, dimensions: one.dimensions, figures: heads.map((head) => figures.get(head.at)) }]
      : [];
  });
  const found = findMovementBalances(held);
  return expand(heads, (head) => ({
    shares: [],
    balances: found.map((balance) =>
      balanceAt(balance, (position) => at(lines[held[position]!.line]!.at, head) ?? -1),
    ),
  })).balances;
}

/** Heads that are the sum of all years, or the difference or share of two, in most lines. */
function compareHeads(
  lines: readonly MatrixLine[],
  heads: readonly Head[],
  comparing: readonly Head[],
  at: Index,
): Found {
  const ofHead = (head: number): Figures => lines.map(({ figures }) => figures.get(head));
  const pairs = heads.flatMap((one) =>
    heads.flatMap((other) => (one === other ? [] : [[one.at, other.at] as const])),
  );
  return expand(comparing, (own) => {
    const figures = ofHead(own);
    const shown = figures.map((figure) => figure || undefined);
    const sum = fitsSum(
      figures,
      heads.map((head) => ofHead(head.at)),
      [],
    );
    const isSum = heads.length > 1 && sum.rows >= FEWEST_LINES && sum.share >= SUM_HOLDS;
    const best = (fitsBy: typeof fitsRatio, of: Figures): readonly number[] | undefined => {
      const tried = pairs
        .map((pair) => ({ pair, fit: fitsBy(of, ofHead(pair[0]), ofHead(pair[1])) ?? 0 }))
        .filter(({ fit }) => fit >= HOLDS);
      // Of several, those that stand next to it
      tried.sort((one, other) => other.fit - one.fit || other.pair[0] - one.pair[0]);
      return tried[0]?.pair;
    };
    const difference = isSum ? undefined : best(fitsDifference, figures);
    const isShare = !isSum && !difference;
    const compared = isSum
      ? heads.map((head) => head.at)
      : (difference ?? best(fitsRatio, shown) ?? []);
    const found: { shares: ColumnShare[]; balances: ColumnBalance[] } = {
      shares: [],
      balances: [],
    };
    for (const line of lines) {
      const subject = at(line.at, own);
      const terms = compared.map((head) => at(line.at, head) ?? -1);
      const [first, second] = terms;
      if (subject === undefined || first === undefined || second === undefined) continue;
      // A dash says that no share is taken of that line
      if (isShare && !line.figures.get(own)) continue;
      if (isSum) found.balances.push({ subject, plus: terms, minus: [] });
      else if (difference) found.balances.push({ subject, plus: [first], minus: [second] });
      else found.shares.push({ rate: subject, part: first, whole: second });
    }
    return found;
  });
}

/** What holds of each head, without what it has no cells for. */
function expand(heads: readonly Head[], inHead: (head: number) => Found): Found {
  const found = heads.map(({ at }) => inHead(at));
  const stated = (positions: readonly number[]): boolean => positions.every((one) => one >= 0);
  return {
    shares: found
      .flatMap(({ shares }) => shares)
      .filter(({ rate, part, whole }) => stated([rate, part, whole])),
    balances: found
      .flatMap(({ balances }) => balances)
      .filter((balance) => stated(termsOf(balance))),
  };
}
