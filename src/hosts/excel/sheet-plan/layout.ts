import { columnName } from '../../../domain/address';
import type { SheetPlan } from '../../../domain/sheet-plan';
import { command, type Command } from '../chunking';
import { getRange } from '../ranges';

export function toLayoutCommands(sheet: Excel.Worksheet, plan: SheetPlan): Command[] {
  return [
    ...plan.merges.map((range) => command(() => getRange(sheet, range).merge(false))),
    ...plan.columnWidths.map(({ column, points }) =>
      command(() => {
        const name = columnName(column);
        sheet.getRange(`${name}:${name}`).format.columnWidth = points;
      }),
    ),
    ...plan.rowHeights.map(({ row, points }) =>
      command(() => {
        getRow(sheet, row).format.rowHeight = points;
      }),
    ),
    ...plan.hiddenRows.map((row) =>
      command(() => {
        getRow(sheet, row).rowHidden = true;
      }),
    ),
    command(() => freeze(sheet, plan)),
  ];
}

function freeze(sheet: Excel.Worksheet, { freezeAt }: SheetPlan): void {
  if (!freezeAt) return;
  const { row, column } = freezeAt;
  if (row > 0 && column > 0)
    sheet.freezePanes.freezeAt(
      getRange(sheet, { top: 0, left: 0, bottom: row - 1, right: column - 1 }),
    );
  else if (row > 0) sheet.freezePanes.freezeRows(row);
  else if (column > 0) sheet.freezePanes.freezeColumns(column);
}

function getRow(sheet: Excel.Worksheet, row: number): Excel.Range {
  return sheet.getRange(`${row + 1}:${row + 1}`);
}
