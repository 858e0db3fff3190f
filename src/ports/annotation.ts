import type { Place } from '../domain/address';
import type { Severity } from '../domain/severity';

/** Flagged cells of one severity on one sheet. */
export interface Mark {
  readonly severity: Severity;
  readonly place: Place;
}

/** What a workbook is made to say of the figures in it. */
export interface Annotation {
  readonly marks: readonly Mark[];
  readonly report?: ReportSheet;
}

/** A sheet of text at the end of the workbook. */
export interface ReportSheet {
  /** Another one is made of it where a sheet of that name is there already. */
  readonly name: string;
  /** Above the table; the first line is its title. None is empty. */
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

/** Why there is no report although one was wanted, or still one although none was. */
export type AnnotationRemark =
  /** The workbook's structure is protected, or it is shared: no report sheet was added. */
  | 'no-report-protected'
  | 'no-report-shared'
  /** Our custom part cannot be understood: no report sheet was added or taken away. */
  | 'part-unreadable';
