import type { Finding } from '../domain/finding';
import type { Rule, RuleSettings } from '../domain/rule';
import type { SheetSnapshot, WorkbookSnapshot } from '../domain/snapshot';
import type { Table } from '../domain/table';
import { checkTable, type TableCheck } from './check-table';
import { inReadingOrder } from './finding-order';
import { reporterOf } from './reporter';
import { rulesInForce } from './rules-in-force';

/** What a check found, and what the next check can build on. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly tables: readonly TableCheck[];
}

/**
 * Checks tables of a snapshot against the rules. Pure: the same input gives the same
 * findings in the same order. `settings` change rules; `previous` only makes it faster: what has not changed since
 * is neither read nor evaluated again.
 */
export function check(
  snapshot: WorkbookSnapshot,
  tables: readonly Table[],
  allRules: readonly Rule[],
  previous?: CheckResult,
  settings?: RuleSettings,
): CheckResult {
  const rules = rulesInForce(allRules, settings);
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const checks = tables.map((table) => {
    const sheet = sheetOf(sheets, table);
    const before = previous?.tables.find(({ problem }) => isSameTable(problem.facts.table, table));
    return checkTable(sheet, table, rules, before);
  });
  const findings = [
    ...checks.flatMap((one) => one.findings),
    ...examineWorkbook(snapshot, checks, rules),
  ];
  return { findings: inReadingOrder(findings), tables: checks };
}

function examineWorkbook(
  workbook: WorkbookSnapshot,
  checks: readonly TableCheck[],
  rules: readonly Rule[],
): Finding[] {
  const found: Finding[] = [];
  const tables = checks.map(({ problem }) => problem.facts);
  for (const rule of rules)
    if (rule.kind === 'workbook')
      rule.examine(
        { tables, workbook, options: rule.options ?? {} },
        reporterOf(rule, (finding) => found.push(finding)),
      );
  return found;
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
