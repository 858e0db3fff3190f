import type { CheckReport } from '../app/check-workbook';
import type { InsertResult } from '../app/insert-template';
import type { PreviewResult } from '../app/offer-templates';
import type { RecalculationPlan } from '../app/recalculate-workbook';
import type { Place } from '../domain/address';
import type { Finding, Suggestion } from '../domain/finding';
import type { renderParameterProblem } from '../messages/problems/parameter-problems';
import type { SnapshotScope, UndoStep, WorkbookChange } from '../ports/workbook-port';
import type { FormDefinition } from './form-definition';

export type { CheckedTable, CheckReport } from '../app/check-workbook';
export type { InsertResult } from '../app/insert-template';
export type { PreviewResult } from '../app/offer-templates';
export type { RecalculationChange, RecalculationPlan } from '../app/recalculate-workbook';

/** Template parameters as the form gives them: plain JSON, not yet judged. */
export type RawParameters = Readonly<Record<string, unknown>>;

/** Why a parameter is refused; `path` is dotted (`places.3`, `columns.nearPoor`). */
export type ParameterProblem = Parameters<typeof renderParameterProblem>[0];

/** A form of the gallery and what it starts from. */
export interface OfferedForm {
  readonly definition: FormDefinition;
  readonly initial: RawParameters;
}

/**
 * The use cases as the views see them, bound to one workbook. Everything that
 * touches the workbook may throw a WorkbookError and has then changed nothing.
 */
export interface Application {
  listForms(): Promise<readonly OfferedForm[]>;
  /** The names in pasted text, as the template will read them. */
  listNames(text: string): Promise<readonly string[]>;
  /** What would be inserted, without touching the workbook. */
  previewTemplate(templateId: string, parameters: RawParameters): Promise<PreviewResult>;
  insertTemplate(templateId: string, parameters: RawParameters): Promise<InsertResult>;
  /** Inserts a template together with published figures, to try things out on. */
  insertSample(sampleId: string): Promise<UndoStep>;

  check(scope: SnapshotScope): Promise<CheckReport>;
  markFindings(findings: readonly Finding[]): Promise<UndoStep>;
  clearMarks(): Promise<UndoStep>;
  applySuggestion(suggestion: Suggestion): Promise<UndoStep>;

  planRecalculation(): Promise<RecalculationPlan>;
  applyRecalculation(plan: RecalculationPlan): Promise<UndoStep>;

  undo(step: UndoStep): Promise<void>;
  select(place: Place): Promise<void>;
  /** Calls back after edits that are not our own; resolves to the unsubscriber. */
  onChanged(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
}
