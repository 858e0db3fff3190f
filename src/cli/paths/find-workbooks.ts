import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

/** What may hold a workbook, whether or not it can be read. */
const WORKBOOKS = '**/*.{xlsx,xlsm,xltx,xltm,xls,xlsb,ods}';

/** Excel's lock files, which stand beside a workbook while it is open. */
const LOCK_FILE = /^~\$/;

export interface FoundWorkbooks {
  /** As given, or joined to the folder that was given; in the order given, folders sorted. */
  readonly files: readonly string[];
  /** Folders and patterns in which there is none. */
  readonly empty: readonly string[];
}

/**
 * Files that were named, all workbooks in and below folders that were named, and what patterns match.
 * A file that was named is taken whatever it is called and whether or not it is there; lock files are
 * left out everywhere. Links to folders are not followed.
 */
export async function findWorkbooks(paths: readonly string[]): Promise<FoundWorkbooks> {
  const files = new Map<string, string>();
  const empty: string[] = [];
  for (const given of paths) {
    const found = (await expand(given)).filter((file) => !LOCK_FILE.test(path.basename(file)));
    if (found.length === 0 && !LOCK_FILE.test(path.basename(given))) empty.push(given);
    for (const file of found) {
      const place = path.resolve(file);
      if (!files.has(place)) files.set(place, file);
    }
  }
  return { files: [...files.values()], empty };
}

async function expand(given: string): Promise<string[]> {
  const kind = await findKind(given);
  if (kind === 'folder') {
    const inside = await match(WORKBOOKS, given);
    return inside.map((file) => path.join(given, file));
  }
  if (kind === 'nothing' && isDynamicPattern(given)) return match(given.replace(/\\/g, '/'));
  return [given];
}

async function match(pattern: string, cwd = process.cwd()): Promise<string[]> {
  const found = await glob(pattern, {
    cwd,
    absolute: path.isAbsolute(pattern),
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  return found.sort();
}

async function findKind(given: string): Promise<'file' | 'folder' | 'nothing'> {
  try {
    return (await stat(given)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
}
