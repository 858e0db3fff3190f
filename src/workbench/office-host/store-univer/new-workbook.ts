import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import { DEFAULT_FORMAT } from '../workbook-model';

/** An empty sheet, in pixels close to a new sheet of Excel's. It grows when written past its end. */
export const NEW_SHEET = {
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 72,
  defaultRowHeight: 20,
  defaultStyle: { ff: DEFAULT_FORMAT.fontName, fs: DEFAULT_FORMAT.fontSize },
} as const satisfies Partial<IWorksheetData>;

/** A workbook with one empty sheet in front. */
export function newWorkbook(): Partial<IWorkbookData> {
  return {
    id: 'workbook',
    name: 'Sổ làm việc',
    locale: LocaleType.VI_VN,
    sheetOrder: ['sheet-1'],
    sheets: { 'sheet-1': { ...NEW_SHEET, id: 'sheet-1', name: 'Trang 1' } },
  };
}
