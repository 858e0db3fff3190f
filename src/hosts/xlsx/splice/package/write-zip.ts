import { deflateSync } from 'fflate';
import { crc32 } from '../../package';

/** An entry as it will stand in the file, packed already. */
export interface PackedEntry {
  /** As it stands in the file; `flags` say in which encoding. */
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_ENTRY_SIZE = 46;
const END_RECORD = 0x06054b50;
const END_RECORD_SIZE = 22;

const DEFLATED = 8;
/** Version 2.0 unpacks what is deflated (APPNOTE.TXT 4.4.3). */
const VERSION = 20;
const SIZES_FOLLOW = 0x8;
const UTF8_NAME = 0x800;
/** 1 January 1980, the earliest date: a date of today would make another file tomorrow. */
const EARLIEST = 0x00210000;

/** The same content gives the same bytes. */
export function packEntry(
  name: string,
  content: Uint8Array,
  modified: number = EARLIEST,
): PackedEntry {
  return {
    name: new TextEncoder().encode(name),
    ...{ modified, flags: UTF8_NAME, method: DEFLATED },
    crc: crc32(content),
    size: content.length,
    packed: deflateSync(content, { level: 6 }),
  };
}

/** A zip file of these entries in this order (APPNOTE.TXT 4.3). */
export function writeZip(entries: readonly PackedEntry[]): Uint8Array {
  const size = entries.reduce(
    (sum, { name, packed }) =>
      sum + LOCAL_HEADER_SIZE + DIRECTORY_ENTRY_SIZE + 2 * name.length + packed.length,
    END_RECORD_SIZE,
  );
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  let at = 0;
  const offsets = entries.map((entry) => {
    const { name, packed } = entry;
    const offset = at;
    view.setUint32(at, LOCAL_HEADER, true);
    writeCommon(view, at + 4, entry);
    file.set(name, at + LOCAL_HEADER_SIZE);
    file.set(packed, at + LOCAL_HEADER_SIZE + name.length);
    at += LOCAL_HEADER_SIZE + name.length + packed.length;
    return offset;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    const { name } = entry;
    view.setUint32(at, DIRECTORY_ENTRY, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index]!, true);
    file.set(name, at + DIRECTORY_ENTRY_SIZE);
    at += DIRECTORY_ENTRY_SIZE + name.length;
  });
  view.setUint32(at, END_RECORD, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return file;
}

/** What a local header and its entry in the directory have in common: 24 bytes, then no extra field. */
function writeCommon(view: DataView, at: number, entry: PackedEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags & ~SIZES_FOLLOW, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
}
