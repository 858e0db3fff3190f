import { SetFrozenMutation, SetFrozenMutationFactory } from '@univerjs/sheets';
import type { SheetSettingStore } from '../store';
import { DEFAULT_PAGE_LAYOUT } from '../workbook-model';
import { protectSheet, readProtection, unprotectSheet } from './protection';
import { readSheetNotes, sheetNotesStep } from './sheet-notes';
import type { UniverContext } from './univer-context';
import { targetOf, worksheetOf } from './univer-context';

export function createSheetSettingStore(context: UniverContext): SheetSettingStore {
  return {
    readFrozenPanes(sheet) {
      const { xSplit, ySplit } = worksheetOf(context, sheet).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },

    writeFrozenPanes(sheet, { rows, columns }) {
      worksheetOf(context, sheet);
      const params = {
        ...targetOf(context, sheet),
        ySplit: rows,
        xSplit: columns,
        startRow: rows === 0 ? -1 : rows,
        startColumn: columns === 0 ? -1 : columns,
      };
      const undo = SetFrozenMutationFactory(context.injector, params);
      context.journal.run({
        redos: [{ id: SetFrozenMutation.id, params }],
        undos: [{ id: SetFrozenMutation.id, params: undo }],
      });
    },

    readFilter: (sheet) => readSheetNotes(worksheetOf(context, sheet)).filter,

    writeFilter(sheet, filter) {
      const worksheet = worksheetOf(context, sheet);
      context.journal.run(sheetNotesStep(context, worksheet, { filter }));
    },

    readPageLayout: (sheet) =>
      readSheetNotes(worksheetOf(context, sheet)).pageLayout ?? DEFAULT_PAGE_LAYOUT,

    writePageLayout(sheet, layout) {
      const worksheet = worksheetOf(context, sheet);
      context.journal.run(sheetNotesStep(context, worksheet, { pageLayout: layout }));
    },

    readProtection: (sheet) => readProtection(context, sheet),
    protectSheet: (sheet, options, password) => protectSheet(context, sheet, options, password),
    unprotectSheet: (sheet, password) => unprotectSheet(context, sheet, password),
  };
}
