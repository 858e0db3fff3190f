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
 * findings in the same order. `previous` only makes it faster: what has not changed since
 * is neither read nor evaluated again.
 */
export function check(
  snapshot: WorkbookSnapshot,
  tables: readonly Table[],
  rules: readonly Rule[],
  previous?: CheckResult,
): CheckResult {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const checks = tables.map((table) => {
    const sheet = sheetOf(sheets, table);
    const before = previous?.tables.find(({ problem }) => isSameTable(problem.facts.table, table));
    return checkTable(sheet, table, rules, before);
  });
  return { findings: inReadingOrder(checks.flatMap(({ findings }) => findings)), tables: checks };
}

/** A copied sheet repeats the ids of its tables, so the sheet tells them apart. */
function isSameTable(one: Table, other: Table): boolean {
  return one.id === other.id && one.sheet === other.sheet;
}

function sheetOf(sheets: ReadonlyMap<string, SheetSnapshot>, table: Table): SheetSnapshot {
  const sheet = sheets.get(table.sheet);
  if (!sheet) throw new Error(`table ${table.id} on a sheet that was not read: ${table.sheet}`);
  return sheet;
}
