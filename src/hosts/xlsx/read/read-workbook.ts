import type { SheetSnapshot, WorkbookSnapshot } from '../../../domain/snapshot';
import { WorkbookFileError } from '../../../ports/workbook-file';
import { FILE_LIMITS, openPackage, type FileLimits, type OpcPackage } from '../package';
import { Allowance } from './allowance';
import { findMainPart } from './main-part';
import { SPREADSHEET } from './namespaces';
import { findOwnPart, findReportSheetId } from './own-part';
import { readSheet } from './sheet/read-sheet';
import type { CellTexts } from './sheet/cell-reader';
import { readNames } from './workbook/read-names';
import { StringTableHandler } from './workbook/string-table';
import { StylesHandler } from './workbook/styles';
import { WorkbookHandler } from './workbook/workbook-handler';
import type { Relationship } from '../package';

/**
 * Reads an .xlsx or .xlsm file into plain data, in Node.js and in a browser. Formulas are not
 * calculated, links to other files are not followed, macros are not looked at.
 *
 * Throws WorkbookFileError for what is no such file, is damaged, or asks for more than the limits.
 */
export function readWorkbook(
  bytes: Uint8Array,
  limits: FileLimits = FILE_LIMITS,
): WorkbookSnapshot {
  const opened = openPackage(bytes, limits);
  const mainPart = findMainPart(opened);
  const relationships = opened.relationships(mainPart);
  const listed = new WorkbookHandler();
  opened.scan(mainPart, SPREADSHEET, listed);
  if (!listed.isWorkbook) throw new WorkbookFileError('not-a-workbook');

  const part = findOwnPart(opened, relationships);
  const reportSheetId = findReportSheetId(part);
  const texts = readCellTexts(opened, relationships);
  const allowance = new Allowance(limits);
  const sheets: SheetSnapshot[] = [];
  for (const [index, sheet] of listed.sheets.entries()) {
    const link = relationships.find(({ id }) => id === sheet.relationship);
    // Charts, dialogs and macros have sheets of their own kinds, some without a part.
    if (link ? link.kind !== 'worksheet' : sheet.relationship === '') continue;
    if (link?.target === undefined) throw new WorkbookFileError('damaged', sheet.name);
    const names = readNames(listed, index);
    const read = readSheet(opened, link.target, { ...sheet, names }, texts, allowance);
    if (read.id !== reportSheetId) sheets.push(read);
  }
  if (sheets.length === 0) throw new WorkbookFileError('no-worksheets');
  const names = readNames(listed);
  return part === undefined ? { sheets, names } : { sheets, names, part };
}

export function readCellTexts(
  opened: OpcPackage,
  relationships: readonly Relationship[],
): CellTexts {
  const strings = new StringTableHandler(opened.limits);
  const styles = new StylesHandler();
  const handlers = [
    ['sharedStrings', strings],
    ['styles', styles],
  ] as const;
  for (const [wanted, handler] of handlers) {
    const target = relationships.find(({ kind }) => kind === wanted)?.target;
    if (target !== undefined && opened.has(target)) opened.scan(target, SPREADSHEET, handler);
  }
  return { texts: strings.texts, fonts: strings.fonts, formats: styles.formats() };
}
