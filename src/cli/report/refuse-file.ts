import type { Language } from '../../messages/language';
import { renderWorkbookFileError } from '../../messages/problems/workbook-file-errors';
import type { WorkbookFileErrorCode } from '../../ports/workbook-file';
import type { FileReport } from './check-report';

/** The report on a file that could not be read or checked. */
export function refuseFile(
  path: string,
  error: { readonly code: WorkbookFileErrorCode; readonly subject?: string | undefined },
  language: Language,
): FileReport {
  const reason = renderWorkbookFileError(error, language);
  return { path, status: 'refused', reason, tables: [], findings: [] };
}
