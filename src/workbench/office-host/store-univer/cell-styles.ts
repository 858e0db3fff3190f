import type { ICellData, IColumnData, IMutationInfo, IStyleData, Worksheet } from '@univerjs/core';
import { ObjectMatrix, Tools } from '@univerjs/core';
import { SetColDataMutation } from '@univerjs/sheets';
import type { RangeAddress } from '../../../domain/address';
import type { SheetId } from '../workbook-model';
import { cellsStep, growthStep } from './cell-writes';
import { cellsOf, findPartInGrid, isWholeColumns } from './grid-range';
import type { UniverContext } from './univer-context';
import { targetOf, worksheetOf } from './univer-context';
import type { Step } from './write-journal';

/** Properties to set; `null` takes one away. */
export type StyleChange = { readonly [Key in keyof IStyleData]?: IStyleData[Key] | null };

/** The cell's style as stored, with what it inherits; conditional formats have no part in it. */
export function styleOf(worksheet: Worksheet, row: number, column: number): IStyleData {
  if (row >= worksheet.getRowCount() || column >= worksheet.getColumnCount()) return {};
  return worksheet.getComposedCellStyleByCellData(row, column, worksheet.getCellRaw(row, column));
}

/** Sets the style that `change` answers for each cell; undefined leaves the cell alone. */
export function writeStyles(
  context: UniverContext,
  sheet: SheetId,
  range: RangeAddress,
  change: (row: number, column: number) => StyleChange | undefined,
): void {
  const worksheet = worksheetOf(context, sheet);
  const growth = growthStep(context, worksheet, range);
  const writes = styleStep(context, worksheet, cellsOf(range), change);
  context.journal.run({
    redos: [...growth.redos, ...writes.redos],
    undos: [...writes.undos, ...growth.undos],
  });
}

/** One style for every cell. Whole columns take it as their default, so that no cell is made. */
export function fillStyle(
  context: UniverContext,
  sheet: SheetId,
  range: RangeAddress,
  change: StyleChange,
): void {
  const worksheet = worksheetOf(context, sheet);
  if (!isWholeColumns(range)) {
    const part = findPartInGrid(worksheet, range);
    const reachesBeyond = part === undefined || range.right - part.right > 0;
    writeStyles(context, sheet, reachesBeyond && part ? part : range, () => change);
    return;
  }
  const part = findPartInGrid(worksheet, range);
  if (part === undefined) return;
  const columns = columnStyleStep(context, worksheet, part, change);
  const cells = styleStep(context, worksheet, styledCells(worksheet, part), () => change);
  context.journal.run({
    redos: [...columns.redos, ...cells.redos],
    undos: [...cells.undos, ...columns.undos],
  });
}

function styleStep(
  context: UniverContext,
  worksheet: Worksheet,
  cells: Iterable<{ row: number; column: number }>,
  change: (row: number, column: number) => StyleChange | undefined,
): Step {
  const styles = new ObjectMatrix<ICellData>();
  for (const { row, column } of cells) {
    const style = change(row, column);
    if (style === undefined) continue;
    // A new number format would turn numbers into text, or back; in Excel it only changes looks.
    const type = worksheet.getCellRaw(row, column)?.t;
    styles.setValue(row, column, { s: { ...style } as IStyleData, ...(type && { t: type }) });
  }
  return styles.getLength() === 0
    ? { redos: [], undos: [] }
    : cellsStep(context, worksheet, styles);
}

function styledCells(worksheet: Worksheet, range: RangeAddress): { row: number; column: number }[] {
  const found: { row: number; column: number }[] = [];
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell && column >= range.left && column <= range.right) found.push({ row, column });
  });
  return found;
}

function columnStyleStep(
  context: UniverContext,
  worksheet: Worksheet,
  range: RangeAddress,
  change: StyleChange,
): Step {
  const before: Record<number, IColumnData | null> = {};
  const cleared: Record<number, null> = {};
  const after: Record<number, IColumnData> = {};
  for (let column = range.left; column <= range.right; column += 1) {
    const data = worksheet.getColumnManager().getColumn(column);
    const style = { ...worksheet.getColumnStyle(column), ...change } as IStyleData;
    Tools.removeNull(style);
    if (data) before[column] = Tools.deepClone(data);
    cleared[column] = null;
    after[column] = { ...data, s: style };
  }
  const mutation = (columnData: object): IMutationInfo => ({
    id: SetColDataMutation.id,
    params: { ...targetOf(context, worksheet.getSheetId()), columnData },
  });
  return { redos: [mutation(after)], undos: [mutation(cleared), mutation(before)] };
}
