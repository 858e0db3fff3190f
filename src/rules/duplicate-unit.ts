import type { SheetSnapshot } from '../domain/snapshot';
import type { Table, TableRow } from '../domain/table';
import { defineTableRule } from './define-rule';
import { isListOfEvents } from './event-list';
import { columnsBeside, headOf } from './row-head';
import { findTextColumn, headerAbove, wordsAt } from './words-in-table';

/**
 * The same place in two rows: its figures enter every sum twice. Rows that are no part of
 * the table between the two may be headings of sections, and so are subtotals; under another
 * heading a name comes back for good reason ("Thôn 1" of two communes): such rows are left alone, as
 * are those that other words before their figures tell apart (a work by where it is built, a
 * village by its commune), and so are lists of events, which are named after where or what they are. Of persons two may bear one name: only one who is born in the same year, or
 * lives in the same place, is written twice, and nobody of whom the table tells neither.
 */
export const duplicateUnit = defineTableRule({
  id: 'duplicate-unit',
  severity: 'warning',
  namesOnly: true,
  since: '0.1.0',
  messages: ['twice'],
  source: 'Mỗi địa bàn chỉ có một dòng trong biểu',
  examine({ facts: { table }, sheet }, report) {
    /** By name, of the section at hand. */
    const seen = new Map<string, TableRow>();
    let previous: number | undefined;
    const repeats = namesRepeat(table);
    if (repeats && isListOfEvents(sheet, table)) return;
    const beside = repeats ? columnsBeside(table) : [];
    const ofPersons = namesPersons(table);
    if (ofPersons && !beside.some((column) => tellsPersonsApart(sheet, table, column))) return;
    /** Words beside the name, which hold until others follow: the commune of villages below each other. */
    let among = '';
    for (const row of table.rows) {
      if (previous === undefined || row.row !== previous + 1 || row.role === 'subtotal')
        seen.clear();
      previous = row.row;
      const name = foldName(row.label);
      if (row.role !== 'unit' || !/[\p{L}\p{N}]/u.test(name)) continue;
      const words = beside
        .map((column) => wordsAt(sheet, row, column))
        .filter(ofPersons ? isWritten : isWord);
      if (words.length > 0) among = words.map(foldName).join('\n');
      const key = `${name}\n${among}`;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, row);
        continue;
      }
      const place = { sheet: table.sheet, range: headOf(table, row) };
      const twin = { sheet: table.sheet, range: headOf(table, first) };
      report({
        messageId: 'twice',
        place,
        actual: row.label,
        related: [twin],
        data: {
          unit: { kind: 'text', value: tidied(row.label) },
          place: { kind: 'place', place },
          row: { kind: 'text', value: String(row.row + 1) },
          firstRow: { kind: 'text', value: String(first.row + 1) },
        },
      });
    }
  },
});

/** Only then is anything beside the names looked at. */
function namesRepeat({ rows }: Table): boolean {
  return new Set(rows.map(({ label }) => foldName(label))).size < rows.length;
}

function namesPersons(table: Table): boolean {
  return /họ (?:và )?tên|chủ hộ/.test(foldName(findTextColumn(table, 'label')?.label ?? ''));
}

/** A post, a class or a coefficient is shared by many; when somebody was born or where they live, by few. */
const OF_ONE_PERSON =
  /năm sinh|ngày sinh|sinh năm|ngày,? tháng|địa chỉ|nơi ở|cư trú|thường trú|thôn|bản|xóm|ấp|buôn|làng|khu phố|tổ dân phố|cccd|cmnd|căn cước|định danh/;

function tellsPersonsApart(sheet: SheetSnapshot, table: Table, column: number): boolean {
  return headerAbove(sheet, table, column).some((words) => OF_ONE_PERSON.test(foldName(words)));
}

function isWritten(text: string): boolean {
  return text !== '';
}

function isWord(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

/** One spelling for names that differ in composition, case and spaces only. */
function foldName(label: string): string {
  return tidied(label).toLowerCase();
}

/** Composed letters with single blanks between the words: nearly every label is tidy. */
const TIDY = /^[!-~\u00a1-\u02ff\u1e00-\u1eff]+(?: [!-~\u00a1-\u02ff\u1e00-\u1eff]+)*$/;

function tidied(label: string): string {
  if (TIDY.test(label)) return label;
  return label.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
