import type { OfficeExternal, WorkbookStore } from '../office-host';

declare global {
  interface Window {
    /** The pane's page fetches Excel's side of Office.js here before office.js loads. */
    getExternal?: () => OfficeExternal;
    /** The workbook, for the browser's console and for end-to-end tests. */
    workbookStore?: WorkbookStore;
  }
}
