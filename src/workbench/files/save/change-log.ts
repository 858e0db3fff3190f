import type { WorkbookStore } from '../../office-host/store';
import type { StoreEvent } from '../../office-host/workbook-model';

/** What has happened to the grid's workbook since it was opened or saved. */
export interface ChangeLog {
  /** Cells, rows, columns or sheets are not as they were. */
  readonly isEdited: boolean;
  /** As isEdited, whether or not that has been saved since. */
  readonly wasEdited: boolean;
  /** Rows, columns or sheets have come, gone or got another name since the file was opened. */
  readonly isRestructured: boolean;
  /** The workbook now is as its file. */
  noteSaved(): void;
}

const RESTRUCTURING: ReadonlySet<StoreEvent['kind']> = new Set([
  'rows-inserted',
  'rows-deleted',
  'columns-inserted',
  'columns-deleted',
  'sheet-added',
  'sheet-deleted',
  'sheet-renamed',
]);

export function keepChangeLog(store: WorkbookStore): ChangeLog {
  let isEdited = false;
  let wasEdited = false;
  let isRestructured = false;
  store.subscribe(({ kind }) => {
    const restructures = RESTRUCTURING.has(kind);
    isEdited ||= restructures || kind === 'cells-edited';
    wasEdited ||= isEdited;
    isRestructured ||= restructures;
  });
  return {
    get isEdited() {
      return isEdited;
    },
    get wasEdited() {
      return wasEdited;
    },
    get isRestructured() {
      return isRestructured;
    },
    noteSaved: () => {
      isEdited = false;
    },
  };
}
