import type { Place } from '../domain/address';
import type { Edit } from '../domain/edit';
import type { SheetPlan } from '../domain/sheet-plan';
import type { WorkbookSnapshot } from '../domain/snapshot';
import type { AnnotationRemark, Mark, ReportSheet } from './annotation';

/**
 * The one door to a workbook. Every host (Excel, .xlsx files) implements it and
 * proves it with the contract suite in test/hosts/contract.
 * Every method either does all of its work or throws a WorkbookError and leaves
 * the workbook as it was.
 */
export interface WorkbookPort {
  readonly capabilities: HostCapabilities;

  /** `active` reads the sheet in front, `all` every sheet. Our own report sheet is left out. */
  readSnapshot(scope: SnapshotScope): Promise<WorkbookSnapshot>;

  /**
   * Adds the sheet after the active one, activates it and stores its part. `draft` is handed
   * the part that the workbook has, before anything is written; what it throws is passed on.
   * Throws `sheet-exists`.
   */
  insertSheet(draft: (part: string | undefined) => SheetInsertion): Promise<UndoStep>;

  /**
   * Writes cells, only if each still holds `edit.before`; throws `changed-meanwhile` otherwise.
   * Number formats and styles are left alone.
   */
  applyEdits(edits: readonly Edit[]): Promise<UndoStep>;

  /**
   * Replaces all our marks by these, and our report by this one. The report is known by what the
   * custom part says, never by its name; it stands behind all other sheets, where nobody has moved
   * it. Without `report` the one that is there goes.
   */
  mark(marks: readonly Mark[], report?: ReportSheet): Promise<MarkStep>;

  /** Removes every mark of ours, on every sheet, and our report, and nothing else. */
  clearMarks(): Promise<MarkStep>;

  /** Replaces (or adds) our custom part. */
  writePart(part: string): Promise<UndoStep>;

  /** Puts a write of ours back, if nothing touched its cells since; throws `changed-meanwhile` otherwise. */
  undo(step: UndoStep): Promise<void>;

  /** Brings the range into view and selects it. */
  select(place: Place): Promise<void>;

  /** Calls back after edits that are not our own; returns the unsubscriber. Says where, but listeners must re-read. */
  onChanged(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
}

/** A sheet to add, and our custom part as it then is. */
export interface SheetInsertion {
  readonly plan: SheetPlan;
  readonly part: string;
}

export type SnapshotScope = 'active' | 'all';

export interface HostCapabilities {
  readonly conditionalFormats: boolean;
  readonly customXml: boolean;
  readonly events: boolean;
  readonly pageLayout: boolean;
  readonly dataValidation: boolean;
}

export interface WorkbookChange {
  readonly sheetId: string;
  readonly remote: boolean;
}

/** A write that can be taken back; plain data, owned by the host that made it. */
export interface UndoStep {
  readonly id: string;
  readonly kind: 'insert' | 'edit' | 'mark' | 'part';
}

export interface MarkStep extends UndoStep {
  /** What the person should be told: marks are written all the same. */
  readonly remarks: readonly AnnotationRemark[];
}

export type WorkbookErrorCode =
  | 'sheet-exists'
  | 'sheet-name-invalid'
  | 'sheet-missing'
  | 'protected'
  | 'workbook-protected'
  | 'cell-edit-mode'
  | 'changed-meanwhile'
  | 'too-large'
  | 'unsupported'
  | 'read-only'
  /** Our custom part is there but cannot be understood; replacing it would lose what it holds. */
  | 'part-unreadable'
  /** A write broke off and could not be put right: what the subject names may be half-written. */
  | 'half-written'
  | 'failed';

/** What went wrong in a host, by kind; the messages catalogue words it. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    /** The sheet, range or name concerned, for the message. */
    readonly subject?: string,
    options?: { cause?: unknown },
  ) {
    super(subject === undefined ? code : `${code}: ${subject}`, options);
    this.name = 'WorkbookError';
  }
}
