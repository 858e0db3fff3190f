import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checkFolder } from './check-folder';
import type { BenchLine } from './compare';
import { findOpenpyxl, type Openpyxl } from './openpyxl';
import { inTemporaryFolder } from './temporary-folder';

const FILES = 300;
const FEW = 30;
/** Of each, in turns; the fastest counts, since whatever else runs can only add to a time. */
const ROUNDS = 3;
const LEAST_FASTER = 5;

/** A folder of workbooks made by others: checking them beside merely loading them. */
export function benchBulk(): BenchLine[] {
  const openpyxl = findOpenpyxl();
  if (openpyxl === undefined)
    return [{ name: 'folder of workbooks', figures: { skipped: 'openpyxl is not here' } }];
  return inTemporaryFolder((folder) => measure(openpyxl, folder));
}

function measure(openpyxl: Openpyxl, folder: string): BenchLine[] {
  const many = path.join(folder, 'many');
  const few = path.join(folder, 'few');
  for (const made of [many, few]) mkdirSync(made);
  openpyxl('write_workbooks.py', many, String(FILES));
  for (const name of readdirSync(many).slice(0, FEW))
    copyFileSync(path.join(many, name), path.join(few, name));
  // The first run builds the command line where its sources changed, and compiles it
  checkFolder(few, 1);
  const times = { loading: Infinity, alone: Infinity, together: Infinity, fewAlone: Infinity };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.loading = Math.min(times.loading, Number(openpyxl('load_workbooks.py', many)));
    times.together = Math.min(times.together, checkFolder(many, 2));
    times.alone = Math.min(times.alone, checkFolder(many, 1));
    times.fewAlone = Math.min(times.fewAlone, checkFolder(few, 1));
  }
  const { loading, alone, together, fewAlone } = times;
  const each = (alone - fewAlone) / (FILES - FEW);
  const faster = loading / Math.min(alone, together);
  return [
    {
      name: `${FILES} workbooks of 60 rows`,
      figures: {
        'openpyxl loads': `${loading.toFixed(1)} s`,
        'checked by 1 job': `${alone.toFixed(1)} s`,
        'by 2 jobs': `${together.toFixed(1)} s`,
        faster: `${faster.toFixed(1)} ×`,
      },
      limit: { text: `at least ${LEAST_FASTER} × as fast`, holds: faster >= LEAST_FASTER },
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
