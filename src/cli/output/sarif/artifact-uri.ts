import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The address of a file: relative as it was given, or `file:` where it was given from the root. */
export function toArtifactUri(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  // Encoded, a colon makes no scheme: `javascript:…` may be a file's name.
  return path.normalize(file).split(path.sep).map(encodeURIComponent).join('/');
}
