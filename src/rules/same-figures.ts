import { isBudget, type Dimensions } from '../domain/dimensions';
import { factAt, type FactTable } from '../domain/fact';
import { meet } from '../domain/interval';
import type { Table } from '../domain/table';
import { columnKey, shiftBetween } from './column-identity';
import { nodeKey } from './row-identity';

interface Spot {
  readonly row: number;
  readonly column: number;
}

/** One figure that two tables state. */
export interface Shared {
  readonly first: Spot;
  readonly second: Spot;
  /** From the first table's unit to the second's. */
  readonly shift: number;
}

export interface KeyedColumn {
  /** What the column holds. */
  readonly key: string;
  readonly column: number;
  /** Rows by what they are in this column. */
  readonly rows: ReadonlyMap<string, number>;
}

/** An indicator that a table states twice ("trong đó …") is nobody's. */
export function keyedColumns(
  { table }: FactTable,
  rows: ReadonlyMap<string, number>,
): KeyedColumn[] {
  const keyed = table.columns.map(({ dimensions }, column): KeyedColumn => ({
    key: keyIn(table, dimensions),
    column,
    rows,
  }));
  const indicators = keyed.flatMap(({ key, column }) =>
    table.columns[column]!.dimensions.measure === 'indicator' ? [key] : [],
  );
  const twice = new Set(indicators.filter((key, position) => indicators.indexOf(key) < position));
  return keyed.filter(({ key }) => !twice.has(key));
}

/**
 * What a table says of a project's whole, by its title, by the heads of its columns or in words: the
 * same stands in that project's row of a budget.
 * @param whole the row that stands for all of the table
 */
export function nodeColumns({ table }: FactTable, whole: number): KeyedColumn[] {
  return table.columns.flatMap(({ dimensions }, column): KeyedColumn[] => {
    if (!isBudget(dimensions)) return [];
    const { node = table.node, ...others } = dimensions;
    if (node === undefined) return [];
    return [{ key: columnKey(others), column, rows: new Map([[nodeKey(node), whole]]) }];
  });
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

/** Figures of the same rows in columns that hold the same. */
export function sharedFigures(
  one: FactTable,
  other: FactTable,
  columns: readonly KeyedColumn[],
  otherColumns: readonly KeyedColumn[],
): Shared[] {
  const twins = new Map(otherColumns.map((twin) => [twin.key, twin]));
  const dimensionsOf = ({ table }: FactTable, column: number) => table.columns[column]!.dimensions;
  return columns.flatMap(({ key, column, rows }) => {
    const twin = twins.get(key);
    if (!twin) return [];
    const shift = shiftBetween(dimensionsOf(one, column), dimensionsOf(other, twin.column));
    return [...rows].flatMap(([rowKey, row]): Shared[] => {
      const twinRow = twin.rows.get(rowKey);
      if (twinRow === undefined) return [];
      const both = factAt(one, row, column) && factAt(other, twinRow, twin.column);
      return both
        ? [{ first: { row, column }, second: { row: twinRow, column: twin.column }, shift }]
        : [];
    });
  });
}

/** Whether what the two figures stand for has nothing in common. */
export function differ(
  one: FactTable,
  other: FactTable,
  { first, second, shift }: Shared,
): boolean {
  const { low, high } = factAt(one, first.row, first.column)!.quantity.interval;
  const moved = {
    ...(low && { low: low.shifted(shift) }),
    ...(high && { high: high.shifted(shift) }),
  };
  return !meet(moved, factAt(other, second.row, second.column)!.quantity.interval);
}
