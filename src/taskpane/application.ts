import type { Place, RangeAddress } from '../domain/address';
import type { Edit } from '../domain/edit';
import type { FigureUnit, Finding, Suggestion } from '../domain/finding';
import type { SheetPlan } from '../domain/sheet-plan';
import type { SnapshotScope, UndoStep, WorkbookChange } from '../ports/workbook-port';
import type { FormDefinition } from './form-definition';

/** Template parameters as the form gives them: plain JSON, not yet judged. */
export type RawParameters = Readonly<Record<string, unknown>>;

/** Why a parameter is refused; `path` is dotted (`places.3`, `columns.nearPoor`). */
export interface ParameterProblem {
  readonly path: string;
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string | number>>;
}

/** A form of the gallery and what it starts from. */
export interface OfferedForm {
  readonly definition: FormDefinition;
  readonly initial: RawParameters;
}

export type PreviewResult =
  | { readonly ok: true; readonly plan: SheetPlan }
  | { readonly ok: false; readonly problems: readonly ParameterProblem[] };

export type InsertResult =
  | { readonly ok: true; readonly undo: UndoStep; readonly sheetName: string }
  | { readonly ok: false; readonly problems: readonly ParameterProblem[] };

export interface CheckReport {
  readonly findings: readonly Finding[];
  readonly tables: readonly CheckedTable[];
}

export interface CheckedTable {
  readonly id: string;
  readonly sheet: string;
  readonly range: RangeAddress;
  /** Number of places and totals read. */
  readonly rows: number;
}

export interface RecalculationPlan {
  readonly changes: readonly RecalculationChange[];
  readonly edits: readonly Edit[];
}

export interface RecalculationChange {
  readonly place: Place;
  readonly label: string;
  /** Canonical decimals; null is an empty cell. */
  readonly before: string | null;
  readonly after: string | null;
  readonly unit: FigureUnit;
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
