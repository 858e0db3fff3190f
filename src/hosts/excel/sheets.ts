import { WorkbookError } from '../../ports/workbook-port';

/** Queues id, name, visibility and protection of every worksheet. */
export function loadSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  const { worksheets } = context.workbook;
  worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/protection/options',
  );
  return worksheets;
}

/** Queues id and position of the sheet in front. */
export function loadActiveSheet(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load('id,position');
  return sheet;
}

/** Excel compares sheet names without case. */
export function isSameSheetName(one: string, other: string): boolean {
  return one.toLocaleUpperCase() === other.toLocaleUpperCase();
}

export function getSheetNamed(sheets: readonly Excel.Worksheet[], name: string): Excel.Worksheet {
  const sheet = sheets.find((candidate) => isSameSheetName(candidate.name, name));
  if (!sheet) throw new WorkbookError('sheet-missing', name);
  return sheet;
}

/**
 * Throws `sheet-name-invalid` for what Excel refuses as a sheet name: 1 to 31 characters,
 * none of `\ / ? * : [ ]`, no apostrophe at either end, and not the reserved History.
 */
export function checkSheetName(name: string): void {
  const isValid =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*:[\]\p{Cc}]/u.test(name) &&
    !/^'|'$/.test(name) &&
    !isSameSheetName(name, 'History');
  if (!isValid) throw new WorkbookError('sheet-name-invalid', name);
}
