import { calculateResults } from '../calculation/calculate-results';
import type { Finding } from '../domain/finding';
import type { WorkbookSnapshot } from '../domain/snapshot';
import { check } from '../engine/check';
import type { ProgrammePack } from '../programme/packs';
import { rules } from '../rules';
import { profileOf, type Profile } from './profile/profile';
import { findStoredPart } from './stored-part';
import { readWorkbookTables, type WorkbookTables } from './workbook-tables';

export interface SnapshotCheck extends WorkbookTables {
  readonly findings: readonly Finding[];
  /** What it was checked with. */
  readonly profile: Profile;
}

/**
 * Checks every table that can be recognised in a workbook that was read once and for all.
 *
 * @param pack in place of the one that the workbook may hold
 */
export function checkSnapshot(snapshot: WorkbookSnapshot, pack?: ProgrammePack): SnapshotCheck {
  const profile = profileOf(findStoredPart(snapshot), pack);
  const calculated = calculateResults(snapshot);
  const { tables, unrecognised } = readWorkbookTables(calculated, profile);
  const { findings } = check(calculated, tables, rules, undefined, profile.settings);
  return { tables, unrecognised, findings, profile };
}
