import type { SheetSnapshot } from '../domain/snapshot';
import type { Table } from '../domain/table';
import { foldWords, removeDiacritics } from '../reading/label';
import { unmarkedPlace } from '../reading/place-names';

/** Share of a list's rows that must name a row of the other table. */
const MOST_ROWS = 0.8;
/** Names that a list must have, fewer than rows: each stands for several. */
const FEWEST_NAMES = 3;
/** Of names of persons or works hardly any comes back. */
const MOST_DIFFERENT = 0.8;

/** Words down a column of a sheet, by row; those of a merged range stand in all of its rows. */
export type WordsDown = ReadonlyMap<number, string>;

/** Rows of a sheet by the row of another table that they name, as an index into its rows. */
export type Groups = ReadonlyMap<number, readonly number[]>;

/** Unit rows by their names, with the kind of place and without; a name that two rows bear is nobody's. */
export function unitsByName({ rows }: Table): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  rows.forEach(({ role, label }, row) => {
    if (role !== 'unit') return;
    for (const name of namesOf(label)) {
      if (found.has(name)) twice.add(name);
      found.set(name, row);
    }
  });
  for (const name of twice) found.delete(name);
  return found;
}

/** `Bản Khuông` may be a `Thôn Bản Khuông`, or a village whose kind is `bản`. */
function namesOf(label: string): ReadonlySet<string> {
  const names = new Set([removeDiacritics(foldWords(label)), unmarkedPlace(label).key]);
  names.delete('');
  return names;
}

/**
 * The rows of a list by the units of another table which they name in one of the columns, `Thôn` or `Địa
 * điểm`; undefined where in no column nearly all rows do, and each unit several times.
 */
export function groupsOfList(
  columns: readonly WordsDown[],
  units: ReadonlyMap<string, number>,
): Groups | undefined {
  for (const words of columns) {
    const unitOf = new Map<string, number>();
    for (const one of new Set(words.values())) {
      const name = [...namesOf(one)].find((known) => units.has(known));
      if (name !== undefined) unitOf.set(one, units.get(name)!);
    }
    if (new Set(unitOf.values()).size < FEWEST_NAMES) continue;
    const groups = new Map<number, number[]>();
    let named = 0;
    let last = -1;
    for (const [row, one] of words) {
      const unit = unitOf.get(one);
      if (unit === undefined) continue;
      named++;
      last = row;
      const group = groups.get(unit);
      if (group) group.push(row);
      else groups.set(unit, [row]);
    }
    const first = Math.min(...[...groups.values()].map(([row]) => row!));
    const listed = [...words.keys()].filter((row) => first <= row && row <= last).length;
    if (named >= listed * MOST_ROWS && groups.size < named * MOST_DIFFERENT) return groups;
  }
  return undefined;
}

/** Sheets stay the same objects from check to check as long as nobody edits them. */
const known = new WeakMap<SheetSnapshot, readonly WordsDown[]>();

/** All columns of a sheet in which words come back. */
export function columnsOfWords(sheet: SheetSnapshot): readonly WordsDown[] {
  let found = known.get(sheet);
  if (!found) known.set(sheet, (found = readColumns(sheet).filter(comeBack)));
  return found;
}

function comeBack(words: WordsDown): boolean {
  return words.size > FEWEST_NAMES && new Set(words.values()).size < words.size * MOST_DIFFERENT;
}

function readColumns({ used, rows, merges }: SheetSnapshot): Map<number, string>[] {
  if (!used) return [];
  const columns = Array.from(
    { length: used.right - used.left + 1 },
    () => new Map<number, string>(),
  );
  for (const { index, cells } of rows)
    cells.forEach((cell, at) => {
      const words = typeof cell?.value === 'string' ? tidy(cell.value) : '';
      if (words !== '') columns[at]?.set(index, words);
    });
  for (const { top, bottom, left, right } of merges) {
    const words = left === right ? columns[left - used.left]?.get(top) : undefined;
    if (words === undefined) continue;
    for (let row = top + 1; row <= bottom; row++) columns[left - used.left]!.set(row, words);
  }
  return columns.map((column) => new Map([...column].sort(([one], [other]) => one - other)));
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
