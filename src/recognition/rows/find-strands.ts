import type { BlockColumns } from '../blocks/block-columns';
import { readFeatures } from '../columns/header-features';
import { wordsOf, type GridRow } from '../grid/sheet-grid';
import type { Strand } from './body-row';
import { readRowWords } from './row-words';

/** Words that come back below each other: sources, kinds of capital, years, groups of households. */
const MOST_STRANDS = 4;
/** So many names must have a row for each of the words. */
const FEWEST_NAMES = 3;

/** Which of the words a row has, counted from 0, and the row that names it. */
export interface StrandRow extends Strand {
  readonly word: string;
  /** Index of the row that bears the name, among those given. */
  readonly head: number;
}

/**
 * `Xã Tà Rụt | NSTW`, below it ` | NSĐP`, and so on to `Tổng số | NSTW`: every name has one row for each of a
 * few words beside it; the last may be the sum of the others (`Cộng`), the first is not. By row, those without
 * figures left out; undefined where no column of words says so.
 */
export function findStrands(
  rows: readonly GridRow[],
  columns: BlockColumns,
): ReadonlyMap<number, StrandRow> | undefined {
  const { index, label, figures } = columns;
  const held = rows.flatMap(({ cells }, at) =>
    cells.some(({ column, kind }) => figures.includes(column) && kind === 'number') ? [at] : [],
  );
  const [first] = figures;
  if (label === undefined || first === undefined || held.length < 2 * FEWEST_NAMES)
    return undefined;
  for (let column = label + 1; column < first; column++) {
    if (column === index) continue;
    const strands = strandsAlong(held, rows, label, column);
    if (strands) return strands;
  }
  return undefined;
}

function strandsAlong(
  held: readonly number[],
  rows: readonly GridRow[],
  label: number,
  column: number,
): ReadonlyMap<number, StrandRow> | undefined {
  const wordAt = (row: number, at: number): string => {
    const cell = rows[row]!.cells.find((one) => one.column === at);
    return cell ? wordsOf(cell).trim() : '';
  };
  const words = held.map((row) => wordAt(row, column));
  const count = new Set(words).size;
  if (count < 2 || count > MOST_STRANDS || held.length < count * FEWEST_NAMES) return undefined;
  const isRegular =
    held.length % count === 0 && words.every((word, at) => word === words[at % count]);
  const last = words[count - 1]!;
  const isSum = count > 2 && readRowWords(last) === 'total';
  if (!isRegular || !words.slice(0, isSum ? count - 1 : count).every(tellsApart)) return undefined;
  const found = new Map<number, StrandRow>();
  for (const [at, row] of held.entries()) {
    const head = held[at - (at % count)]!;
    const name = wordAt(row, label);
    const isNamed = row === head ? name !== '' : name === '' || name === wordAt(head, label);
    if (!isNamed) return undefined;
    found.set(row, {
      at: at % count,
      group: rows[head]!.row,
      isSum: isSum && words[at] === last,
      word: words[at]!,
      head,
    });
  }
  return found;
}

/** Money of a source or a kind, a year, a plan or a result, some households: no share, and no sum. */
function tellsApart(word: string): boolean {
  const { source, capital, year, status, subject, subset, aspect, unknown } = readFeatures([word]);
  return (
    readRowWords(word) === undefined &&
    (aspect === undefined || aspect === 'count') &&
    unknown.length === 0 &&
    [source, capital, year, status, subject, subset].some((said) => said !== undefined)
  );
}
