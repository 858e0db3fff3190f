import { Decimal } from '../domain/decimal';
import { momentOf } from '../domain/dimensions';
import type { FactTable } from '../domain/fact';
import type { Link } from '../domain/relation';
import { findCell, type SheetSnapshot } from '../domain/snapshot';
import { normaliseLabel, removeDiacritics } from '../reading/label';
import { areAboutTheSame, placeName } from './row-identity';
import { defineLinkRule } from './define-rule';

/**
 * A list names as many poor and near-poor households as the tables of its place count. Lists
 * without a year, or in which some household's class is left open, are compared with nothing.
 */
export const listCountMismatch = defineLinkRule({
  id: 'list-count-mismatch',
  severity: 'error',
  since: '0.1.0',
  messages: ['differs'],
  source: 'Số hộ trong danh sách phải bằng số hộ đã tổng hợp cùng thời điểm',
  link(tables, workbook) {
    return tables.flatMap((list, i) => {
      const sheet = workbook.sheets.find(({ name }) => name === list.table.sheet);
      const counts = sheet && countClasses(list, sheet);
      if (!counts || list.table.moment === undefined) return [];
      return tables.flatMap((table, j) => (j !== i ? compare(list, counts, table, j) : []));
    });
  },
});

type Counts = Readonly<Record<'poor' | 'nearPoor', number>>;

/** Undefined where the table is no list of households, or some row is in no class. */
function countClasses({ table }: FactTable, sheet: SheetSnapshot): Counts | undefined {
  const column = table.texts?.find(({ role }) => role === 'class');
  if (table.subject !== 'other' || !column || table.rows.length === 0) return undefined;
  let poor = 0;
  let nearPoor = 0;
  for (const { row, role } of table.rows) {
    if (role !== 'unit') continue;
    const value = findCell(sheet, row, column.column)?.value;
    const words = removeDiacritics(normaliseLabel(typeof value === 'string' ? value : ''));
    if (/\bcan ngheo\b|\bhcn\b/.test(words)) nearPoor++;
    else if (/\bngheo\b|\bhn\b/.test(words)) poor++;
    else return undefined;
  }
  return { poor, nearPoor };
}

function compare(list: FactTable, counts: Counts, { table, facts }: FactTable, j: number): Link[] {
  const row = rowOfPlace(list, table);
  if (row === undefined) return [];
  return table.columns.flatMap(({ dimensions }, column): Link[] => {
    const { measure, aspect, subset, status, period } = dimensions;
    const isCounted =
      (measure === 'poor' || measure === 'nearPoor') &&
      aspect === 'count' &&
      subset === 'all' &&
      status === 'actual' &&
      momentOf(period) === list.table.moment;
    if (!isCounted || !facts.has(row * table.columns.length + column)) return [];
    return [
      {
        kind: 'link',
        ruleId: 'list-count-mismatch',
        messageId: 'differs',
        comparison: '=',
        subject: { table: j, row, column },
        terms: [],
        constant: Decimal.integer(counts[measure]),
      },
    ];
  });
}

/** The row that stands for the list's own place: the whole of a table about it, or its row among others. */
function rowOfPlace({ table: list }: FactTable, table: FactTable['table']): number | undefined {
  if (list.territory === undefined) return undefined;
  const row = areAboutTheSame(list, table)
    ? table.rows.findIndex(({ role }) => role === 'total')
    : table.rows.findIndex(
        ({ role, label }) => role === 'unit' && placeName(label) === placeName(list.territory!),
      );
  return row < 0 ? undefined : row;
}
