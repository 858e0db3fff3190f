import { formatCell } from '../../../domain/address';
import type { WorkbookStore } from '../../office-host/store';
import type { SheetId } from '../../office-host/workbook-model';
import type { NewWorkbook } from '../protocol';
import { annotationInGrid } from './own-annotation';
import { findOwnPart, withoutReport } from './own-part';
import { findReportSheet } from './own-report';
import { planSheet } from './plan-sheet';

/**
 * The grid's workbook as one that never was a file. Sheets that are hidden, or empty beside
 * others that are not, are left out.
 */
export function planNewWorkbook(store: WorkbookStore): NewWorkbook {
  const report = findReportSheet(store);
  const visible = store
    .listSheets()
    .filter(({ id, visibility }) => visibility === 'Visible' && id !== report);
  const filled = visible.filter(({ id }) => store.usedRange(id, true) !== undefined);
  const shown = filled.length > 0 ? filled : visible;
  const part = withoutReport(findOwnPart(store));
  return {
    sheets: shown.map(({ id, name }) => planSheet(store, id, name)),
    results: new Map(shown.map(({ id, name }) => [name, resultsOf(store, id)])),
    ...(part !== undefined && { part }),
    annotation: report === undefined ? null : annotationInGrid(store),
  };
}

/** Numbers that formulas give, by address. */
function resultsOf(store: WorkbookStore, sheet: SheetId): ReadonlyMap<string, number> {
  const used = store.usedRange(sheet, true);
  const cells = used ? store.readCells(sheet, used) : [];
  return new Map(
    cells.flatMap((row, down) =>
      row.flatMap(({ value, formula }, across): [string, number][] =>
        formula !== undefined && typeof value === 'number'
          ? [[formatCell({ row: used!.top + down, column: used!.left + across }), value]]
          : [],
      ),
    ),
  );
}
