import type { ContentKind } from '../../../hosts/xlsx/contents';
import type { CopyRemark } from '../../../ports/workbook-copy';
import { askWorker } from '../ask-worker';
import { findChanges, type SavedWorkbook } from './find-changes';
import { planNewWorkbook, type RebuiltWorkbook } from './plan-new-workbook';

export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly remarks: readonly CopyRemark[];
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
export async function saveNew(rebuilt: RebuiltWorkbook): Promise<SavedFile> {
  await rebuilt.store.settle();
  return askWorker({ kind: 'write', workbook: planNewWorkbook(rebuilt) });
}

/** What of the opened file a new one would not have. Throws WorkbookFileError. */
export async function findLosses({ file }: SavedWorkbook): Promise<readonly ContentKind[]> {
  return askWorker({ kind: 'contents', bytes: file.bytes });
}
