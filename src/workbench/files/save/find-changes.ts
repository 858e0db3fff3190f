import type { CopyChanges } from '../../../ports/workbook-copy';
import type { WorkbookStore } from '../../office-host/store';
import type { UniverContext } from '../../office-host/store-univer/univer-context';
import { readFrame, type GridFrame } from '../grid-frame';
import type { OpenedFile } from '../open/opened-file';
import type { ChangeLog } from './change-log';
import { findLooks } from './find-looks';
import { findWrites } from './find-writes';
import { annotationInGrid } from './own-annotation';
import { areSameMarks, marksInFile, marksInGrid } from './own-marks';
import { findOwnPart, findReportId, withoutReport } from './own-part';

/** What of the grid's workbook may differ from its file. */
export interface SavedWorkbook {
  readonly store: WorkbookStore;
  readonly context: UniverContext;
  readonly file: OpenedFile;
  /** As the file was opened. */
  readonly frame: GridFrame;
  readonly log: Pick<ChangeLog, 'wasEdited' | 'wasTouched'>;
}

/** What is to be different in a copy of the opened file; nothing where all is as it was. */
export function findChanges({ store, context, file, frame, log }: SavedWorkbook): CopyChanges {
  // What the grid has calculated or formatted by itself is nobody's edit.
  const cells = log.wasEdited ? findWrites(store, file) : [];
  const now = readFrame(store, context, file);
  const looks = log.wasTouched ? findLooks(context, file, frame, now) : [];
  const own = findOwnPart(store);
  const part = withoutReport(own);
  const marks = marksInGrid(store);
  const isAnnotatedAnew =
    findReportId(own) !== findReportId(file.snapshot.part) || now.report !== frame.report;
  return {
    ...(cells.length > 0 && { cells }),
    ...(looks.length > 0 && { looks }),
    ...(part !== undefined && part !== withoutReport(file.snapshot.part) && { part }),
    ...((isAnnotatedAnew || !areSameMarks(marks, marksInFile(file))) && {
      annotation: annotationInGrid(store),
    }),
  };
}
