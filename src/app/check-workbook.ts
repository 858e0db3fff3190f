import type { RangeAddress } from '../domain/address';
import type { Finding } from '../domain/finding';
import type { WorkbookSnapshot } from '../domain/snapshot';
import { check, withKnownTables, type CheckResult } from '../engine/check';
import type { SnapshotScope, WorkbookPort } from '../ports/workbook-port';
import { rules } from '../rules';
import { profileIn } from './profile/profile';
import { withUnchangedRows } from './unchanged-rows';
import { tablesOf } from './workbook-tables';

export interface CheckReport {
  readonly findings: readonly Finding[];
  readonly tables: readonly CheckedTable[];
}

export interface CheckedTable {
  readonly id: string;
  readonly sheet: string;
  readonly range: RangeAddress;
  /** Number of places and totals read. */
  readonly rows: number;
}

interface LastCheck {
  readonly snapshot: WorkbookSnapshot;
  readonly result: CheckResult;
}

/** The last check of each workbook, which makes the next one after a small edit cheap. */
const lastChecks = new WeakMap<WorkbookPort, LastCheck>();

/** Reads the workbook afresh and checks every table in it. Throws WorkbookError. */
export async function checkWorkbook(
  port: WorkbookPort,
  scope: SnapshotScope,
): Promise<CheckReport> {
  const last = lastChecks.get(port);
  const read = await port.readSnapshot(scope);
  const snapshot = last ? withUnchangedRows(read, last.snapshot) : read;
  const profile = profileIn(port, snapshot);
  const recognised = tablesOf(snapshot, profile);
  const tables = last ? withKnownTables(recognised, last.result) : recognised;
  const result = check(snapshot, tables, rules, last?.result, profile.settings);
  lastChecks.set(port, { snapshot, result });
  return {
    findings: result.findings,
    tables: tables.map(({ id, sheet, range, rows }) => ({ id, sheet, range, rows: rows.length })),
  };
}
