import type { GridRow } from '../grid/sheet-grid';
import { parseColumnNumber, type ColumnNumber } from './column-number';

/**
 * The row under a header that numbers its columns: `A B 1 2 3=2/1*100`, `(1) (2) (3)=(1)+(2)`.
 * Source: forms of TT 07/2021/TT-BLĐTBXH.
 */
export interface NumberRow {
  readonly row: number;
  /** By column of the sheet. */
  readonly entries: ReadonlyMap<number, ColumnNumber>;
}

/** Undefined where the row is not one that numbers columns. */
export function findNumberRow({ row, cells }: GridRow): NumberRow | undefined {
  if (cells.length < 3) return undefined;
  const entries = new Map<number, ColumnNumber>();
  let last = 0;
  let steps = 0;
  let strangers = 0;
  for (const { column, cell, kind } of cells) {
    const entry = parseColumnNumber(cell.value);
    // A word that somebody left beside the table, such as the head of a column for checks
    if (!entry && kind === 'words' && ++strangers <= MOST_STRANGERS) continue;
    if (!entry) return undefined;
    entries.set(column, entry);
    if (entry.number === undefined) continue;
    if (entry.number <= last && last > 0) return undefined;
    steps += entry.number === last + 1 ? 1 : 0;
    last = entry.number;
  }
  const numbers = [...entries.values()].filter(({ number }) => number !== undefined).length;
  if (strangers > 0 && !numbersPlainly([...entries.values()])) return undefined;
  // Figures of a row ascend by ones only by chance, and then not from the first on
  return numbers >= 2 && steps >= numbers - 1 && entries.size >= 3 ? { row, entries } : undefined;
}

const MOST_STRANGERS = 1;
const FEWEST_NUMBERS = 3;
const FEWEST_LETTERS = 2;

/** `A B 1 2 3=1+2`: what no row of a name and its figures looks like. */
function numbersPlainly(entries: readonly ColumnNumber[]): boolean {
  const letters = entries.filter(({ number }) => number === undefined).length;
  const isWorkedOut = entries.some(({ formula }) => formula !== undefined);
  return entries.length - letters >= FEWEST_NUMBERS && (isWorkedOut || letters >= FEWEST_LETTERS);
}
