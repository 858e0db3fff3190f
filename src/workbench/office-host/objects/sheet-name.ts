import { invalidArgument, itemAlreadyExists } from '../errors';
import type { HostSession } from '../object-model/session';
import type { SheetId } from '../workbook-model';

/**
 * Excel's rules for sheet names. Throws InvalidArgument for a name that no sheet may have,
 * ItemAlreadyExists for one that another sheet has, whatever its case.
 */
export function requireSheetName(host: HostSession, name: string, except?: SheetId): void {
  const legal =
    name.length > 0 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== 'history';
  if (!legal) throw invalidArgument();
  const taken = host.store
    .listSheets()
    .some((sheet) => sheet.id !== except && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw itemAlreadyExists();
}

/** Sheet1, Sheet2, …: the first that is free. */
export function nextSheetName(host: HostSession): string {
  const taken = new Set(host.store.listSheets().map(({ name }) => name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
