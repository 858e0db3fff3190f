import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Severity } from '../../domain/severity';
import { remarkWords } from '../../messages/annotation/remark-words';
import { annotateCommandWords } from '../../messages/command-line/annotate-command';
import type { Language } from '../../messages/language';
import { renderWorkbookFileError } from '../../messages/problems/workbook-file-errors';
import type { CopyAnswer, CopyTask } from '../annotation/make-copy';
import { findNamedPack } from '../definitions/find-pack';
import { ChildPool, FILE_PROCESS_LIMITS } from '../pool/child-pool';
import type { WorkerLimits } from '../pool/child-worker';
import { toFileFault } from '../pool/file-fault';
import { writeNewFile } from './write-new-file';

/** `annotate FILE --output FILE [--notes] [--clear] [--severity S] [--pack ID|FILE] [--timeout S] [--force]` */
export interface AnnotateOptions {
  readonly output: string;
  readonly notes?: boolean;
  /** Take our marks away instead. */
  readonly clear?: boolean;
  /** The lowest that is marked. */
  readonly severity: Severity;
  /** Id of a programme pack of ours, or a JSON file that holds one. */
  readonly pack?: string;
  /** Replace the output where there is one; never the original. */
  readonly force?: boolean;
  /** In seconds. */
  readonly timeout: number;
}

export interface AnnotateSurroundings {
  readonly language: Language;
  /** One line for people. */
  readonly report: (line: string) => void;
  /** The script of the process in which copies are made. */
  readonly annotateScript: string;
  /** What that process may use; less is for trying out what happens then. */
  readonly limits?: Pick<WorkerLimits, 'heapMegabytes' | 'residentMegabytes'>;
}

/** What a shell is told: 0 for a copy that was written, 2 for a refusal. */
export type AnnotateExitCode = 0 | 2;

/** Writes a copy with marks, or without any, or says what stands in its way and writes nothing. */
export async function runAnnotate(
  file: string,
  options: AnnotateOptions,
  surroundings: AnnotateSurroundings,
): Promise<AnnotateExitCode> {
  const { language, report } = surroundings;
  const words = annotateCommandWords(language);
  const { output, clear = false, notes = false, severity, timeout } = options;
  const misuse = findMisuse(file, options, language);
  const pack = options.pack === undefined ? undefined : findNamedPack(options.pack, language);
  const complaints = [...(misuse ? [misuse] : []), ...(pack?.ok === false ? pack.lines : [])];
  if (complaints.length > 0) return refuse(complaints);

  const task = { path: file, language, clear, notes, severity };
  const made = await makeCopyApart(
    { ...task, ...(pack?.ok === true && { pack: pack.pack }) },
    timeout,
    surroundings,
  );
  if (!made.ok) return refuse([words.refused(file, made.reason)]);
  const fault = await writeNewFile(output, made.copy.bytes, options.force === true);
  if (fault?.kind === 'exists') return refuse([words.exists(output)]);
  if (fault) return refuse([words.notWritten(output, fault.detail)]);
  report(clear ? words.cleared(output) : words.annotated(output, made.counts));
  for (const remark of made.copy.remarks) report(remarkWords(language)[remark]);
  return 0;

  function refuse(lines: readonly string[]): AnnotateExitCode {
    lines.forEach(report);
    return 2;
  }
}

function findMisuse(
  file: string,
  { output, notes, clear }: AnnotateOptions,
  language: Language,
): string | undefined {
  const words = annotateCommandWords(language);
  if (notes && clear) return words.notesOrClear;
  const ending = path.extname(file).toLowerCase();
  // Excel refuses a file whose ending is not that of what it holds
  if (path.extname(output).toLowerCase() !== ending) return words.otherEnding(output, ending);
  if (isSameFile(file, output)) return words.sameFile(output);
  return undefined;
}

/** Also by another path or link. */
function isSameFile(one: string, other: string): boolean {
  if (!existsSync(one) || !existsSync(other)) return false;
  const [first, second] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
  return first.ino === second.ino && first.dev === second.dev;
}

/** In a process that a hostile file can end or hold up, but not take this one down with. */
async function makeCopyApart(
  task: CopyTask,
  timeoutSeconds: number,
  { annotateScript, limits = FILE_PROCESS_LIMITS }: AnnotateSurroundings,
): Promise<CopyAnswer> {
  const pool = new ChildPool<CopyTask, CopyAnswer>({
    script: annotateScript,
    jobs: 1,
    timeoutSeconds,
    // As JSON, each byte of the copy would be several characters.
    serialization: 'advanced',
    ...limits,
  });
  const outcome = await pool.runOne(task);
  if (outcome.ok) return outcome.answer;
  const fault = toFileFault(outcome, timeoutSeconds);
  return { ok: false, reason: renderWorkbookFileError(fault, task.language) };
}
