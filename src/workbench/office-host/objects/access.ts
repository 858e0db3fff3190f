import type { RangeAddress } from '../../../domain/address';
import { HostError, itemNotFound } from '../errors';
import type { RangeTarget } from '../object-model/targets';
import type { HostSession } from '../object-model/session';
import type { SheetId, SheetInfo } from '../workbook-model';

/** Throws ItemNotFound for a sheet that has been deleted. */
export function sheetInfo(host: HostSession, sheet: SheetId): SheetInfo {
  const found = host.store.listSheets().find(({ id }) => id === sheet);
  if (!found) throw itemNotFound();
  return found;
}

/** The cells of a range that may have been deleted since. Throws InvalidReference then. */
export function cellsOf(host: HostSession, target: RangeTarget): RangeAddress {
  sheetInfo(host, target.sheet);
  if (!target.range)
    throw new HostError(
      'InvalidReference',
      'This reference is not valid for the current operation.',
    );
  return target.range;
}

/**
 * Throws AccessDenied for a protected sheet. What its protection options would still allow
 * is refused too: an add-in that relies on such options must be tried in Excel itself.
 */
export function requireEditable(host: HostSession, sheet: SheetId): void {
  const { name } = sheetInfo(host, sheet);
  if (host.store.readProtection(sheet) || host.faults.protectedSheets.has(name))
    throw new HostError(
      'AccessDenied',
      `You cannot perform the requested operation: the sheet "${name}" is protected.`,
    );
}

/** Throws AccessDenied where the workbook's structure is protected. */
export function requireStructure(host: HostSession): void {
  if (host.store.isStructureProtected())
    throw new HostError(
      'AccessDenied',
      'You cannot perform the requested operation: the workbook is protected.',
    );
}
