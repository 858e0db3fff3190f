import type { SheetSnapshot } from '../domain/snapshot';
import type { Table } from '../domain/table';
import { foldWords } from '../reading/label';
import { kindOfPlace } from '../reading/place-names';
import { columnsBeside } from './row-head';
import { findTextColumn, headerAbove, wordsAt } from './words-in-table';

/** Rows that bear the name of an earlier one, at least, and their share of all. */
const FEWEST_REPEATS = 3;
const REPEATED = 0.25;
const MOST = 0.5;

/**
 * Whether the rows are events, and not what they are named after: classes by the commune in which they are
 * held, models of a few kinds. Names come back throughout, and other words before the figures mostly tell
 * apart those that bear one. Villages, told apart by the commune in which they lie, are none.
 */
export function isListOfEvents(sheet: SheetSnapshot, table: Table): boolean {
  const byName = new Map<string, number[]>();
  let count = 0;
  for (const { role, row, label } of table.rows) {
    if (role !== 'unit') continue;
    count++;
    const name = foldWords(label);
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  const repeats = count - byName.size;
  if (repeats < FEWEST_REPEATS || repeats < count * REPEATED) return false;
  const arePlaces = namesPlaces(sheet, table, findTextColumn(table, 'label')?.column);
  const lead = findTextColumn(table, 'lead')?.column;
  return columnsBeside(table).some((column) => {
    if (column === lead || (arePlaces && namesPlaces(sheet, table, column))) return false;
    const toldApart = [...byName.values()].map((rows) => differing(sheet, rows, column) - 1);
    return toldApart.reduce((sum, one) => sum + one, 0) > repeats * MOST;
  });
}

/** How many different words rows have in a column; figures there are no words. */
function differing(sheet: SheetSnapshot, rows: readonly number[], column: number): number {
  return new Set(
    rows.map((row) => {
      const words = foldWords(wordsAt(sheet, { row }, column));
      return /\p{L}{2}/u.test(words) ? words : '';
    }),
  ).size;
}

const HEAD_OF_PLACES =
  /(?<!\p{L})(?:xã|phường|thị trấn|huyện|tỉnh|thôn|bản|xóm|ấp|buôn|làng|tổ dân phố|khu phố|địa bàn|địa phương|đơn vị)(?!\p{L})/u;

/** Its header or most of its words say so. */
function namesPlaces(sheet: SheetSnapshot, table: Table, column: number | undefined): boolean {
  if (column === undefined) return false;
  const header = headerAbove(sheet, table, column).map(foldWords);
  if (header.some((words) => HEAD_OF_PLACES.test(words))) return true;
  const places = table.rows.filter((row) => kindOfPlace(wordsAt(sheet, row, column)) !== undefined);
  return places.length > table.rows.length * MOST;
}
