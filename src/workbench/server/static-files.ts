import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** A folder of this machine and the address under which it is served. */
export interface Mount {
  /** Begins and ends with a slash. */
  readonly prefix: string;
  readonly folder: string;
}

/** Folders are asked for by their index page. */
const INDEX_PAGE = 'index.html';

/**
 * The file that an address stands for, or undefined when there is none to be served.
 *
 * @param mounts the longest matching prefix wins, whatever their order
 * @param pathname as in a URL: percent-encoded, without query
 */
export async function findFile(
  mounts: readonly Mount[],
  pathname: string,
): Promise<string | undefined> {
  const mount = [...mounts]
    .sort((one, other) => other.prefix.length - one.prefix.length)
    .find(({ prefix }) => pathname.startsWith(prefix));
  const relative = mount && parseRelative(pathname.slice(mount.prefix.length));
  if (mount === undefined || relative === undefined) return undefined;
  return findInside(mount.folder, relative);
}

export function readBytes(file: string): Promise<Buffer> {
  return readFile(file);
}

/** Decodes once; refuses anything that could name a place outside the folder on any system. */
function parseRelative(encoded: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
  if (/[\0\\:]/.test(decoded)) return undefined;
  if (decoded.split('/').includes('..')) return undefined;
  return decoded === '' || decoded.endsWith('/') ? `${decoded}${INDEX_PAGE}` : decoded;
}

/** Links are followed before judging: a link that leads outside is not served. */
async function findInside(folder: string, relative: string): Promise<string | undefined> {
  try {
    const [base, file] = await Promise.all([
      realpath(folder),
      realpath(path.join(folder, relative)),
    ]);
    if (!file.startsWith(base + path.sep)) return undefined;
    return (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
