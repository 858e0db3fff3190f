import type { CopyChanges } from '../../../ports/workbook-copy';
import type { WorkbookStore } from '../../office-host/store';
import type { OpenedFile } from '../open/opened-file';
import { findWrites } from './find-writes';
import { annotationInGrid } from './own-annotation';
import { areSameMarks, marksInFile, marksInGrid } from './own-marks';
import { findOwnPart, findReportId, withoutReport } from './own-part';
import { findReportSheet } from './own-report';

/** What of the grid's workbook may differ from its file. */
export interface SavedWorkbook {
  readonly store: WorkbookStore;
  readonly file: OpenedFile;
  /** False where nobody has changed a cell: what the grid has calculated by itself is nobody's edit. */
  readonly wasEdited: boolean;
}

/** What is to be different in a copy of the opened file; nothing where all is as it was. */
export function findChanges({ store, file, wasEdited }: SavedWorkbook): CopyChanges {
  const cells = wasEdited ? findWrites(store, file) : [];
  const own = findOwnPart(store);
  const part = withoutReport(own);
  const marks = marksInGrid(store);
  const isAnnotatedAnew =
    findReportId(own) !== findReportId(file.snapshot.part) || findReportSheet(store) !== undefined;
  return {
    ...(cells.length > 0 && { cells }),
    ...(part !== undefined && part !== withoutReport(file.snapshot.part) && { part }),
    ...((isAnnotatedAnew || !areSameMarks(marks, marksInFile(file))) && {
      annotation: annotationInGrid(store),
    }),
  };
}
