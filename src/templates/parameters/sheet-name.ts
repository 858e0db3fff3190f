/** Excel's limits on a sheet's name, in UTF-16 code units as Excel counts. */
export const SHEET_NAME_MAXIMUM = 31;

export type SheetNameFault =
  'sheet-name-too-long' | 'sheet-name-characters' | 'sheet-name-reserved';

/** `name` is clean text and not empty. */
export function findSheetNameFault(name: string): SheetNameFault | undefined {
  if (name.length > SHEET_NAME_MAXIMUM) return 'sheet-name-too-long';
  if (/[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'"))
    return 'sheet-name-characters';
  // Excel keeps this one for shared workbooks
  return name.toLowerCase() === 'history' ? 'sheet-name-reserved' : undefined;
}
