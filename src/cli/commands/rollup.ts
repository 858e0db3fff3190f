import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ProgrammePack } from '../../app/definition-files';
import type { Submission } from '../../app/rollup/read-submission';
import {
  parseRoster,
  rollUpSubmissions,
  rosterOf,
  type References,
  type RollUpOutcome,
} from '../../app/rollup/roll-up-submissions';
import { writeWorkbook } from '../../hosts/xlsx/write';
import { checkCommandWords } from '../../messages/command-line/check-command';
import { rollUpCommandWords } from '../../messages/command-line/rollup-command';
import type { Language } from '../../messages/language';
import { renderParameterProblem } from '../../messages/problems/parameter-problems';
import { renderWorkbookError } from '../../messages/problems/workbook-errors';
import { WorkbookError } from '../../ports/workbook-port';
import { findNamedPack } from '../definitions/find-pack';
import { legible } from '../output/legible';
import { findWorkbooks } from '../paths/find-workbooks';
import { readFiles, type Refusal } from '../rollup/read-files';
import { toRollUpReport } from '../rollup/rollup-report';
import { rollUpLines } from '../rollup/rollup-text';
import { writeNewFile } from './write-new-file';

/** `rollup FOLDER --output FILE [--units FILE] [--last-year FILE] [--assigned FILE] [--against FILE]` */
export interface RollUpOptions {
  readonly output: string;
  readonly force?: boolean;
  readonly units?: string;
  readonly lastYear?: string;
  readonly assigned?: string;
  readonly against?: string;
  readonly year?: number;
  readonly place?: string;
  readonly format: 'text' | 'json';
  /** Id of a programme pack of ours, or a JSON file that holds one. */
  readonly pack?: string;
  readonly jobs: number;
  readonly timeout: number;
}

export interface RollUpSurroundings {
  readonly language: Language;
  readonly stdout: Pick<NodeJS.WriteStream, 'write'>;
  readonly stderr: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;
  /** The script of the processes in which files are read. */
  readonly submissionScript: string;
}

/** What a shell is told: 0 for a sum without objections, 1 with some, 2 for a refusal. */
export type RollUpExitCode = 0 | 1 | 2;

/** Why nothing can be done, in lines for people. */
class Misuse extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** Adds up submissions into a new workbook, or says what stands in the way and writes nothing. */
export async function runRollUp(
  paths: readonly string[],
  options: RollUpOptions,
  surroundings: RollUpSurroundings,
): Promise<RollUpExitCode> {
  const { stderr } = surroundings;
  try {
    return await addUp(paths, options, surroundings);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    for (const line of error.lines) stderr.write(`${legible(line)}\n`);
    return 2;
  }
}

