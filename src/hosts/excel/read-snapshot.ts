import type { WorkbookSnapshot } from '../../domain/snapshot';
import type { SnapshotScope } from '../../ports/workbook-port';
import { parseWorkbookPart, WorkbookPartError } from '../workbook-part';
import { loadParts } from './part';
import { toNameSnapshot } from './read-sheet';
import { readSheets } from './read-sheets';
import { loadActiveSheet, loadSheets } from './sheets';

/**
 * Two requests: which sheets there are, then everything on them. Only a workbook beyond the
 * limit of one response takes more.
 *
 * Not told by Excel at this price, and therefore left out: which rows of a protected sheet
 * are hidden if only some are, and merges before ExcelApi 1.13 or beyond 512 on a sheet.
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  scope: SnapshotScope,
): Promise<{ snapshot: WorkbookSnapshot; sheetIds: string[]; partId?: string }> {
  const sheets = loadSheets(context);
  const active = loadActiveSheet(context);
  const names = context.workbook.names;
  names.load('items/name,items/formula');
  const parts = loadParts(context);
  await context.sync();

  let part: OfficeExtension.ClientResult<string> | undefined;
  const wanted = scope === 'all' ? sheets.items : sheets.items.filter(({ id }) => id === active.id);
  const readings = await readSheets(context, wanted, () => {
    part = parts.items[0]?.getXml();
  });
  const reportSheetId = part && findReportSheetId(part.value);
  const partId = parts.items[0]?.id;
  return {
    sheetIds: sheets.items.map(({ id }) => id),
    ...(partId !== undefined && { partId }),
    snapshot: {
      sheets: readings
        .filter(({ sheet }) => sheet.id !== reportSheetId)
        .map((reading) => reading.toSnapshot()),
      names: names.items.map((name) => toNameSnapshot(name)),
      ...(part && { part: part.value }),
    },
  };
}

/** A part that cannot be read names no report; the use case that needs the part will say what is wrong. */
function findReportSheetId(xml: string): string | undefined {
  try {
    return parseWorkbookPart(xml).reportSheetId;
  } catch (error) {
    if (error instanceof WorkbookPartError) return undefined;
    throw error;
  }
}
