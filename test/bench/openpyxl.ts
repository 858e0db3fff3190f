import { spawnSync } from 'node:child_process';
import path from 'node:path';

const SCRIPTS = path.join('test', 'bench', 'openpyxl');

/** Runs one of the scripts beside it and gives back what it prints. */
export type Openpyxl = (script: string, ...args: readonly string[]) => string;

/** Undefined where no Python of this machine has openpyxl. */
export function findOpenpyxl(): Openpyxl | undefined {
  const python = ['python3', '/usr/bin/python3'].find(
    (name) => spawnSync(name, ['-c', 'import openpyxl']).status === 0,
  );
  if (python === undefined) return undefined;
  return (script, ...args) => run(python, [path.join(SCRIPTS, script), ...args]);
}

/** Standard output. Throws what a program complains of. */
export function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
