import { WorkbookFileError } from '../../../../ports/workbook-file';

const ZIP = [0x50, 0x4b];
/** Compound file: Excel 97–2003, or the envelope of an encrypted package ([MS-CFB] 2.2). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** A name in the envelope's directory ([MS-OFFCRYPTO] 2.3.4.4), in UTF-16. */
const ENCRYPTED_PACKAGE = Uint8Array.from(
  [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
);

/** Throws WorkbookFileError with what the file is, unless it is a zip. Extensions are not looked at. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookFileError('empty-file');
  if (startsWith(bytes, COMPOUND_FILE))
    throw new WorkbookFileError(includes(bytes, ENCRYPTED_PACKAGE) ? 'encrypted' : 'old-format');
  if (!startsWith(bytes, ZIP)) throw new WorkbookFileError('not-a-workbook');
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function includes(bytes: Uint8Array, wanted: Uint8Array): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
