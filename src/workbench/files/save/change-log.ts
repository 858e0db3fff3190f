import type { WorkbookStore } from '../../office-host/store';
import type { SheetId, StoreEvent } from '../../office-host/workbook-model';
import { findReportSheet } from './own-report';

/** What has happened to the grid's workbook since it was opened or saved; our report aside. */
export interface ChangeLog {
  /** Cells, rows, columns or sheets are not, or do not look, as they were. */
  readonly isEdited: boolean;
  /** Cells hold something else than when the file was opened, whether or not that has been saved. */
  readonly wasEdited: boolean;
  /** As wasEdited, or something looks otherwise. */
  readonly wasTouched: boolean;
  /** Rows, columns or sheets have come, gone, moved or got another name since the file was opened. */
  readonly isRestructured: boolean;
  /** The workbook now is as its file. */
  noteSaved(): void;
}

const RESTRUCTURING = [
  'rows-inserted',
  'rows-deleted',
  'columns-inserted',
  'columns-deleted',
  'lines-moved',
  'sheet-added',
  'sheet-deleted',
  'sheet-renamed',
] as const satisfies readonly StoreEvent['kind'][];

type Restructuring = Extract<StoreEvent, { readonly kind: (typeof RESTRUCTURING)[number] }>;

export function keepChangeLog(store: WorkbookStore): ChangeLog {
  const edited = new Set<SheetId>();
  const everEdited = new Set<SheetId>();
  const everTouched = new Set<SheetId>();
  const restructured = new Set<SheetId>();
  // A report that was in the file may go again without the file being another one.
  const report = findReportSheet(store);
  const added = new Set<SheetId>(report === undefined ? [] : [report]);
  store.subscribe((event) => {
    const restructures = isRestructuring(event);
    const changesCells = restructures || event.kind === 'cells-edited';
    if (!changesCells && event.kind !== 'looks-changed') return;
    const { sheet } = event;
    edited.add(sheet);
    everTouched.add(sheet);
    if (changesCells) everEdited.add(sheet);
    if (restructures) restructured.add(sheet);
    if (event.kind === 'sheet-added') added.add(sheet);
    // One that came and went has changed nothing.
    if (event.kind === 'sheet-deleted' && added.delete(sheet))
      for (const sheets of [edited, everEdited, everTouched, restructured]) sheets.delete(sheet);
  });
  /** A sheet is known as our report only once it is whole: asked for late. */
  const hasOthers = (sheets: ReadonlySet<SheetId>): boolean => {
    const report = findReportSheet(store);
    return [...sheets].some((sheet) => sheet !== report);
  };
  return {
    get isEdited() {
      return hasOthers(edited);
    },
    get wasEdited() {
      return hasOthers(everEdited);
    },
    get wasTouched() {
      return hasOthers(everTouched);
    },
    get isRestructured() {
      return hasOthers(restructured);
    },
    noteSaved: () => edited.clear(),
  };
}

function isRestructuring(event: StoreEvent): event is Restructuring {
  return (RESTRUCTURING as readonly StoreEvent['kind'][]).includes(event.kind);
}
