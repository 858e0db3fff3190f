import type { ColumnBalance, ColumnShare } from '../../domain/table';
import { fitsDifference, fitsRatio, type Figures } from '../columns/arithmetic';
import { findBalances, withBalances } from '../columns/column-balances';
import { findShares, withShares } from '../columns/column-shares';
import type { UnrecognisedReason } from '../columns/draft';
import { balanceAt, shareAt, type Evidence } from '../columns/evidence';
import type { Resolution } from '../columns/resolution';
import type { MatrixLine } from './matrix-lines';
import { cellIndex, type Head, type Series } from './series';

/** Share of the lines in which one column must follow from two others. */
const HOLDS = 0.8;
/** Years enough to tell a share of two lines. */
const FEW_YEARS = 2;

/** What the years of a line show against its words: a share of something else, a change in percent. */
const SHOWN_BY_FIGURES: ReadonlySet<UnrecognisedReason> = new Set([
  'share-of-other',
  'relative-change',
]);

interface Layout {
  readonly lines: readonly MatrixLine[];
  /** Columns that stand for a time, and those that compare such columns. */
  readonly heads: readonly Head[];
  readonly comparing: readonly Head[];
  /** One of every line and head of either kind. */
  readonly series: readonly Series[];
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
  const at = cellIndex(series);
  const doubted = [...read];
  lines.forEach(({ row }, line) => {
    const one = byLine[line]!;
    if (!('unrecognised' in one) || !SHOWN_BY_FIGURES.has(one.unrecognised)) return;
    for (const { column } of heads) {
      const position = at(row, column);
      if (position !== undefined) doubted[position] = one;
    }
  });
  const sources = series.map(({ source }) => source);
  const down = compareLines(lines, heads, doubted, at);
  const across = compareHeads(lines, heads, comparing, at);
  let resolved = doubted;
  // What compares two years may compare shares that the lines have shown
  for (const { balances, shares } of [down, across])
    resolved = withShares(withBalances(resolved, balances, sources), shares, sources);
  const balances = [...down.balances, ...across.balances];
  const shares = [...down.shares, ...across.shares];
  const isKnown = (position: number): boolean => 'dimensions' in resolved[position]!;
  return {
    resolved,
    shares: shares.filter(({ rate, part, whole }) => [rate, part, whole].every(isKnown)),
    balances: balances.filter(({ subject, plus, minus }) =>
      [subject, ...plus, ...minus].every(isKnown),
    ),
  };
}

type CellIndex = ReturnType<typeof cellIndex>;
type Found = Pick<Evidence, 'shares' | 'balances'>;

/** Lines that are shares or balances of other lines, of each year for itself. */
function compareLines(
  lines: readonly MatrixLine[],
  heads: readonly Head[],
  read: readonly Resolution[],
  at: CellIndex,
): Found {
  const sources = lines.map(({ texts, figures }) => ({
    texts,
    figures: heads.map(({ column }) => figures.get(column)),
  }));
  const ofLines = lines.map(({ row }): Resolution => {
    const own = heads.flatMap(({ column }) => read[at(row, column) ?? -1] ?? []);
    return own.find((one) => 'dimensions' in one) ?? own[0] ?? { unrecognised: 'no-header' };
  });
  const shares = findShares(sources, ofLines, FEW_YEARS);
  const balances = findBalances(sources, ofLines);
  return expand(heads, (column) => {
    const inColumn = (line: number): number => at(lines[line]!.row, column) ?? -1;
    return {
      shares: shares.map((share) => shareAt(share, inColumn)),
      balances: balances.map((balance) => balanceAt(balance, inColumn)),
    };
  });
}

/** Columns that are the difference, or the share, of two others in most lines. */
function compareHeads(
  lines: readonly MatrixLine[],
  heads: readonly Head[],
  comparing: readonly Head[],
  at: CellIndex,
): Found {
  const down = (column: number): Figures => lines.map(({ figures }) => figures.get(column));
  return expand(comparing, (own) => {
    const figures = down(own);
    const pairs = heads.flatMap(({ column: one }) =>
      heads.flatMap(({ column: other }) => (one === other ? [] : [[one, other] as const])),
    );
    const best = (fitsBy: typeof fitsRatio): (typeof pairs)[number] | undefined => {
      const tried = pairs
        .map((pair) => ({ pair, fit: fitsBy(figures, down(pair[0]), down(pair[1])) ?? 0 }))
        .filter(({ fit }) => fit >= HOLDS);
      // Of several, those that stand next to it
      tried.sort((one, other) => other.fit - one.fit || other.pair[0] - one.pair[0]);
      return tried[0]?.pair;
    };
    const difference = best(fitsDifference);
    const compared = difference ?? best(fitsRatio);
    const found: { shares: ColumnShare[]; balances: ColumnBalance[] } = {
      shares: [],
      balances: [],
    };
    for (const { row } of lines) {
      const [subject, one, other] = [own, ...(compared ?? [])].map((column) => at(row, column));
      if (subject === undefined || one === undefined || other === undefined) continue;
      if (difference) found.balances.push({ subject, plus: [one], minus: [other] });
      else found.shares.push({ rate: subject, part: one, whole: other });
    }
    return found;
  });
}

/** What holds in each of the columns, without what a column has no cells for. */
function expand(heads: readonly Head[], inColumn: (column: number) => Found): Found {
  const found = heads.map(({ column }) => inColumn(column));
  const stated = (positions: readonly number[]): boolean => positions.every((one) => one >= 0);
  return {
    shares: found
      .flatMap(({ shares }) => shares)
      .filter(({ rate, part, whole }) => stated([rate, part, whole])),
    balances: found
      .flatMap(({ balances }) => balances)
      .filter(({ subject, plus, minus }) => stated([subject, ...plus, ...minus])),
  };
}
