import { cellRange, type Place } from '../domain/address';
import { isBudget, type Dimensions } from '../domain/dimensions';
import { factAt, type FactTable } from '../domain/fact';
import type { SheetSnapshot } from '../domain/snapshot';
import { defineWorkbookRule } from './define-rule';
import { findTextColumn, wordsAt } from './words-in-table';

/**
 * A project that is to get money and of which another table, which assigns the programme's projects
 * to agencies, says nothing. Projects are assigned with their whole or part by part; a table that
 * has less than half of them is not about all of them.
 */
export const projectUnassigned = defineWorkbookRule({
  id: 'project-unassigned',
  severity: 'info',
  since: '0.1.0',
  messages: ['missing'],
  source: 'Dự án, tiểu dự án có kinh phí trong kế hoạch phải được phân công cơ quan chủ trì',
  examine({ tables, workbook }, report) {
    const sheetOf = ({ table }: FactTable) =>
      workbook.sheets.find(({ name }) => name === table.sheet);
    for (const budget of tables) {
      const { table } = budget;
      if (table.subject !== 'programme') continue;
      const funded = fundedNodes(budget);
      const other = tables
        .filter((one) => one !== budget)
        .find((one) => assignedNodes(one, sheetOf(one)).length > 0);
      if (!other || funded.length === 0) continue;
      const assigned = [
        ...assignedNodes(other, sheetOf(other)),
        ...assignedNodes(budget, sheetOf(budget)),
      ];
      const missing = funded.filter(({ node }) => !assigned.some((one) => isRelated(one, node)));
      if (missing.length === 0 || missing.length * 2 > funded.length) continue;
      const places = missing.map(({ row, column }): Place => ({
        sheet: table.sheet,
        range: cellRange(table.rows[row]!.row, column),
      }));
      report({
        messageId: 'missing',
        place: places[0]!,
        related: places.slice(1),
        data: {
          unit: { kind: 'text', value: table.rows[missing[0]!.row]!.label },
          otherSheet: { kind: 'text', value: other.table.sheet },
          ...(places.length > 1 && { others: { kind: 'places', places: places.slice(1) } }),
        },
      });
    }
  },
});

interface FundedNode {
  readonly node: string;
  /** Index into rows. */
  readonly row: number;
  /** 0-based column of the sheet. */
  readonly column: number;
}

/** Projects without parts of their own that are to get an amount, where it stands first. */
function fundedNodes(facts: FactTable): FundedNode[] {
  const { rows, columns } = facts.table;
  const codes = rows.flatMap(({ node }) => node ?? []);
  return rows.flatMap(({ node, role }, row): FundedNode[] => {
    if (node === undefined || role === 'total') return [];
    if (codes.some((code) => code.startsWith(`${node}.`))) return [];
    const funding = columns.findIndex(
      ({ dimensions }, column) =>
        isFunding(dimensions) && (factAt(facts, row, column)?.quantity.value.sign() ?? 0) > 0,
    );
    return funding < 0 ? [] : [{ node, row, column: columns[funding]!.column }];
  });
}

/** What is wanted or planned; what was spent is nobody's task any more. */
function isFunding(dimensions: Dimensions): boolean {
  return (
    isBudget(dimensions) &&
    dimensions.aspect === 'amount' &&
    (dimensions.status === 'requested' || dimensions.status === 'planned')
  );
}

/** Nodes for which the table names who leads. */
function assignedNodes({ table }: FactTable, sheet: SheetSnapshot | undefined): string[] {
  const lead = findTextColumn(table, 'lead');
  if (!lead || !sheet || table.subject !== 'programme') return [];
  return table.rows.flatMap((row) =>
    row.node !== undefined && row.role !== 'total' && wordsAt(sheet, row, lead.column) !== ''
      ? [row.node]
      : [],
  );
}

function isRelated(one: string, other: string): boolean {
  return one === other || other.startsWith(`${one}.`) || one.startsWith(`${other}.`);
}
