import type { CellContent } from '../../../src/domain/edit';
import type { WorkbookPort } from '../../../src/ports/workbook-port';

/** A workbook with one empty sheet called Biểu, the host under test, and a person at the workbook. */
export interface ContractHost {
  readonly port: WorkbookPort;
  readonly user: WorkbookUser;
  dispose(): void;
}

/** A host whose work somebody or something can break into. */
export interface InterruptibleHost extends ContractHost {
  readonly faults: HostFaults;
}

/** What a person does to the workbook, past the port. Addresses are A1 text. */
export interface WorkbookUser {
  addSheet(name: string): void;
  renameSheet(name: string, to: string): void;
  activate(sheet: string): void;
  type(sheet: string, cell: string, content: CellContent): void;
  setNumberFormat(sheet: string, cells: string, format: string): void;
  hideRow(sheet: string, row: number): void;
  merge(sheet: string, cells: string): void;
  /** Without a sheet the name belongs to the workbook. */
  addName(name: string, reference: string, sheet?: string): void;
  /** On top of the sheet's other rules. */
  addConditionalFormat(sheet: string, cells: string, formula: string): void;
  protectSheet(sheet: string): Promise<void>;
  protectStructure(): void;
  /** Whatever a file would hold, ids left out: equal before and after means that nothing changed. */
  look(): Promise<WorkbookView>;
}

export interface WorkbookView {
  readonly active: string;
  readonly names: readonly unknown[];
  readonly parts: readonly string[];
  readonly sheets: readonly SheetView[];
}

export interface SheetView {
  readonly name: string;
  /** By address; cells with neither content nor format are missing. */
  readonly cells: Readonly<Record<string, unknown>>;
  /** Highest priority first. */
  readonly conditionalFormats: readonly ConditionalFormatView[];
  /** Merges, sizes, hidden rows, validation, panes, page layout, protection. */
  readonly settings: unknown;
}

export interface ConditionalFormatView {
  readonly formula: string;
  readonly ranges: readonly string[];
  readonly style: unknown;
}

/** Bad luck at a moment of choice. Requests are counted from 0, starting with the next one. */
export interface HostFaults {
  /** A co-author acts just before that request. */
  beforeRequest(request: number, act: () => void): void;
  /** That request breaks off after so many of its actions. */
  failAfterActions(actions: number, request: number): void;
  /** Whether a failure that was asked for is still to come; it is called off by asking. */
  takePendingFailure(): boolean;
  /** The user opens a cell for editing just before that request, and stays there until told. */
  editCell(request: number): void;
  leaveCell(): void;
}
