import type { CellAddress, RangeAddress } from '../../domain/address';
import type { Heading, Table, TableColumn, TableRow } from '../../domain/table';
import { resolveColumns } from '../columns/resolve-columns';
import type { ColumnSource } from '../columns/draft';
import type { Resolution } from '../columns/resolution';
import type { Recognition, UnrecognisedFigures } from '../recognition';
import { readRowWords } from '../rows/row-words';
import { describeTable, type TableSource } from '../table-source';
import { findOwner } from '../words/find-owner';
import { findMatrixLines, kindOfHead, type MatrixLine } from './matrix-lines';

/** A logical column of a matrix and the cells in which its figures stand, row by row. */
interface Series {
  readonly source: ColumnSource;
  readonly label: string;
  readonly key: string;
  /** Column of the sheet by which the series is known. */
  readonly column: number;
  readonly cells: readonly (CellAddress | undefined)[];
  readonly hidden: boolean;
}

/**
 * A table that lies on its side: indicators below each other, with years or places across.
 * Undefined where the rows are no indicators.
 */
export function findMatrix(source: TableSource): Recognition | undefined {
  const { block, columns, headings } = source;
  const heads = columns.figures.map((column) => ({
    column,
    texts: columns.paths.get(column)?.texts ?? [],
  }));
  if (heads.length === 0) return undefined;
  const usable = heads.filter(({ texts }) => texts.length > 0 && kindOfHead(texts) !== 'measure');
  const kinds = new Set(usable.map(({ texts }) => kindOfHead(texts)));
  if (kinds.size !== 1 || usable.length * 2 < heads.length) return undefined;
  const lines = findMatrixLines(block.body, columns);
  if (!lines) return undefined;
  const reading = kinds.has('time')
    ? readMatrix(source, seriesByTime(lines, usable, source), [rowOfTerritory(source, lines)])
    : readMatrix(source, seriesByPlace(lines, usable), placesAcross(source, usable));
  const left = heads.filter((head) => !usable.includes(head));
  const rest = left.map(({ column, texts }): UnrecognisedFigures => ({
    range: rangeOf(lines.map(({ row }) => ({ row, column }))),
    reason: 'comparison',
    heading: headings.claim(texts.join(' – ')).heading,
  }));
  return { tables: reading.tables, unrecognised: [...reading.unrecognised, ...rest] };
}

interface Head {
  readonly column: number;
  readonly texts: readonly string[];
}

/** One place's figures: every indicator of every year is a column of its own. */
function seriesByTime(
  lines: readonly MatrixLine[],
  heads: readonly Head[],
  { grid }: TableSource,
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
              hidden: line.hidden || grid.hiddenColumns.has(column),
            },
          ]
        : [],
    ),
  );
}

/** Many places: every indicator is a column, and every place across is a row. */
function seriesByPlace(lines: readonly MatrixLine[], heads: readonly Head[]): Series[] {
  return lines.map((line) => ({
    source: { texts: line.texts, figures: heads.map(({ column }) => line.figures.get(column)) },
    label: line.texts.join(' – '),
    key: `r${line.row}`,
    column: heads[0]!.column,
    cells: heads.map(({ column }) => ({ row: line.row, column })),
    hidden: line.hidden,
  }));
}

function rowOfTerritory({ block }: TableSource, lines: readonly MatrixLine[]): TableRow {
  const territory = describeTerritory(block.titles);
  return { row: lines[0]!.row, role: 'unit', label: territory };
}

function describeTerritory(titles: readonly string[]): string {
  return titles[titles.length - 1]?.replace(/\s+/g, ' ').trim() ?? '';
}

function placesAcross({ block, grid }: TableSource, heads: readonly Head[]): TableRow[] {
  const row = block.header[0]!.row;
  return heads.map(({ column, texts }): TableRow => {
    const label = texts.join(' ').replace(/\s+/g, ' ').trim();
    const role = readRowWords(label) === 'total' ? 'total' : 'unit';
    return { row, role, label, ...(grid.hiddenColumns.has(column) && { hidden: true }) };
  });
}

function readMatrix(
  source: TableSource,
  series: readonly Series[],
  rows: readonly TableRow[],
): Recognition {
  const { context, block, headings } = source;
  const claims = series.map(({ label }) => headings.claim(label));
  const resolved = resolveColumns(
    series.map((one, at) => {
      const { corrected } = claims[at]!;
      return corrected === undefined ? one.source : { ...one.source, corrected };
    }),
    context,
    findOwner(block.titles),
  );
  const about = describeTable(source);
  const known = series.flatMap((one, at) => {
    const resolution = resolved[at]!;
    const { heading } = claims[at]!;
    return 'dimensions' in resolution ? [{ series: one, resolution, heading }] : [];
  });
  const unrecognised = series.flatMap((one, at): UnrecognisedFigures[] => {
    const resolution = resolved[at]!;
    if (!('unrecognised' in resolution)) return [];
    const range = rangeOf(one.cells.filter((cell) => cell !== undefined));
    return [
      {
        range,
        reason: resolution.unrecognised,
        heading: claims[at]!.heading,
        ...(known.length > 0 && { table: about.id }),
      },
    ];
  });
  if (known.length === 0) return { tables: [], unrecognised };
  const table: Table = {
    ...about,
    subject: 'places',
    rows,
    columns: known.map(({ series: one, resolution, heading }) =>
      toColumn(one, resolution, heading),
    ),
    cells: rows.flatMap((_, row) => known.map(({ series: one }) => one.cells[row])),
  };
  return { tables: [table], unrecognised };
}

function toColumn(
  { column, key, label, hidden }: Series,
  { dimensions, confidence, reason }: Extract<Resolution, { dimensions: unknown }>,
  heading: Heading,
): TableColumn {
  return {
    column,
    key,
    label,
    dimensions,
    derived: { units: false, total: false },
    recognised: { confidence, reason },
    heading,
    ...(hidden && { hidden }),
  };
}

function rangeOf(cells: readonly CellAddress[]): RangeAddress {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
