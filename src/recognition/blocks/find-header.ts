import type { GridCell, GridRow } from '../grid/sheet-grid';
import { findNumberRow, type NumberRow } from './number-row';
import { bottomOf, headCells, isData, isLetterhead, isUnderMerges } from './row-shape';

export interface Header {
  /** Indexes of its first and last row among the rows of the band. */
  readonly start: number;
  readonly end: number;
  readonly rows: readonly GridRow[];
  readonly numberRow?: NumberRow;
}

/** Headings of sections may stand between a header and the first row with figures. */
const MOST_SECTIONS = 4;

/** Walks upwards from the first row with figures; undefined where no header stands above it. */
export function findHeader(
  rows: readonly GridRow[],
  from: number,
  first: number,
  figureColumns: ReadonlySet<number>,
): Header | undefined {
  const leftmost = Math.min(...figureColumns);
  let numberRow: NumberRow | undefined;
  let end = -1;
  let start = first;
  for (let position = first - 1; position >= from; position--) {
    const row = rows[position]!;
    const below = rows[position + 1]!;
    const numbers = findNumberRow(row);
    if (numbers && start === first) {
      numberRow = numbers;
      end = Math.max(end, position);
      continue;
    }
    const isBody = isData(row) && !isUnderMerges(rows, position, from);
    if (below.row - bottomOf(row) > 2 || isBody || isLetterhead(row)) break;
    if (isHead(rows, position, from, start < first, leftmost)) {
      start = position;
      end = Math.max(end, position);
    } else if (start < first || numberRow || first - position > MOST_SECTIONS) break;
    else if (headCells(row).some(({ right }) => right >= leftmost) && row.cells.length === 1) break;
  }
  if (start === first) return undefined;
  const last = lastRowOf(rows, start, Math.max(start, end), first);
  return {
    start,
    end: last,
    rows: rows.slice(start, last + 1).filter((row) => !findNumberRow(row)),
    ...(numberRow && { numberRow }),
  };
}

/** Rows of section headings were passed on the way up; they belong to the body. */
function lastRowOf(rows: readonly GridRow[], start: number, end: number, first: number): number {
  const reach = Math.max(...rows.slice(start, end + 1).map(bottomOf));
  let last = end;
  while (last + 1 < first && rows[last + 1]!.row <= reach) last++;
  return last;
}

function isHead(
  rows: readonly GridRow[],
  position: number,
  from: number,
  hasLower: boolean,
  leftmost: number,
): boolean {
  const cells = headCells(rows[position]!);
  const overFigures = cells.filter(({ right }) => right >= leftmost);
  if (overFigures.length === 0) return isMergedDown(cells, rows, position);
  if (cells.length >= 2) return true;
  const above = position > from ? rows[position - 1]! : undefined;
  // One cell alone: a group among cells that are merged down over its row, or one above its columns
  if (above && bottomOf(above) >= rows[position]!.row) return true;
  const [only] = overFigures;
  // The last line of a broken header, with nothing but `(%)` in it
  if (!hasLower && above && rows[position]!.row - above.row === 1 && headCells(above).length > 1)
    return only!.right === only!.column && !isData(above);
  return hasLower && only!.column >= leftmost && only!.right > only!.column;
}

/** `STT` and `Đơn vị` in a row of their own above the rest of the header, merged down beside it. */
function isMergedDown(
  cells: readonly GridCell[],
  rows: readonly GridRow[],
  position: number,
): boolean {
  const below = rows[position + 1];
  return below !== undefined && cells.some(({ bottom }) => bottom >= below.row);
}
