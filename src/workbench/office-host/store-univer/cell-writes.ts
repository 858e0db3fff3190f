import type { ICellData, IMutationInfo, Nullable, Worksheet } from '@univerjs/core';
import { ObjectMatrix, Tools } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetColumnCountUndoMutationFactory,
  SetWorksheetRowCountMutation,
  SetWorksheetRowCountUndoMutationFactory,
} from '@univerjs/sheets';
import type { RangeAddress } from '../../../domain/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../../domain/address';
import { CONTENT_KEYS } from './cell-content';
import type { UniverContext } from './univer-context';
import { targetOf } from './univer-context';
import type { Step } from './write-journal';

/** Spare rows and columns below and right of what is written, so that the grid does not end there. */
const SPARE = { rows: 100, columns: 5 } as const;

/**
 * Writes cells so that undoing puts back exactly what was there: Univer's own undo data
 * loses the difference between an absent and an emptied property.
 */
export function cellsStep(
  context: UniverContext,
  worksheet: Worksheet,
  cells: ObjectMatrix<Nullable<ICellData>>,
): Step {
  const cleared = new ObjectMatrix<null>();
  const before = new ObjectMatrix<ICellData>();
  let onlyLooks = true;
  cells.forValue((row, column, change) => {
    onlyLooks &&= !!change && CONTENT_KEYS.every((key) => change[key] === undefined);
    cleared.setValue(row, column, null);
    const cell = worksheet.getCellRaw(row, column);
    if (cell) before.setValue(row, column, Tools.deepClone(cell));
  });
  const mutation = (cellValue: object, trigger?: string): IMutationInfo => ({
    id: SetRangeValuesMutation.id,
    params: {
      ...targetOf(context, worksheet.getSheetId()),
      cellValue,
      ...(trigger !== undefined && { trigger }),
    },
  });
  return {
    // Univer takes a change without a formula for the loss of it, unless told what it comes from.
    redos: [mutation(cells.getMatrix(), onlyLooks ? SetStyleCommand.id : undefined)],
    undos: [mutation(cleared.getMatrix()), mutation(before.getMatrix())],
  };
}

/** Makes the grid large enough for the range. Whole columns and rows do not need more of it. */
export function growthStep(
  context: UniverContext,
  worksheet: Worksheet,
  range: RangeAddress,
): Step {
  const target = targetOf(context, worksheet.getSheetId());
  const redos: IMutationInfo[] = [];
  const undos: IMutationInfo[] = [];
  if (range.bottom >= worksheet.getRowCount()) {
    const params = { ...target, rowCount: Math.min(range.bottom + 1 + SPARE.rows, MAX_ROWS) };
    undos.push({
      id: SetWorksheetRowCountMutation.id,
      params: SetWorksheetRowCountUndoMutationFactory(context.injector, params),
    });
    redos.push({ id: SetWorksheetRowCountMutation.id, params });
  }
  if (range.right >= worksheet.getColumnCount()) {
    const params = {
      ...target,
      columnCount: Math.min(range.right + 1 + SPARE.columns, MAX_COLUMNS),
    };
    undos.push({
      id: SetWorksheetColumnCountMutation.id,
      params: SetWorksheetColumnCountUndoMutationFactory(context.injector, params),
    });
    redos.push({ id: SetWorksheetColumnCountMutation.id, params });
  }
  return { redos, undos };
}
