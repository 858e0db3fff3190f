import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';

/** For everything that such programs print. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Runs a TypeScript program of this repository, which speaks to the terminal itself.
 *
 * @param {string} root
 * @param {string} entry its file, from the root
 * @param {readonly string[]} [args]
 * @param {readonly string[]} [nodeOptions]
 * @returns {Promise<number>} its exit code
 */
export async function runProgram(root, entry, args = [], nodeOptions = []) {
  return withBundle(root, entry, (program) => {
    const { status } = spawnSync(process.execPath, [...nodeOptions, program, ...args], {
      stdio: 'inherit',
    });
    return status ?? 1;
  });
}

/**
 * Runs a TypeScript program of this repository, which prints one JSON value, and gives that back.
 *
 * @param {string} root
 * @param {string} entry its file, from the root
 * @param {readonly string[]} [args]
 * @returns {Promise<any>}
 * @throws {Error} where the program fails; what it said is on standard error
 */
export async function runBundled(root, entry, args = []) {
  return withBundle(root, entry, (program) => {
    const { status, stdout } = spawnSync(process.execPath, [program, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: MOST_BYTES,
    });
    if (status !== 0) throw new Error(`${entry} failed.`);
    return JSON.parse(stdout);
  });
}

/**
 * @template Result
 * @param {string} root
 * @param {string} entry
 * @param {(program: string) => Result} run is given the file to hand to node, which is gone afterwards
 * @returns {Promise<Result>}
 */
async function withBundle(root, entry, run) {
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
    return run(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
