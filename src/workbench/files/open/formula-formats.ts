import type { ICellData, IDisposable, Nullable } from '@univerjs/core';
import { ObjectMatrix } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { findCell } from '../../../domain/snapshot';
import type { UniverContext } from '../../office-host/store-univer/univer-context';
import { gridIdOf } from './grid-data';
import type { OpenedFile } from './opened-file';

/**
 * Lets formulas of the file keep their number format: Univer gives one to every result that has
 * none, Excel only to a formula that is being typed.
 */
export function keepFormulaFormats(
  { commands, workbook }: UniverContext,
  { snapshot }: OpenedFile,
): IDisposable {
  const sheets = new Map(snapshot.sheets.map((sheet, position) => [gridIdOf(position), sheet]));
  return commands.beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || !options?.['applyFormulaCalculationResult'])
      return;
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const sheet = sheets.get(subUnitId);
    const cells = workbook.getSheetBySheetId(subUnitId)?.getCellMatrix();
    if (!sheet || !cells) return;
    new ObjectMatrix<Nullable<ICellData>>(cellValue).forValue((row, column, result) => {
      const formula = findCell(sheet, row, column)?.formula;
      if (result?.s && formula !== undefined && formula === cells.getValue(row, column)?.f)
        delete result.s;
    });
  });
}
