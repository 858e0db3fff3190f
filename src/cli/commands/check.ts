import { describeRules } from '../../app/describe-rules';
import type { Severity } from '../../domain/severity';
import { checkCommandWords } from '../../messages/command-line/check-command';
import type { Language } from '../../messages/language';
import type { CheckTask } from '../check-child';
import { createJsonReporter, createNdjsonReporter } from '../output/json';
import { createProgress } from '../output/progress';
import type { Reporter } from '../output/reporter';
import { createTextReporter } from '../output/text';
import { findWorkbooks } from '../paths/find-workbooks';
import { ChildPool } from '../pool/child-pool';
import type { TaskFailure } from '../pool/child-worker';
import { refuseFile, severitiesFrom } from '../report/check-file';
import type { FileReport } from '../report/check-report';
import { SummaryCount } from '../report/summary';

/** `check PATH… [--format F] [--severity S] [--rule ID…] [--jobs N] [--timeout S]` */
export interface CheckOptions {
  readonly format: 'text' | 'json' | 'ndjson';
  /** The lowest that is reported. */
  readonly severity: Severity;
  /** Absent for all. */
  readonly rule?: readonly string[];
  readonly jobs: number;
  readonly timeout: number;
}

export interface CheckSurroundings {
  readonly language: Language;
  readonly stdout: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;
  readonly stderr: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;
  /** The script of the processes in which files are checked. */
  readonly childScript: string;
}

/** What a shell is told: errors were found, or something was refused or misused. */
export type CheckExitCode = 0 | 1 | 2;

const HEAP_MEGABYTES = 1536;
const RESIDENT_MEGABYTES = 700;

/** Checks files, each in a process that it cannot take others down with. */
export async function runCheck(
  paths: readonly string[],
  { format, severity, rule, jobs, timeout }: CheckOptions,
  { language, stdout, stderr, childScript }: CheckSurroundings,
): Promise<CheckExitCode> {
  const words = checkCommandWords(language);
  const unknown = findUnknownRules(rule, language);
  for (const id of unknown) stderr.write(`${words.unknownRule(id)}\n`);
  if (unknown.length > 0) return 2;

  const { files, empty } = await findWorkbooks(paths);
  for (const path of empty) stderr.write(`${words.nothingFound(path)}\n`);
  const pool = new ChildPool<CheckTask, FileReport>({
    script: childScript,
    jobs,
    timeoutSeconds: timeout,
    heapMegabytes: HEAP_MEGABYTES,
    residentMegabytes: RESIDENT_MEGABYTES,
  });
  const severities = severitiesFrom(severity);
  const tasks = files.map((path) => ({ path, language, severities, ...(rule && { rules: rule }) }));
  const toError = ({ cause }: TaskFailure): Parameters<typeof refuseFile>[1] =>
    cause === 'took-too-long' ? { code: cause, subject: String(timeout) } : { code: cause };
  const reporter = createReporter(format, language);
  const progress = createProgress(stderr, files.length, language);
  const count = new SummaryCount();
  stdout.write(reporter.start());
  let index = 0;
  for await (const outcome of pool.run(tasks)) {
    const path = files[index]!;
    index += 1;
    const report = outcome.ok ? outcome.answer : refuseFile(path, toError(outcome), language);
    count.add(report);
    // Only one of them can stand on the last line of a terminal.
    if (stdout.isTTY) progress.clear();
    stdout.write(reporter.file(report));
    progress.step();
  }
  progress.clear();
  const summary = count.get();
  stdout.write(reporter.end(summary));
  if (summary.refused > 0 || empty.length > 0) return 2;
  return summary.errors > 0 ? 1 : 0;
}

function createReporter(format: CheckOptions['format'], language: Language): Reporter {
  switch (format) {
    case 'json':
      return createJsonReporter();
    case 'ndjson':
      return createNdjsonReporter();
    case 'text':
      return createTextReporter(language);
  }
}

function findUnknownRules(wanted: readonly string[] = [], language: Language): string[] {
  const known = new Set<string>(describeRules(language).map(({ id }) => id));
  return wanted.filter((id) => !known.has(id));
}
