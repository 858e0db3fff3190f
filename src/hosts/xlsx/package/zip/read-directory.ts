import { WorkbookFileError } from '../../../../ports/workbook-file';
import type { FileLimits } from '../limits';
import { findDirectory } from './find-directory';
import type { ZipEntry } from './zip-entry';
import { readZip64Sizes } from './zip64';

const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_ENTRY_SIZE = 46;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;

const ENCRYPTED = 1;
const UTF8_NAME = 0x800;

/**
 * The entries of a zip file, from its central directory (APPNOTE.TXT 4.3.12); nothing is unpacked.
 * Throws WorkbookFileError for what is damaged, encrypted or beyond the limits, and for entries that
 * overlap: sharing packed bytes is how a small file declares a huge content.
 */
export function readDirectory(bytes: Uint8Array, limits: FileLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset, end } = findDirectory(view);
  if (count > limits.entries) throw new WorkbookFileError('too-many-parts', String(limits.entries));
  const entries: ZipEntry[] = [];
  let position = offset;
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (position + DIRECTORY_ENTRY_SIZE > end || view.getUint32(position, true) !== DIRECTORY_ENTRY)
      throw damaged('zip directory');
    const nameEnd = position + DIRECTORY_ENTRY_SIZE + view.getUint16(position + 28, true);
    const extraEnd = nameEnd + view.getUint16(position + 30, true);
    if (extraEnd > end) throw damaged('zip directory');
    const flags = view.getUint16(position + 8, true);
    const name = decodeName(bytes.subarray(position + DIRECTORY_ENTRY_SIZE, nameEnd), flags);
    if (flags & ENCRYPTED) throw new WorkbookFileError('encrypted', name);
    const sizes = readZip64Sizes(view, nameEnd, extraEnd, {
      size: view.getUint32(position + 24, true),
      packedSize: view.getUint32(position + 20, true),
      headerOffset: view.getUint32(position + 42, true),
    });
    total += sizes.size;
    if (sizes.size > limits.entryBytes || total > limits.totalBytes)
      throw new WorkbookFileError('unpacks-too-large', name);
    entries.push({
      name,
      flags,
      modified: view.getUint32(position + 12, true),
      method: view.getUint16(position + 10, true),
      crc: view.getUint32(position + 16, true),
      ...sizes,
      dataOffset: findData(view, name, sizes, offset),
    });
    position = extraEnd + view.getUint16(position + 32, true);
  }
  refuseOverlaps(entries);
  return entries;
}

function findData(
  view: DataView,
  name: string,
  { headerOffset, packedSize }: Pick<ZipEntry, 'headerOffset' | 'packedSize'>,
  directoryOffset: number,
): number {
  const fixedEnd = headerOffset + LOCAL_HEADER_SIZE;
  if (fixedEnd > directoryOffset || view.getUint32(headerOffset, true) !== LOCAL_HEADER)
    throw damaged(name);
  const start =
    fixedEnd + view.getUint16(headerOffset + 26, true) + view.getUint16(headerOffset + 28, true);
  if (start + packedSize > directoryOffset) throw damaged(name);
  return start;
}

function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const inOrder = [...entries].sort((one, other) => one.headerOffset - other.headerOffset);
  let free = 0;
  for (const { name, headerOffset, dataOffset, packedSize } of inOrder) {
    if (headerOffset < free) throw damaged(name);
    free = dataOffset + packedSize;
  }
}

/** Names without the UTF-8 flag are in an unknown code page; parts of a workbook are ASCII there. */
function decodeName(bytes: Uint8Array, flags: number): string {
  return (flags & UTF8_NAME ? UNICODE : LATIN).decode(bytes);
}

const UNICODE = new TextDecoder('utf-8');
const LATIN = new TextDecoder('latin1');

function damaged(what: string): WorkbookFileError {
  return new WorkbookFileError('damaged', what);
}
