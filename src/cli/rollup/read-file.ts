import type { ProgrammePack } from '../../app/definition-files';
import { readSubmission, type Submission } from '../../app/rollup/read-submission';
import type { Language } from '../../messages/language';
import { renderWorkbookFileError } from '../../messages/problems/workbook-file-errors';
import { readAnyWorkbook, readBytes, toFileError } from '../report/check-file';

export interface SubmissionTask {
  readonly path: string;
  readonly language: Language;
  /** In place of the one that a workbook may hold. */
  readonly pack?: ProgrammePack;
}

export type SubmissionAnswer =
  | { readonly ok: true; readonly submission: Submission }
  /** Why the file was not read, and what to do. */
  | { readonly ok: false; readonly reason: string };

/** Reads one submission. Never throws: what stands in the way is the answer. */
export async function readSubmissionFile({
  path,
  language,
  pack,
}: SubmissionTask): Promise<SubmissionAnswer> {
  try {
    const snapshot = await readAnyWorkbook(readBytes(path));
    return { ok: true, submission: readSubmission(path, snapshot, pack) };
  } catch (error) {
    return { ok: false, reason: renderWorkbookFileError(toFileError(error), language) };
  }
}
