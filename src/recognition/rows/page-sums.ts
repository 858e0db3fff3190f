import { hasFigures, type BodyRow } from './body-row';

/** So many columns must say it, and so many rows stand above, before figures alone are believed. */
const FEWEST_COLUMNS = 2;
const FEWEST_TERMS = 2;

/** What a row above others adds up: all so far, or what stands since the sum before it. */
export interface PageSum {
  /** Index among the body rows. */
  readonly total: number;
  readonly terms: readonly number[];
}

/**
 * Rows without a number that hold the sum of the numbered rows above them, or repeat such a sum,
 * are sums of a page, whatever they are called: `Số liệu tờ 1` and the same again on the next one.
 */
export function withPageSums(body: readonly BodyRow[]): readonly BodyRow[] {
  const marked = [...body];
  const style = body.find(({ numbering }) => numbering)?.numbering?.style;
  const sums = new Array<number>(body[0]?.figures.length ?? 0).fill(0);
  let terms = 0;
  for (const [at, row] of body.entries()) {
    // Sections and sums by their words tell another way what stands above
    if (row.words === 'total' || row.words === 'section-sum') return marked;
    if (!hasFigures(row) || row.words !== undefined) continue;
    const before = marked[at - 1];
    if (row.numbering) {
      if (row.numbering.style !== style) return marked;
      row.figures.forEach((figure, column) => (sums[column]! += figure ?? 0));
      terms++;
    } else if (row.node) continue;
    else if (
      (terms >= FEWEST_TERMS && agrees(row, sums)) ||
      (before?.words === 'page-sum' && agrees(row, before.figures))
    )
      marked[at] = { ...row, words: 'page-sum' };
  }
  return marked;
}

function agrees({ figures }: BodyRow, wanted: readonly (number | undefined)[]): boolean {
  const { equal, stated } = compare(figures, wanted, [...figures.keys()]);
  return equal >= FEWEST_COLUMNS && equal * 2 >= stated;
}

/** `units`: the rows that add up to the whole, ascending. */
export function findPageSums(
  body: readonly BodyRow[],
  units: readonly number[],
  additive: readonly number[],
): PageSum[] {
  const found: PageSum[] = [];
  let from = -1;
  let last: PageSum | undefined;
  body.forEach((row, at) => {
    if (row.words !== 'page-sum' || !hasFigures(row)) return;
    const soFar = units.filter((unit) => unit < at);
    const sincePage = soFar.filter((unit) => unit > from);
    const options = [soFar, sincePage, last?.terms ?? []].filter(({ length }) => length > 0);
    const [best] = options
      .map((terms) => ({ terms, ...addUp(body, row, terms, additive) }))
      .sort((one, other) => other.equal - one.equal);
    from = at;
    if (!best || best.equal === 0 || best.equal * 2 < best.stated) return;
    last = { total: at, terms: best.terms };
    found.push(last);
  });
  return found;
}

function addUp(
  body: readonly BodyRow[],
  { figures }: BodyRow,
  terms: readonly number[],
  additive: readonly number[],
): { equal: number; stated: number } {
  const sums = figures.map((_, column) =>
    terms.reduce((sum, term) => sum + (body[term]!.figures[column] ?? 0), 0),
  );
  return compare(figures, sums, additive);
}

/** Among the columns that state something. */
function compare(
  figures: BodyRow['figures'],
  wanted: readonly (number | undefined)[],
  columns: readonly number[],
): { equal: number; stated: number } {
  const stated = columns.filter((column) => (figures[column] ?? 0) !== 0);
  const equal = stated.filter(
    (column) => Math.abs(figures[column]! - (wanted[column] ?? 0)) < 1e-6,
  );
  return { equal: equal.length, stated: stated.length };
}
