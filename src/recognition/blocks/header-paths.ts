import { yearOfCell } from '../grid/cell-kind';
import { wordsOf, type GridCell, type GridRow } from '../grid/sheet-grid';

/** What stands above a column, from the top down. */
export interface HeaderPath {
  readonly texts: readonly string[];
  /** The cell that heads this column and others: columns with the same one are a group. */
  readonly group?: string;
}

interface Step {
  readonly text: string;
  readonly cell: GridCell;
  readonly row: number;
  /** Columns over which the cell stands, merged or by what is written beneath. */
  readonly wide: boolean;
}

/** The texts above each column of `left` to `right`. */
export function headerPaths(
  header: readonly GridRow[],
  left: number,
  right: number,
): ReadonlyMap<number, HeaderPath> {
  const owners = header.map((_, depth) => ownersOf(header, depth, left, right));
  const paths = new Map<number, HeaderPath>();
  for (let column = left; column <= right; column++) {
    const steps: Step[] = [];
    owners.forEach((row, depth) => {
      const cell = row.get(column);
      if (!cell) return;
      const wide =
        cell.right > cell.column || [...row.values()].filter((one) => one === cell).length > 1;
      steps.push({ text: textOf(cell), cell, row: header[depth]!.row, wide });
    });
    if (steps.length === 0) continue;
    const parent = steps.findLast(({ wide }, depth) => wide && depth < steps.length - 1);
    paths.set(column, {
      texts: joinWrapped(steps),
      ...(parent && { group: `${parent.row}:${parent.cell.column}` }),
    });
  }
  return paths;
}

/**
 * By column: the cell of the row that stands above it. A text without merged cells also
 * stands over the blank cells to its right, as far as something is written beneath them.
 */
function ownersOf(
  header: readonly GridRow[],
  depth: number,
  left: number,
  right: number,
): ReadonlyMap<number, GridCell> {
  const row = header[depth]!;
  const owners = new Map<number, GridCell>();
  const heads = row.cells.filter(isHead);
  for (const cell of heads)
    for (let column = cell.column; column <= Math.min(cell.right, right); column++)
      owners.set(column, cell);
  const usesMerges = heads.some((cell) => cell.right > cell.column);
  if (usesMerges || depth === header.length - 1) return owners;
  const taken = columnsMergedInto(header.slice(0, depth), row.row);
  const written = writtenBelow(header.slice(depth + 1));
  let parent: GridCell | undefined;
  for (let column = left; column <= right; column++) {
    const own = owners.get(column);
    if (own) parent = own.bottom > row.row || !written.has(column) ? undefined : own;
    else if (taken.has(column) || !written.has(column)) parent = undefined;
    else if (parent) owners.set(column, parent);
  }
  return owners;
}

function columnsMergedInto(above: readonly GridRow[], row: number): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const { cells } of above)
    for (const { column, right, bottom } of cells)
      if (bottom >= row) for (let at = column; at <= right; at++) columns.add(at);
  return columns;
}

function writtenBelow(rows: readonly GridRow[]): ReadonlySet<number> {
  return new Set(rows.flatMap(({ cells }) => cells.filter(isHead).map(({ column }) => column)));
}

function isHead(cell: GridCell): boolean {
  return cell.kind === 'words' || yearOfCell(cell.cell) !== undefined;
}

function textOf(cell: GridCell): string {
  return wordsOf(cell) || String(yearOfCell(cell.cell) ?? '');
}

/** Cells of one column's width below each other are one text, broken over several rows. */
function joinWrapped(steps: readonly Step[]): string[] {
  const texts: string[] = [];
  let open = false;
  for (const { text, wide } of steps) {
    if (open && !wide) texts.push(`${texts.pop()} ${text}`);
    else texts.push(text);
    open = !wide;
  }
  return texts.filter((text) => text.trim() !== '');
}
