import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { letGo, nameBeside } from '../output/file-beside';

export type WriteFault =
  | { readonly kind: 'exists' }
  /** In the words of the system. */
  | { readonly kind: 'failed'; readonly detail: string };

/**
 * Writes a whole file or none: the bytes go beside it first and take its place at the end, so that
 * a full disk leaves what stood there. Undefined where all went well.
 */
export async function writeNewFile(
  file: string,
  bytes: Uint8Array,
  replaces: boolean,
): Promise<WriteFault | undefined> {
  if (!replaces && existsSync(file)) return { kind: 'exists' };
  const beside = nameBeside(file);
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, file);
    return undefined;
  } catch (error) {
    await rm(beside, { force: true });
    return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
  } finally {
    letGo(beside);
  }
}
