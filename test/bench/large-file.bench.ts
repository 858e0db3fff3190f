import path from 'node:path';
import { buildSync } from 'esbuild';
import { FILE_PROCESS_LIMITS } from '../../src/cli/pool/child-pool';
import type { BenchLine } from './compare';
import { findOpenpyxl, run, type Openpyxl } from './openpyxl';
import type { LargeReading } from './read-large';
import { inTemporaryFolder } from './temporary-folder';

const ROWS = 100_000;
const COLUMNS = 12;
const LEAST_FASTER = 4;
const MOST_MEGABYTES = 400;
const ROUNDS = 2;

/** A workbook of more cells than any plan has, read in a process like that of the command line. */
export function benchLargeFile(): BenchLine[] {
  const openpyxl = findOpenpyxl();
  if (openpyxl === undefined)
    return [{ name: 'large workbook', figures: { skipped: 'openpyxl is not here' } }];
  return inTemporaryFolder((folder) => [measure(openpyxl, folder)]);
}

function measure(openpyxl: Openpyxl, folder: string): BenchLine {
  const file = path.join(folder, 'large.xlsx');
  const program = path.join(folder, 'read.cjs');
  openpyxl('write_large.py', file, String(ROWS));
  buildSync({
    entryPoints: [path.join('test', 'bench', 'read-large.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'cjs',
  });
  const heap = `--max-old-space-size=${FILE_PROCESS_LIMITS.heapMegabytes}`;
  let [loading, reading, megabytes] = [Infinity, Infinity, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    loading = Math.min(loading, Number(openpyxl('load_large.py', file)));
    const read = JSON.parse(run(process.execPath, [heap, program, file])) as LargeReading;
    if (read.cells !== ROWS * COLUMNS) throw new Error(`Only ${read.cells} cells were read.`);
    reading = Math.min(reading, read.seconds);
    megabytes = Math.max(megabytes, read.megabytes);
  }
  const faster = loading / reading;
  return {
    name: `${(ROWS * COLUMNS) / 1e6} million cells`,
    figures: {
      'openpyxl loads': `${loading.toFixed(1)} s`,
      read: `${reading.toFixed(1)} s`,
      faster: `${faster.toFixed(1)} ×`,
      'at most': `${megabytes.toFixed(0)} MB`,
    },
    limit: {
      text: `at least ${LEAST_FASTER} × as fast, at most ${MOST_MEGABYTES} MB resident`,
      holds: faster >= LEAST_FASTER && megabytes <= MOST_MEGABYTES,
    },
  };
}
