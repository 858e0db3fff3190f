import { placeOf, type FactTable } from '../domain/fact';
import { defineTableRule } from './define-rule';

/**
 * A cell that the template demands is empty in a row that has been filled in. Rows without any
 * figure are not yet filled in, and a column without any may not be wanted: of that the
 * reader is told once.
 */
export const requiredBlank = defineTableRule({
  id: 'required-blank',
  severity: 'warning',
  since: '0.1.0',
  messages: ['cells', 'column'],
  source: 'Cột bắt buộc của biểu mẫu phải có số liệu ở mọi dòng đã nhập',
  examine({ facts }, report) {
    const unread = new Set(facts.unread.map(({ index }) => index));
    facts.table.columns.forEach(({ required, label }, column) => {
      if (!required) return;
      const blanks = findBlanks(facts, unread, column);
      const [first] = blanks;
      if (first === undefined) return;
      const isEmpty = blanks.length > 1 && isColumnEmpty(facts, unread, column);
      const places = blanks.map((index) => placeOf(facts, index));
      report({
        messageId: isEmpty ? 'column' : 'cells',
        ...(isEmpty && { severity: 'info' as const }),
        place: places[0]!,
        related: isEmpty ? [] : places.slice(1),
        data: {
          blanks: { kind: 'places', places },
          number: { kind: 'number', value: String(places.length), unit: 'plain' },
          column: { kind: 'text', value: label },
        },
      });
    });
  },
});

/** Indexes of blank cells of a column in rows that have been filled in. */
function findBlanks(facts: FactTable, unread: ReadonlySet<number>, column: number): number[] {
  const { rows, columns, cells } = facts.table;
  const blanks: number[] = [];
  // A plain loop: it runs over all rows after every edit, and nearly always finds nothing.
  for (let row = 0; row < rows.length; row++) {
    const index = row * columns.length + column;
    if (facts.facts.has(index) || unread.has(index) || rows[row]!.role !== 'unit') continue;
    if (cells && !cells[index]) continue;
    if (isFilledIn(facts, unread, row)) blanks.push(index);
  }
  return blanks;
}

/** Whether something stands in the row that no formula brought there. */
function isFilledIn(
  { table, facts }: FactTable,
  unread: ReadonlySet<number>,
  row: number,
): boolean {
  return table.columns.some((_, column) => {
    const index = row * table.columns.length + column;
    const fact = facts.at(index);
    return fact ? fact.standing !== 'live' : unread.has(index);
  });
}

function isColumnEmpty(
  { table, facts }: FactTable,
  unread: ReadonlySet<number>,
  column: number,
): boolean {
  return table.rows.every(({ role }, row) => {
    const index = row * table.columns.length + column;
    return role !== 'unit' || (!facts.has(index) && !unread.has(index));
  });
}
