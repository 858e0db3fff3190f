import type {
  ICellData,
  IDisposable,
  IObjectMatrixPrimitiveType,
  IRange,
  Worksheet,
} from '@univerjs/core';
import { ObjectMatrix } from '@univerjs/core';
import type { IInsertColCommandParams, IInsertRowCommandParams } from '@univerjs/sheets';
import {
  EffectRefRangId,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
} from '@univerjs/sheets';
import type { UniverContext } from '../univer-context';
import { worksheetOf } from '../univer-context';

type Looks = IObjectMatrixPrimitiveType<ICellData>;

const INSERTS_ROWS: ReadonlySet<string> = new Set([
  EffectRefRangId.InsertRowCommandId,
  InsertRowByRangeCommand.id,
]);
const INSERTS_COLUMNS: ReadonlySet<string> = new Set([
  EffectRefRangId.InsertColCommandId,
  InsertColByRangeCommand.id,
]);

/**
 * Gives rows and columns that the person inserts the stored styles of the neighbour before.
 * Univer copies what the neighbour shows, so the colours of a conditional format would become
 * fills that stay when the condition does not.
 */
export function keepLooksOfInsertedRows(context: UniverContext): IDisposable {
  return context.commands.beforeCommandExecuted((command) => {
    if (INSERTS_ROWS.has(command.id)) {
      const params = command.params as IInsertRowCommandParams;
      params.cellValue = looksOfRowAbove(worksheetOf(context, params.subUnitId), params.range);
    } else if (INSERTS_COLUMNS.has(command.id)) {
      const params = command.params as IInsertColCommandParams;
      params.cellValue = looksOfColumnBefore(worksheetOf(context, params.subUnitId), params.range);
    }
  });
}

function looksOfRowAbove(worksheet: Worksheet, { startRow, endRow }: IRange): Looks {
  const looks = new ObjectMatrix<ICellData>();
  for (let column = 0; column < worksheet.getColumnCount(); column += 1) {
    const style = worksheet.getCellRaw(startRow - 1, column)?.s;
    if (!style) continue;
    for (let row = startRow; row <= endRow; row += 1) looks.setValue(row, column, { s: style });
  }
  return looks.getMatrix();
}

function looksOfColumnBefore(worksheet: Worksheet, { startColumn, endColumn }: IRange): Looks {
  const looks = new ObjectMatrix<ICellData>();
  for (let row = 0; row < worksheet.getRowCount(); row += 1) {
    const style = worksheet.getCellRaw(row, startColumn - 1)?.s;
    if (!style) continue;
    for (let column = startColumn; column <= endColumn; column += 1) {
      looks.setValue(row, column, { s: style });
    }
  }
  return looks.getMatrix();
}
