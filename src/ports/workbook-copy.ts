import type { CellAddress } from '../domain/address';
import type { CellContent } from '../domain/edit';
import type { CellValue } from '../domain/snapshot';
import type { Annotation, AnnotationRemark } from './annotation';
import type { SheetLookChange } from './look-changes';

/** What is to be different in a copy of a workbook's file; all else stays as it is. */
export interface CopyChanges {
  readonly cells?: readonly CellWrite[];
  /** Formats, sizes and what else a sheet looks like. */
  readonly looks?: readonly SheetLookChange[];
  /** XML of our custom part, which replaces the one that is there. */
  readonly part?: string;
  /** Replaces whatever marks, notes and report of ours there are; null takes them away. */
  readonly annotation?: CopyAnnotation | null;
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
export interface CopyAnnotation extends Annotation {
  readonly notes?: readonly CellNote[];
}

/** Text beside a cell; a cell that has a comment already keeps that one alone. */
export interface CellNote {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly text: string;
}

export interface WorkbookCopy {
  readonly bytes: Uint8Array;
  /** What its reader should be told. */
  readonly remarks: readonly CopyRemark[];
}

export type CopyRemark =
  /** The file was signed; the signature does not fit the copy. */
  'signature-broken' | AnnotationRemark;
