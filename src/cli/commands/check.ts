import { statSync } from 'node:fs';
import type { ProgrammePack } from '../../app/definition-files';
import type { Severity } from '../../domain/severity';
import { checkCommandWords } from '../../messages/command-line/check-command';
import type { Language } from '../../messages/language';
import type { CheckTask } from '../check-child';
import type { NamedPack } from '../definitions/find-pack';
import { createReporter, type ReportFormat } from '../output/create-reporter';
import { createProgress } from '../output/progress';
import {
  createFileSink,
  createStreamSink,
  FileExistsError,
  type ReportSink,
} from '../output/report-sink';
import { legible } from '../output/legible';
import { summaryLine } from '../output/text';
import { findWorkbooks } from '../paths/find-workbooks';
import { ChildPool, FILE_PROCESS_LIMITS } from '../pool/child-pool';
import { toFileFault } from '../pool/file-fault';
import type { FileReport, Summary } from '../report/check-report';
import { refuseFile } from '../report/refuse-file';
import { severitiesFrom } from '../report/severities-from';
import { SummaryCount } from '../report/summary';

/** `check PATH… [--format F] [--output FILE] [--severity S] [--rule ID…] [--pack ID|FILE] [--jobs N] [--timeout S]` */
export interface CheckOptions {
  readonly format: ReportFormat;
  /** Absent for standard output. */
  readonly output?: string;
  /** Replace the output where there is one. */
  readonly force?: boolean;
  /** The lowest that is reported. */
  readonly severity: Severity;
  /** Absent for all. */
  readonly rule?: readonly string[];
  /** Id of a programme pack of ours, or a JSON file that holds one. */
  readonly pack?: string;
  readonly jobs: number;
  readonly timeout: number;
}

export interface CheckSurroundings {
  readonly language: Language;
  readonly stdout: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;
  readonly stderr: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;
  /** The script of the processes in which files are checked. */
  readonly childScript: string;
  readonly now: Date;
}

/** What a shell is told: errors were found, or something was refused or misused. */
export type CheckExitCode = 0 | 1 | 2;

/** Checks files, each in a process that it cannot take others down with. */
export async function runCheck(
  paths: readonly string[],
  options: CheckOptions,
  surroundings: CheckSurroundings,
): Promise<CheckExitCode> {
  const { language, stderr } = surroundings;
  const words = checkCommandWords(language);
  const complain = (line: string): void => void stderr.write(`${legible(line)}\n`);
  const unknown = await findUnknownRules(options.rule, language);
  unknown.map(words.unknownRule).forEach(complain);
  if (unknown.length > 0) return 2;

  const named = options.pack === undefined ? undefined : await findPack(options.pack, language);
  if (named?.ok === false) {
    named.lines.forEach(complain);
    return 2;
  }

  const pool = new ChildPool<CheckTask, FileReport>({
    script: surroundings.childScript,
    jobs: options.jobs,
    timeoutSeconds: options.timeout,
    ...FILE_PROCESS_LIMITS,
  });
  let sink: ReportSink | undefined;
  let summary: Summary;
  let empty: readonly string[];
  try {
    pool.start(paths.length === 1 && isFile(paths[0]!) ? 1 : options.jobs);
    const found = await findWorkbooks(paths);
    empty = found.empty;
    empty.map(words.nothingFound).forEach(complain);
    sink = await openSink(options, surroundings);
    summary = await report(
      found.files,
      pool,
      sink,
      { ...options, pack: named?.pack },
      surroundings,
    );
    await sink.finish();
  } catch (error) {
    pool.close();
    await sink?.abandon();
    if (options.output === undefined) throw error;
    complain(whyNotWritten(options.output, error, language));
    return 2;
  }
  if (options.output !== undefined) {
    complain(words.written(options.output));
    complain(summaryLine(summary, language));
  }
  if (summary.refused > 0 || empty.length > 0) return 2;
  return summary.errors > 0 ? 1 : 0;
}

/** One that cannot be asked is named later on, when it is looked for. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Options with the pack itself in place of its name. */
type Named<Options> = Omit<Options, 'pack'> & { readonly pack: ProgrammePack | undefined };

/** Checks the files and writes what is found, in their order. */
async function report(
  files: readonly string[],
  pool: ChildPool<CheckTask, FileReport>,
  sink: ReportSink,
  { format, output, severity, rule, pack, timeout }: Named<CheckOptions>,
  { language, stdout, stderr, now }: CheckSurroundings,
): Promise<Summary> {
  const severities = severitiesFrom(severity);
  const tasks = files.map((path) => ({
    path,
    language,
    severities,
    ...(rule && { rules: rule }),
    ...(pack && { pack }),
  }));
  const reporter = await createReporter(format, language, now);
  const progress = createProgress(stderr, files.length, language);
  // Only one of them can stand on the last line of a terminal.
  const sharesTerminal = output === undefined && stdout.isTTY;
  const count = new SummaryCount();
  await sink.write(reporter.start());
  let index = 0;
  for await (const outcome of pool.run(tasks)) {
    const path = files[index]!;
    index += 1;
    const answer = outcome.ok
      ? outcome.answer
      : refuseFile(path, toFileFault(outcome, timeout), language);
    count.add(answer);
    if (sharesTerminal) progress.clear();
    await sink.write(reporter.file(answer));
    progress.step();
  }
  progress.clear();
  const summary = count.get();
  await sink.write(reporter.end(summary));
  return summary;
}

async function openSink(
  { output, force }: CheckOptions,
  { stdout }: CheckSurroundings,
): Promise<ReportSink> {
  return output === undefined ? createStreamSink(stdout) : createFileSink(output, force === true);
}

function whyNotWritten(file: string, error: unknown, language: Language): string {
  const words = checkCommandWords(language);
  if (error instanceof FileExistsError) return words.exists(file);
  return words.notWritten(file, error instanceof Error ? error.message : String(error));
}

/*
 * Rules and packs are large, and most checks name none: they are loaded when they are asked for.
 */

async function findPack(idOrFile: string, language: Language): Promise<NamedPack> {
  const { findNamedPack } = await import('../definitions/find-pack');
  return findNamedPack(idOrFile, language);
}

async function findUnknownRules(
  wanted: readonly string[] | undefined,
  language: Language,
): Promise<string[]> {
  if (wanted === undefined) return [];
  const { describeRules } = await import('../../app/describe-rules');
  const known = new Set<string>(describeRules(language).map(({ id }) => id));
  return wanted.filter((id) => !known.has(id));
}
