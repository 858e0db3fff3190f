import type { WorkbookSnapshot } from '../domain/snapshot';
import { EMPTY_PART, type WorkbookPart } from '../domain/workbook-part';
import { formatWorkbookPart, parseWorkbookPart, WorkbookPartError } from '../hosts/workbook-part';
import { WorkbookError, type UndoStep, type WorkbookPort } from '../ports/workbook-port';

/**
 * What a workbook remembers; an empty part where it has none. Throws WorkbookError
 * `part-unreadable`, as replacing a part that we cannot read would lose what it remembers.
 */
export function readStoredPart(xml: string | undefined): WorkbookPart {
  if (xml === undefined) return EMPTY_PART;
  try {
    return parseWorkbookPart(xml);
  } catch (error) {
    if (error instanceof WorkbookPartError)
      throw new WorkbookError('part-unreadable', undefined, { cause: error });
    throw error;
  }
}

/**
 * What can be understood without it is understood all the same: a part that cannot be read costs
 * the tables' parameters and the corrections of columns, not the check.
 */
export function findStoredPart({ part }: Pick<WorkbookSnapshot, 'part'>): WorkbookPart | undefined {
  if (part === undefined) return undefined;
  try {
    return parseWorkbookPart(part);
  } catch (error) {
    if (error instanceof WorkbookPartError) return undefined;
    throw error;
  }
}

/** Changes what the workbook remembers, in one undoable step. Throws WorkbookError. */
export async function changeStoredPart(
  port: WorkbookPort,
  change: (part: WorkbookPart) => WorkbookPart,
): Promise<UndoStep> {
  const { part } = await port.readSnapshot('active');
  return port.writePart(formatWorkbookPart(change(readStoredPart(part))));
}
