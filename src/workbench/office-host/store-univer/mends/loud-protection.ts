import { WorksheetProtectionRuleModel } from '@univerjs/sheets';
import { HostError } from '../../errors';
import type { SheetId } from '../../workbook-model';
import type { UniverContext } from '../univer-context';

/** Univer swallows commands on a protected sheet without a word; these say so. */

export function isSheetProtected(context: UniverContext, sheet: SheetId): boolean {
  const rules = context.injector.get(WorksheetProtectionRuleModel);
  return rules.getRule(context.unitId, sheet) !== undefined;
}

/** @throws HostError AccessDenied */
export function refuseIfProtected(context: UniverContext, sheet: SheetId): void {
  if (isSheetProtected(context, sheet)) throw accessDenied();
}

/** The error for a command that the grid has not carried out. */
export function refuse(context: UniverContext, sheet: SheetId, action: string): HostError {
  return isSheetProtected(context, sheet)
    ? accessDenied()
    : new HostError('GeneralException', `The grid refused to ${action}.`);
}

function accessDenied(): HostError {
  return new HostError(
    'AccessDenied',
    "You can't perform the requested operation on a protected sheet.",
  );
}
