import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 1 when the program was ended by a signal
 * @property {string} output both streams in the order they arrived; empty when they were shown
 */

/**
 * Runs a Node.js program without a shell, so that paths with spaces and Windows need no quoting.
 *
 * @param {readonly string[]} argv script and its arguments
 * @param {{ cwd: string, show?: boolean | NodeJS.WriteStream, env?: NodeJS.ProcessEnv }} options `show`
 *   passes the streams through, standard output to the one given
 * @returns {Promise<Outcome>}
 */
export function runNode(argv, { cwd, show = false, env = process.env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, argv, {
      cwd,
      env,
      stdio: stdioOf(show),
    });
    /** @type {Buffer[]} */
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk));
    }
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }),
    );
  });
}

/** @param {boolean | NodeJS.WriteStream} show @returns {import('node:child_process').StdioOptions} */
function stdioOf(show) {
  if (show === false) return ['ignore', 'pipe', 'pipe'];
  return show === true ? 'inherit' : ['inherit', show, 'inherit'];
}

/**
 * npm's own JavaScript entry. Windows offers npm only as `npm.cmd`, which cannot be started
 * without a shell, so the script behind it is looked for instead.
 *
 * @returns {string | undefined}
 */
export function findNpmScript() {
  const beside = path.dirname(process.execPath);
  const candidates = [
    process.env['npm_execpath'],
    path.join(beside, 'node_modules/npm/bin/npm-cli.js'),
    path.join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ];
  return candidates.find(
    (candidate) =>
      candidate !== undefined && /npm-cli\.js$/.test(candidate) && existsSync(candidate),
  );
}
