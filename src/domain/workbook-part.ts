import type { BudgetDimensions, HouseholdDimensions } from './dimensions';

/**
 * What the product remembers inside a workbook, in one custom XML part of namespace
 * `urn:soat-bieu:workbook:1`. Both hosts read and write the same schema.
 */
export const WORKBOOK_PART_NAMESPACE = 'urn:soat-bieu:workbook:1';

export interface WorkbookPart {
  readonly tables: readonly TableRecord[];
  /** What people have said of columns made by others; absent where nobody has. */
  readonly columns?: readonly ColumnCorrection[];
  /**
   * A programme pack, templates and settings of rules of the workbook's own, as their files gave
   * them: they are judged anew whenever they are read.
   */
  readonly pack?: StoredData;
  readonly templates?: readonly StoredData[];
  readonly rules?: StoredData;
  /** Host's id of the sheet that holds our report; snapshots leave it out. */
  readonly reportSheetId?: string;
}

/** JSON that somebody brought. */
export type StoredData = Readonly<Record<string, unknown>>;

/** A table that a template made: enough to recognise it again and restore its formulas. */
export interface TableRecord {
  /** Unique in the workbook; the prefix of its defined names. */
  readonly id: string;
  readonly templateId: string;
  readonly templateVersion: string;
  /** The parameters with which it was compiled, as plain JSON. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Of the programme whose projects are its rows, where it is not one of ours. */
  readonly packId?: string;
}

/**
 * What a person has said of a column that was misread. It names the column by its header, not
 * by its address, so that it stays with the column when others are inserted; a header that is
 * written anew ends it.
 */
export interface ColumnCorrection {
  /** Name of the sheet. */
  readonly sheet: string;
  /** The column's Heading. */
  readonly header: string;
  readonly occurrence: number;
  /** What the column holds; null where its figures are none of a plan's. */
  readonly meaning: ColumnMeaning | null;
}

/** What a person can say of a column: households or money. */
export type ColumnMeaning = HouseholdDimensions | BudgetDimensions;

export const EMPTY_PART: WorkbookPart = { tables: [] };
