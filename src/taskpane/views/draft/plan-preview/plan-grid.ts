import { contains } from '../../../../domain/address';
import type { RangeAddress } from '../../../../domain/address';
import type { CellContent } from '../../../../domain/edit';
import type { CellStyle, SheetPlan } from '../../../../domain/sheet-plan';

/** A planned sheet as a small HTML table: only what is seen, long runs of like rows cut short. */
export interface PlanGrid {
  /** Shares of the whole width, in percent. */
  readonly columnWidths: readonly number[];
  /** The whole width in points. */
  readonly width: number;
  readonly rows: readonly PlanGridRow[];
}

export type PlanGridRow =
  | { readonly kind: 'cells'; readonly row: number; readonly cells: readonly PlanGridCell[] }
  | { readonly kind: 'omitted'; readonly row: number; readonly count: number };

export interface PlanGridCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Undefined where the cell is left for the person to fill in. */
  readonly content: CellContent | undefined;
  readonly style: CellStyle;
}

/** Excel's own width of a column that a plan says nothing about. */
const DEFAULT_WIDTH = 48;
/** Rows lower than this (points) only keep ranges together and show nothing. */
const GUARD_HEIGHT = 8;
/** A run of like rows shows this many of them. */
const RUN_SHOWN = 3;

export function toPlanGrid(plan: SheetPlan): PlanGrid {
  const { top, bottom, left, right } = plan.print.area;
  const contents = contentsByCell(plan);
  const unseen = new Set([
    ...plan.hiddenRows,
    ...plan.rowHeights.filter(({ points }) => points < GUARD_HEIGHT).map(({ row }) => row),
  ]);
  const columns = sequence(left, right);
  const rows = sequence(top, bottom)
    .filter((row) => !unseen.has(row))
    .map((row) => ({
      row,
      kind: 'cells' as const,
      cells: columns.flatMap((column) => toGridCell(plan, contents, unseen, row, column)),
    }));
  const widths = columns.map(
    (column) =>
      plan.columnWidths.find((planned) => planned.column === column)?.points ?? DEFAULT_WIDTH,
  );
  const width = widths.reduce((sum, points) => sum + points, 0);
  return {
    columnWidths: widths.map((points) => (100 * points) / width),
    width,
    rows: shortenRuns(rows),
  };
}

function contentsByCell(plan: SheetPlan): ReadonlyMap<string, CellContent> {
  const contents = new Map<string, CellContent>();
  for (const { at, content } of plan.blocks)
    content.forEach((cells, down) =>
      cells.forEach((cell, across) => {
        if (cell) contents.set(keyOf(at.row + down, at.column + across), cell);
      }),
    );
  return contents;
}

/** Nothing for a cell that a merged one covers. */
function toGridCell(
  plan: SheetPlan,
  contents: ReadonlyMap<string, CellContent>,
  unseen: ReadonlySet<number>,
  row: number,
  column: number,
): PlanGridCell[] {
  const cell: RangeAddress = { top: row, bottom: row, left: column, right: column };
  const merge = plan.merges.find((range) => contains(range, cell));
  if (merge && (merge.top !== row || merge.left !== column)) return [];
  const spanned = merge ? sequence(merge.top, merge.bottom).filter((r) => !unseen.has(r)) : [row];
  return [
    {
      column,
      columnSpan: merge ? merge.right - merge.left + 1 : 1,
      rowSpan: spanned.length,
      content: contents.get(keyOf(row, column)),
      style: styleOf(plan, cell),
    },
  ];
}

function styleOf(plan: SheetPlan, cell: RangeAddress): CellStyle {
  return Object.assign(
    {},
    ...plan.styles.filter(({ range }) => contains(range, cell)).map(({ style }) => style),
  ) as CellStyle;
}

type CellsRow = Extract<PlanGridRow, { kind: 'cells' }>;

function shortenRuns(rows: readonly CellsRow[]): PlanGridRow[] {
  const shown: PlanGridRow[] = [];
  for (let start = 0; start < rows.length;) {
    const shape = shapeOf(rows[start]!);
    let end = start + 1;
    while (end < rows.length && shapeOf(rows[end]!) === shape) end += 1;
    const omitted = end - start - RUN_SHOWN;
    if (omitted > 1) {
      shown.push(...rows.slice(start, start + RUN_SHOWN));
      shown.push({ kind: 'omitted', row: rows[start + RUN_SHOWN]!.row, count: omitted });
    } else {
      shown.push(...rows.slice(start, end));
    }
    start = end;
  }
  return shown;
}

/** Equal for rows that look alike but for their words and figures; merged rows never do. */
function shapeOf({ row, cells }: CellsRow): string {
  if (cells.some(({ columnSpan, rowSpan }) => columnSpan > 1 || rowSpan > 1)) return `row ${row}`;
  return cells
    .map(({ content, style }) => `${contentKind(content)}${style.bold ? '!' : ''}`)
    .join(' ');
}

function contentKind(content: CellContent | undefined): string {
  if (!content) return 'empty';
  return 'formula' in content ? 'formula' : typeof content.value;
}

function keyOf(row: number, column: number): string {
  return `${row}:${column}`;
}

function sequence(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
