import { hasFigures, type BodyRow } from './body-row';
import { createOutline, type OutlineNode } from './outline';

/** So many columns must say of a row without words that it tells others again. */
const FEWEST_COLUMNS = 2;

/**
 * `Tổng | Huyện nghèo 30a | 1 Huyện A | 2 Huyện B`: an unnumbered row right below the total without
 * which the others make it up, and with which they do in no column, tells of some of them again.
 */
export function withMemos(body: readonly BodyRow[]): readonly BodyRow[] {
  const at = body.findIndex((_, position) => body[position - 1]?.words === 'total');
  const row = body[at];
  if (!row || !hasFigures(body[at - 1]!) || !isNameless(row)) return body;
  const marked = body.map((one, position) =>
    position === at ? { ...one, words: 'part' as const } : one,
  );
  const [withIt, without] = [body, marked].map((rows) => {
    const tops = createOutline(rows).children.filter((node) => rows[node.at]!.words !== 'part');
    return columnsMadeUp(rows, at - 1, tops, row);
  });
  return withIt === 0 && without! >= FEWEST_COLUMNS ? marked : body;
}

/** Among rows that are numbered this one is not, and its words say nothing of its part. */
function isNameless({ words, numbering, node }: BodyRow): boolean {
  return words === undefined && !numbering && !node;
}

/** Columns in which rows add up to another, of those in which `row` has a figure to add. */
function columnsMadeUp(
  body: readonly BodyRow[],
  total: number,
  nodes: readonly OutlineNode[],
  row: BodyRow,
): number {
  return body[total]!.figures.filter(
    (wanted, column) =>
      wanted !== undefined &&
      (row.figures[column] ?? 0) !== 0 &&
      Math.abs(wanted - sumAt(body, nodes, column)) < 1e-6,
  ).length;
}

/** Of rows that stand directly under the whole; of those below a heading where it is one alone. */
function sumAt(body: readonly BodyRow[], nodes: readonly OutlineNode[], column: number): number {
  return nodes.reduce((sum, { at, children }) => {
    const own = hasFigures(body[at]!) ? body[at]!.figures[column] : undefined;
    return sum + (own ?? (hasFigures(body[at]!) ? 0 : sumAt(body, children, column)));
  }, 0);
}

/**
 * `Trong đó: …` right under the whole tells of some of the others again; unless in most columns the
 * whole is nearer to the sum with it (above `Còn lại`), or nothing else is there to make it up.
 */
export function areMemos(
  body: readonly BodyRow[],
  whole: number,
  parts: readonly number[],
  others: readonly number[],
  additive: readonly number[],
): boolean {
  let madeUp = 0;
  let stated = 0;
  for (const column of additive) {
    const wanted = body[whole]!.figures[column];
    const [own, rest] = [parts, others].map((rows) =>
      rows.reduce((sum, at) => sum + (body[at]!.figures[column] ?? 0), 0),
    );
    if (wanted === undefined || own === 0) continue;
    stated++;
    const apart = Math.abs(wanted - rest! - own!);
    if (others.length > 0 ? apart < Math.abs(wanted - rest!) : apart < 1e-6) madeUp++;
  }
  return madeUp * 2 <= stated;
}
