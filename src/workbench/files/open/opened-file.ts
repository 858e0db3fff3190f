import type { SheetSnapshot, WorkbookSnapshot } from '../../../domain/snapshot';
import type { WorkbookLook } from '../../../hosts/xlsx/look';
import { WorkbookFileError } from '../../../ports/workbook-file';
import { askWorker } from '../ask-worker';
import { digitWidth } from './digit-width';

/** A file as it was opened: what is saved later are its own bytes with the changes in them. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
  /** The sheet that is our report, if it has one. */
  readonly report?: SheetSnapshot;
  readonly look: WorkbookLook;
  /** Pixels of what widths of columns count in. */
  readonly digit: number;
}

/** Before anything of it is read: a larger file would only fill the memory. */
const MOST_BYTES = 50 * 1024 * 1024;

/** Reads a file that the person has chosen. Throws WorkbookFileError. */
export async function openFile(file: File): Promise<OpenedFile> {
  if (file.size > MOST_BYTES)
    throw new WorkbookFileError('file-too-large', String(MOST_BYTES / 1024 / 1024));
  const bytes = await readBytes(file);
  const read = await askWorker({ kind: 'read', bytes });
  return { name: file.name, bytes, ...read, digit: digitWidth(read.look, measureText) };
}

function measureText(text: string, font: string): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  context.font = font;
  return context.measureText(text).width;
}

async function readBytes(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // Folders can be dropped, too, and files can vanish meanwhile.
    throw new WorkbookFileError('not-permitted', file.name, { cause: error });
  }
}
