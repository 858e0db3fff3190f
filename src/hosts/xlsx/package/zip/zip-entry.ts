/** One entry of a zip's central directory. Names are as written; offsets count from the file's start. */
export interface ZipEntry {
  readonly name: string;
  /** General purpose bits, as in the directory (APPNOTE.TXT 4.4.4). */
  readonly flags: number;
  /** Date and time as MS-DOS packs them, as in the directory. */
  readonly modified: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  /** As declared: not to be trusted before it is unpacked. */
  readonly size: number;
  /** Of the local header, which precedes the packed bytes. */
  readonly headerOffset: number;
  /** First packed byte. */
  readonly dataOffset: number;
}
