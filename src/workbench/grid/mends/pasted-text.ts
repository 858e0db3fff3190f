import type { ICellData, IDisposable, Nullable } from '@univerjs/core';
import { CellValueType, ObjectMatrix } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { UniverContext } from '../../office-host/store-univer/univer-context';

/** Of the characters that Unicode leaves to private use; no clipboard brings it along. */
const MARK = '\u{F5A7}';

/** Marks text that Univer would take for an English number when it is pasted. */
export function markAsText(text: string): string {
  return `${MARK}${text}`;
}

/** Turns marked text into text that stays text, on its way into the cells. */
export function keepPastedText({ commands }: UniverContext): IDisposable {
  return commands.beforeCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { cellValue } = command.params as ISetRangeValuesMutationParams;
    const cells = new ObjectMatrix<Nullable<ICellData>>(cellValue);
    cells.forValue((row, column, cell) => {
      if (!cell || typeof cell.v !== 'string' || !cell.v.startsWith(MARK)) return;
      const text = cell.v.slice(MARK.length);
      cells.setValue(row, column, { ...cell, v: text, t: CellValueType.FORCE_STRING });
    });
  });
}
