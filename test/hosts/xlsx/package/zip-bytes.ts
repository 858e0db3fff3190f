import { deflateSync } from 'fflate';
import { crc32 } from '../../../../src/hosts/xlsx/package/zip/crc32';

/** An entry to be written; whatever it states instead of the truth goes into both of its headers. */
export interface RawEntry {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly stored?: boolean;
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly size?: number;
  /** Sizes and offset in a zip64 field instead of the short ones. */
  readonly zip64?: boolean;
  /** Points to the local header of that earlier entry instead of one of its own. */
  readonly sharesDataOf?: number;
}

interface ZipOptions {
  readonly comment?: string;
  /** End record of zip64, with the short one saying that there is one. */
  readonly zip64?: boolean;
  /** Number of entries that the directory claims. */
  readonly count?: number;
}

/** A zip file made by hand, so that it can be wrong wherever a test wants it to be. */
export function zipBytes(entries: readonly RawEntry[], options: ZipOptions = {}): Uint8Array {
  const pieces: number[][] = [];
  const directory: number[][] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = [...new TextEncoder().encode(entry.name)];
    const content =
      typeof entry.content === 'string' ? new TextEncoder().encode(entry.content) : entry.content;
    const packed = entry.stored ? content : deflateSync(content);
    const method = entry.method ?? (entry.stored ? 0 : 8);
    const size = entry.size ?? content.length;
    const own = entry.sharesDataOf === undefined;
    const headerOffset = own ? offset : offsets[entry.sharesDataOf]!;
    offsets.push(headerOffset);
    const long = entry.zip64 === true;
    const field = long
      ? [...u16(1), ...u16(24), ...u64(size), ...u64(packed.length), ...u64(headerOffset)]
      : [];
    const common = [
      ...u16(20),
      ...u16(entry.flags ?? 0x800),
      ...u16(method),
      ...u32(0),
      ...u32(entry.crc ?? crc32(content)),
      ...u32(long ? 0xffffffff : packed.length),
      ...u32(long ? 0xffffffff : size),
      ...u16(name.length),
    ];
    if (own) {
      const local = [...u32(0x04034b50), ...common, ...u16(0), ...name, ...packed];
      pieces.push(local);
      offset += local.length;
    }
    directory.push([
      ...[...u32(0x02014b50), ...u16(20), ...common, ...u16(field.length), ...u16(0)],
      ...[...u16(0), ...u16(0), ...u32(0), ...u32(long ? 0xffffffff : headerOffset)],
      ...[...name, ...field],
    ]);
  }
  const listed = directory.flat();
  const count = options.count ?? entries.length;
  const comment = [...new TextEncoder().encode(options.comment ?? '')];
  const zip64End = options.zip64
    ? [
        ...[...u32(0x06064b50), ...u64(44), ...u16(45), ...u16(45), ...u32(0), ...u32(0)],
        ...[...u64(count), ...u64(count), ...u64(listed.length), ...u64(offset)],
        ...[...u32(0x07064b50), ...u32(0), ...u64(offset + listed.length), ...u32(1)],
      ]
    : [];
  const end = [
    ...[...u32(0x06054b50), ...u16(0), ...u16(0)],
    ...(options.zip64 ? [...u16(0xffff), ...u16(0xffff)] : [...u16(count), ...u16(count)]),
    ...u32(listed.length),
    ...u32(options.zip64 ? 0xffffffff : offset),
    ...u16(comment.length),
  ];
  return Uint8Array.from([...pieces.flat(), ...listed, ...zip64End, ...end, ...comment]);
}

function u16(value: number): number[] {
  return [value & 255, (value >>> 8) & 255];
}

function u32(value: number): number[] {
  return [...u16(value & 0xffff), ...u16(value >>> 16)];
}

function u64(value: number): number[] {
  return [...u32(value % 2 ** 32), ...u32(Math.floor(value / 2 ** 32))];
}
