/** Each in its transitional and its strict form (ISO/IEC 29500). */
export const SPREADSHEET: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

/** Of the attribute `r:id`. */
export const RELATIONSHIP_IDS: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);

/** Of the attribute `xr:uid` ([MS-XLSX] 2.4.83). */
export const REVISION: ReadonlySet<string> = new Set([
  'http://schemas.microsoft.com/office/spreadsheetml/2014/revision',
]);
