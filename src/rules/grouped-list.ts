import type { FactTable } from '../domain/fact';
import type { SheetSnapshot } from '../domain/snapshot';
import type { Table } from '../domain/table';
import { unmarkedPlace } from '../reading/place-names';
import { foldWords, removeDiacritics } from '../reading/label';
import { wordsAt } from './words-in-table';

/** Share of a list's rows that must name a row of the other table. */
const MOST_ROWS = 0.8;
/** Names that a list must have, fewer than rows: each stands for several. */
const FEWEST_NAMES = 3;

/** Rows of a list by the row of the other table that they name; indexes into the rows of each. */
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

/** What the rows of a list are called in one of its columns of words. */
type Naming = readonly { readonly row: number; readonly names: ReadonlySet<string> }[];

/** The columns of words in which names come back: `Thôn`, `Địa điểm`; nearly all rows have one there. */
export function namingsOfList({ table }: FactTable, sheet: SheetSnapshot): readonly Naming[] {
  const listed = table.rows.flatMap(({ role }, row) => (role === 'unit' ? [row] : []));
  if (listed.length <= FEWEST_NAMES) return [];
  return columnsOfWords(table).flatMap((column): Naming[] => {
    const words = listed.map((row) => ({ row, words: wordsAt(sheet, table.rows[row]!, column) }));
    const written = words.filter((one) => one.words !== '');
    const different = new Set(written.map((one) => one.words)).size;
    if (written.length < listed.length * MOST_ROWS || different === written.length) return [];
    return different < FEWEST_NAMES
      ? []
      : [words.map((one) => ({ row: one.row, names: namesOf(one.words) }))];
  });
}

/** The rows of a list by the units of another table that nearly all of them name; undefined where they do not. */
export function groupsOfList(
  namings: readonly Naming[],
  units: ReadonlyMap<string, number>,
): Groups | undefined {
  for (const naming of namings) {
    const groups = new Map<number, number[]>();
    let named = 0;
    for (const { row, names } of naming) {
      const unit = units.get([...names].find((name) => units.has(name)) ?? '');
      if (unit === undefined) continue;
      named++;
      const group = groups.get(unit);
      if (group) group.push(row);
      else groups.set(unit, [row]);
    }
    const isTelling = groups.size >= FEWEST_NAMES && groups.size < named;
    if (named >= naming.length * MOST_ROWS && isTelling) return groups;
  }
  return undefined;
}

/** Those between the edges of a table that hold no figures. */
function columnsOfWords({ range: { left, right }, columns }: Table): number[] {
  const held = new Set(columns.map(({ column }) => column));
  return Array.from({ length: right - left + 1 }, (_, offset) => left + offset).filter(
    (column) => !held.has(column),
  );
}

/** Columns in which rows are ticked: `x`, and nothing else. */
export function columnsOfMarks(table: Table, sheet: SheetSnapshot): number[] {
  return columnsOfWords(table).filter((column) => {
    const words = new Set(
      table.rows.map((row) => foldWords(wordsAt(sheet, row, column))).filter((one) => one !== ''),
    );
    const [mark] = words;
    return words.size === 1 && /^[x✓v+1]$/u.test(mark!);
  });
}
