import type { CellAddress, RangeAddress } from '../../domain/address';
import { LAST_UNDATED_YEAR } from '../../domain/dimensions';
import type { Heading, Table, TableColumn, TableRow } from '../../domain/table';
import { readFeatures, type HeaderFeatures } from '../columns/header-features';
import { resolveColumns } from '../columns/resolve-columns';
import type { ColumnSource } from '../columns/draft';
import type { Resolution } from '../columns/resolution';
import type { Recognition, UnrecognisedFigures } from '../recognition';
import { readRowWords } from '../rows/row-words';
import { describeTable, type TableSource } from '../table-source';
import { findOwner } from '../words/find-owner';
import { balanceAt, readEvidence, shareAt, type Evidence } from '../columns/evidence';
import { readEvidenceInTime } from './evidence-in-time';
import { seriesByPlace, seriesByTime, type Head, type Orientation, type Series } from './series';
import { findYearsDown } from './years-down';
import type { Block } from '../blocks/block';
import { findMatrixLines, kindOfHead, type MatrixLine } from './matrix-lines';

/**
 * A table that lies on its side: indicators below each other, with years or places across; or years
 * below each other. Undefined where the rows are neither.
 */
export function findMatrix(source: TableSource): Recognition | undefined {
  const down = findYearsDown(source);
  if (down) return readInTime(source, { ...down, orientation: 'down' });
  const { block, columns } = source;
  const heads = columns.figures.map((column) => ({
    at: column,
    texts: columns.paths.get(column)?.texts ?? [],
  }));
  const kind = commonKind(heads);
  if (!kind) return undefined;
  const lines = findMatrixLines(block.body, columns);
  if (!lines) return undefined;
  const usable = heads.filter((head) => kindOf(head) === kind);
  const left = heads.filter((head) => kindOf(head) !== kind);
  if (kind === 'time')
    return readInTime(source, { lines, heads: usable, left, orientation: 'across' });
  const reading = readByPlace(source, lines, usable);
  return {
    tables: reading.tables,
    unrecognised: [...reading.unrecognised, ...leftAlone(source, lines, left, 'across')],
  };
}

/** What at least half of the columns stand for; undefined where they are measures, as in most tables. */
function commonKind(heads: readonly Head[]): 'time' | 'place' | undefined {
  const of = (kind: string): number => heads.filter((head) => kindOf(head) === kind).length;
  if (heads.length === 0) return undefined;
  const [time, place] = [of('time'), of('place')];
  if (time * 2 >= heads.length && time > place) return shareTheirTimes(heads) ? undefined : 'time';
  return place * 2 >= heads.length && time === 0 ? 'place' : undefined;
}

/** `Năm 2021: Đối tượng, Kinh phí`, the same for each year: columns of measures, as in most tables. */
function shareTheirTimes(heads: readonly Head[]): boolean {
  const dated = heads
    .map(({ texts }) => readFeatures(texts))
    .filter(({ year }) => year !== undefined);
  const shared = dated.filter((head, at) =>
    dated.some((other, i) => i !== at && isOfOneTime(head, other)),
  );
  return shared.length * 2 > dated.length;
}

/** A count beside what is paid may stand for another status, as only one of them says `thực hiện`. */
function isOfOneTime(one: HeaderFeatures, other: HeaderFeatures): boolean {
  const isSame = [
    one.year!.year === other.year!.year && one.year!.years === other.year!.years,
    one.point === other.point,
    one.subset === other.subset,
  ].every(Boolean);
  const counts = [one, other].some(({ aspect }) => aspect === 'count');
  return isSame && (counts || one.status === other.status);
}

function kindOf({ texts }: Head): ReturnType<typeof kindOfHead> {
  return texts.length === 0 ? 'measure' : kindOfHead(texts);
}

/** Columns, or rows, of which nothing is known but that they compare others. */
function leftAlone(
  { headings }: TableSource,
  lines: readonly MatrixLine[],
  left: readonly Head[],
  orientation: Orientation,
): UnrecognisedFigures[] {
  return left.map(({ at, texts }): UnrecognisedFigures => ({
    range: rangeOf(
      lines.map((line) =>
        orientation === 'across' ? { row: line.at, column: at } : { row: at, column: line.at },
      ),
    ),
    reason: 'comparison',
    heading: headings.claim(texts.join(' – ')).heading,
  }));
}

interface InTime {
  readonly lines: readonly MatrixLine[];
  readonly heads: readonly Head[];
  /** Heads that are no time of their own: they compare, or add up, the others. */
  readonly left: readonly Head[];
  readonly orientation: Orientation;
}

/** Years across, and perhaps columns that compare them: of these only what the figures show is known. */
function readInTime(source: TableSource, { lines, heads, left, orientation }: InTime): Recognition {
  const { context, block, grid } = source;
  const hidden = orientation === 'across' ? grid.hiddenColumns : hiddenRowsOf(block);
  const inTime = seriesByTime(lines, heads, orientation, hidden);
  const compared = seriesByTime(lines, left, orientation, hidden);
  const owner = findOwner(block.titles);
  const { firstYear: _, ...ofEachYear } = context;
  const byLine = resolveColumns(
    lines.map(({ texts, figures }) => ({
      texts,
      figures: heads.map(({ at }) => figures.get(at)),
    })),
    { ...ofEachYear, year: context.year ?? { year: LAST_UNDATED_YEAR, from: 'nowhere' } },
    owner,
  );
  const series = [...inTime, ...compared];
  const claimed = claim(source, inTime);
  const resolved = resolveColumns(claimed.sources, { ...context, inLines: true }, owner);
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
  const unread = left.filter(
    ({ at }) => !compared.some(({ head }, position) => head === at && isKnown[position]),
  );
  const { tables, unrecognised } = toRecognition(
    source,
    kept.map((at) => series[at]!),
    [...claimed.headings, ...rest.headings],
    {
      resolved: kept.map((at) => evidence.resolved[at]!),
      shares: evidence.shares.map((share) => shareAt(share, position)),
      balances: evidence.balances.map((balance) => balanceAt(balance, position)),
    },
    [rowOfTerritory(source)],
  );
  return {
    tables,
    unrecognised: [...unrecognised, ...leftAlone(source, lines, unread, orientation)],
  };
}

function hiddenRowsOf({ body }: Block): ReadonlySet<number> {
  return new Set(body.flatMap(({ row, hidden }) => (hidden ? [row] : [])));
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

function rowOfTerritory({ block }: TableSource): TableRow {
  const territory = describeTerritory(block.titles);
  return { row: block.body[0]!.row, role: 'unit', label: territory };
}

function describeTerritory(titles: readonly string[]): string {
  return titles[titles.length - 1]?.replace(/\s+/g, ' ').trim() ?? '';
}

function placesAcross({ block, grid }: TableSource, heads: readonly Head[]): TableRow[] {
  const row = block.header[0]!.row;
  return heads.map(({ at, texts }): TableRow => {
    const label = texts.join(' ').replace(/\s+/g, ' ').trim();
    const role = readRowWords(label) === 'total' ? 'total' : 'unit';
    return { row, role, label, ...(grid.hiddenColumns.has(at) && { hidden: true }) };
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
