import { normaliseLabel, removeDiacritics } from '../reading/label';
import type { Table, TableRow } from '../domain/table';

/** Key of the row that stands for all of a table: every total row, and a statement about the whole. */
export const WHOLE = 'whole';

/** Names of the whole that say nothing of which one: "Toàn huyện", "Tổng cộng". */
const WHOLE_WORDS =
  /^(?:toan|tong|cong|chung|ca)(?: (?:cong|so|chung|the|tinh|huyen|xa|phuong|thanh pho|thi xa|thi tran|dia ban|quoc|nuoc))*$/;

/**
 * What a row is, so that the same place or project is found in another table: the node's
 * code, the whole, or the place's name as people spell it.
 */
function rowKey(table: Table, row: TableRow): string | undefined {
  if (row.node !== undefined) return nodeKey(row.node);
  if (table.subject === 'programme') return undefined;
  if (row.role === 'total') return WHOLE;
  if (row.role !== 'unit') return undefined;
  const name = placeName(row.label);
  if (name === '') return undefined;
  const isWhole = WHOLE_WORDS.test(name) || name === placeName(table.territory ?? '');
  return isWhole ? WHOLE : `place ${name}`;
}

/** Key of the row that stands for a programme's node. */
export function nodeKey(code: string): string {
  return `node ${code}`;
}

/** One spelling of a place: without marks, case, and the "(cũ)" of places that were merged since. */
export function placeName(label: string): string {
  return removeDiacritics(normaliseLabel(label))
    .replace(/\((?:cu|moi)\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Rows by what they are; a name that stands twice is nobody's. */
export function rowsByKey(table: Table): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  table.rows.forEach((row, index) => {
    const key = rowKey(table, row);
    if (key === undefined) return;
    if (found.has(key)) twice.add(key);
    found.set(key, index);
  });
  for (const key of twice) found.delete(key);
  return found;
}

/** Share of the smaller table's places that two tables must have in common to be about the same ones. */
const SAME_PLACES = 0.7;

/**
 * Whether two tables are about the same whole: the same territory by name, else nearly the same
 * places. Tables of unlike territories, or of villages that merely bear numbers, are not.
 */
export function areAboutTheSame(one: Table, other: Table): boolean {
  const arePlaces = one.subject === 'places' && other.subject === 'places';
  if ((arePlaces && one.node !== other.node) || !areOfOnePlace(one, other)) return false;
  if (one.territory !== undefined && other.territory !== undefined) return true;
  if (one.subject === 'programme' && other.subject === 'programme') return true;
  const places = placesOf(one);
  const others = placesOf(other);
  const least = Math.min(places.size, others.size);
  if (least < 3) return false;
  const shared = [...places].filter((name) => others.has(name));
  return shared.length >= 3 && shared.length >= SAME_PLACES * least;
}

/** Unless their titles name different places. */
export function areOfOnePlace(one: Table, other: Table): boolean {
  if (one.territory === undefined || other.territory === undefined) return true;
  return placeName(one.territory) === placeName(other.territory);
}

function placesOf(table: Table): ReadonlySet<string> {
  return new Set(
    table.rows.flatMap((row) => {
      const key = rowKey(table, row);
      return key?.startsWith('place ') ? [key] : [];
    }),
  );
}
