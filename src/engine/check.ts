import type { Finding } from '../domain/finding';
import type { Rule } from '../domain/rule';
import type { SheetSnapshot, WorkbookSnapshot } from '../domain/snapshot';
import type { Table } from '../domain/table';
import { checkTable, type TableCheck } from './check-table';
import { inReadingOrder } from './finding-order';

/** What a check found, and what the next check can build on. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly tables: readonly TableCheck[];
}

/**
 * Checks tables of a snapshot against the rules. Pure: the same input gives the same
 * findings in the same order.
 */
export function check(
  snapshot: WorkbookSnapshot,
  tables: readonly Table[],
  rules: readonly Rule[],
): CheckResult {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const checks = tables.map((table) => {
    const sheet = sheetOf(sheets, table);
    return checkTable(sheet, table, rules);
  });
  return { findings: inReadingOrder(checks.flatMap(({ findings }) => findings)), tables: checks };
}

function sheetOf(sheets: ReadonlyMap<string, SheetSnapshot>, table: Table): SheetSnapshot {
  const sheet = sheets.get(table.sheet);
  if (!sheet) throw new Error(`table ${table.id} on a sheet that was not read: ${table.sheet}`);
  return sheet;
}
