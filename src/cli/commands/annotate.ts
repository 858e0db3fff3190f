import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { checkSnapshot } from '../../app/check-snapshot';
import type { ProgrammePack } from '../../app/definition-files';
import { planAnnotation } from '../../app/plan-annotation';
import type { Finding } from '../../domain/finding';
import { countSeverities, type Severity } from '../../domain/severity';
import { readWorkbook } from '../../hosts/xlsx/read';
import { spliceWorkbook } from '../../hosts/xlsx/splice';
import { annotateCommandWords } from '../../messages/command-line/annotate-command';
import type { Language } from '../../messages/language';
import { renderWorkbookFileError } from '../../messages/problems/workbook-file-errors';
import type { WorkbookCopy } from '../../ports/workbook-copy';
import { findNamedPack } from '../definitions/find-pack';
import { readBytes, severitiesFrom, toFileError } from '../report/check-file';
import { writeNewFile } from './write-new-file';

/** `annotate FILE --output FILE [--notes] [--clear] [--severity S] [--pack ID|FILE] [--force]` */
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
}

export interface AnnotateSurroundings {
  readonly language: Language;
  /** One line for people. */
  readonly report: (line: string) => void;
}

/** What a shell is told: 0 for a copy that was written, 2 for a refusal. */
export type AnnotateExitCode = 0 | 2;

/** Writes a copy with marks, or without any, or says what stands in its way and writes nothing. */
export async function runAnnotate(
  file: string,
  options: AnnotateOptions,
  { language, report }: AnnotateSurroundings,
): Promise<AnnotateExitCode> {
  const words = annotateCommandWords(language);
  const { output } = options;
  const misuse = findMisuse(file, options, language);
  const pack = options.pack === undefined ? undefined : findNamedPack(options.pack, language);
  const complaints = [...(misuse ? [misuse] : []), ...(pack?.ok === false ? pack.lines : [])];
  if (complaints.length > 0) return refuse(complaints);

  let made: { readonly copy: WorkbookCopy; readonly findings: readonly Finding[] };
  try {
    made = makeCopy(readBytes(file), options, language, pack?.ok === true ? pack.pack : undefined);
  } catch (error) {
    return refuse([words.refused(file, renderWorkbookFileError(toFileError(error), language))]);
  }
  const fault = await writeNewFile(output, made.copy.bytes, options.force === true);
  if (fault?.kind === 'exists') return refuse([words.exists(output)]);
  if (fault) return refuse([words.notWritten(output, fault.detail)]);
  report(
    options.clear ? words.cleared(output) : words.annotated(output, countSeverities(made.findings)),
  );
  for (const remark of made.copy.remarks) report(words.remarks[remark]);
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

/** Throws WorkbookFileError. */
function makeCopy(
  bytes: Uint8Array,
  { clear, notes, severity }: AnnotateOptions,
  language: Language,
  pack: ProgrammePack | undefined,
): { readonly copy: WorkbookCopy; readonly findings: readonly Finding[] } {
  if (clear) return { copy: spliceWorkbook(bytes, { annotation: null }), findings: [] };
  const severities = severitiesFrom(severity);
  const { findings } = checkSnapshot(readWorkbook(bytes), pack);
  const wanted = findings.filter((finding) => severities.includes(finding.severity));
  const annotation = planAnnotation(wanted, language, { notes: notes === true });
  return { copy: spliceWorkbook(bytes, { annotation }), findings: wanted };
}
