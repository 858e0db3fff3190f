import type { Finding } from '../domain/finding';
import type { Language } from '../messages/pane';
import type { WorkbookError } from '../ports/workbook-port';
import type { ParameterProblem } from './application';

export interface RenderedFinding {
  readonly title: string;
  readonly text: string;
  readonly explanation: readonly string[];
  /** One per suggestion of the finding, in the same order. */
  readonly suggestions: readonly string[];
}

/** Turns message ids and figures into sentences; the catalogues implement it. */
export interface Wording {
  renderFinding(finding: Finding, language: Language): RenderedFinding;
  renderWorkbookError(error: WorkbookError, language: Language): string;
  renderParameterProblem(problem: ParameterProblem, language: Language): string;
}
