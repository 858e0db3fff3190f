/**
 * What the product remembers inside a workbook, in one custom XML part of namespace
 * `urn:soat-bieu:workbook:1`. Both hosts read and write the same schema.
 */
export const WORKBOOK_PART_NAMESPACE = 'urn:soat-bieu:workbook:1';

export interface WorkbookPart {
  readonly tables: readonly TableRecord[];
  /** Host's id of the sheet that holds our report; snapshots leave it out. */
  readonly reportSheetId?: string;
}

/** A table that a template made: enough to recognise it again and restore its formulas. */
export interface TableRecord {
  /** Unique in the workbook; the prefix of its defined names. */
  readonly id: string;
  readonly templateId: string;
  readonly templateVersion: string;
  /** The parameters with which it was compiled, as plain JSON. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

export const EMPTY_PART: WorkbookPart = { tables: [] };
