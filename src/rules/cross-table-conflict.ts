import { isBudget, type Dimensions } from '../domain/dimensions';
import { factAt, type FactTable } from '../domain/fact';
import { meet } from '../domain/interval';
import type { Link } from '../domain/relation';
import type { Table } from '../domain/table';
import { areAboutTheSame, nodeKey, rowsByKey, WHOLE } from './row-identity';
import { columnKey, shiftBetween } from './column-identity';
import { defineLinkRule } from './define-rule';
import { wholesInRows } from './whole-in-row';

/**
 * The same figure in two tables of a workbook is one figure. Tables are compared where they are
 * about the same whole, or where the whole of one is a row of the other; if most of what they share
 * differs they are not, whatever their names say: two drafts, or two communes with villages of the
 * same names.
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
    const besides = tables.flatMap((one, i) =>
      tables.slice(i + 1).flatMap((other, offset) => {
        const j = i + 1 + offset;
        if (!areAboutTheSame(one.table, other.table)) return [];
        const shared = sharedFigures(one, other, rows[i]!, rows[j]!);
        if (!mostlyAgree(one, other, shared)) return [];
        return shared.map((figures) => sameFigure(i, j, figures));
      }),
    );
    return [...besides, ...withinRows(tables, rows)];
  },
});

function sameFigure(one: number, other: number, { first, second, shift }: Shared): Link {
  return {
    kind: 'link',
    ruleId: 'cross-table-conflict',
    messageId: 'differs',
    comparison: '=',
    subject: { table: other, ...second },
    terms: [{ at: { table: one, ...first }, coefficient: 1, shift, role: 'other' }],
  };
}

/**
 * What tables of lower units say of their whole, and the table above them in their rows. Whether it is
 * made of them is told by all of them together: a figure that was carried over wrongly takes the
 * rates and sums of its row along.
 */
function withinRows(
  tables: readonly FactTable[],
  rows: readonly ReadonlyMap<string, number>[],
): Link[] {
  const found = wholesInRows(tables.map(({ table }) => table));
  return [...new Set(found.map(({ upper }) => upper))].flatMap((upper) => {
    const above = tables[upper]!;
    const shared = found
      .filter((one) => one.upper === upper)
      .flatMap(({ row, lower }) => {
        const whole = rows[lower]!.get(WHOLE);
        if (whole === undefined) return [];
        const own = new Map([[WHOLE, whole]]);
        return sharedFigures(tables[lower]!, above, own, new Map([[WHOLE, row]])).map(
          (figures) => ({ lower, figures }),
        );
      });
    const differing = shared.filter(({ lower, figures }) => differ(tables[lower]!, above, figures));
    // One figure that differs, and nothing else to compare, may be of another day or another list.
    if (differing.length * 2 >= shared.length) return [];
    return shared.map(({ lower, figures }) => sameFigure(lower, upper, figures));
  });
}

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
  const twins = new Map(keyedColumns(other, otherRows).map((twin) => [twin.key, twin]));
  const dimensionsOf = ({ table }: FactTable, column: number) => table.columns[column]!.dimensions;
  return keyedColumns(one, rows).flatMap(({ key, column, rows: own }) => {
    const twin = twins.get(key);
    if (!twin) return [];
    const shift = shiftBetween(dimensionsOf(one, column), dimensionsOf(other, twin.column));
    return [...own].flatMap(([rowKey, row]): Shared[] => {
      const twinRow = twin.rows.get(rowKey);
      if (twinRow === undefined) return [];
      const both = factAt(one, row, column) && factAt(other, twinRow, twin.column);
      return both
        ? [{ first: { row, column }, second: { row: twinRow, column: twin.column }, shift }]
        : [];
    });
  });
}

interface KeyedColumn {
  /** What the column holds. */
  readonly key: string;
  readonly column: number;
  /** Rows by what they are in this column. */
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * An indicator that a table states twice ("trong đó …") is nobody's. What a text says of a
 * project, it says of that project's row in a budget.
 */
function keyedColumns({ table }: FactTable, rows: ReadonlyMap<string, number>): KeyedColumn[] {
  const whole = rows.get(WHOLE);
  const keyed = table.columns.map(({ dimensions }, column): KeyedColumn => {
    if (!table.options.statements || !isBudget(dimensions) || dimensions.node === undefined)
      return { key: keyIn(table, dimensions), column, rows };
    const { node, ...others } = dimensions;
    const ofNode = new Map(whole === undefined ? [] : [[nodeKey(node), whole]]);
    return { key: columnKey(others), column, rows: ofNode };
  });
  const indicators = keyed.flatMap(({ key, column }) =>
    table.columns[column]!.dimensions.measure === 'indicator' ? [key] : [],
  );
  const twice = new Set(indicators.filter((key, position) => indicators.indexOf(key) < position));
  return keyed.filter(({ key }) => !twice.has(key));
}

/** Where a new poverty standard begins, the year does not begin with what the one before ended with. */
function keyIn({ options: { seriesBreaks = [] } }: Table, dimensions: Dimensions): string {
  const { measure, period } = dimensions;
  const isCountedAnew =
    measure !== 'households' &&
    measure !== 'persons' &&
    period.point === 'begin' &&
    seriesBreaks.includes(period.year);
  return `${columnKey(dimensions)}${isCountedAnew ? ' anew' : ''}`;
}

/** Two or three figures that all differ may be as many mistakes; more than that is another table. */
const FEW = 3;

function mostlyAgree(one: FactTable, other: FactTable, shared: readonly Shared[]): boolean {
  const differing = shared.filter((figures) => differ(one, other, figures));
  return shared.length <= FEW || differing.length * 2 <= shared.length;
}

function differ(one: FactTable, other: FactTable, { first, second, shift }: Shared): boolean {
  const { low, high } = factAt(one, first.row, first.column)!.quantity.interval;
  const moved = {
    ...(low && { low: low.shifted(shift) }),
    ...(high && { high: high.shifted(shift) }),
  };
  return !meet(moved, factAt(other, second.row, second.column)!.quantity.interval);
}
