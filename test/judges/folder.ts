import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder for files of one run, outside the tree. */
export function createFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'judges-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
