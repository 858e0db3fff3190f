import type { IColumnData, IMutationInfo, IRange, IRowData, Worksheet } from '@univerjs/core';
import { BooleanNumber, Tools } from '@univerjs/core';
import {
  SetColDataMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowDataMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import type { FormatStore } from '../store';
import type { SheetId } from '../workbook-model';
import { estimateColumnWidth, estimateRowHeight } from './autofit';
import { growthStep } from './cell-writes';
import type { UniverContext } from './univer-context';
import { targetOf, worksheetOf } from './univer-context';

/** Univer measures in pixels of 1/96 inch, Excel in points of 1/72. */
const POINTS_PER_PIXEL = 0.75;

type SizeStore = Omit<FormatStore, 'readFormat' | 'writeFormat' | 'readBorder' | 'writeBorder'>;

export function createSizeStore(context: UniverContext): SizeStore {
  return {
    readColumnWidths: (sheet, first, count) =>
      series(first, count, (column) => columnWidth(worksheetOf(context, sheet), column)),
    writeColumnWidth: (sheet, first, count, points) =>
      writeColumnWidth(context, sheet, first, count, points),
    readRowHeights: (sheet, first, count) =>
      series(first, count, (row) => rowHeight(worksheetOf(context, sheet), row)),
    writeRowHeight: (sheet, first, count, points) =>
      writeRowHeight(context, sheet, first, count, points),
    autofitColumns(sheet, first, count) {
      for (let column = first; column < first + count; column += 1) {
        const points = estimateColumnWidth(worksheetOf(context, sheet), column);
        if (points !== undefined) writeColumnWidth(context, sheet, column, 1, points);
      }
    },
    autofitRows(sheet, first, count) {
      const worksheet = worksheetOf(context, sheet);
      for (let row = first; row < first + count; row += 1) {
        const points = estimateRowHeight(worksheet, row, (column) =>
          columnWidth(worksheet, column),
        );
        if (points !== undefined) writeRowHeight(context, sheet, row, 1, points);
      }
    },
    readRowsHidden: (sheet, first, count) =>
      series(first, count, (row) => !worksheetOf(context, sheet).getRowRawVisible(row)),
    writeRowsHidden: (sheet, first, count, hidden) =>
      writeRowsHidden(context, sheet, first, count, hidden),
    readColumnsHidden: (sheet, first, count) =>
      series(first, count, (column) => !worksheetOf(context, sheet).getColVisible(column)),
    writeColumnsHidden: (sheet, first, count, hidden) =>
      writeColumnsHidden(context, sheet, first, count, hidden),
  };
}

function series<Item>(first: number, count: number, read: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_item, offset) => read(first + offset));
}

function columnWidth(worksheet: Worksheet, column: number): number {
  return worksheet.getColumnManager().getColumnWidth(column) * POINTS_PER_PIXEL;
}

function rowHeight(worksheet: Worksheet, row: number): number {
  return worksheet.getRowManager().getRowHeight(row) * POINTS_PER_PIXEL;
}

function writeColumnWidth(
  context: UniverContext,
  sheet: SheetId,
  first: number,
  count: number,
  points: number,
): void {
  const worksheet = worksheetOf(context, sheet);
  const params = {
    ...targetOf(context, sheet),
    ranges: [wholeColumns(worksheet, first, count)],
    colWidth: points / POINTS_PER_PIXEL,
  };
  const undo = SetWorksheetColWidthMutationFactory(params, worksheet);
  writeColumns(context, sheet, first, count, {
    redos: [{ id: SetWorksheetColWidthMutation.id, params }],
    undos: [{ id: SetWorksheetColWidthMutation.id, params: undo }],
  });
}

function writeRowHeight(
  context: UniverContext,
  sheet: SheetId,
  first: number,
  count: number,
  points: number,
): void {
  const worksheet = worksheetOf(context, sheet);
  const ranges = [wholeRows(worksheet, first, count)];
  const target = targetOf(context, sheet);
  const params = { ...target, ranges, rowHeight: points / POINTS_PER_PIXEL };
  const undo = SetWorksheetRowHeightMutationFactory(params, worksheet);
  writeRows(context, sheet, first, count, {
    redos: [
      { id: SetWorksheetRowHeightMutation.id, params },
      {
        id: SetWorksheetRowIsAutoHeightMutation.id,
        params: { ...target, ranges, autoHeightInfo: BooleanNumber.FALSE },
      },
    ],
    undos: [{ id: SetWorksheetRowHeightMutation.id, params: undo }],
  });
}

