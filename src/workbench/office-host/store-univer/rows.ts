import { Direction } from '@univerjs/core';
import { InsertRowByRangeCommand, RemoveRowByRangeCommand } from '@univerjs/sheets';
import type { SheetId } from '../workbook-model';
import { growthStep } from './cell-writes';
import { refuse, refuseIfProtected } from './mends/loud-protection';
import { inFront } from './sheets';
import { writeRowsHidden } from './sizes';
import type { UniverContext } from './univer-context';
import { targetOf, worksheetOf } from './univer-context';

/** Univer follows references only on the sheet in front, so it is brought there for the while. */
export function insertRows(
  context: UniverContext,
  sheet: SheetId,
  first: number,
  count: number,
): void {
  const worksheet = worksheetOf(context, sheet);
  refuseIfProtected(context, sheet);
  const right = worksheet.getColumnCount() - 1;
  context.journal.run(
    growthStep(context, worksheet, { top: first, left: 0, bottom: first, right }),
  );
  const done = inFront(context, sheet, () =>
    context.journal.command(InsertRowByRangeCommand.id, {
      ...targetOf(context, sheet),
      direction: Direction.UP,
      range: wholeRows(first, count, right),
    }),
  );
  if (!done) throw refuse(context, sheet, 'insert rows');
}

export function deleteRows(
  context: UniverContext,
  sheet: SheetId,
  first: number,
  count: number,
): void {
  const worksheet = worksheetOf(context, sheet);
  refuseIfProtected(context, sheet);
  const last = Math.min(first + count, worksheet.getRowCount()) - 1;
  if (last < first) return;
  const size = last - first + 1;
  // Univer spares hidden rows; Excel does not.
  if (worksheet.getHiddenRows(first, last).length > 0) {
    writeRowsHidden(context, sheet, first, size, false);
  }
  const range = wholeRows(first, size, worksheet.getColumnCount() - 1);
  const done = inFront(context, sheet, () =>
    context.journal.command(RemoveRowByRangeCommand.id, { ...targetOf(context, sheet), range }),
  );
  if (!done) throw refuse(context, sheet, 'delete rows');
}

function wholeRows(first: number, count: number, right: number) {
  return { startRow: first, endRow: first + count - 1, startColumn: 0, endColumn: right };
}
