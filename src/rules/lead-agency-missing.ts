import { cellRange, type Place } from '../domain/address';
import type { FactTable } from '../domain/fact';
import type { SheetSnapshot } from '../domain/snapshot';
import { defineTableRule } from './define-rule';
import { findTextColumn, wordsAt } from './words-in-table';

/**
 * A task or project for which nobody answers, in a table that names who does. Parts take over the
 * agency of their whole and headings have none; a column that is still mostly blank is unfinished.
 */
export const leadAgencyMissing = defineTableRule({
  id: 'lead-agency-missing',
  severity: 'info',
  structural: true,
  since: '0.1.0',
  messages: ['missing'],
  source: 'Mỗi nhiệm vụ, dự án phải có một cơ quan chủ trì',
  examine({ facts, sheet }, report) {
    const { table } = facts;
    const lead = findTextColumn(table, 'lead');
    if (!lead) return;
    const has = table.rows.map((row) => wordsAt(sheet, row, lead.column) !== '');
    const concerned = [...table.rows.keys()].filter((index) => isTask(facts, sheet, index));
    const missing = concerned.filter((index) => !has[index] && !isCovered(facts, has, index));
    if (missing.length === 0 || missing.length * 2 > concerned.length) return;
    const places = missing.map((index): Place => ({
      sheet: table.sheet,
      range: cellRange(table.rows[index]!.row, lead.column),
    }));
    report({
      messageId: 'missing',
      place: places[0]!,
      related: places.slice(1),
      data: {
        unit: { kind: 'text', value: table.rows[missing[0]!]!.label },
        column: { kind: 'text', value: lead.label },
        ...(places.length > 1 && { others: { kind: 'places', places: places.slice(1) } }),
      },
    });
  },
});

/** Rows that say something besides their name; what says nothing heads others. */
function isTask({ table, facts }: FactTable, sheet: SheetSnapshot, index: number): boolean {
  const row = table.rows[index]!;
  if (row.role === 'total' || row.role === 'part' || row.label.trim() === '') return false;
  const width = table.columns.length;
  for (let i = index * width; i < (index + 1) * width; i++) if (facts.has(i)) return true;
  return (table.texts ?? []).some(
    ({ role, column }) =>
      role !== 'index' && role !== 'label' && role !== 'note' && wordsAt(sheet, row, column) !== '',
  );
}

/** Whether the row's whole names an agency, or all of its parts do. */
function isCovered(facts: FactTable, has: readonly boolean[], index: number): boolean {
  const parts = facts.sums.find(({ total }) => total === index)?.terms ?? [];
  if (parts.length > 0 && parts.every((part) => has[part] || isCoveredByParts(facts, has, part)))
    return true;
  return isCoveredByWhole(facts, has, index);
}

function isCoveredByParts(facts: FactTable, has: readonly boolean[], index: number): boolean {
  const parts = facts.sums.find(({ total }) => total === index)?.terms ?? [];
  return parts.length > 0 && parts.every((part) => has[part]);
}

function isCoveredByWhole(facts: FactTable, has: readonly boolean[], index: number): boolean {
  const { rows } = facts.table;
  return (facts.sumsWith[index] ?? []).some((sum) => {
    const { total } = facts.sums[sum]!;
    if (rows[total]!.role === 'total') return false;
    return has[total] || isCoveredByWhole(facts, has, total);
  });
}
