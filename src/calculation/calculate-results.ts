import type {
  CellSnapshot,
  RowSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../domain/snapshot';
import { WorkbookResults } from './workbook-results';

/**
 * Puts in what formulas give for which the file holds no result, as programs write them that do
 * not calculate. Cells that use more than sums, arithmetic, rounding and plain conditions stay
 * without a value, as do those that give an error or words. Such cells keep their mark `uncached`,
 * so that nobody takes the values for those of the file. What has no such cell is returned as it is.
 */
export function calculateResults(workbook: WorkbookSnapshot): WorkbookSnapshot {
  if (!workbook.sheets.some(({ rows }) => rows.some(lacksResults))) return workbook;
  const results = new WorkbookResults(workbook);
  return { ...workbook, sheets: workbook.sheets.map((sheet) => withResults(sheet, results)) };
}

function lacksResults({ cells }: RowSnapshot): boolean {
  return cells.some((cell) => cell?.uncached === true);
}

function withResults(sheet: SheetSnapshot, results: WorkbookResults): SheetSnapshot {
  const calculate = (cell: CellSnapshot | null): CellSnapshot | null => {
    if (!cell?.uncached) return cell;
    const result = results.resultOf(sheet.name, cell);
    return result.kind === 'number' ? { ...cell, value: result.value } : cell;
  };
  return {
    ...sheet,
    rows: sheet.rows.map((row) =>
      lacksResults(row) ? { ...row, cells: row.cells.map(calculate) } : row,
    ),
  };
}
