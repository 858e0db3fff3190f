import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';
import { requireNode } from './require-node.mjs';

/** The folder of package.json. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a command of the project once Node.js is new enough and the packages are there. A failure
 * ends the process with the reason and no stack: the reader typed a command and wants to know what
 * to do.
 *
 * @param {() => void | Promise<void>} command
 * @param {{ failure?: number, output?: NodeJS.WriteStream }} [options] exit code of a failure; where
 *   installing speaks, for a command whose own output is data
 */
export async function runCommand(command, { failure = 1, output = process.stdout } = {}) {
  requireNode();
  try {
    await ensureDependencies(root, output);
    await command();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = failure;
  }
}
