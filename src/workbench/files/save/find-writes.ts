import { unite, type RangeAddress } from '../../../domain/address';
import {
  findCell,
  isErrorValue,
  type CellSnapshot,
  type CellValue,
} from '../../../domain/snapshot';
import type { CellWrite } from '../../../ports/workbook-copy';
import type { WorkbookStore } from '../../office-host/store';
import type { CellReading } from '../../office-host/workbook-model';
import { gridIdOf } from '../open/grid-data';
import type { OpenedFile } from '../open/opened-file';

const EMPTY: CellSnapshot = { value: null };

/** Rows compared at a time, so that a large sheet is never in the memory as a whole. */
const ROWS = 1000;

/**
 * Every cell in which the grid holds something else than the file. Sheets stand where they stood:
 * no row, column or sheet has been inserted or taken away.
 */
export function findWrites(store: WorkbookStore, { snapshot }: OpenedFile): CellWrite[] {
  return snapshot.sheets.flatMap((sheet, position) => {
    const id = gridIdOf(position);
    const area = areaOf(sheet.used, store.usedRange(id, true));
    if (!area) return [];
    return strips(area).flatMap((strip) =>
      store.readCells(id, strip).flatMap((row, down) =>
        row.flatMap((now, across) => {
          const cell = { row: strip.top + down, column: strip.left + across };
          const before = findCell(sheet, cell.row, cell.column) ?? EMPTY;
          const write = toWrite(before, now);
          return write ? [{ sheet: sheet.name, cell, ...write }] : [];
        }),
      ),
    );
  });
}

function areaOf(
  before: RangeAddress | undefined,
  now: RangeAddress | undefined,
): RangeAddress | undefined {
  return before && now ? unite(before, now) : (before ?? now);
}

function strips({ top, bottom, left, right }: RangeAddress): RangeAddress[] {
  const count = Math.ceil((bottom - top + 1) / ROWS);
  return Array.from({ length: count }, (_, index) => {
    const first = top + index * ROWS;
    return { top: first, left, bottom: Math.min(first + ROWS - 1, bottom), right };
  });
}

/** Undefined where nothing is to be written. */
function toWrite(
  before: CellSnapshot,
  { value, formula }: CellReading,
): Pick<CellWrite, 'content' | 'result'> | undefined {
  if (formula !== before.formula) {
    if (formula !== undefined) return { content: { formula }, ...resultOf(value) };
    return { content: { value: isErrorValue(value) ? value.error : value } };
  }
  if (isSame(value, before.value)) return undefined;
  if (formula === undefined)
    return { content: { value: isErrorValue(value) ? value.error : value } };
  // A file without results is calculated when it is opened; so is what only this grid cannot calculate.
  return before.uncached ? undefined : nonEmpty(resultOf(value));
}

/**
 * What a formula gives, unless this grid just does not know one of its functions; and nothing is
 * no result: where a formula gives an empty cell, files say 0.
 */
function resultOf(value: CellValue): Pick<CellWrite, 'result'> {
  const isUnknown = isErrorValue(value) && value.error === '#NAME?';
  return isUnknown || value === null ? {} : { result: value };
}

function nonEmpty(write: Pick<CellWrite, 'result'>): Pick<CellWrite, 'result'> | undefined {
  return write.result === undefined ? undefined : write;
}

function isSame(now: CellValue, before: CellValue): boolean {
  // The grid keeps an error that was typed as its text.
  if (isErrorValue(before)) return (isErrorValue(now) ? now.error : now) === before.error;
  // An empty text looks like an empty cell and is stored as one.
  return now === before || (isBlank(now) && isBlank(before));
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}
