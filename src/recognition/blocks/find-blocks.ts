import type { SheetGrid, GridCell, GridRow } from '../grid/sheet-grid';
import { wordsOf } from '../grid/sheet-grid';
import type { Block } from './block';
import { findBands, type Band } from './find-bands';
import { findHeader, type Header } from './find-header';
import { findNumberRow } from './number-row';
import { headCells, isData, isUnderMerges } from './row-shape';
import { bareText } from '../words/remembered';

/** Rows from whose numbers the columns of figures are known before the table's end is. */
const SAMPLE = 15;

/** Every header with the rows of figures beneath it, band by band from left to right. */
export function findBlocks({ rows }: SheetGrid): Block[] {
  const bands = findBands(rows);
  return bands.flatMap((band) => blocksOfBand(rows, band, bands.length > 1));
}

function blocksOfBand(all: readonly GridRow[], band: Band, hasOthersBeside: boolean): Block[] {
  const rows = all.map((row) => within(row, band)).filter(({ cells }) => cells.length > 0);
  const blocks: Block[] = [];
  let from = 0;
  for (;;) {
    const first = findFirstData(rows, from);
    if (first === undefined) return blocks;
    const figureColumns = columnsOfFigures(rows.slice(first, first + SAMPLE));
    const header = findHeader(rows, from, first, figureColumns);
    const start = header ? header.end + 1 : first;
    const end = findEnd(rows, start, header, figureColumns);
    const body = rows.slice(start, end + 1).filter((row) => !isRepeated(row, header));
    const above = header ? header.start : first;
    const [after, before] = [rows[from - 1]?.row ?? -1, rows[above]!.row];
    blocks.push({
      left: band.left,
      right: band.right,
      titles: titlesOf(all, band, after, before),
      captions: hasOthersBeside ? captionsOf(rows, band, figureColumns, after, before) : [],
      header: header?.rows ?? [],
      body,
      ...(header?.numberRow && { numberRow: header.numberRow }),
    });
    from = end + 1;
  }
}

function within(row: GridRow, { left, right }: Band): GridRow {
  const isInside = ({ column }: GridCell): boolean => left <= column && column <= right;
  return row.cells.every(isInside) ? row : { ...row, cells: row.cells.filter(isInside) };
}

function findFirstData(rows: readonly GridRow[], from: number): number | undefined {
  for (let position = from; position < rows.length; position++)
    if (
      isData(rows[position]!) &&
      !findNumberRow(rows[position]!) &&
      !isUnderMerges(rows, position, from)
    )
      return position;
  return undefined;
}

function columnsOfFigures(rows: readonly GridRow[]): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const row of rows) {
    if (!isData(row) && headCells(row).some(({ column }) => columns.has(column))) break;
    const [first] = row.cells;
    for (const { column, kind } of row.cells)
      if (kind === 'number' && column !== first!.column) columns.add(column);
  }
  return columns;
}

/** Index of the last row of the body that begins at `start`. */
function findEnd(
  rows: readonly GridRow[],
  start: number,
  header: Header | undefined,
  figureColumns: ReadonlySet<number>,
): number {
  let last = start;
  let open = true;
  for (let position = start; position < rows.length; position++) {
    const row = rows[position]!;
    if (isRepeated(row, header)) {
      // Under a title of its own the same header begins another table
      if (!open) break;
      continue;
    }
    if (isData(row)) {
      last = position;
      open = true;
    } else if (headsFigures(row, figureColumns)) break;
    else if (open && isNumbered(row) && row.row - rows[position - 1]!.row <= 1) last = position;
    else open = false;
  }
  return endsBeforeHeader(rows, last, figureColumns);
}

/** Rows of words right above the next header are its title, not the last rows of this table. */
function endsBeforeHeader(
  rows: readonly GridRow[],
  last: number,
  figureColumns: ReadonlySet<number>,
): number {
  const next = rows[last + 1];
  if (!next || !headsFigures(next, figureColumns)) return last;
  let end = last;
  while (end > 0 && !isData(rows[end]!)) end--;
  return end;
}

/** Words in columns of figures, and no figure. */
function headsFigures(row: GridRow, figureColumns: ReadonlySet<number>): boolean {
  if (isData(row)) return false;
  const over = row.cells.filter(
    (cell) => cell.kind === 'words' && [...figureColumns].some((at) => covers(cell, at)),
  );
  return (
    over.length >= 2 ||
    (over.length === 1 && over[0]!.column > Math.min(...figureColumns) && row.cells.length > 2)
  );
}

function covers({ column, right }: GridCell, at: number): boolean {
  return column <= at && at <= right;
}

/** A row that has its number and name but no figures yet. */
function isNumbered({ cells }: GridRow): boolean {
  const [first, second] = cells;
  if (!first || !second || second.kind !== 'words') return false;
  return (
    first.kind === 'number' ||
    /^\s*(?:[ivxlc]{1,6}|[a-zđ]|\d+(?:\.\d+)*)[.)]?\s*$/i.test(wordsOf(first))
  );
}

/** The header printed again on a further page, or its row of column numbers. */
function isRepeated(row: GridRow, header: Header | undefined): boolean {
  if (findNumberRow(row)) return true;
  return header !== undefined && !isData(row) && header.rows.some((head) => isAlike(head, row));
}

/** Most cells of the one stand in the other, too; a copy may have been retyped in places. */
function isAlike(head: GridRow, row: GridRow): boolean {
  const cells = headCells(row);
  if (cells.length === 0) return false;
  const texts = new Map(headCells(head).map((cell) => [cell.column, bareText(wordsOf(cell))]));
  const same = cells.filter((cell) => texts.get(cell.column) === bareText(wordsOf(cell))).length;
  return same * 5 >= Math.max(cells.length, texts.size) * 3;
}

/** Lines between two tables that stand over the band, or alone in their row. */
function titlesOf(
  rows: readonly GridRow[],
  { left, right }: Band,
  after: number,
  before: number,
): string[] {
  return rows
    .filter(({ row }) => after < row && row < before)
    .flatMap(({ cells }) =>
      cells
        .filter((cell) => cells.length === 1 || (cell.column <= right && cell.right >= left))
        .map(wordsOf)
        .filter((text) => text.trim() !== ''),
    );
}

/** Lines merged over a table from its names to its last figures, and over nothing else. */
function captionsOf(
  rows: readonly GridRow[],
  band: Band,
  figureColumns: ReadonlySet<number>,
  after: number,
  before: number,
): string[] {
  const [first, last] = [Math.min(...figureColumns), Math.max(...figureColumns)];
  return rows
    .filter(({ row }) => after < row && row < before)
    .flatMap(({ cells }) => cells)
    .filter(({ column, right }) => column < first && last <= right && right <= band.right)
    .map(wordsOf);
}
