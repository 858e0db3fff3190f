import type { CellObject, DenseWorkSheet, WorkSheet } from '@e965/xlsx';
import { parseRange, type RangeAddress } from '../../domain/address';
import type { CellSnapshot, NameSnapshot, SheetSnapshot } from '../../domain/snapshot';
import { WorkbookFileError } from '../../ports/workbook-file';
import { RowCollector, type Allowance } from '../xlsx/read';
import { toCellSnapshot } from './to-cell-snapshot';

/** What the workbook says of a sheet outside of the sheet itself. */
interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly names: readonly NameSnapshot[];
}

/** What becomes of a formula's text on the way from its format to today's. */
export type FormulaReading = (text: string) => string;

/** Throws WorkbookFileError beyond the allowance. */
export function readOldSheet(
  sheet: WorkSheet,
  entry: SheetEntry,
  allowance: Allowance,
  readFormula: FormulaReading,
): SheetSnapshot {
  const damaged = (detail: string): WorkbookFileError =>
    new WorkbookFileError('damaged', `${entry.name}, ${detail}`);
  const collector = new RowCollector(allowance, damaged);
  const arrays = new Map<string, string>();
  const hiddenRows = sheet['!rows'] ?? [];
  // Rows and cells that the file does not hold are holes, over which forEach passes.
  (sheet as DenseWorkSheet)['!data'].forEach((row, rowIndex) => {
    collector.startRow(rowIndex, hiddenRows[rowIndex]?.hidden === true);
    row.forEach((cell, column) => {
      const snapshot = toSnapshot(cell, arrays, readFormula);
      if (!snapshot) return;
      allowance.takeCells(1);
      collector.add(column, snapshot);
    });
    collector.endRow();
  });
  const { used, rows } = collector.finish();
  const hiddenColumns = used ? findHiddenColumns(sheet, used) : [];
  return {
    ...entry,
    protected: sheet['!protect'] !== undefined,
    ...(used && { used }),
    rows,
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
  };
}

/** @param arrays formulas of arrays met so far, by their ranges */
function toSnapshot(
  cell: CellObject | undefined,
  arrays: Map<string, string>,
  readFormula: FormulaReading,
): CellSnapshot | undefined {
  if (!cell) return undefined;
  if (cell.F !== undefined && cell.f !== undefined && isSeveral(cell.F)) arrays.set(cell.F, cell.f);
  const formula = cell.f ?? (cell.F === undefined ? undefined : arrays.get(cell.F));
  return toCellSnapshot(cell, formula === undefined ? undefined : readFormula(formula));
}

function isSeveral(reference: string): boolean {
  const { top, left, bottom, right } = parseRange(reference);
  return top !== bottom || left !== right;
}

function findHiddenColumns(sheet: WorkSheet, { left, right }: RangeAddress): number[] {
  const columns = sheet['!cols'] ?? [];
  const hidden: number[] = [];
  for (let column = left; column <= right; column += 1)
    if (columns[column]?.hidden === true) hidden.push(column);
  return hidden;
}
