import { AddressError, parseRange, type RangeAddress } from '../../domain/address';
import type { WorkbookChange } from '../../ports/workbook-port';
import type { OwnWrites } from './own-writes';
import { runBatch } from './run-batch';

/** Edits on any sheet, ours left out. */
export async function watchChanges(
  listener: (change: WorkbookChange) => void,
  ownWrites: OwnWrites,
): Promise<() => Promise<void>> {
  const registration = await runBatch(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(async (event) => {
      if (!isOwn(event, ownWrites))
        listener({ sheetId: event.worksheetId, remote: event.source === 'Remote' });
    });
    await context.sync();
    return result;
  });
  return async () => {
    // A handler can only be removed in the context in which it was added.
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  };
}

function isOwn(event: Excel.WorksheetChangedEventArgs, ownWrites: OwnWrites): boolean {
  if (event.source === 'Remote') return false;
  const trigger: string | undefined = event.triggerSource;
  if (trigger !== undefined) return trigger === 'ThisLocalAddin';
  return ownWrites.includes(event.worksheetId, findRange(event.address));
}

/** The address of an event may name several ranges, or none. */
function findRange(address: string): RangeAddress | undefined {
  try {
    return parseRange(address);
  } catch (error) {
    if (error instanceof AddressError) return undefined;
    throw error;
  }
}
