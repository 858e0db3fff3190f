/**
 * Names of parts, as keys: without the leading slash, compared without regard to case
 * (ECMA-376 part 2, 6.2.2.3). Some writers use backslashes, which no part name can hold.
 */
export function toPartKey(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

/** The name of a part that a relationship of `source` points to; relative to its folder. */
export function resolveTarget(source: string, target: string): string {
  const path = decodeEscapes(target.replace(/\\/g, '/').replace(/[?#].*$/s, ''));
  const steps = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The part that holds the relationships of `source`; those of the package itself for ''. */
export function relationshipsOf(source: string): string {
  const folderEnd = source.lastIndexOf('/') + 1;
  return `${source.slice(0, folderEnd)}_rels/${source.slice(folderEnd)}.rels`;
}

function decodeEscapes(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    // A bare % is no escape: the name is meant as it stands.
    return path;
  }
}
