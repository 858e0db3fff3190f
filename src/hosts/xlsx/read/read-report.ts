import type { SheetSnapshot } from '../../../domain/snapshot';
import { FILE_LIMITS, openPackage, type FileLimits } from '../package';
import { Allowance } from './allowance';
import { findMainPart } from './main-part';
import { SPREADSHEET } from './namespaces';
import { findOwnPart, findReportSheetId } from './own-part';
import { readCellTexts } from './read-workbook';
import { readSheet } from './sheet/read-sheet';
import { WorkbookHandler } from './workbook/workbook-handler';

/**
 * The sheet that is our report, which `readWorkbook` leaves out; undefined where the file has none.
 * Throws WorkbookFileError as readWorkbook does.
 */
export function readReportSheet(
  bytes: Uint8Array,
  limits: FileLimits = FILE_LIMITS,
): SheetSnapshot | undefined {
  const opened = openPackage(bytes, limits);
  const mainPart = findMainPart(opened);
  const relationships = opened.relationships(mainPart);
  const reportSheetId = findReportSheetId(findOwnPart(opened, relationships));
  if (reportSheetId === undefined) return undefined;
  const listed = new WorkbookHandler();
  opened.scan(mainPart, SPREADSHEET, listed);
  const texts = readCellTexts(opened, relationships);
  const allowance = new Allowance(limits);
  // Reports are put behind all other sheets.
  for (const sheet of [...listed.sheets].reverse()) {
    const link = relationships.find(({ id }) => id === sheet.relationship);
    if (link?.kind !== 'worksheet' || link.target === undefined) continue;
    const read = readSheet(opened, link.target, { ...sheet, names: [] }, texts, allowance);
    if (read.id === reportSheetId) return read;
  }
  return undefined;
}
