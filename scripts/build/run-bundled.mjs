import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';

/** For everything that such programs print. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Runs a TypeScript program of this repository, which prints one JSON value, and gives that back.
 *
 * @param {string} root
 * @param {string} entry its file, from the root
 * @returns {Promise<any>}
 * @throws {Error} where the program fails; what it said is on standard error
 */
export async function runBundled(root, entry) {
  const { build } = await import('esbuild');
  const folder = mkdtempSync(path.join(root, 'node_modules/.run-'));
  try {
    const outfile = path.join(folder, 'program.cjs');
    await build({
      entryPoints: [path.join(root, entry)],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      packages: 'external',
      logLevel: 'warning',
    });
    const { status, stdout } = spawnSync(process.execPath, [outfile], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: MOST_BYTES,
    });
    if (status !== 0) throw new Error(`${entry} failed.`);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
