import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const MOST_BYTES = 64 * 1024 * 1024;

/** Wall time in seconds of the whole command. Throws where it did not check every file of the folder. */
export function checkFolder(folder: string, jobs: number): number {
  const start = performance.now();
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/soat-bieu.mjs', 'check', folder, '--format', 'ndjson', '--jobs', String(jobs)],
    { encoding: 'utf8', maxBuffer: MOST_BYTES },
  );
  const seconds = (performance.now() - start) / 1000;
  const checked = /"checked":(\d+)/.exec(stdout)?.[1];
  if (Number(checked) !== readdirSync(folder).length)
    throw new Error(`The command line did not check all files: ${stderr || stdout.slice(-1000)}`);
  return seconds;
}
