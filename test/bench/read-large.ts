import { existsSync, readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/hosts/xlsx/read';

/** What one process took to read one workbook. */
export interface LargeReading {
  readonly cells: number;
  readonly seconds: number;
  /** Resident at the highest. */
  readonly megabytes: number;
}

const start = performance.now();
const { sheets } = readWorkbook(readFileSync(process.argv[2] ?? ''));
const seconds = (performance.now() - start) / 1000;
const cells = sheets
  .flatMap(({ rows }) => rows)
  .reduce((sum, row) => sum + row.cells.filter((cell) => cell !== null).length, 0);
process.stdout.write(
  JSON.stringify({ cells, seconds, megabytes: peakMegabytes() } satisfies LargeReading),
);

/** Where the system counts what a process's parent used as its own, its status knows better. */
function peakMegabytes(): number {
  const status = '/proc/self/status';
  const [, kilobytes] = existsSync(status)
    ? (/VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8')) ?? [])
    : [];
  return Number(kilobytes ?? process.resourceUsage().maxRSS) / 1024;
}
