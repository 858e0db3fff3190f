import { findCell, type CellValue, type SheetSnapshot } from '../../domain/snapshot';
import type { TableRow } from '../../domain/table';
import { CODE_PREFIX, findCode } from '../layout/programme-rows';
import { isList, isProgramme, type TableLayout } from '../layout/table-layout';
import { cleanText, foldName } from '../parameters/clean-text';

/** Rows with a name or a figure, from the column-number row to the last anchor row. */
export function readRows(sheet: SheetSnapshot, layout: TableLayout): TableRow[] {
  const rows: TableRow[] = [];
  for (const { index: row } of sheet.rows) {
    if (row <= layout.head || row > layout.end) continue;
    const label = labelAt(sheet, layout, row);
    const isTotal = row === layout.total;
    if (!isTotal && label === '' && !hasFigures(sheet, layout, row)) continue;
    const node = isTotal ? totalNode(layout) : nodeAt(sheet, layout, row);
    rows.push({
      row,
      role: isTotal ? 'total' : 'unit',
      label,
      ...(node !== undefined && { node }),
    });
  }
  return rows;
}

/** The row that is called as a total row is, for a table that has lost the name of it. */
export function findTotalByLabel(
  sheet: SheetSnapshot,
  layout: TableLayout,
  totalLabels: ReadonlySet<string>,
): number | undefined {
  return sheet.rows.find(
    ({ index }) =>
      layout.head < index &&
      index <= layout.end &&
      totalLabels.has(foldName(labelAt(sheet, layout, index))),
  )?.index;
}

function totalNode(layout: TableLayout): string | undefined {
  return isProgramme(layout) ? CODE_PREFIX : undefined;
}

function nodeAt(sheet: SheetSnapshot, layout: TableLayout, row: number): string | undefined {
  const column = isList(layout)
    ? layout.texts.find(({ definition: { role } }) => role === 'node')?.column
    : isProgramme(layout)
      ? layout.index
      : undefined;
  return column === undefined ? undefined : findCode(textAt(sheet, row, column));
}

function labelAt(sheet: SheetSnapshot, { place }: TableLayout, row: number): string {
  return place === undefined ? '' : textAt(sheet, row, place);
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = findCell(sheet, row, column)?.value;
  return typeof value === 'string' || typeof value === 'number' ? cleanText(String(value)) : '';
}

function hasFigures(sheet: SheetSnapshot, { figures }: TableLayout, row: number): boolean {
  return figures.some(({ column }) => hasContent(findCell(sheet, row, column)?.value));
}

/** A formula that shows nothing yet is no figure. */
function hasContent(value: CellValue | undefined): boolean {
  return value !== undefined && value !== null && value !== '';
}
