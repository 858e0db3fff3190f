import type { CellAddress, RangeAddress } from '../../domain/address';
import { LAST_UNDATED_YEAR } from '../../domain/dimensions';
import type { Heading, Table, TableColumn, TableRow } from '../../domain/table';
import { resolveColumns } from '../columns/resolve-columns';
import type { ColumnSource } from '../columns/draft';
import type { Resolution } from '../columns/resolution';
import type { Recognition, UnrecognisedFigures } from '../recognition';
import { readRowWords } from '../rows/row-words';
import { describeTable, type TableSource } from '../table-source';
import { findOwner } from '../words/find-owner';
import { balanceAt, readEvidence, shareAt, type Evidence } from '../columns/evidence';
import { readEvidenceInTime } from './evidence-in-time';
import { seriesByPlace, seriesByTime, type Head, type Series } from './series';
import { findMatrixLines, kindOfHead, type MatrixLine } from './matrix-lines';

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
  const left = heads.filter((head) => !usable.includes(head));
  const reading = kinds.has('time')
    ? readInTime(source, lines, usable, left)
    : readByPlace(source, lines, usable);
  const read = new Set(reading.tables.flatMap(({ columns: all }) => all.map((one) => one.column)));
  const rest = left
    .filter(({ column }) => !read.has(column))
    .map(({ column, texts }): UnrecognisedFigures => ({
      range: rangeOf(lines.map(({ row }) => ({ row, column }))),
      reason: 'comparison',
      heading: headings.claim(texts.join(' – ')).heading,
    }));
  return { tables: reading.tables, unrecognised: [...reading.unrecognised, ...rest] };
}

/** Years across, and perhaps columns that compare them: of these only what the figures show is known. */
function readInTime(
  source: TableSource,
  lines: readonly MatrixLine[],
  heads: readonly Head[],
  left: readonly Head[],
): Recognition {
  const { context, block, grid } = source;
  const inTime = seriesByTime(lines, heads, grid.hiddenColumns);
  const compared = seriesByTime(lines, left, grid.hiddenColumns);
  const owner = findOwner(block.titles);
  const byLine = resolveColumns(
    lines.map(({ texts, figures }) => ({
      texts,
      figures: heads.map(({ column }) => figures.get(column)),
    })),
    { ...context, year: context.year ?? { year: LAST_UNDATED_YEAR, from: 'nowhere' } },
    owner,
  );
  const series = [...inTime, ...compared];
  const claimed = claim(source, inTime);
  const resolved = resolveColumns(claimed.sources, context, owner);
  const evidence = readEvidenceInTime(
    { lines, heads, comparing: left, series },
    [...resolved, ...compared.map((): Resolution => ({ unrecognised: 'comparison' }))],
    byLine,
  );
  const isKnown = compared.map((_, at) => 'dimensions' in evidence.resolved[inTime.length + at]!);
  const rest = claim(
    source,
    compared.filter((_, at) => isKnown[at]),
  );
  const kept = series.flatMap((_, at) =>
    at < inTime.length || isKnown[at - inTime.length] ? [at] : [],
  );
  const position = (at: number): number => kept.indexOf(at);
  return toRecognition(
    source,
    kept.map((at) => series[at]!),
    [...claimed.headings, ...rest.headings],
    {
      resolved: kept.map((at) => evidence.resolved[at]!),
      shares: evidence.shares.map((share) => shareAt(share, position)),
      balances: evidence.balances.map((balance) => balanceAt(balance, position)),
    },
    [rowOfTerritory(source, lines)],
  );
}

function readByPlace(
  source: TableSource,
  lines: readonly MatrixLine[],
  heads: readonly Head[],
): Recognition {
  const { context, block } = source;
  const series = seriesByPlace(lines, heads);
  const { sources, headings } = claim(source, series);
  const evidence = readEvidence(sources, resolveColumns(sources, context, findOwner(block.titles)));
  return toRecognition(source, series, headings, evidence, placesAcross(source, heads));
}

/** What people have said of the series, and by which name. */
function claim(
  { headings }: TableSource,
  series: readonly Series[],
): { readonly sources: readonly ColumnSource[]; readonly headings: readonly Heading[] } {
  const claims = series.map(({ label }) => headings.claim(label));
  return {
    sources: series.map(({ source }, at) => {
      const { corrected } = claims[at]!;
      return corrected === undefined ? source : { ...source, corrected };
    }),
    headings: claims.map(({ heading }) => heading),
  };
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

function toRecognition(
  source: TableSource,
  series: readonly Series[],
  headings: readonly Heading[],
  { resolved, shares, balances }: Evidence,
  rows: readonly TableRow[],
): Recognition {
  const about = describeTable(source);
  const known = series.flatMap((one, at) => {
    const resolution = resolved[at]!;
    return 'dimensions' in resolution
      ? [{ series: one, resolution, heading: headings[at]!, at }]
      : [];
  });
  const unrecognised = series.flatMap((one, at): UnrecognisedFigures[] => {
    const resolution = resolved[at]!;
    if (!('unrecognised' in resolution)) return [];
    const range = rangeOf(one.cells.filter((cell) => cell !== undefined));
    return [
      {
        range,
        reason: resolution.unrecognised,
        heading: headings[at]!,
        ...(known.length > 0 && { table: about.id }),
      },
    ];
  });
  if (known.length === 0) return { tables: [], unrecognised };
  const position = (wanted: number): number => known.findIndex(({ at }) => at === wanted);
  const columnShares = shares.map((share) => shareAt(share, position));
  const columnBalances = balances.map((balance) => balanceAt(balance, position));
  const table: Table = {
    ...about,
    subject: 'places',
    rows,
    columns: known.map(({ series: one, resolution, heading }) =>
      toColumn(one, resolution, heading),
    ),
    ...(columnShares.length > 0 && { columnShares }),
    ...(columnBalances.length > 0 && { columnBalances }),
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
