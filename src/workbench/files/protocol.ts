import type { SheetPlan } from '../../domain/sheet-plan';
import type { SheetSnapshot, WorkbookSnapshot } from '../../domain/snapshot';
import type { ContentKind } from '../../hosts/xlsx/contents';
import type { WorkbookLook } from '../../hosts/xlsx/look';
import type { Annotation } from '../../ports/annotation';
import type { SheetLookChange } from '../../ports/look-changes';
import type { CopyChanges, CopyRemark } from '../../ports/workbook-copy';
import type { WorkbookFileErrorCode } from '../../ports/workbook-file';
import type { WorkbookErrorCode } from '../../ports/workbook-port';

/** What the page asks of the worker that reads and writes files, one request a worker. */
export type FileRequest =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'splice'; readonly bytes: Uint8Array; readonly changes: CopyChanges }
  | { readonly kind: 'write'; readonly workbook: NewWorkbook }
  | { readonly kind: 'contents'; readonly bytes: Uint8Array };

/** A workbook that never was a file. */
export interface NewWorkbook {
  readonly sheets: readonly SheetPlan[];
  /** What plans of sheets have no words for. */
  readonly looks: readonly SheetLookChange[];
  /** What formulas give, by sheet and address. */
  readonly results: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly part?: string;
  /** Our marks and our report, which are put into files alike whoever makes them; null for none. */
  readonly annotation: Annotation | null;
}

export interface ReadAnswer {
  /** Without our report. */
  readonly snapshot: WorkbookSnapshot;
  readonly report?: SheetSnapshot;
  readonly look: WorkbookLook;
}

export interface WriteAnswer {
  readonly bytes: Uint8Array;
  readonly remarks: readonly CopyRemark[];
}

/** Errors lose their class on the way between threads: they travel as what made them. */
export type FileFailure =
  | { readonly of: 'file'; readonly code: WorkbookFileErrorCode; readonly subject?: string }
  | { readonly of: 'workbook'; readonly code: WorkbookErrorCode; readonly subject?: string }
  | { readonly of: 'other'; readonly message: string };

export type FileAnswer =
  | { readonly ok: true; readonly result: ReadAnswer | WriteAnswer | readonly ContentKind[] }
  | { readonly ok: false; readonly failure: FileFailure };
