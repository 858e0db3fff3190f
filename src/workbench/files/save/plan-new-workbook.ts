import { formatCell } from '../../../domain/address';
import type { WorkbookStore } from '../../office-host/store';
import type { UniverContext } from '../../office-host/store-univer/univer-context';
import type { SheetId } from '../../office-host/workbook-model';
import type { NewWorkbook } from '../protocol';
import { annotationInGrid } from './own-annotation';
import { findOwnPart, withoutReport } from './own-part';
import { findReportSheet } from './own-report';
import { planLooks } from './plan-looks';
import { planSheet } from './plan-sheet';

/** A workbook of the grid that is to be written to a new file. */
export interface RebuiltWorkbook {
  readonly store: WorkbookStore;
  readonly context: UniverContext;
  /** False where empty sheets beside others only wait to be used. */
  readonly keepsEmptySheets: boolean;
}

/** The grid's workbook as one that never was a file. */
export function planNewWorkbook({
  store,
  context,
  keepsEmptySheets,
}: RebuiltWorkbook): NewWorkbook {
  const report = findReportSheet(store);
  const all = store.listSheets().filter(({ id }) => id !== report);
  const filled = all.filter(({ id }) => store.usedRange(id, true) !== undefined);
  const isSeen = filled.some(({ visibility }) => visibility === 'Visible');
  const kept = keepsEmptySheets || !isSeen ? all : filled;
  const part = withoutReport(findOwnPart(store));
  return {
    sheets: kept.map(({ id, name }) => planSheet(store, id, name)),
    looks: kept.map((sheet) => planLooks(store, context, sheet)),
    results: new Map(kept.map(({ id, name }) => [name, resultsOf(store, id)])),
    ...(part !== undefined && { part }),
    annotation: annotationInGrid(store),
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
