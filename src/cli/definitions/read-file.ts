import { readFileSync, statSync } from 'node:fs';
import { JSON_LIMITS } from '../../json-data/limits';

/** A file that is larger than any pack or template is cut off: whoever reads on refuses it. */
export type FileReading =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** In the words of the system. */
  | { readonly ok: false; readonly detail: string };

/** The bytes of a file of data; of a file beyond the limit one more than the limit, without loading it. */
export function readDefinitionFile(file: string): FileReading {
  try {
    const { size } = statSync(file);
    return size > JSON_LIMITS.bytes
      ? { ok: true, bytes: new Uint8Array(JSON_LIMITS.bytes + 1) }
      : { ok: true, bytes: readFileSync(file) };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}
