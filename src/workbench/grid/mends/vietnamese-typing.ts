import type { ICellData, IDisposable, Nullable } from '@univerjs/core';
import { CellValueType, DisposableCollection, getNumfmtParseValueFilter } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { ISheetLocation } from '@univerjs/sheets';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { UniverContext } from '../../office-host/store-univer/univer-context';
import { readEntry, toVietnameseFormula, toVietnameseNumber } from '../vietnamese-entry';

/** Before Univer reads the entry, and before it puts a formula into the editor. */
const FIRST = 1000;
/** After Univer's number formats have had their say, before the chain ends at -1. */
const LAST = -0.5;

/** What Excel gives a cell in which a date is typed, in Vietnamese. */
const DATE_FORMAT = 'dd/mm/yyyy';

type Cell = Nullable<ICellData>;

/**
 * Lets the person type and edit in Vietnamese: the editor shows `1234,5` and `=ROUND(A1;2)`,
 * and reads them back. Opening a cell and leaving it changes nothing.
 */
export function typeVietnamese(context: UniverContext): IDisposable {
  const { writeCellInterceptor } = context.injector.get(SheetInterceptorService);
  const formulas = context.injector.get(FormulaDataModel);
  const formulaAt = ({ row, col, subUnitId, unitId }: ISheetLocation): Nullable<string> =>
    formulas.getFormulaStringByCell(row, col, subUnitId, unitId);
  const mends = new DisposableCollection();
  mends.add(
    writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: FIRST,
      handler: (cell, location, next) => next(readEditedCell(cell, location, formulaAt(location))),
    }),
  );
  mends.add(
    writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: LAST,
      handler: (cell, location, next) => next(keepUnchanged(cell, location)),
    }),
  );
  mends.add(
    writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: FIRST,
      handler: (cell, location, next) => {
        const formula = formulaAt(location);
        return formula ? { ...cell, f: toVietnameseFormula(formula) } : next(cell);
      },
    }),
  );
  mends.add(
    writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: LAST,
      handler: (cell, location, next) => next(showNumber(cell, location)),
    }),
  );
  return mends;
}

function readEditedCell(
  cell: Cell,
  { worksheet, row, col }: ISheetLocation,
  formulaBefore: Nullable<string>,
): Cell {
  if (!cell) return cell;
  const before = worksheet.getCellRaw(row, col);
  if (cell.f) {
    const entry = readEntry(cell.f, isEnglishNumber);
    const formula = entry.kind === 'formula' ? entry.text : cell.f;
    return formulaBefore === formula ? { ...before } : { ...cell, f: formula };
  }
  if (typeof cell.v !== 'string' || cell.p || cell.t === CellValueType.FORCE_STRING) return cell;
  const isForcedText = before?.t === CellValueType.FORCE_STRING;
  if (isForcedText && before.v === cell.v) return { ...before };
  const entry = readEntry(cell.v, isEnglishNumber);
  if (entry.kind === 'number') return { ...cell, v: entry.text };
  if (entry.kind === 'date') {
    const hasFormat = Boolean(worksheet.getComposedCellStyle(row, col).n?.pattern);
    const date = { ...cell, v: entry.serial, t: CellValueType.NUMBER };
    return hasFormat ? date : { ...date, s: { n: { pattern: DATE_FORMAT } } };
  }
  return entry.kind === 'text' ? { ...cell, t: CellValueType.FORCE_STRING } : cell;
}

/** Univer compares the entry with the cell property by property, and finds what it left out itself. */
function keepUnchanged(cell: Cell, { worksheet, row, col }: ISheetLocation): Cell {
  const before = worksheet.getCellRaw(row, col);
  if (!cell || !before || cell.f || cell.p) return cell;
  const restyled = typeof cell.s === 'object' && Object.keys(cell.s ?? {}).length > 0;
  const same = cell.v === before.v && (cell.t ?? before.t) === before.t && !before.f;
  return same && !restyled ? { ...before } : cell;
}

function isEnglishNumber(text: string): boolean {
  return getNumfmtParseValueFilter(text) !== null;
}

/** Of what Univer would put into the editor, numbers and percentages; dates stay as displayed. */
function showNumber(cell: Cell, { worksheet, row, col }: ISheetLocation): Cell {
  const raw = worksheet.getCellRaw(row, col);
  const isNumber =
    typeof raw?.v === 'number' && raw.t !== CellValueType.BOOLEAN && !raw.f && !raw.si;
  if (!cell || !isNumber) return cell;
  const hasFormat = Boolean(worksheet.getComposedCellStyle(row, col).n?.pattern);
  const shown = hasFormat ? String(cell.v) : String(raw.v);
  return /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?%?$/i.test(shown)
    ? { ...cell, v: toVietnameseNumber(shown), t: CellValueType.STRING }
    : cell;
}
