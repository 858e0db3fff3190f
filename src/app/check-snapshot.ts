import type { Finding } from '../domain/finding';
import type { WorkbookSnapshot } from '../domain/snapshot';
import { check } from '../engine/check';
import { rules } from '../rules';
import { readWorkbookTables, type WorkbookTables } from './workbook-tables';

export interface SnapshotCheck extends WorkbookTables {
  readonly findings: readonly Finding[];
}

/** Checks every table that can be recognised in a workbook that was read once and for all. */
export function checkSnapshot(snapshot: WorkbookSnapshot): SnapshotCheck {
  const understood = readWorkbookTables(snapshot);
  return { ...understood, findings: check(snapshot, understood.tables, rules).findings };
}
