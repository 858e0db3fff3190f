import type { CellAddress, Place } from '../domain/address';
import type { CellContent } from '../domain/edit';
import type { CellValue } from '../domain/snapshot';
import type { Mark } from './workbook-port';

/** What is to be different in a copy of a workbook's file; all else stays as it is. */
export interface CopyChanges {
  readonly cells?: readonly CellWrite[];
  /** XML of our custom part, which replaces the one that is there. */
  readonly part?: string;
  /** Replaces whatever marks, notes and report of ours there are; null takes them away. */
  readonly annotation?: Annotation | null;
}

export interface CellWrite {
  readonly sheet: string;
  readonly cell: CellAddress;
  /** Absent where the cell keeps its formula and only what that gives is new. */
  readonly content?: CellContent;
  /** What a formula gives, where that is known: shown until the workbook is calculated again. */
  readonly result?: CellValue;
}

/** What a copy says of the figures in it. */
export interface Annotation {
  readonly marks: readonly Mark[];
  readonly notes?: readonly CellNote[];
  readonly report?: ReportSheet;
}

/** Text beside a cell; a cell that has a comment already keeps that one alone. */
export interface CellNote {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly text: string;
}

/** A sheet of text at the end of the workbook. */
export interface ReportSheet {
  /** Another one is made of it where a sheet of that name is there already. */
  readonly name: string;
  /** Above the table; the first line is its title. */
  readonly lines: readonly string[];
  readonly columns: readonly ReportColumn[];
  /** One text for each column; the place, where there is one, is what the link column leads to. */
  readonly rows: readonly ReportRow[];
}

export interface ReportColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** Whether its texts lead to the row's place. */
  readonly links?: true;
}

export interface ReportRow {
  readonly texts: readonly string[];
  readonly place?: Place;
}

export interface WorkbookCopy {
  readonly bytes: Uint8Array;
  /** What its reader should be told. */
  readonly remarks: readonly CopyRemark[];
}

export type CopyRemark =
  /** The file was signed; the signature does not fit the copy. */
  | 'signature-broken'
  /** The workbook's structure is protected, or it is shared: no report sheet was added. */
  | 'no-report-protected'
  | 'no-report-shared'
  /** Our custom part cannot be understood: no report sheet was added or taken away. */
  | 'part-unreadable';
