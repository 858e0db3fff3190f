import type { CellAddress } from '../../domain/address';
import type { ColumnSource } from '../columns/draft';
import { onOneLine } from '../words/on-one-line';
import type { MatrixLine } from './matrix-lines';

/** A column of the sheet by what stands above it; a row, where years stand below each other. */
export interface Head {
  /** 0-based column or row of the sheet. */
  readonly at: number;
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

/** The figure of one line at one time. */
export interface TimeSeries extends Series {
  readonly line: number;
  readonly head: number;
}

/** Where the years of a table stand: above its columns or before its rows. */
export type Orientation = 'across' | 'down';

/** One place's figures: every indicator of every year is a column of its own. */
export function seriesByTime(
  lines: readonly MatrixLine[],
  heads: readonly Head[],
  orientation: Orientation,
  hidden: ReadonlySet<number>,
): TimeSeries[] {
  return heads.flatMap(({ at: head, texts }) =>
    lines.flatMap((line): TimeSeries[] => {
      if (!line.figures.has(head)) return [];
      const cell =
        orientation === 'across' ? { row: line.at, column: head } : { row: head, column: line.at };
      return [
        {
          source: {
            texts: [...texts, ...line.texts],
            group: `${head}`,
            figures: [line.figures.get(head)],
          },
          label: [...line.texts, ...texts].map(onOneLine).join(' – '),
          key: `r${cell.row}c${cell.column}`,
          column: cell.column,
          cells: [cell],
          hidden: line.hidden || hidden.has(head),
          line: line.at,
          head,
        },
      ];
    }),
  );
}

/** Many places: every indicator is a column, and every place across is a row. */
export function seriesByPlace(lines: readonly MatrixLine[], heads: readonly Head[]): Series[] {
  return lines.map((line) => ({
    source: { texts: line.texts, figures: heads.map(({ at }) => line.figures.get(at)) },
    label: line.texts.map(onOneLine).join(' – '),
    key: `r${line.at}`,
    column: heads[0]!.at,
    cells: heads.map(({ at: column }) => ({ row: line.at, column })),
    hidden: line.hidden,
  }));
}

/** Positions of the series by their line and head. */
export function seriesIndex(
  series: readonly TimeSeries[],
): (line: number, head: number) => number | undefined {
  const positions = new Map(series.map(({ line, head }, at) => [`${line} ${head}`, at] as const));
  return (line, head) => positions.get(`${line} ${head}`);
}
