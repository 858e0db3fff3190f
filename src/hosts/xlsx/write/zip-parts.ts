import { strToU8, zipSync } from 'fflate';

/**
 * The earliest date that a zip file can state, as every file gets it: a date of today would
 * make the same workbook another file tomorrow. It is a local date because zip files hold no time zone.
 */
const DATE_OF_PARTS = new Date(1980, 0, 1);

/** @param parts XML by path, in the order in which they are written */
export function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: DATE_OF_PARTS });
}
