import { wordsOf, type GridRow } from '../grid/sheet-grid';
import { readWords } from '../words/read-words';

/** Columns that belong together; both ends included. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

/** Words longer than this do not head a column of numbers or names. */
const LONGEST_HEAD = 40;

/**
 * Tables side by side: cut where a second column of numbering begins, and in empty columns
 * with a column of names on both sides, or before words that name a row of figures each.
 * Anything else is one band.
 */
export function findBands(rows: readonly GridRow[]): Band[] {
  const occupied = new Set<number>();
  const heads = new Map<'index' | 'label', Set<number>>([
    ['index', new Set()],
    ['label', new Set()],
  ]);
  const cuts = new Set<number>();
  for (const { cells } of rows) {
    for (const { column, right } of cells) if (right - column < 3) occupied.add(column);
    if (cells.length < 2 || cells.some(({ kind }) => kind === 'number')) continue;
    const numbering: number[] = [];
    for (const cell of cells) {
      const role = headRole(wordsOf(cell));
      if (role === undefined) continue;
      heads.get(role)!.add(cell.column);
      if (role === 'index') numbering.push(cell.column);
    }
    for (const column of numbering.slice(1)) cuts.add(column);
  }
  if (occupied.size === 0) return [];
  const columns = [...occupied].sort((one, other) => one - other);
  const names = [...heads.get('index')!, ...heads.get('label')!];
  columns.forEach((column, position) => {
    const before = columns[position - 1];
    if (before === undefined || column === before + 1) return;
    const lastCut = Math.max(-1, ...[...cuts].filter((cut) => cut < column));
    const own = names.some((name) => name >= lastCut && name < column);
    if (!own) return;
    if (names.some((name) => name === column || name === column + 1)) cuts.add(column);
    else if (beginsTable(rows, before, column)) cuts.add(column);
  });
  const starts = [columns[0]!, ...[...cuts].sort((one, other) => one - other)].filter(
    (start, position, all) => all.indexOf(start) === position,
  );
  return starts.map((left, position) => ({
    left,
    right: (starts[position + 1] ?? columns[columns.length - 1]! + 1) - 1,
  }));
}

/** Rows of names with figures that make a table of what else might be remarks. */
const FEWEST_NAMED = 3;

/** Whether nearly all figures behind an empty column stand in rows that it names right there, under a header. */
function beginsTable(rows: readonly GridRow[], before: number, column: number): boolean {
  let named = 0;
  let nameless = 0;
  let isHeaded = false;
  for (const { cells } of rows) {
    // One header stands over both sides
    if (named + nameless > 0 || isHeaded) {
      if (cells.some((cell) => cell.column <= before && cell.right >= column)) return false;
    }
    const own = cells.filter((cell) => cell.column >= column);
    const begins = own[0]?.column === column && own[0].kind === 'words';
    if (own.some(({ kind }) => kind === 'number')) {
      if (!isHeaded) return false;
      if (begins) named++;
      else nameless++;
    } else isHeaded ||= begins && own.length > 1;
  }
  return named >= FEWEST_NAMED && nameless * 5 <= named;
}

function headRole(text: string): 'index' | 'label' | undefined {
  if (text === '' || text.length > LONGEST_HEAD) return undefined;
  const { meanings, unknown } = readWords(text);
  const [first] = meanings;
  if (first?.says !== 'role' || meanings.length > 1 || unknown.length > 0) return undefined;
  return first.role === 'index' || first.role === 'label' ? first.role : undefined;
}
