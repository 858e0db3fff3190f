import type { RangeAddress } from '../domain/address';
import type { Finding } from '../domain/finding';
import { check, type CheckResult } from '../engine/check';
import type { SnapshotScope, WorkbookPort } from '../ports/workbook-port';
import { rules } from '../rules';
import { profileOf, type Profile } from './profile/profile';
import { findStoredPart } from './stored-part';
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
  /** What the workbook remembered. */
  readonly part: string | undefined;
  readonly profile: Profile;
  readonly result: CheckResult;
}

/** The last check of each workbook, which makes the next one after a small edit cheap. */
const lastChecks = new WeakMap<WorkbookPort, LastCheck>();

/** Reads the workbook afresh and checks every table in it. Throws WorkbookError. */
export async function checkWorkbook(
  port: WorkbookPort,
  scope: SnapshotScope,
): Promise<CheckReport> {
  const snapshot = await port.readSnapshot(scope);
  const { part } = snapshot;
  const last = lastChecks.get(port);
  // The same settings, and not merely equal ones, let the engine go on from the last check.
  const profile = last && last.part === part ? last.profile : profileOf(findStoredPart(snapshot));
  const tables = tablesOf(snapshot, profile);
  const result = check(snapshot, tables, rules, last?.result, profile.settings);
  lastChecks.set(port, { part, profile, result });
  return {
    findings: result.findings,
    tables: tables.map(({ id, sheet, range, rows }) => ({ id, sheet, range, rows: rows.length })),
  };
}
