import { formatPlace, cellRange } from '../../domain/address';
import type { CellSnapshotContent } from '../../domain/edit';
import type { SheetPlan } from '../../domain/sheet-plan';
import type { SheetSnapshot } from '../../domain/snapshot';
import { WorkbookError } from '../../ports/workbook-port';
import { holdsContent, toExpected } from './cell-content';
import { preparePartRestore, type PartBefore } from './part';
import { readSheets } from './read-sheets';
import { runBatch } from './run-batch';
import { loadActiveSheet, loadSheets } from './sheets';

/** What an insertion left behind, and what it had found. */
export interface Insertion {
  readonly sheetId: string;
  readonly previousSheetId: string;
  readonly plan: SheetPlan;
  readonly part: string;
  readonly partBefore: PartBefore;
}

/**
 * Removes an inserted sheet and puts the part back.
 * Throws `changed-meanwhile` where a cell of the sheet, or the part, is no longer as we wrote
 * it, `sheet-missing` where the sheet has gone, `workbook-protected`.
 */
export async function removeInsertion(insertion: Insertion): Promise<void> {
  const { sheetId, previousSheetId, plan, part, partBefore } = insertion;
  await runBatch(
    async (context) => {
      const { protection } = context.workbook;
      protection.load('protected');
      const active = loadActiveSheet(context);
      const sheets = loadSheets(context);
      const putPartBack = await preparePartRestore(context, partBefore, part);
      if (protection.protected) throw new WorkbookError('workbook-protected');
      const sheet = sheets.items.find(({ id }) => id === sheetId);
      if (!sheet) throw new WorkbookError('sheet-missing', plan.sheetName);
      if (!putPartBack) throw new WorkbookError('changed-meanwhile', sheet.name);
      const [reading] = await readSheets(context, [sheet]);
      checkUntouched(reading!.toSnapshot(), plan);

      sheet.delete();
      // Excel would go to the neighbour; somebody who looks at another sheet stays there.
      if (active.id === sheetId) activate(sheets, previousSheetId);
      putPartBack();
      try {
        await context.sync();
      } catch (error) {
        // A sheet that has gone cannot come back: then the rest must follow it.
        if (!(await finishRemoval(insertion, active.id === sheetId))) throw error;
      }
    },
    { subject: plan.sheetName },
  );
}

/** Answers false where the sheet still stands, and so nothing has happened. */
async function finishRemoval(
  { sheetId, previousSheetId, part, partBefore }: Insertion,
  wasActive: boolean,
): Promise<boolean> {
  return runBatch(
    async (context) => {
      const sheets = loadSheets(context);
      const putPartBack = await preparePartRestore(context, partBefore, part);
      if (sheets.items.some(({ id }) => id === sheetId)) return false;
      if (wasActive) activate(sheets, previousSheetId);
      putPartBack?.();
      await context.sync();
      return true;
    },
    { delayForCellEdit: true },
  );
}

function activate(sheets: Excel.WorksheetCollection, sheetId: string): void {
  sheets.items.find(({ id }) => id === sheetId)?.activate();
}

function checkUntouched(sheet: SheetSnapshot, plan: SheetPlan): void {
  const planned = toPlannedCells(plan);
  for (const { index, cells } of sheet.rows) {
    for (const [offset, found] of cells.entries()) {
      if (!found) continue;
      const column = sheet.used!.left + offset;
      const key = keyOf(index, column);
      const expected = planned.get(key);
      planned.delete(key);
      if (!expected || !holdsContent(found, expected))
        throw new WorkbookError(
          'changed-meanwhile',
          formatPlace({ sheet: sheet.name, range: cellRange(index, column) }),
        );
    }
  }
  if (planned.size > 0) throw new WorkbookError('changed-meanwhile', sheet.name);
}

function toPlannedCells({ blocks }: SheetPlan): Map<string, CellSnapshotContent> {
  const planned = new Map<string, CellSnapshotContent>();
  for (const { at, content } of blocks) {
    for (const [row, cells] of content.entries()) {
      for (const [column, cell] of cells.entries()) {
        const expected = cell && toExpected(cell);
        if (expected && (expected.value !== null || expected.formula !== undefined))
          planned.set(keyOf(at.row + row, at.column + column), expected);
      }
    }
  }
  return planned;
}

function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}
