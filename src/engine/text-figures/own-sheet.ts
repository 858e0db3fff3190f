import type { FormulaReference } from '../../reading/formula-reference';

/** Whether a formula on a sheet names cells of that sheet. */
export function isHereOn(own: string, { sheet, lastSheet, workbook }: FormulaReference): boolean {
  return (
    workbook === undefined &&
    lastSheet === undefined &&
    (sheet === undefined || sheet.toLowerCase() === own.toLowerCase())
  );
}