async function addUp(
  paths: readonly string[],
  options: RollUpOptions,
  surroundings: RollUpSurroundings,
): Promise<RollUpExitCode> {
  const { language, stdout, stderr, submissionScript: script } = surroundings;
  const { output, jobs, timeout: timeoutSeconds } = options;
  const words = rollUpCommandWords(language);
  const complain = (line: string): void => void stderr.write(`${legible(line)}\n`);
  if (!/\.xlsx$/i.test(output)) throw new Misuse([words.notXlsx(output)]);
  if (options.force !== true && existsSync(output)) throw new Misuse([words.exists(output)]);
  const pack = packOf(options, language);
  const reading = { script, jobs, timeoutSeconds, stderr, language, ...(pack && { pack }) };
  const read = async (file: string): Promise<Submission> => {
    const { submissions, refused } = await readFiles([file], reading);
    if (submissions[0]) return submissions[0];
    throw new Misuse([words.unreadable(file, refused[0]?.reason ?? '')]);
  };
  const references = await readReferences(options, read);
  const roster =
    options.units === undefined ? undefined : await readRoster(options.units, read, language);

  const { files, empty } = await findWorkbooks(paths);
  for (const given of empty) complain(checkCommandWords(language).nothingFound(given));
  const { submissions, refused } = await readFiles(withoutOwn(files, options), reading);
  for (const { path: file, reason } of refused) complain(words.refused(file, reason));
  const outcome = rollUpSubmissions({
    submissions,
    references,
    ...(roster && { roster }),
    ...(options.year !== undefined && { year: options.year }),
    ...(options.place !== undefined && { place: options.place }),
  });
  if (!outcome) throw new Misuse([words.noYear]);
  const fault = await write(outcome, options, language);
  stdout.write(describe(outcome, refused, options, language));
  if (fault.length > 0) throw new Misuse(fault);
  complain(words.written(output));
  if (refused.length > 0 || empty.length > 0) return 2;
  return outcome.rolled.remarks.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function packOf({ pack }: RollUpOptions, language: Language): ProgrammePack | undefined {
  if (pack === undefined) return undefined;
  const named = findNamedPack(pack, language);
  if (!named.ok) throw new Misuse(named.lines);
  return named.pack;
}

async function readReferences(
  { lastYear, assigned, against }: RollUpOptions,
  read: (file: string) => Promise<Submission>,
): Promise<References> {
  return {
    ...(lastYear !== undefined && { lastYear: await read(lastYear) }),
    ...(assigned !== undefined && { assigned: await read(assigned) }),
    ...(against !== undefined && { against: await read(against) }),
  };
}

/** Lists are kept as text or in workbooks. */
async function readRoster(
  file: string,
  read: (file: string) => Promise<Submission>,
  language: Language,
): Promise<string[]> {
  const words = rollUpCommandWords(language);
  const names = /\.(?:txt|csv|tsv)$/i.test(file)
    ? parseRoster(await readText(file, language))
    : rosterOf(await read(file));
  if (names.length === 0) throw new Misuse([words.emptyRoster(file)]);
  return names;
}

async function readText(file: string, language: Language): Promise<string> {
  try {
    const bytes = await readFile(file);
    // What Excel calls "Unicode text".
    const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
  } catch (error) {
    const detail = error instanceof Error ? `${error.message}.` : String(error);
    throw new Misuse([rollUpCommandWords(language).unreadable(file, detail)]);
  }
}

/** The upper unit's own files may lie in the folder, and so may the last result: they are no submissions. */
function withoutOwn(files: readonly string[], options: RollUpOptions): string[] {
  const { output, units, lastYear, assigned, against } = options;
  const own = new Set(
    [output, units, lastYear, assigned, against].flatMap((file) =>
      file === undefined ? [] : [path.resolve(file)],
    ),
  );
  return files.filter((file) => !own.has(path.resolve(file)));
}

/** Why nothing was written; no lines where the workbook is there. */
async function write(
  outcome: RollUpOutcome,
  { output, force }: RollUpOptions,
  language: Language,
): Promise<string[]> {
  const words = rollUpCommandWords(language);
  switch (outcome.kind) {
    case 'nothing':
      return [words.nothing];
    case 'problems':
      return [
        words.badUnits,
        ...outcome.problems.map((problem) => `  ${renderParameterProblem(problem, language)}`),
      ];
    case 'planned': {
      let bytes: Uint8Array;
      try {
        bytes = writeWorkbook(outcome.workbook);
      } catch (error) {
        if (!(error instanceof WorkbookError)) throw error;
        return [words.notWritten(output, renderWorkbookError(error, language))];
      }
      const fault = await writeNewFile(output, bytes, force === true);
      if (!fault) return [];
      return [
        fault.kind === 'exists' ? words.exists(output) : words.notWritten(output, fault.detail),
      ];
    }
  }
}

function describe(
  { rolled, year }: RollUpOutcome,
  refused: readonly Refusal[],
  { format, output }: RollUpOptions,
  language: Language,
): string {
  if (format === 'json')
    return `${JSON.stringify(toRollUpReport(rolled, refused, { year, output, language }), null, 2)}\n`;
  return `${rollUpLines(rolled, year, language).map(legible).join('\n')}\n`;
}
