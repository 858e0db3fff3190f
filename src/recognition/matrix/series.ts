import type { CellAddress } from '../../domain/address';
import type { ColumnSource } from '../columns/draft';
import type { MatrixLine } from './matrix-lines';

/** A column of the sheet by what stands above it. */
export interface Head {
  readonly column: number;
  readonly texts: readonly string[];
}

/** A logical column of a matrix and the cells in which its figures stand, row by row. */
export interface Series {
  readonly source: ColumnSource;
  readonly label: string;
  readonly key: string;
  /** Column of the sheet by which the series is known. */
  readonly column: number;
  readonly cells: readonly (CellAddress | undefined)[];
  readonly hidden: boolean;
}

/** One place's figures: every indicator of every year is a column of its own. */
export function seriesByTime(
  lines: readonly MatrixLine[],
  heads: readonly Head[],
  hiddenColumns: ReadonlySet<number>,
): Series[] {
  return heads.flatMap(({ column, texts }) =>
    lines.flatMap((line): Series[] =>
      line.figures.has(column)
        ? [
            {
              source: {
                texts: [...texts, ...line.texts],
                group: `${column}`,
                figures: [line.figures.get(column)],
              },
              label: [...line.texts, ...texts].join(' – '),
              key: `r${line.row}c${column}`,
              column,
              cells: [{ row: line.row, column }],
              hidden: line.hidden || hiddenColumns.has(column),
            },
          ]
        : [],
    ),
  );
}

/** Many places: every indicator is a column, and every place across is a row. */
export function seriesByPlace(lines: readonly MatrixLine[], heads: readonly Head[]): Series[] {
  return lines.map((line) => ({
    source: { texts: line.texts, figures: heads.map(({ column }) => line.figures.get(column)) },
    label: line.texts.join(' – '),
    key: `r${line.row}`,
    column: heads[0]!.column,
    cells: heads.map(({ column }) => ({ row: line.row, column })),
    hidden: line.hidden,
  }));
}

/** Positions of the series by the row and column of their only cell. */
export function cellIndex(
  series: readonly Series[],
): (row: number, column: number) => number | undefined {
  const positions = new Map(
    series.flatMap(({ cells: [cell] }, at) =>
      cell ? [[`${cell.row} ${cell.column}`, at] as const] : [],
    ),
  );
  return (row, column) => positions.get(`${row} ${column}`);
}
