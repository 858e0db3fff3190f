import type { CopyChanges, CopyRemark } from '../../../ports/workbook-copy';
import type { WorkbookStore } from '../../office-host/store';
import { askWorker } from '../ask-worker';
import type { OpenedFile } from '../open/opened-file';
import { findWrites } from './find-writes';
import { areSameMarks, marksInFile, marksInGrid } from './own-marks';
import { findOwnPart } from './own-part';
import { planNewWorkbook } from './plan-new-workbook';

export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly remarks: readonly CopyRemark[];
}

/** What of the grid's workbook may differ from its file. */
export interface SavedWorkbook {
  readonly store: WorkbookStore;
  readonly file: OpenedFile;
  /** False where nobody has changed a cell: what the grid has calculated by itself is nobody's edit. */
  readonly wasEdited: boolean;
}

/**
 * The opened file's own bytes with what has changed in the grid: cells, marks, and what the
 * workbook remembers of its tables. Without any change they are the same bytes.
 * Throws WorkbookFileError or WorkbookError.
 */
export async function saveOpened(saved: SavedWorkbook): Promise<SavedFile> {
  await saved.store.settle();
  const { file } = saved;
  const changes = findChanges(saved);
  if (Object.keys(changes).length === 0) return { bytes: file.bytes, remarks: [] };
  return askWorker({ kind: 'splice', bytes: file.bytes, changes });
}

/** A new file of all that the grid shows. Throws WorkbookError. */
export async function saveNew(store: WorkbookStore): Promise<SavedFile> {
  await store.settle();
  return askWorker({ kind: 'write', workbook: planNewWorkbook(store) });
}

function findChanges({ store, file, wasEdited }: SavedWorkbook): CopyChanges {
  const cells = wasEdited ? findWrites(store, file) : [];
  const part = findOwnPart(store);
  const marks = marksInGrid(store);
  return {
    ...(cells.length > 0 && { cells }),
    ...(part !== undefined && part !== file.snapshot.part && { part }),
    ...(!areSameMarks(marks, marksInFile(file)) && {
      annotation: marks.length > 0 ? { marks } : null,
    }),
  };
}
