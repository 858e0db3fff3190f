import { renderWorkbookError } from '../../messages/problems/workbook-errors';
import { WorkbookError } from '../../ports/workbook-port';
import { useLanguage } from '../context/language-context';

/** Words for anything that was thrown; what is no WorkbookError is said to have failed. */
export function useWorkbookErrorText(): (error: unknown) => string {
  const language = useLanguage();
  return (error) => renderWorkbookError(toWorkbookError(error), language);
}

function toWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  return new WorkbookError('failed', error instanceof Error ? error.message : undefined, {
    cause: error,
  });
}
