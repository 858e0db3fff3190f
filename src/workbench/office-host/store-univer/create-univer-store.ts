import type { IWorkbookData, Univer, Workbook } from '@univerjs/core';
import { ICommandService, IUndoRedoService, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { WorkbookStore } from '../store';
import type { StoreEvent } from '../workbook-model';
import { createCalculation } from './calculation';
import { createCellStore } from './cells';
import { watchChanges } from './change-events';
import { createConditionalFormatStore } from './conditional-formats';
import type { Screen } from './document';
import { createDocumentStore } from './document';
import { createFormatStore } from './formats';
import { BatchedUndoRedoService } from './mends/batched-undo';
import { followConditionalFormats } from './mends/follow-conditional-formats';
import { showGeneralInVietnamese } from './mends/general-format-display';
import { keepLooksOfInsertedRows } from './mends/looks-of-inserted-rows';
import { letNamesLeaveWithSheet } from './mends/names-leave-with-sheet';
import { setSheetMetadata, setWorkbookMetadata } from './metadata-mutations';
import { createLinkStore } from './links';
import { createNameStore } from './names';
import { newWorkbook } from './new-workbook';
import { createSheetSettingStore } from './sheet-settings';
import { createSheetStore } from './sheets';
import type { UniverContext } from './univer-context';
import { createValidationStore } from './validations';
import { WriteJournal } from './write-journal';

export interface UniverStore {
  readonly store: WorkbookStore;
  readonly context: UniverContext;
}

const NO_SCREEN: Screen = { isCellEditing: () => false, reveal: () => undefined };

/**
 * Makes Univer's workbook the store: everything is read from it and written to it, no copy
 * is kept. `univer` comes from createUniver, with its plugins.
 */
export function createUniverStore(
  univer: Univer,
  screen?: Screen,
  data: Partial<IWorkbookData> = newWorkbook(),
): UniverStore {
  const context = openWorkbook(univer, data);
  const listeners = new Set<(event: StoreEvent) => void>();
  const calculation = createCalculation(context);

  context.commands.registerCommand(setWorkbookMetadata);
  context.commands.registerCommand(setSheetMetadata);
  keepLooksOfInsertedRows(context);
  if (screen === undefined) followConditionalFormats(context);
  letNamesLeaveWithSheet(context);
  showGeneralInVietnamese(context);
  watchChanges(context, (event) => {
    for (const listener of [...listeners]) listener(event);
  });

  const store: WorkbookStore = {
    ...createSheetStore(context),
    ...createCellStore(context),
    ...createLinkStore(context),
    ...createFormatStore(context),
    ...createNameStore(context),
    ...createConditionalFormatStore(context),
    ...createValidationStore(context),
    ...createSheetSettingStore(context),
    ...createDocumentStore(context, screen ?? NO_SCREEN),
    recalculate: () => calculation.recalculate(),
    settle: () => calculation.settle(),
    asOneStep: (work) => context.journal.asOneStep(work),
    withOrigin: (origin, work) => context.journal.withOrigin(origin, work),
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
  return { store, context };
}

function openWorkbook(univer: Univer, data: Partial<IWorkbookData>): UniverContext {
  const workbook = univer.createUnit<IWorkbookData, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    data,
  );
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const unitId = workbook.getUnitId();
  const undoRedo = injector.get(IUndoRedoService);
  if (!(undoRedo instanceof BatchedUndoRedoService)) {
    throw new TypeError('The store needs a Univer made by createUniver.');
  }
  const facade = FUniver.newAPI(injector).getWorkbook(unitId);
  if (!facade) throw new Error('Univer did not open the workbook.');
  facade.setNumfmtLocal('vi');
  return {
    injector,
    commands,
    workbook,
    unitId,
    facade,
    journal: new WriteJournal(unitId, commands, undoRedo),
  };
}
