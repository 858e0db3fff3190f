import type { ICellData, Nullable } from '@univerjs/core';
import { ObjectMatrix } from '@univerjs/core';
import type { RangeAddress } from '../../../domain/address';
import type { SheetId } from '../workbook-model';
import { hasContent, toCellData } from './cell-content';
import { cellsStep } from './cell-writes';
import { removeFromConditionalFormats } from './conditional-formats';
import { findPartInGrid } from './grid-range';
import { refuseIfProtected } from './mends/loud-protection';
import type { UniverContext } from './univer-context';
import { worksheetOf } from './univer-context';
import { removeValidation } from './validations';

/**
 * Clears exactly the range given. Univer's own `FRange.clear()` is not used: it clears the
 * formats of whatever is selected in the grid.
 */
export function clearRange(
  context: UniverContext,
  sheet: SheetId,
  range: RangeAddress,
  what: 'contents' | 'formats' | 'all',
): void {
  const worksheet = worksheetOf(context, sheet);
  if (what !== 'formats') refuseIfProtected(context, sheet);
  const part = findPartInGrid(worksheet, range);
  if (part === undefined) return;
  const cells = new ObjectMatrix<Nullable<ICellData>>();
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    const inside =
      row >= part.top && row <= part.bottom && column >= part.left && column <= part.right;
    if (!inside || !cell) return;
    if (what === 'all') cells.setValue(row, column, null);
    else if (what === 'formats') cells.setValue(row, column, { s: null });
    else if (hasContent(cell)) cells.setValue(row, column, toCellData({ value: null }));
  });
  context.journal.together(() => {
    if (cells.getLength() > 0) context.journal.run(cellsStep(context, worksheet, cells));
    if (what === 'contents') return;
    removeFromConditionalFormats(context, sheet, part);
    removeValidation(context, sheet, part);
  });
}
