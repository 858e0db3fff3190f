import type { RangeAddress } from '../../domain/address';
import type { CellSnapshot, SheetSnapshot } from '../../domain/snapshot';
import { findLegacyEncoding } from '../../reading/legacy-font';
import { kindOfCell, type CellKind } from './cell-kind';

/** A cell that is not blank. */
export interface GridCell {
  readonly column: number;
  readonly kind: Exclude<CellKind, 'blank'>;
  readonly cell: CellSnapshot;
  /** Last column of the cell's merged range; its own where it is not merged. */
  readonly right: number;
  /** Last row of the merged range. */
  readonly bottom: number;
}

export interface GridRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly hidden: boolean;
  /** Ascending by column. */
  readonly cells: readonly GridCell[];
}

/** The part of a sheet that recognition looks at. */
export interface SheetGrid {
  /** Rows with something in them, ascending. */
  readonly rows: readonly GridRow[];
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Merged ranges larger than this are no headers; a hostile file has millions of cells in one. */
const LARGEST_MERGE = 4096;

/** Everything on the sheet but what lies in ranges that are already understood. */
export function createGrid(sheet: SheetSnapshot, taken: readonly RangeAddress[]): SheetGrid {
  const merges = new Map(
    sheet.merges
      .filter(
        (merge) => (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1) <= LARGEST_MERGE,
      )
      .map((merge) => [keyOf(merge.top, merge.left), merge] as const),
  );
  const left = sheet.used?.left ?? 0;
  const rows: GridRow[] = [];
  // Loops, as every cell of a file comes by here: `flatMap` takes ten times as long
  for (const { index: row, hidden, cells } of sheet.rows) {
    const over = taken.filter(({ top, bottom }) => top <= row && row <= bottom);
    const found: GridCell[] = [];
    for (let offset = 0; offset < cells.length; offset++) {
      const cell = cells[offset];
      const column = left + offset;
      if (!cell || over.some((range) => range.left <= column && column <= range.right)) continue;
      const kind = kindOfCell(cell);
      if (kind === 'blank') continue;
      const merge = merges.size > 0 ? merges.get(keyOf(row, column)) : undefined;
      const { right = column, bottom = row } = merge ?? {};
      found.push({ column, kind, cell, right, bottom });
    }
    if (found.length > 0) rows.push({ row, hidden: hidden === true, cells: found });
  }
  return { rows, hiddenColumns: new Set(sheet.hiddenColumns) };
}

function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}

/** The words of a cell; none for numbers, and for text that only a font of old makes legible. */
export function wordsOf({ kind, cell }: GridCell): string {
  if (kind !== 'words' || typeof cell.value !== 'string') return '';
  return findLegacyEncoding(cell.value, cell.font) === undefined ? cell.value : '';
}
