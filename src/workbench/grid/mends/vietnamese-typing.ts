import type { ICellData, IDisposable, Nullable } from '@univerjs/core';
import { CellValueType, DisposableCollection, getNumfmtParseValueFilter } from '@univerjs/core';
import type { ISheetLocation } from '@univerjs/sheets';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { UniverContext } from '../../office-host/store-univer/univer-context';
import { readEntry, toVietnameseFormula, toVietnameseNumber } from '../vietnamese-entry';

/** Before Univer reads the entry, and before it puts a formula into the editor. */
const FIRST = 1000;
/** After Univer's number formats have said what the editor shows, before the chain ends at -1. */
const LAST = -0.5;

type Cell = Nullable<ICellData>;

/**
 * Lets the person type and edit in Vietnamese: the editor shows `1234,5` and `=ROUND(A1;2)`,
 * and reads them back. Opening a cell and leaving it changes nothing.
 */
export function typeVietnamese(context: UniverContext): IDisposable {
  const { writeCellInterceptor } = context.injector.get(SheetInterceptorService);
  const mends = new DisposableCollection();
  mends.add(
    writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: FIRST,
      handler: (cell, location, next) => next(readEditedCell(cell, location)),
    }),
  );
  mends.add(
    writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: FIRST,
      handler: (cell, location, next) => {
        const formula = location.worksheet.getCellRaw(location.row, location.col)?.f;
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

function readEditedCell(cell: Cell, { worksheet, row, col }: ISheetLocation): Cell {
  if (!cell) return cell;
  const before = worksheet.getCellRaw(row, col);
  if (cell.f) {
    const entry = readEntry(cell.f, isEnglishNumber);
    const formula = entry.kind === 'formula' ? entry.text : cell.f;
    return before?.f === formula ? { ...before } : { ...cell, f: formula };
  }
  if (typeof cell.v !== 'string' || cell.p || cell.t === CellValueType.FORCE_STRING) return cell;
  const isForcedText = before?.t === CellValueType.FORCE_STRING;
  if (isForcedText && before.v === cell.v) return { ...before };
  const entry = readEntry(cell.v, isEnglishNumber);
  if (entry.kind === 'number') return { ...cell, v: entry.text };
  return entry.kind === 'text' ? { ...cell, t: CellValueType.FORCE_STRING } : cell;
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
