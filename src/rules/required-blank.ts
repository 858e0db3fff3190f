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
    const { table } = facts;
    if (!table.columns.some(({ required }) => required)) return;
    const filled = filledRows(facts);
    table.columns.forEach(({ required, label }, column) => {
      if (!required || filled.length === 0) return;
      const blanks = blanksIn(facts, filled, column);
      const [first] = blanks;
      if (first === undefined) return;
      const isEmpty = blanks.length === filled.length && filled.length > 1;
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

/** Indexes of places in which something stands that no formula brought there. */
function filledRows({ table, facts, unread }: FactTable): number[] {
  const width = table.columns.length;
  const rows = new Set(unread.map(({ index }) => Math.floor(index / width)));
  return [...table.rows.keys()].filter((row) => {
    if (table.rows[row]!.role !== 'unit') return false;
    if (rows.has(row)) return true;
    return table.columns.some((_, column) => {
      const fact = facts[row * width + column];
      return fact !== undefined && fact.standing !== 'live';
    });
  });
}

/** Figures of these rows that are missing though their sheet has a cell for them. */
function blanksIn(facts: FactTable, rows: readonly number[], column: number): number[] {
  const width = facts.table.columns.length;
  const unread = new Set(facts.unread.map(({ index }) => index));
  return rows.flatMap((row) => {
    const index = row * width + column;
    const hasCell = !facts.table.cells || facts.table.cells[index] !== undefined;
    return facts.facts[index] || unread.has(index) || !hasCell ? [] : [index];
  });
}
