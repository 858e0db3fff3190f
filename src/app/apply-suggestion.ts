import type { Suggestion } from '../domain/finding';
import type { UndoStep, WorkbookPort } from '../ports/workbook-port';

/** Carries a suggestion out, if its cells still hold what the finding saw. Throws WorkbookError. */
export async function applySuggestion(
  port: WorkbookPort,
  suggestion: Suggestion,
): Promise<UndoStep> {
  return port.applyEdits(suggestion.edits);
}
