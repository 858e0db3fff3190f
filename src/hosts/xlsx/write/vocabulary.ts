/** Namespaces, types and numbers that ECMA-376 (parts 1 and 2) gives to what a workbook is made of. */
export const SPREADSHEET_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIP_NAMESPACE =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Number formats that every program knows by number (ECMA-376 part 1, 18.8.30). */
export const NUMBER_FORMATS: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

/** ST_PaperSize of pageSetup. */
export const A4_PAPER = 9;
