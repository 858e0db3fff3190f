import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checkFolder } from './check-folder';
import type { BenchLine } from './compare';
import { findOpenpyxl, type Openpyxl } from './openpyxl';
import { inTemporaryFolder } from './temporary-folder';

const DIFFERENT = 300;
const COUNTS = [10, 300, 1500, 3000] as const;
const MOST = 3000;
/** The fastest counts, since whatever else runs can only add to a time. */
const ROUNDS = 4;
const LEAST_FASTER = 1.7;
/** By which the later half of the files may be dearer than the earlier. */
const MOST_DEARER = 1.1;

/** Whole districts at once: whether a second job helps, and whether each file costs the same. */
export function benchManyFiles(): BenchLine[] {
  const openpyxl = findOpenpyxl();
  if (openpyxl === undefined)
    return [{ name: 'thousands of workbooks', figures: { skipped: 'openpyxl is not here' } }];
  return inTemporaryFolder((folder) => measure(openpyxl, folder));
}

function measure(openpyxl: Openpyxl, folder: string): BenchLine[] {
  const originals = path.join(folder, 'originals');
  mkdirSync(originals);
  openpyxl('write_workbooks.py', originals, String(DIFFERENT));
  for (const count of COUNTS) copyFiles(originals, path.join(folder, String(count)), count);
  checkFolder(path.join(folder, String(COUNTS[0])), 1);

  const alone = new Map<number, number>();
  let together = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const count of COUNTS) {
      const seconds = checkFolder(path.join(folder, String(count)), 1);
      alone.set(count, Math.min(alone.get(count) ?? Infinity, seconds));
    }
    together = Math.min(together, checkFolder(path.join(folder, String(MOST)), 2));
  }
  const faster = alone.get(MOST)! / together;
  const between = (fewer: 300 | 1500, more: 1500 | 3000): number =>
    (alone.get(more)! - alone.get(fewer)!) / (more - fewer);
  const [earlier, later] = [between(300, 1500), between(1500, 3000)];
  return [
    {
      name: `${MOST} workbooks of 60 rows`,
      figures: {
        'by 1 job': `${alone.get(MOST)!.toFixed(1)} s`,
        'by 2 jobs': `${together.toFixed(1)} s`,
        faster: `${faster.toFixed(2)} ×`,
      },
      limit: { text: `2 jobs at least ${LEAST_FASTER} × as fast`, holds: faster >= LEAST_FASTER },
    },
    {
      name: 'each workbook, start included',
      figures: Object.fromEntries(
        COUNTS.map((count) => [
          `of ${count}`,
          `${((1000 * alone.get(count)!) / count).toFixed(1)} ms`,
        ]),
      ),
    },
    {
      name: 'each further workbook',
      figures: {
        'up to 1500': `${(1000 * earlier).toFixed(2)} ms`,
        'from there on': `${(1000 * later).toFixed(2)} ms`,
      },
      limit: {
        text: `no more than ${MOST_DEARER} × as dear among 3,000`,
        holds: later <= MOST_DEARER * earlier,
      },
    },
  ];
}

function copyFiles(from: string, to: string, count: number): void {
  mkdirSync(to);
  const names = readdirSync(from);
  for (let index = 0; index < count; index += 1)
    copyFileSync(path.join(from, names[index % names.length]!), path.join(to, `${index}.xlsx`));
}
