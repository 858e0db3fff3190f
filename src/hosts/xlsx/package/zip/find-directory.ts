import { WorkbookFileError } from '../../../../ports/workbook-file';

const END_RECORD = 0x06054b50;
const END_RECORD_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_END_RECORD = 0x06064b50;
const ZIP64_END_RECORD_SIZE = 56;

export interface DirectoryPosition {
  /** Number of entries. */
  readonly count: number;
  readonly offset: number;
  /** First byte after the directory. */
  readonly end: number;
}

/**
 * Where the central directory of a zip file stands: its end record is looked for from the end of the
 * file, as a comment may follow it. Throws WorkbookFileError `damaged` where there is none, as in a
 * file of which only the beginning arrived.
 */
export function findDirectory(view: DataView): DirectoryPosition {
  const record = findEndRecord(view);
  const zip64 = findZip64EndRecord(view, record);
  const position =
    zip64 === undefined
      ? {
          count: view.getUint16(record + 10, true),
          size: view.getUint32(record + 12, true),
          offset: view.getUint32(record + 16, true),
        }
      : {
          count: Number(view.getBigUint64(zip64 + 32, true)),
          size: Number(view.getBigUint64(zip64 + 40, true)),
          offset: Number(view.getBigUint64(zip64 + 48, true)),
        };
  const end = position.offset + position.size;
  if (end > (zip64 ?? record)) throw new WorkbookFileError('damaged', 'zip directory');
  return { count: position.count, offset: position.offset, end };
}

function findEndRecord(view: DataView): number {
  const last = view.byteLength - END_RECORD_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    if (at + END_RECORD_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw new WorkbookFileError('damaged', 'zip directory');
}

function findZip64EndRecord(view: DataView, endRecord: number): number | undefined {
  const locator = endRecord - ZIP64_LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + ZIP64_END_RECORD_SIZE > locator || view.getUint32(at, true) !== ZIP64_END_RECORD)
    throw new WorkbookFileError('damaged', 'zip directory');
  return at;
}
