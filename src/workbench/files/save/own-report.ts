import { readReport, widthInCharacters } from '../../../hosts/report-sheet';
import type { ReportSheet } from '../../../ports/annotation';
import type { WorkbookStore } from '../../office-host/store';
import type { SheetId } from '../../office-host/workbook-model';
import { findOwnPart, findReportId } from './own-part';

/** The sheet of the grid that is our report, if it has one. */
export function findReportSheet(store: WorkbookStore): SheetId | undefined {
  const id = findReportId(findOwnPart(store));
  return store.listSheets().find((sheet) => sheet.id === id)?.id;
}

/** Our report as the grid shows it: it is written into files by what writes all reports there. */
export function reportInGrid(store: WorkbookStore): ReportSheet | undefined {
  const sheet = findReportSheet(store);
  const info = store.listSheets().find(({ id }) => id === sheet);
  const used = sheet === undefined ? undefined : store.usedRange(sheet, true);
  if (sheet === undefined || !info || !used) return undefined;
  const cells = { ...used, top: 0, left: 0 };
  return readReport({
    name: info.name,
    texts: store.readTexts(sheet, cells),
    links: store.readLinks(sheet, cells).map((row) => row.map((link) => link ?? undefined)),
    widths: store.readColumnWidths(sheet, 0, used.right + 1).map(widthInCharacters),
  });
}
