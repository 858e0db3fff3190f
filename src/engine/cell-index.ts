import type { RangeAddress } from '../domain/address';
import type { FactTable } from '../domain/fact';
import { rowPositions } from '../domain/row-positions';

/** Finds the figures of a table by their cells on its sheet. */
export interface CellIndex {
  /** Fact index of a cell; undefined where the table has no figure there. */
  at(row: number, column: number): number | undefined;
  /** Fact indexes inside a range, row by row. */
  within(range: RangeAddress): number[];
  /** Indexes of the columns of which a range holds some figure's place. */
  columnsWithin(range: RangeAddress): number[];
  /** Whether every cell of a range that may hold a figure belongs to the table. */
  covers(range: RangeAddress): boolean;
}

const known = new WeakMap<FactTable['table'], CellIndex>();

export function cellIndexOf({ table }: Pick<FactTable, 'table'>): CellIndex {
  let index = known.get(table);
  if (!index) {
    index = table.cells ? indexByCell(table) : indexByLines(table);
    known.set(table, index);
  }
  return index;
}

function indexByLines({ rows, columns }: FactTable['table']): CellIndex {
  const positions = rowPositions(rows);
  const columnAt = new Map(columns.map(({ column }, position) => [column, position]));
  const at = (row: number, column: number): number | undefined => {
    const one = positions.of(row);
    const other = columnAt.get(column);
    return one === undefined || other === undefined ? undefined : one * columns.length + other;
  };
  const columnsWithin = ({ top, left, bottom, right }: RangeAddress): number[] => {
    if (isTooLarge({ top, left, bottom, right })) return [];
    if (!rows.some(({ row }) => row >= top && row <= bottom)) return [];
    return columns.flatMap(({ column }, position) =>
      column >= left && column <= right ? [position] : [],
    );
  };
  return { at, columnsWithin, ...rangesBy(at) };
}

function indexByCell({ cells = [], columns }: FactTable['table']): CellIndex {
  const found = new Map<string, number>();
  cells.forEach((cell, index) => {
    if (cell) found.set(`${cell.row},${cell.column}`, index);
  });
  const at = (row: number, column: number): number | undefined => found.get(`${row},${column}`);
  const ranges = rangesBy(at);
  const columnsWithin = (range: RangeAddress): number[] => [
    ...new Set(ranges.within(range).map((index) => index % columns.length)),
  ];
  return { at, columnsWithin, ...ranges };
}

/** Ranges wider than any table are those of whole columns: nothing is said of them. */
const LARGEST = 200_000;

function isTooLarge({ top, left, bottom, right }: RangeAddress): boolean {
  return (bottom - top + 1) * (right - left + 1) > LARGEST;
}

function rangesBy(at: CellIndex['at']): Pick<CellIndex, 'within' | 'covers'> {
  const within = ({ top, left, bottom, right }: RangeAddress): number[] => {
    const indexes: number[] = [];
    if (isTooLarge({ top, left, bottom, right })) return indexes;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const index = at(row, column);
        if (index !== undefined) indexes.push(index);
      }
    return indexes;
  };
  return {
    within,
    covers: (range) =>
      within(range).length === (range.bottom - range.top + 1) * (range.right - range.left + 1),
  };
}