export function writeRowsHidden(
  context: UniverContext,
  sheet: SheetId,
  first: number,
  count: number,
  hidden: boolean,
): void {
  const ranges = [wholeRows(worksheetOf(context, sheet), first, count)];
  const params = { ...targetOf(context, sheet), ranges };
  const [hide, show] = [SetRowHiddenMutation.id, SetRowVisibleMutation.id];
  writeRows(context, sheet, first, count, {
    redos: [{ id: hidden ? hide : show, params }],
    undos: [{ id: hidden ? show : hide, params }],
  });
}

function writeColumnsHidden(
  context: UniverContext,
  sheet: SheetId,
  first: number,
  count: number,
  hidden: boolean,
): void {
  const ranges = [wholeColumns(worksheetOf(context, sheet), first, count)];
  const params = { ...targetOf(context, sheet), ranges };
  const [hide, show] = [SetColHiddenMutation.id, SetColVisibleMutation.id];
  writeColumns(context, sheet, first, count, {
    redos: [{ id: hidden ? hide : show, params }],
    undos: [{ id: hidden ? show : hide, params }],
  });
}

/**
 * Univer's own undo data makes the grid draw anew, but leaves entries for rows that had none;
 * the rows' data as it was, put back last, leaves nothing.
 */
function writeRows(
  context: UniverContext,
  sheet: SheetId,
  first: number,
  count: number,
  step: { redos: IMutationInfo[]; undos: IMutationInfo[] },
): void {
  const worksheet = worksheetOf(context, sheet);
  const last = { top: first, left: 0, bottom: first + count - 1, right: 0 };
  const growth = growthStep(context, worksheet, last);
  const cleared: Record<number, null> = {};
  const before: Record<number, Partial<IRowData>> = {};
  for (let row = first; row < first + count; row += 1) {
    const data = worksheet.getRowManager().getRow(row);
    cleared[row] = null;
    if (data) before[row] = Tools.deepClone(data);
  }
  const restore = (rowData: object): IMutationInfo => ({
    id: SetRowDataMutation.id,
    params: { ...targetOf(context, sheet), rowData },
  });
  context.journal.run({
    redos: [...growth.redos, ...step.redos],
    undos: [...step.undos, restore(cleared), restore(before), ...growth.undos],
  });
}

function writeColumns(
  context: UniverContext,
  sheet: SheetId,
  first: number,
  count: number,
  step: { redos: IMutationInfo[]; undos: IMutationInfo[] },
): void {
  const worksheet = worksheetOf(context, sheet);
  const last = { top: 0, left: first, bottom: 0, right: first + count - 1 };
  const growth = growthStep(context, worksheet, last);
  const cleared: Record<number, null> = {};
  const before: Record<number, Partial<IColumnData>> = {};
  for (let column = first; column < first + count; column += 1) {
    const data = worksheet.getColumnManager().getColumn(column);
    cleared[column] = null;
    if (data) before[column] = Tools.deepClone(data);
  }
  const restore = (columnData: object): IMutationInfo => ({
    id: SetColDataMutation.id,
    params: { ...targetOf(context, sheet), columnData },
  });
  context.journal.run({
    redos: [...growth.redos, ...step.redos],
    undos: [...step.undos, restore(cleared), restore(before), ...growth.undos],
  });
}

function wholeRows(worksheet: Worksheet, first: number, count: number): IRange {
  const endColumn = worksheet.getColumnCount() - 1;
  return { startRow: first, endRow: first + count - 1, startColumn: 0, endColumn };
}

function wholeColumns(worksheet: Worksheet, first: number, count: number): IRange {
  const endRow = worksheet.getRowCount() - 1;
  return { startColumn: first, endColumn: first + count - 1, startRow: 0, endRow };
}
