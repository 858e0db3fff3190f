/** One entry of a zip's central directory. Names are as written; offsets count from the file's start. */
export interface ZipEntry {
  readonly name: string;
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
