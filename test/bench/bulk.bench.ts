import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, copyFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BenchLine } from './compare';

const PYTHONS = ['python3', '/usr/bin/python3'];
const SCRIPTS = path.join('test', 'bench', 'openpyxl');
const FILES = 300;
const FEW = 30;

/** A folder of workbooks made by others: checking them beside merely loading them. */
export function benchBulk(): BenchLine[] {
  const python = PYTHONS.find((name) => spawnSync(name, ['-c', 'import openpyxl']).status === 0);
  if (python === undefined)
    return [{ name: 'folder of workbooks', figures: { skipped: 'openpyxl is not here' } }];
  const folder = mkdtempSync(path.join(tmpdir(), 'bulk-'));
  try {
    return measure(python, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(python: string, folder: string): BenchLine[] {
  const many = path.join(folder, 'many');
  const few = path.join(folder, 'few');
  for (const made of [many, few]) mkdirSync(made);
  run(python, [path.join(SCRIPTS, 'write_workbooks.py'), many, String(FILES)]);
  for (const name of readdirSync(many).slice(0, FEW))
    copyFileSync(path.join(many, name), path.join(few, name));
  // The first run builds the command line where its sources changed
  check(few, 1);
  const loading = Number(run(python, [path.join(SCRIPTS, 'load_workbooks.py'), many]));
  const [alone, together] = [check(many, 1), check(many, 2)];
  const fewAlone = check(few, 1);
  const each = (alone - fewAlone) / (FILES - FEW);
  return [
    {
      name: `${FILES} workbooks of 60 rows`,
      figures: {
        'openpyxl loads': `${loading.toFixed(1)} s`,
        'checked by 1 job': `${alone.toFixed(1)} s`,
        'by 2 jobs': `${together.toFixed(1)} s`,
        faster: `${(loading / Math.min(alone, together)).toFixed(1)} ×`,
      },
    },
    {
      name: 'each further workbook',
      figures: {
        costs: `${(1000 * each).toFixed(1)} ms`,
        'beside loading': `${((1000 * loading) / FILES).toFixed(1)} ms`,
      },
    },
  ];
}

/** Wall time in seconds of the whole command. Its exit code is that of what it found. */
function check(folder: string, jobs: number): number {
  const start = performance.now();
  const { error, signal } = spawnSync(
    process.execPath,
    ['scripts/soat-bieu.mjs', 'check', folder, '--format', 'ndjson', '--jobs', String(jobs)],
    { stdio: ['ignore', 'ignore', 'ignore'] },
  );
  if (error ?? signal) throw new Error(`The command line did not run: ${error?.message ?? signal}`);
  return (performance.now() - start) / 1000;
}

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
