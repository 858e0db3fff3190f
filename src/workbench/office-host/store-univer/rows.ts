import type { IMutationInfo, Worksheet } from '@univerjs/core';
import { Direction, Tools } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertRowByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
  SetRowDataMutation,
} from '@univerjs/sheets';
import type { SheetId } from '../workbook-model';
import { growthStep } from './cell-writes';
import { refuse, refuseIfProtected } from './mends/loud-protection';
import { keepingSelection } from './selection';
import { inFront } from './sheets';
import { writeRowsHidden } from './sizes';
import type { UniverContext } from './univer-context';
import { targetOf, worksheetOf } from './univer-context';

export function insertRows(
  context: UniverContext,
  sheet: SheetId,
  first: number,
  count: number,
): void {
  const worksheet = worksheetOf(context, sheet);
  refuseIfProtected(context, sheet);
  const right = worksheet.getColumnCount() - 1;
  context.journal.together(() => {
    context.journal.run(
      growthStep(context, worksheet, { top: first, left: 0, bottom: first, right }),
    );
    changeRows(context, sheet, count, InsertRowByRangeCommand.id, {
      ...targetOf(context, sheet),
      direction: Direction.UP,
      range: wholeRows(first, count, right),
    });
  });
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
  context.journal.together(() => {
    // Univer spares hidden rows; Excel does not.
    if (worksheet.getHiddenRows(first, last).length > 0) {
      writeRowsHidden(context, sheet, first, size, false);
    }
    changeRows(context, sheet, size, RemoveRowByRangeCommand.id, {
      ...targetOf(context, sheet),
      range: wholeRows(first, size, worksheet.getColumnCount() - 1),
    });
  });
}

/** Univer follows references only on the sheet in front, so it is brought there for the while. */
function changeRows(
  context: UniverContext,
  sheet: SheetId,
  count: number,
  command: string,
  params: object,
): void {
  const restored = restoringLayout(context, worksheetOf(context, sheet), count);
  const done = context.journal.undoingEndsWith(restored, () =>
    keepingSelection(context, sheet, () =>
      inFront(context, sheet, () => context.journal.command(command, params)),
    ),
  );
  if (!done) throw refuse(context, sheet, 'insert or delete rows');
}

/** Univer's undo leaves entries for rows that had none before, and loses merges at the edge. */
function restoringLayout(
  context: UniverContext,
  worksheet: Worksheet,
  count: number,
): IMutationInfo[] {
  const target = targetOf(context, worksheet.getSheetId());
  const rows = Tools.deepClone(worksheet.getSnapshot().rowData);
  const highest = Math.max(-1, ...Object.keys(rows).map(Number));
  const noRows = Object.fromEntries(
    Array.from({ length: highest + 1 + count }, (_row, row) => [row, null]),
  );
  const merges = Tools.deepClone(worksheet.getMergeData());
  const everything = wholeRows(0, worksheet.getRowCount() + count, worksheet.getColumnCount());
  return [
    { id: SetRowDataMutation.id, params: { ...target, rowData: noRows } },
    { id: SetRowDataMutation.id, params: { ...target, rowData: rows } },
    { id: RemoveWorksheetMergeMutation.id, params: { ...target, ranges: [everything] } },
    { id: AddWorksheetMergeMutation.id, params: { ...target, ranges: merges } },
  ];
}

function wholeRows(first: number, count: number, right: number) {
  return { startRow: first, endRow: first + count - 1, startColumn: 0, endColumn: right };
}
