import type { CellLook } from '../../../hosts/xlsx/look';
import type { CellLookChange, FormatChange, SheetLookChange } from '../../../ports/look-changes';
import type { WorkbookStore } from '../../office-host/store';
import { styleOf } from '../../office-host/store-univer/cell-styles';
import { worksheetOf, type UniverContext } from '../../office-host/store-univer/univer-context';
import type { SheetInfo } from '../../office-host/workbook-model';
import { readSheetFrame } from '../grid-frame';
import { toCellLook } from './look-of-style';

/** What a sheet of the grid looks like beyond what plans of sheets have words for. */
export function planLooks(
  store: WorkbookStore,
  context: UniverContext,
  { id, name }: SheetInfo,
): SheetLookChange {
  const { columns, tabColor, gridLines, hidden } = readSheetFrame(store, context, id);
  const right = store.usedRange(id, false)?.right ?? 0;
  const hiddenColumns = [...columns]
    .filter(([column, frame]) => frame.hidden && column <= right)
    .map(([column]) => ({ column, hidden: true }));
  return {
    sheet: name,
    cells: findCells(context, id),
    columns: hiddenColumns,
    ...(tabColor !== undefined && { tabColor }),
    ...(!gridLines && { gridLines }),
    ...(hidden && { hidden }),
  };
}

function findCells(context: UniverContext, sheet: string): CellLookChange[] {
  const worksheet = worksheetOf(context, sheet);
  const cells: CellLookChange[] = [];
  worksheet.getCellMatrix().forValue((row, column) => {
    const change = beyondPlans(toCellLook(styleOf(worksheet, row, column)));
    if (Object.keys(change).length > 0) cells.push({ cell: { row, column }, change });
  });
  return cells;
}

function beyondPlans({
  underline,
  strike,
  rotation,
  indent,
  horizontal,
  borders,
}: CellLook): FormatChange {
  return {
    ...(underline && { underline }),
    ...(strike && { strike }),
    ...(rotation !== undefined && { rotation }),
    ...(indent !== undefined && { indent }),
    ...(horizontal === 'justify' && { horizontal }),
    ...(borders && { borders }),
  };
}
