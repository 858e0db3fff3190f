import type { AllocationPlan, AllocationTable, AllocationWish } from '../app/allocation/types';
import type { CheckReport } from '../app/check-workbook';
import type { CorrectedColumn } from '../app/correct-column';
import type { ColumnOverview } from '../app/describe-columns';
import type { InsertResult } from '../app/insert-template';
import type { MarkOptions, MarkResult } from '../app/mark-findings';
import type { PreviewResult } from '../app/offer-templates';
import type { RuleChange, StoreResult } from '../app/profile/change-settings';
import type { WorkbookSettings } from '../app/profile/describe-settings';
import type { RecalculationPlan } from '../app/recalculate-workbook';
import type { Place } from '../domain/address';
import type { Edit } from '../domain/edit';
import type { Finding, Suggestion } from '../domain/finding';
import type { ColumnCorrection } from '../domain/workbook-part';
import type { Language } from '../messages/language';
import type { renderParameterProblem } from '../messages/problems/parameter-problems';
import type { SnapshotScope, UndoStep, WorkbookChange } from '../ports/workbook-port';
import type { FormDefinition } from './form-definition';

export type {
  AllocationChange,
  AllocationColumn,
  AllocationPlan,
  AllocationProblems,
  AllocationTable,
  AllocationWish,
} from '../app/allocation/types';
export type { CheckedTable, CheckReport } from '../app/check-workbook';
export type { CorrectedColumn } from '../app/correct-column';
export type { ColumnOverview, DescribedColumn, DescribedTable } from '../app/describe-columns';
export type { InsertResult } from '../app/insert-template';
export type { MarkOptions, MarkResult } from '../app/mark-findings';
export type { RuleChange, StoreResult } from '../app/profile/change-settings';
export type {
  OptionSetting,
  RuleSetting,
  WorkbookSettings,
} from '../app/profile/describe-settings';
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
  /** With those that the workbook keeps, which takes longer. */
  listFormsOfWorkbook(): Promise<readonly OfferedForm[]>;
  /** The names in pasted text, as the template will read them. */
  listNames(text: string): Promise<readonly string[]>;
  /** What would be inserted, without touching the workbook. */
  previewTemplate(templateId: string, parameters: RawParameters): Promise<PreviewResult>;
  insertTemplate(templateId: string, parameters: RawParameters): Promise<InsertResult>;
  /** Inserts a template together with published figures, to try things out on. */
  insertSample(sampleId: string): Promise<UndoStep>;

  check(scope: SnapshotScope): Promise<CheckReport>;
  markFindings(findings: readonly Finding[], options: MarkOptions): Promise<MarkResult>;
  clearMarks(language: Language): Promise<MarkResult>;
  applySuggestion(suggestion: Suggestion): Promise<UndoStep>;

  /** How every column of the workbook is understood. */
  describeColumns(): Promise<ColumnOverview>;
  correctColumn(correction: ColumnCorrection): Promise<UndoStep>;
  resetColumn(column: CorrectedColumn): Promise<UndoStep>;

  /** What is in force for the workbook and what can be set in it. */
  describeSettings(language: Language): Promise<WorkbookSettings>;
  /** Keeps the definition of a file in the workbook, or says everything that is wrong with it. */
  storePack(bytes: Uint8Array, language: Language): Promise<StoreResult>;
  storeTemplate(bytes: Uint8Array, language: Language): Promise<StoreResult>;
  removePack(): Promise<UndoStep>;
  removeTemplate(id: string): Promise<UndoStep>;
  changeRule(change: RuleChange): Promise<UndoStep>;

  planRecalculation(): Promise<RecalculationPlan>;
  applyRecalculation(plan: RecalculationPlan): Promise<UndoStep>;

  /** The tables of the open sheet over which a target can be spread. */
  offerAllocation(): Promise<readonly AllocationTable[]>;
  /** Without touching the workbook. */
  planAllocation(table: AllocationTable, wish: AllocationWish): Promise<AllocationPlan>;
  applyEdits(edits: readonly Edit[]): Promise<UndoStep>;

  undo(step: UndoStep): Promise<void>;
  select(place: Place): Promise<void>;
  /** Calls back after edits that are not our own; resolves to the unsubscriber. */
  onChanged(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
}
