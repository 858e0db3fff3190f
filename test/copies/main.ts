import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { WorkbookFileError } from '../../src/ports/workbook-file';
import { convertAll } from '../judges/programs/libreoffice';
import { compareCopy, type Comparison } from './compare-copy';

const RICHEST = 30;
const FILES_PER_RUN = 60;

interface Compared extends Comparison {
  readonly file: string;
}

/**
 * `FOLDER [--libreoffice [COUNT]]`: annotates every .xlsx and .xlsm of a folder and says what came of
 * it; opens copies and originals in LibreOffice, all or so many of those with most features.
 */
function main(folder: string | undefined, option: string | undefined, count = 'all'): void {
  if (folder === undefined) throw new Error('which folder?');
  const files = readdirSync(folder).filter((file) => /\.(xlsx|xlsm|xltx)$/i.test(file));
  const compared: Compared[] = [];
  const refused = new Map<string, number>();
  const failed: string[] = [];
  for (const file of files) {
    try {
      compared.push({ file, ...compareCopy(readFileSync(path.join(folder, file))) });
    } catch (error) {
      if (error instanceof WorkbookFileError)
        refused.set(error.code, (refused.get(error.code) ?? 0) + 1);
      else failed.push(`${file}: ${String(error)}`);
    }
  }
  const byFeatures = [...compared].sort(
    (one, other) => other.features.length - one.features.length,
  );
  const richest = byFeatures.slice(0, RICHEST);
  print('files', files.length);
  print(
    'refused by the reader',
    [...refused].map(([code, count]) => `${count} ${code}`).join(', '),
  );
  print('failed', failed.length, failed);
  describe('all', compared);
  describe(`the ${RICHEST} richest in features`, richest);
  print('  features', [...new Set(richest.flatMap(({ features }) => features))].join(', '));
  if (option === '--libreoffice')
    openAll(folder, count === 'all' ? byFeatures : byFeatures.slice(0, Number(count)));
}

function describe(title: string, of: readonly Compared[]): void {
  const sum = (count: (one: Compared) => number): number =>
    of.reduce((total, one) => total + count(one), 0);
  print(title, `${of.length} files`);
  print(
    '  parts carried over byte for byte',
    sum(({ identical }) => identical),
  );
  print(
    '  parts changed',
    sum(({ changed }) => changed),
  );
  const faulty = of.filter(({ faults }) => faults.length > 0);
  print(
    '  with a fault',
    faulty.length,
    faulty.map(({ file, faults }) => `${file}: ${faults.join()}`),
  );
  const other = of.filter(({ notLetterForLetter }) => notLetterForLetter.length > 0);
  print('  restored letter for letter by clearing', of.length - other.length);
}

/** Which copies LibreOffice opens, of those whose originals it opens. */
function openAll(folder: string, compared: readonly Compared[]): void {
  const work = mkdtempSync(path.join(tmpdir(), 'copies-'));
  try {
    const opened = { originals: new Set<string>(), copies: new Set<string>() };
    for (let at = 0; at < compared.length; at += FILES_PER_RUN) {
      const some = compared.slice(at, at + FILES_PER_RUN);
      for (const kind of ['originals', 'copies'] as const) {
        const into = mkdtempSync(path.join(work, `${kind}-`));
        // Under numbers, for names of two files may differ by their endings only
        const inputs = some.map(({ file, copy }, index) => {
          const input = path.join(work, `${at + index}${path.extname(file).toLowerCase()}`);
          writeFileSync(input, kind === 'copies' ? copy : readFileSync(path.join(folder, file)));
          return input;
        });
        open(inputs, into);
        for (const saved of readdirSync(into))
          if (/^\d+\.html$/.test(saved)) opened[kind].add(path.parse(saved).name);
      }
    }
    const lost = [...opened.originals].filter((name) => !opened.copies.has(name));
    print('originals that LibreOffice opens', opened.originals.size);
    print(
      '  copies of these that it does not open',
      lost.length,
      lost.map((name) => compared[Number(name)]!.file),
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** One file at which LibreOffice breaks off takes no others with it. */
function open(inputs: readonly string[], into: string): void {
  try {
    convertAll(inputs, 'html', into);
  } catch {
    if (inputs.length <= 1) return;
    const half = Math.ceil(inputs.length / 2);
    open(inputs.slice(0, half), into);
    open(inputs.slice(half), into);
  }
}

function print(title: string, value: number | string, details: readonly string[] = []): void {
  process.stdout.write(`${title}: ${value}\n${details.map((line) => `    ${line}\n`).join('')}`);
}

main(process.argv[2], process.argv[3], process.argv[4]);
