import type { WorkbookFileErrorCode } from '../../ports/workbook-file';
import type { TaskFailure } from './child-worker';

/** What became of a file whose task gave no answer, as the catalogue of file errors words it. */
export function toFileFault(
  { cause }: TaskFailure,
  timeoutSeconds: number,
): { readonly code: WorkbookFileErrorCode; readonly subject?: string } {
  return cause === 'took-too-long'
    ? { code: cause, subject: String(timeoutSeconds) }
    : { code: cause };
}
