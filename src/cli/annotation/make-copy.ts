import { checkSnapshot } from '../../app/check-snapshot';
import type { ProgrammePack } from '../../app/definition-files';
import { planAnnotation } from '../../app/plan-annotation';
import { countSeverities, type Severity } from '../../domain/severity';
import { readWorkbook } from '../../hosts/xlsx/read';
import { spliceWorkbook } from '../../hosts/xlsx/splice';
import type { Language } from '../../messages/language';
import { renderWorkbookFileError } from '../../messages/problems/workbook-file-errors';
import type { WorkbookCopy } from '../../ports/workbook-copy';
import { readBytes, toFileError } from '../report/check-file';
import { severitiesFrom } from '../report/severities-from';

/** What a copy of one file is to have. */
export interface CopyTask {
  readonly path: string;
  readonly language: Language;
  /** None of our marks instead. */
  readonly clear: boolean;
  readonly notes: boolean;
  /** The lowest that is marked. */
  readonly severity: Severity;
  /** In place of the one that a workbook may hold. */
  readonly pack?: ProgrammePack;
}

export type CopyAnswer =
  | {
      readonly ok: true;
      readonly copy: WorkbookCopy;
      /** Of what is marked. */
      readonly counts: Readonly<Record<Severity, number>>;
    }
  /** Why there is no copy, and what to do. */
  | { readonly ok: false; readonly reason: string };

/** Makes a copy with marks, or without any. Never throws: what stands in the way is the answer. */
export function makeCopy({ path, language, clear, notes, severity, pack }: CopyTask): CopyAnswer {
  try {
    const bytes = readBytes(path);
    const severities = severitiesFrom(severity);
    const findings = clear ? [] : checkSnapshot(readWorkbook(bytes), pack).findings;
    const wanted = findings.filter((finding) => severities.includes(finding.severity));
    const annotation = clear ? null : planAnnotation(wanted, language, { notes });
    const copy = spliceWorkbook(bytes, { annotation });
    return { ok: true, copy, counts: countSeverities(wanted) };
  } catch (error) {
    return { ok: false, reason: renderWorkbookFileError(toFileError(error), language) };
  }
}
