import type { IWorkbookData } from '@univerjs/core';
import { IUndoRedoService } from '@univerjs/core';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { ISheetClipboardService, UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import '@univerjs/sheets-ui/facade';
import type { WorkbookStore } from '../office-host/store';
import { createUniver } from '../office-host/store-univer/create-univer';
import { createUniverStore } from '../office-host/store-univer/create-univer-store';
import type { UniverContext } from '../office-host/store-univer/univer-context';
import { followLinks } from './follow-links';
import { reveal } from './reveal';
import { keepPastedText } from './mends/pasted-text';
import { leaveInvalidCellsUnmarked } from './mends/unmarked-validation';
import { VietnameseClipboardService } from './mends/vietnamese-clipboard';
import { typeVietnamese } from './mends/vietnamese-typing';
import { watchStatistics } from './statistics';
import { vietnameseLocale } from './vietnamese-locale';

export interface Grid {
  /** The workbook that the person sees. */
  readonly store: WorkbookStore;
  readonly context: UniverContext;
  /** Tells what the selected cells add up to, in Vietnamese; returns the unsubscriber. */
  watchStatistics(show: (line: string) => void): () => void;
  /** What has been done so far can no longer be undone: it was part of opening the workbook. */
  forgetUndo(): void;
  dispose(): void;
}

/**
 * A spreadsheet in the element, in Vietnamese. Nothing leaves the page.
 *
 * @param data what it shows; absent for a new workbook
 */
export function createGrid(container: HTMLElement, data?: Partial<IWorkbookData>): Grid {
  const univer = createUniver({
    first: [[UniverRenderEnginePlugin], [UniverUIPlugin, { container }]],
    last: [
      [UniverDocsUIPlugin],
      [
        UniverSheetsUIPlugin,
        {
          footer: { statisticBar: false },
          override: [[ISheetClipboardService, { useClass: VietnameseClipboardService }]],
        },
      ],
      [UniverSheetsFormulaUIPlugin],
      [UniverSheetsNumfmtUIPlugin],
      [UniverSheetsDataValidationUIPlugin],
      [UniverSheetsConditionalFormattingUIPlugin],
    ],
    locales: vietnameseLocale,
  });
  const { store, context } = createUniverStore(
    univer,
    {
      isCellEditing: () => context.facade.isCellEditing(),
      reveal: (row, column) => reveal(context.facade, row, column),
    },
    data,
  );
  typeVietnamese(context);
  keepPastedText(context);
  leaveInvalidCellsUnmarked(context);
  followLinks(context, store);
  return {
    store,
    context,
    watchStatistics: (show) => watchStatistics(context, show),
    forgetUndo: () => context.injector.get(IUndoRedoService).clearUndoRedo(context.unitId),
    dispose: () => univer.dispose(),
  };
}
