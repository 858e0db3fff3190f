import type { Finding } from '../domain/finding';
import type { WorkbookSnapshot } from '../domain/snapshot';
import type { Table } from '../domain/table';
import { check } from '../engine/check';
import { rules } from '../rules';
import { tablesOf } from './workbook-tables';

export interface SnapshotCheck {
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
}

/** Checks every table that can be recognised in a workbook that was read once and for all. */
export function checkSnapshot(snapshot: WorkbookSnapshot): SnapshotCheck {
  const tables = tablesOf(snapshot);
  return { tables, findings: check(snapshot, tables, rules).findings };
}
