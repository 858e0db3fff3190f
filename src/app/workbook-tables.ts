import type { WorkbookSnapshot } from '../domain/snapshot';
import type { Table } from '../domain/table';
import type { WorkbookPart } from '../domain/workbook-part';
import { parseWorkbookPart, WorkbookPartError } from '../hosts/workbook-part';
import { readTemplateTables } from '../templates/read-names';

/** Every table that can be recognised in a snapshot. */
export function tablesOf(snapshot: WorkbookSnapshot): Table[] {
  const part = findPart(snapshot);
  return snapshot.sheets.flatMap((sheet) => readTemplateTables(sheet, part));
}

/** A part that cannot be read costs the table's parameters, not the check: names are enough to go on. */
function findPart(snapshot: WorkbookSnapshot): WorkbookPart | undefined {
  if (snapshot.part === undefined) return undefined;
  try {
    return parseWorkbookPart(snapshot.part);
  } catch (error) {
    if (error instanceof WorkbookPartError) return undefined;
    throw error;
  }
}
