import { Inflate, inflateSync } from 'fflate';
import { WorkbookFileError } from '../../../../ports/workbook-file';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-entry';

const STORED = 0;
const DEFLATED = 8;
/** Packed bytes at a time: deflate makes at most 1032 times as much of them. */
const STEP = 1 << 14;
/** Up to so much, unpacked, an entry is unpacked in one go, as most are. */
const SMALL = 1 << 20;

/**
 * Unpacks an entry piece by piece. Stops as soon as more comes out than the directory declared, so
 * that a lying size costs no more than an honest one. Throws WorkbookFileError `damaged`, and
 * whatever `take` throws.
 */
export function unpackEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  take: (piece: Uint8Array) => void,
): void {
  const { name, dataOffset, packedSize, size, method, crc } = entry;
  const packed = bytes.subarray(dataOffset, dataOffset + packedSize);
  let length = 0;
  let sum = 0;
  const pass = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > size) throw damaged(name);
    sum = crc32(piece, sum);
    take(piece);
  };
  if (method === STORED) pass(packed);
  else if (method !== DEFLATED) throw damaged(name);
  else if (packedSize <= STEP && size <= SMALL) pass(inflateSmall(name, packed, size));
  else inflate(name, packed, pass);
  if (length !== size || sum !== crc) throw damaged(name);
}

/** One byte more than was declared, where there is more. */
function inflateSmall(name: string, packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateSync(packed, { out: new Uint8Array(size + 1) });
  } catch (error) {
    throw damaged(name, error);
  }
}

function inflate(name: string, packed: Uint8Array, pass: (piece: Uint8Array) => void): void {
  let piece: Uint8Array = packed;
  const inflating = new Inflate((inflated) => {
    piece = inflated;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    try {
      inflating.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch (error) {
      throw damaged(name, error);
    }
    pass(piece);
  }
}

function damaged(name: string, cause?: unknown): WorkbookFileError {
  return new WorkbookFileError('damaged', name, { cause });
}
