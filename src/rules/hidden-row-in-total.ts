import type { Place } from '../domain/address';
import type { FactTable } from '../domain/fact';
import type { Table } from '../domain/table';
import { defineTableRule } from './define-rule';
import { headOf } from './row-head';

/**
 * Hidden rows are part of totals that people see, who add up the visible ones and come to
 * something else. Nothing in the figures is wrong for that, so it is a note. Where all rows below a total are
 * hidden, its details were folded away on purpose.
 */
export const hiddenRowInTotal = defineTableRule({
  id: 'hidden-row-in-total',
  severity: 'info',
  structural: true,
  since: '0.1.0',
  messages: ['counted'],
  source: 'Dòng ẩn vẫn được cộng vào dòng tổng nhưng người đọc không thấy',
  examine({ facts }, report) {
    const { table, sums } = facts;
    if (!hasHiddenRows(table)) return;
    for (const { total, terms, comparison } of sums) {
      const whole = table.rows[total]!;
      if (comparison !== '=' || whole.hidden) continue;
      const hidden = terms.filter((term) => table.rows[term]!.hidden && hasFigures(facts, term));
      if (hidden.length === 0 || terms.every((term) => table.rows[term]!.hidden)) continue;
      const rows = hidden.map((term): Place => placeOfHead(table, term));
      report({
        messageId: 'counted',
        place: placeOfHead(table, total),
        related: rows,
        data: {
          unit: { kind: 'text', value: whole.label },
          rows: {
            kind: 'text',
            value: hidden.map((term) => String(table.rows[term]!.row + 1)).join(', '),
          },
          names: {
            kind: 'text',
            value: hidden.map((term) => table.rows[term]!.label).join(', '),
          },
        },
      });
    }
  },
});

const known = new WeakMap<Table['rows'], boolean>();

/** Looked at once, however often a figure is edited. */
function hasHiddenRows({ rows }: Table): boolean {
  let found = known.get(rows);
  if (found === undefined) known.set(rows, (found = rows.some(({ hidden }) => hidden)));
  return found;
}

function hasFigures({ facts, table }: FactTable, row: number): boolean {
  const width = table.columns.length;
  for (let index = row * width; index < (row + 1) * width; index++)
    if (facts.has(index)) return true;
  return false;
}

function placeOfHead(table: Table, row: number): Place {
  return { sheet: table.sheet, range: headOf(table, table.rows[row]!) };
}
