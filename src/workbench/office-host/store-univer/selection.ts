import type { IRange } from '@univerjs/core';
import {
  SelectionMoveType,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { RangeAddress } from '../../../domain/address';
import type { SheetId, SheetRange } from '../workbook-model';
import { toGridRange, toRangeAddress } from './grid-range';
import { activateSheet } from './sheets';
import type { UniverContext } from './univer-context';
import { targetOf, worksheetOf } from './univer-context';

const FIRST_CELL: IRange = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

export function readSelection(context: UniverContext): SheetRange {
  const sheet = context.workbook.ensureActiveSheet().getSheetId();
  const selected = selectionsOf(context, sheet).at(-1);
  return { sheet, range: toRangeAddress(selected?.range ?? FIRST_CELL) };
}

export function select(context: UniverContext, sheet: SheetId, range: RangeAddress): void {
  const worksheet = worksheetOf(context, sheet);
  activateSheet(context, sheet);
  const selected = {
    ...toGridRange(range),
    endRow: Math.min(range.bottom, worksheet.getRowCount() - 1),
    endColumn: Math.min(range.right, worksheet.getColumnCount() - 1),
  };
  const primary = worksheet.getCellInfoInMergeData(selected.startRow, selected.startColumn);
  context.journal.own(() =>
    context.commands.syncExecuteCommand(SetSelectionsOperation.id, {
      ...targetOf(context, sheet),
      selections: [{ range: selected, primary, style: null }],
    }),
  );
}

/** Univer selects the rows that it inserts or deletes; Excel leaves the selection to the person. */
export function keepingSelection<Result>(
  context: UniverContext,
  sheet: SheetId,
  work: () => Result,
): Result {
  const selections = selectionsOf(context, sheet);
  const result = work();
  if (selections.length > 0) {
    context.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(context.unitId)
      .setSelections(sheet, selections, SelectionMoveType.ONLY_SET);
  }
  return result;
}

function selectionsOf(context: UniverContext, sheet: SheetId) {
  return [
    ...context.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(context.unitId)
      .getSelectionsOfWorksheet(sheet),
  ];
}
