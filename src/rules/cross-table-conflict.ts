import { factAt, type FactTable } from '../domain/fact';
import { meet } from '../domain/interval';
import type { Link } from '../domain/relation';
import { areAboutTheSame, rowsByKey } from './row-identity';
import { columnKey, shiftBetween } from './column-identity';
import { defineLinkRule } from './define-rule';

/**
 * The same figure in two tables of a workbook is one figure. Tables are compared where they are
 * about the same whole; if most of what they share differs they are not, whatever their
 * names say: two drafts, or two communes with villages of the same names.
 */
export const crossTableConflict = defineLinkRule({
  id: 'cross-table-conflict',
  severity: 'error',
  since: '0.1.0',
  messages: ['differs'],
  source: 'Cùng một số liệu ở các biểu khác nhau phải thống nhất',
  link(tables) {
    // Most workbooks hold one table, of which nothing needs to be looked up.
    if (tables.length < 2) return [];
    const rows = tables.map(({ table }) => rowsByKey(table));
    return tables.flatMap((one, i) =>
      tables.slice(i + 1).flatMap((other, offset) => {
        const j = i + 1 + offset;
        if (!areAboutTheSame(one.table, other.table)) return [];
        const shared = sharedFigures(one, other, rows[i]!, rows[j]!);
        if (!mostlyAgree(one, other, shared)) return [];
        return shared.map(({ first, second, shift }): Link => ({
          kind: 'link',
          ruleId: 'cross-table-conflict',
          messageId: 'differs',
          comparison: '=',
          subject: { table: j, ...second },
          terms: [{ at: { table: i, ...first }, coefficient: 1, shift, role: 'other' }],
        }));
      }),
    );
  },
});

interface Spot {
  readonly row: number;
  readonly column: number;
}

interface Shared {
  readonly first: Spot;
  readonly second: Spot;
  /** From the first table's unit to the second's. */
  readonly shift: number;
}

function sharedFigures(
  one: FactTable,
  other: FactTable,
  rows: ReadonlyMap<string, number>,
  otherRows: ReadonlyMap<string, number>,
): Shared[] {
  const columns = new Map(
    other.table.columns.map(({ dimensions }, column) => [columnKey(dimensions), column]),
  );
  return one.table.columns.flatMap(({ dimensions }, column) => {
    const twin = columns.get(columnKey(dimensions));
    if (twin === undefined) return [];
    const shift = shiftBetween(dimensions, other.table.columns[twin]!.dimensions);
    return [...rows].flatMap(([key, row]): Shared[] => {
      const twinRow = otherRows.get(key);
      if (twinRow === undefined) return [];
      const both = factAt(one, row, column) && factAt(other, twinRow, twin);
      return both
        ? [{ first: { row, column }, second: { row: twinRow, column: twin }, shift }]
        : [];
    });
  });
}

/** Two or three figures that all differ may be as many mistakes; more than that is another table. */
const FEW = 3;

function mostlyAgree(one: FactTable, other: FactTable, shared: readonly Shared[]): boolean {
  const differing = shared.filter(({ first, second, shift }) => {
    const { low, high } = factAt(one, first.row, first.column)!.quantity.interval;
    const moved = {
      ...(low && { low: low.shifted(shift) }),
      ...(high && { high: high.shifted(shift) }),
    };
    return !meet(moved, factAt(other, second.row, second.column)!.quantity.interval);
  });
  return shared.length <= FEW || differing.length * 2 <= shared.length;
}
