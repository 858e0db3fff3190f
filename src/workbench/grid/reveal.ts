import type { FWorkbook } from '@univerjs/sheets/facade';

/**
 * Scrolls to the cell of the sheet in front unless it is in view already, among the frozen rows
 * and columns included. Waits until a sheet that has just come to the front is drawn: before
 * that, Univer does not know what is in view.
 */
export function reveal(workbook: FWorkbook, row: number, column: number): void {
  const wanted = workbook.getActiveSheet().getSheetId();
  afterDrawing(() => {
    const worksheet = workbook.getActiveSheet();
    if (worksheet.getSheetId() !== wanted) return;
    const visible = worksheet.getVisibleRange();
    const { ySplit, xSplit } = worksheet.getFreeze();
    // The last row and column in view may be cut off.
    const rowSeen = row < ySplit || (visible && row >= visible.startRow && row < visible.endRow);
    const columnSeen =
      column < xSplit || (visible && column >= visible.startColumn && column < visible.endColumn);
    if (!rowSeen || !columnSeen) worksheet.scrollToCell(row, column);
  });
}

function afterDrawing(work: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(work));
}
