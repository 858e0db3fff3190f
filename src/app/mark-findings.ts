import type { Finding } from '../domain/finding';
import { remarkWords } from '../messages/annotation/remark-words';
import type { Language } from '../messages/language';
import type { MarkStep, UndoStep, WorkbookPort } from '../ports/workbook-port';
import { marksOf } from './marks-of';
import { planAnnotation } from './plan-annotation';

export interface MarkOptions {
  readonly language: Language;
  /** Whether a sheet beside the others says what was found. */
  readonly writesReport: boolean;
}

export interface MarkResult {
  readonly undo: UndoStep;
  /** What the person should be told besides, in sentences. */
  readonly remarks: readonly string[];
}

/** Marks the place of every finding, with a report or without. Throws WorkbookError. */
export async function markFindings(
  port: WorkbookPort,
  findings: readonly Finding[],
  { language, writesReport }: MarkOptions,
): Promise<MarkResult> {
  const step = writesReport
    ? await writeReport(port, findings, language)
    : await port.mark(marksOf(findings));
  return toResult(step, language);
}

/** Takes our marks and our report away. Throws WorkbookError. */
export async function clearMarks(port: WorkbookPort, language: Language): Promise<MarkResult> {
  return toResult(await port.clearMarks(), language);
}

function writeReport(
  port: WorkbookPort,
  findings: readonly Finding[],
  language: Language,
): Promise<MarkStep> {
  const { marks, report } = planAnnotation(findings, language);
  return port.mark(marks, report);
}

function toResult({ remarks, ...undo }: MarkStep, language: Language): MarkResult {
  const words = remarkWords(language);
  return { undo, remarks: remarks.map((remark) => words[remark]) };
}
