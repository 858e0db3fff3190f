import { EMPTY_PART, type WorkbookPart } from '../../../domain/workbook-part';
import { parseWorkbookPart, WorkbookPartError } from '../../workbook-part';

/** What a workbook is found to be before its report is changed: everything loaded. */
export interface FoundWorkbook {
  readonly sheets: readonly Excel.Worksheet[];
  readonly activeSheetId: string;
  readonly isStructureProtected: boolean;
  /** Our custom part, where there is one. */
  readonly part: Excel.CustomXmlPart | undefined;
  readonly partXml: string | undefined;
}

/** What our part says; undefined where it cannot be understood, and so must not be touched. */
export function findPartContent({ partXml }: FoundWorkbook): WorkbookPart | undefined {
  if (partXml === undefined) return EMPTY_PART;
  try {
    return parseWorkbookPart(partXml);
  } catch (error) {
    if (error instanceof WorkbookPartError) return undefined;
    throw error;
  }
}
