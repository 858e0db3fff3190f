import { spawnSync } from 'node:child_process';

/**
 * Every id under which src/rules ever had a file, those of today among them.
 *
 * @param {string} folder of the project
 * @returns {ReadonlySet<string> | undefined} undefined where there is no history to ask
 */
export function idsInHistory(folder) {
  const { status, stdout } = spawnSync(
    'git',
    ['log', '--format=', '--name-only', '--no-renames', '--diff-filter=A', '--', 'src/rules'],
    { cwd: folder, encoding: 'utf8' },
  );
  if (status !== 0) return undefined;
  const ids = [...stdout.matchAll(/^src\/rules\/([\w-]+)\.ts$/gm)].map(([, id]) => String(id));
  return new Set(ids);
}
