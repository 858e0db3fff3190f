import type { RangeAddress } from '../domain/address';
import type { Finding } from '../domain/finding';
import { check, type CheckResult } from '../engine/check';
import type { SnapshotScope, WorkbookPort } from '../ports/workbook-port';
import { rules } from '../rules';
import { profileIn } from './profile/profile';
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

/** The last check of each workbook, which makes the next one after a small edit cheap. */
const lastChecks = new WeakMap<WorkbookPort, CheckResult>();

/** Reads the workbook afresh and checks every table in it. Throws WorkbookError. */
export async function checkWorkbook(
  port: WorkbookPort,
  scope: SnapshotScope,
): Promise<CheckReport> {
  const snapshot = await port.readSnapshot(scope);
  const profile = profileIn(port, snapshot);
  const tables = tablesOf(snapshot, profile);
  const result = check(snapshot, tables, rules, lastChecks.get(port), profile.settings);
  lastChecks.set(port, result);
  return {
    findings: result.findings,
    tables: tables.map(({ id, sheet, range, rows }) => ({ id, sheet, range, rows: rows.length })),
  };
}
