import type { RangeAddress } from '../domain/address';
import type { Finding } from '../domain/finding';
import { check } from '../engine/check';
import type { SnapshotScope, WorkbookPort } from '../ports/workbook-port';
import { rules } from '../rules';
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

/** Reads the workbook afresh and checks every table in it. Throws WorkbookError. */
export async function checkWorkbook(
  port: WorkbookPort,
  scope: SnapshotScope,
): Promise<CheckReport> {
  const snapshot = await port.readSnapshot(scope);
  const tables = tablesOf(snapshot);
  const { findings } = check(snapshot, tables, rules);
  return {
    findings,
    tables: tables.map(({ id, sheet, range, rows }) => ({ id, sheet, range, rows: rows.length })),
  };
}
