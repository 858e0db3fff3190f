import type { Finding } from '../domain/finding';
import type { FactTable } from '../domain/fact';
import type { Rule, RuleSettings } from '../domain/rule';
import type { SheetSnapshot, WorkbookSnapshot } from '../domain/snapshot';
import type { Table } from '../domain/table';
import { isSameData, isSameShape } from './same-shape';
import { examine, type TableState } from './table-state';
import { conclude } from './conclude';
import { inReadingOrder } from './finding-order';
import { nameByLine } from './name-by-line';
import { viewLinks, type LinkView } from './links';
import { reporterOf } from './reporter';
import { rulesInForce } from './rules-in-force';
import { sortedRules } from './sorted-rules';

/** What a check found, and what the next check can build on. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly tables: readonly TableState[];
}

/**
 * Checks tables of a snapshot against the rules. Pure: the same input gives the same
 * findings in the same order. `settings` change rules; `previous` only makes it faster: what
 * has not changed since is neither read nor evaluated again.
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
  const states = tables.map((table) => {
    const before = previous?.tables.find(({ problem }) => isSameTable(problem.facts.table, table));
    return examine(sheetOf(sheets, table), table, rules, before);
  });
  const facts = states.map(({ problem }) => problem.facts);
  const findings = [
    ...conclude(states, linkTables(snapshot, facts, rules), rules).flat(),
    ...examineWorkbook(snapshot, facts, rules),
  ];
  return { findings: nameByLine(inReadingOrder(findings), tables), tables: states };
}

/**
 * Tables that were read again, each as an earlier check knows it where nothing that it checks by
 * has changed: then the next check need not compare them row by row.
 */
export function withKnownTables(tables: readonly Table[], previous: CheckResult): readonly Table[] {
  return tables.map((table) => {
    const known = previous.tables.find(({ problem }) => isSameTable(problem.facts.table, table));
    const twin = known?.problem.facts.table;
    return twin && !table.cells && isSameTableThroughout(twin, table) ? twin : table;
  });
}

/** In all but the formulas of its columns, which are those of its template. */
function isSameTableThroughout(one: Table, other: Table): boolean {
  return isSameData(withoutRows(one), withoutRows(other)) && isSameShape(one, other);
}

function withoutRows({ rows: _, columns, auxiliary, ...rest }: Table): unknown {
  return {
    ...rest,
    sums: undefined,
    columns: columns.map(({ formulaFor, ...column }) => ({
      ...column,
      isDerived: formulaFor !== undefined,
    })),
    auxiliary: auxiliary?.map(({ column, key, label }) => ({ column, key, label })),
  };
}

/** The links between tables, as each of them sees them. */
function linkTables(
  workbook: WorkbookSnapshot,
  facts: readonly FactTable[],
  rules: readonly Rule[],
): LinkView[][] {
  const links = sortedRules(rules).link.flatMap((rule) =>
    rule.link(facts, workbook, rule.options ?? {}),
  );
  return viewLinks(facts, links);
}

function examineWorkbook(
  workbook: WorkbookSnapshot,
  tables: readonly FactTable[],
  rules: readonly Rule[],
): Finding[] {
  const found: Finding[] = [];
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
