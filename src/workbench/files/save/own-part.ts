import { WORKBOOK_PART_NAMESPACE, type WorkbookPart } from '../../../domain/workbook-part';
import {
  formatWorkbookPart,
  parseWorkbookPart,
  saysNothing,
  WorkbookPartError,
} from '../../../hosts/workbook-part';
import type { WorkbookStore } from '../../office-host/store';

/** XML of the custom part in which the workbook remembers its tables, if it has one. */
export function findOwnPart(store: WorkbookStore): string | undefined {
  return store.listXmlParts().find(({ xml }) => xml.includes(`"${WORKBOOK_PART_NAMESPACE}"`))?.xml;
}

/** Which sheet a part names as our report. */
export function findReportId(part: string | undefined): string | undefined {
  return part === undefined ? undefined : findContent(part)?.reportSheetId;
}

/** The part but for the report's id, which every file has its own of; undefined where that is all. */
export function withoutReport(part: string | undefined): string | undefined {
  const content = part === undefined ? undefined : findContent(part);
  if (content?.reportSheetId === undefined) return part;
  const { reportSheetId: _, ...others } = content;
  return saysNothing(others) ? undefined : formatWorkbookPart(others);
}

function findContent(part: string): WorkbookPart | undefined {
  try {
    return parseWorkbookPart(part);
  } catch (error) {
    if (error instanceof WorkbookPartError) return undefined;
    throw error;
  }
}
