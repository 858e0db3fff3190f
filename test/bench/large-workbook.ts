import { isErrorValue, type CellSnapshot, type SheetSnapshot } from '../../src/domain/snapshot';
import type { CellContent } from '../../src/domain/edit';
import type { SheetPlan } from '../../src/domain/sheet-plan';
import { columnName } from '../../src/domain/address';
import { writeWorkbook } from '../../src/hosts/xlsx/write';

/** The .xlsx file of a sheet: its cells, with the results of its formulas, and nothing else. */
export function workbookOf(sheet: SheetSnapshot): Uint8Array {
  const results = new Map<string, number>();
  for (const { index, cells } of sheet.rows)
    cells.forEach((cell, column) => {
      if (cell?.formula !== undefined && typeof cell.value === 'number')
        results.set(`${columnName(column)}${index + 1}`, cell.value);
    });
  return writeWorkbook({ sheets: [planOf(sheet)], results: new Map([[sheet.name, results]]) });
}

function planOf({ name, rows, used }: SheetSnapshot): SheetPlan {
  return {
    sheetName: name,
    blocks: [
      {
        at: { row: rows[0]!.index, column: used!.left },
        content: rows.map(({ cells }) => cells.map((cell) => cell && contentOf(cell))),
      },
    ],
    styles: [],
    merges: [],
    columnWidths: [],
    rowHeights: [],
    hiddenRows: [],
    names: [],
    conditionalFormats: [],
    validations: [],
    print: {
      orientation: 'landscape',
      paper: 'a4',
      marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToWidth: true,
      area: used!,
    },
    firstInput: { row: 0, column: 0 },
  };
}

function contentOf({ value, formula }: CellSnapshot): CellContent {
  if (formula !== undefined) return { formula };
  return { value: isErrorValue(value) ? null : value };
}
