import type { IDisposable } from '@univerjs/core';
import { RemoveSheetCommand, SheetInterceptorService } from '@univerjs/sheets';
import type { IRemoveSheetCommandParams } from '@univerjs/sheets';
import { removing, setting, sheetNameParams } from '../names';
import type { UniverContext } from '../univer-context';

/** Runs after Univer's own handling, which would otherwise write the names back as #REF!. */
const LAST = -1000;

/**
 * Deletes a sheet's own names with the sheet, whoever deletes it, and brings them back when
 * that is undone. Univer leaves them behind.
 */
export function letNamesLeaveWithSheet(context: UniverContext): IDisposable {
  return context.injector.get(SheetInterceptorService).interceptCommand({
    priority: LAST,
    getMutations(command) {
      if (command.id !== RemoveSheetCommand.id) return { redos: [], undos: [] };
      const { subUnitId } = command.params as IRemoveSheetCommandParams;
      const names = sheetNameParams(context, subUnitId);
      return { redos: names.map(removing), undos: names.map(setting) };
    },
  });
}
