import type { IExecutionOptions, IMutationInfo, IWorksheetData } from '@univerjs/core';
import { BooleanNumber, generateRandomId, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import { HostError } from '../errors';
import type { SheetStore } from '../store';
import type { SheetId, SheetVisibility } from '../workbook-model';
import { toHexColor } from './colors';
import { refuse } from './mends/loud-protection';
import { NEW_SHEET } from './new-workbook';
import { readSheetNotes, sheetNotesStep } from './sheet-notes';
import type { UniverContext } from './univer-context';
import { targetOf, worksheetOf } from './univer-context';

/** Univer brings a sheet to the front that is added or shown, unless that was done elsewhere. */
const STAY_BEHIND: IExecutionOptions = { fromCollab: true };

export function createSheetStore(context: UniverContext): SheetStore {
  const { workbook, journal, unitId } = context;

  return {
    listSheets: () =>
      workbook.getSheets().map((worksheet) => ({
        id: worksheet.getSheetId(),
        name: worksheet.getName(),
        visibility: visibilityOf(context, worksheet.getSheetId()),
        tabColor: toHexColor(worksheet.getTabColor()) ?? '',
      })),

    activeSheet: () => workbook.ensureActiveSheet().getSheetId(),

    addSheet(name) {
      const id = generateRandomId();
      const data: Partial<IWorksheetData> = { ...NEW_SHEET, id, name };
      const sheet = mergeWorksheetSnapshotWithDefault(data);
      const step = {
        redos: [
          {
            id: InsertSheetMutation.id,
            params: { unitId, index: workbook.getSheetSize(), sheet },
          },
        ],
        undos: [
          ...keepInFrontAfterUndo(context),
          { id: RemoveSheetMutation.id, params: { unitId, subUnitId: id, subUnitName: name } },
        ],
      };
      journal.run(step, STAY_BEHIND);
      return id;
    },

    renameSheet(sheet, name) {
      worksheetOf(context, sheet);
      if (!journal.command(SetWorksheetNameCommand.id, { ...targetOf(context, sheet), name })) {
        throw refuse(context, sheet, 'rename the sheet');
      }
    },

    moveSheet(sheet, position) {
      const fromOrder = workbook.getSheetIndex(worksheetOf(context, sheet));
      if (fromOrder === position) return;
      const target = targetOf(context, sheet);
      journal.run(
        mutationStep(
          SetWorksheetOrderMutation.id,
          { ...target, fromOrder, toOrder: position },
          { ...target, fromOrder: position, toOrder: fromOrder },
        ),
      );
    },

    deleteSheet(sheet) {
      worksheetOf(context, sheet);
      const wasActive = workbook.ensureActiveSheet().getSheetId() === sheet;
      const neighbour = wasActive ? findNeighbour(context, sheet) : undefined;
      if (neighbour !== undefined) activateSheet(context, neighbour);
      if (!journal.command(RemoveSheetCommand.id, targetOf(context, sheet))) {
        throw refuse(context, sheet, 'delete the sheet');
      }
    },

    activateSheet: (sheet) => activateSheet(context, sheet),

    setVisibility(sheet, visibility) {
      const worksheet = worksheetOf(context, sheet);
      if (visibilityOf(context, sheet) === visibility) return;
      const isActive = workbook.ensureActiveSheet().getSheetId() === sheet;
      if (visibility !== 'Visible' && isActive) {
        const neighbour = findNeighbour(context, sheet);
        if (neighbour === undefined) {
          throw new HostError('InvalidOperation', 'A workbook needs a visible sheet.');
        }
        activateSheet(context, neighbour);
      }
      const hidden = visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
      const target = targetOf(context, sheet);
      const hide = mutationStep(
        SetWorksheetHideMutation.id,
        { ...target, hidden },
        { ...target, hidden: worksheet.isSheetHidden() },
      );
      const note = sheetNotesStep(context, worksheet, {
        veryHidden: visibility === 'VeryHidden' ? true : undefined,
      });
      const step = {
        redos: [...hide.redos, ...note.redos],
        undos: [...note.undos, ...hide.undos],
      };
      journal.run(step, STAY_BEHIND);
    },

    setTabColor(sheet, color) {
      const target = targetOf(context, sheet);
      const before = worksheetOf(context, sheet).getTabColor() ?? '';
      journal.run(
        mutationStep(SetTabColorMutation.id, { ...target, color }, { ...target, color: before }),
      );
    },
  };
}

export function activateSheet(context: UniverContext, sheet: SheetId): void {
  worksheetOf(context, sheet);
  if (context.workbook.ensureActiveSheet().getSheetId() === sheet) return;
  context.journal.own(() =>
    context.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, targetOf(context, sheet)),
  );
}

/** Does `work` with the sheet in front and then puts the one back that was there. */
export function inFront<Result>(
  context: UniverContext,
  sheet: SheetId,
  work: () => Result,
): Result {
  const before = context.workbook.ensureActiveSheet();
  const target = worksheetOf(context, sheet);
  if (before === target) return work();
  // Through the model and not the operation: nobody is to see or hear of this.
  context.workbook.setActiveSheet(target);
  try {
    return work();
  } finally {
    context.workbook.setActiveSheet(before);
  }
}

function visibilityOf(context: UniverContext, sheet: SheetId): SheetVisibility {
  const worksheet = worksheetOf(context, sheet);
  if (worksheet.isSheetHidden() !== BooleanNumber.TRUE) return 'Visible';
  return readSheetNotes(worksheet).veryHidden ? 'VeryHidden' : 'Hidden';
}

/** The visible sheet after this one, or else the one before. */
function findNeighbour(context: UniverContext, sheet: SheetId): SheetId | undefined {
  const ids = context.workbook.getSheets().map((worksheet) => worksheet.getSheetId());
  const index = ids.indexOf(sheet);
  const candidates = [...ids.slice(index + 1), ...ids.slice(0, index).toReversed()];
  return candidates.find((id) => visibilityOf(context, id) === 'Visible');
}

/** The person may undo while the new sheet is in front: another one must be there first. */
function keepInFrontAfterUndo(context: UniverContext): IMutationInfo[] {
  const subUnitId = context.workbook.ensureActiveSheet().getSheetId();
  return [{ id: SetWorksheetActiveOperation.id, params: { unitId: context.unitId, subUnitId } }];
}

function mutationStep(id: string, redo: object, undo: object) {
  return { redos: [{ id, params: redo }], undos: [{ id, params: undo }] };
}
