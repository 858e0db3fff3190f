import { isWithinNode } from '../../programme/packs';
import type { NumberingStyle } from './numbering';
import type { BodyRow } from './body-row';
import { placeDepth } from './row-words';

/** A row with those that stand under it, as numbering and names have it. */
export interface OutlineNode {
  /** Index among the body rows; -1 for the root. */
  readonly at: number;
  readonly children: readonly OutlineNode[];
}

interface OpenNode {
  readonly at: number;
  readonly rank: number;
  readonly children: OutlineNode[];
}

const RANKS: Readonly<Record<NumberingStyle, number>> = {
  letter: 1,
  roman: 2,
  number: 3,
  decimal: 4,
  decimals: 5,
  small: 6,
  dash: 8,
  plus: 9,
};
const UNNUMBERED = 7;

/** Rows that are sums by their words are left out: what they add up follows from where they stand. */
export function createOutline(rows: readonly BodyRow[]): OutlineNode {
  const ranks = ranksOf(rows);
  const root: OpenNode = { at: -1, rank: 0, children: [] };
  const open = [root];
  rows.forEach((row, at) => {
    // The page ends amid whatever is open
    if (row.words === 'page-sum') return;
    if (row.words === 'total' || row.words === 'section-sum') {
      // What follows a sum stands under nothing that came before it
      open.length = 1;
      return;
    }
    const rank = ranks[at]!;
    while (open[open.length - 1]!.rank >= rank || isOfOtherProject(row, rows[open.at(-1)!.at]))
      open.pop();
    const node: OpenNode = { at, rank, children: [] };
    open[open.length - 1]!.children.push(node);
    open.push(node);
  });
  return root;
}

/** A sub-project stands under its own project, and under no other that happens to be above it. */
function isOfOtherProject({ node }: BodyRow, above: BodyRow | undefined): boolean {
  return (
    node !== undefined &&
    above?.node?.isProject === true &&
    !isWithinNode(node.code, above.node.code)
  );
}

function ranksOf(rows: readonly BodyRow[]): number[] {
  const firstOf = (style: NumberingStyle): number =>
    rows.findIndex(({ numbering }) => numbering?.style === style);
  // A and B above I and II, or the other way round, as the table begins
  const exchanged = firstOf('roman') >= 0 && firstOf('letter') > firstOf('roman');
  const rankOf = (style: NumberingStyle): number => {
    if (exchanged && style === 'letter') return RANKS.roman;
    if (exchanged && style === 'roman') return RANKS.letter;
    return RANKS[style];
  };
  const isNumbered = rows.filter(({ numbering }) => numbering).length * 2 >= rows.length;
  const depths = new Set<number>();
  for (const { label, numbering } of rows) {
    const depth = numbering ? undefined : placeDepth(label);
    if (depth !== undefined) depths.add(depth);
  }
  let projectRank = RANKS.number;
  let project = '';
  return rows.map((row, at): number => {
    const own = row.numbering && rankOf(row.numbering.style);
    if (row.words === 'part') return own ?? RANKS.dash;
    if (row.node?.isProject) {
      project = row.node.code;
      return (projectRank = own ?? RANKS.number);
    }
    // `I. Dự án 2` beside `II. Tiểu dự án 1, Dự án 3`: of another project, numbered like that one
    const isBeside = row.node && own !== undefined && !isWithinNode(row.node.code, project);
    if (row.node && !isBeside) return Math.max(own ?? 0, projectRank + 1);
    if (own !== undefined) return own;
    const depth = placeDepth(row.label);
    if (depth !== undefined && depths.size > 1) return RANKS.roman + depth * 0.1;
    return isNumbered && headsNumbers(rows, at)
      ? RANKS.roman
      : isNumbered
        ? RANKS.number
        : UNNUMBERED;
  });
}

/** A row without a number above one that begins to count: the whole of what follows. */
function headsNumbers(rows: readonly BodyRow[], at: number): boolean {
  const next = rows.slice(at + 1).find(({ words }) => words !== 'part');
  return next?.numbering?.first === true;
}
