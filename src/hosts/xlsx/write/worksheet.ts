import { formatRange } from '../../../domain/address';
import type { SheetPlan } from '../../../domain/sheet-plan';
import { columnWidths } from './columns';
import { pageFitting, pageSetup } from './page';
import { conditionalFormats, validations } from './rules';
import { gridOf, sheetData, type CellGrid, type SheetSurroundings } from './sheet-data';
import { sheetView } from './sheet-view';
import { NORMAL_ROW_HEIGHT } from './styles/style-book';
import { SPREADSHEET_NAMESPACE } from './vocabulary';
import { countedList, element, xmlDocument } from './xml';

/** One sheet's part; the order of its elements is the schema's (ECMA-376 part 1, 18.3.1.99). */
export function worksheet(
  plan: SheetPlan,
  surroundings: SheetSurroundings,
  isInFront: boolean,
): string {
  const grid = gridOf(plan);
  return xmlDocument(
    element(
      'worksheet',
      { xmlns: SPREADSHEET_NAMESPACE },
      pageFitting(plan.print),
      element('dimension', { ref: usedRange(grid) }),
      sheetView(plan, isInFront),
      element('sheetFormatPr', { defaultRowHeight: NORMAL_ROW_HEIGHT }),
      columnWidths(plan),
      sheetData(plan, grid, surroundings),
      countedList(
        'mergeCells',
        plan.merges.map((range) => element('mergeCell', { ref: formatRange(range) })),
      ),
      conditionalFormats(plan, surroundings.styles),
      validations(plan),
      pageSetup(plan.print),
    ),
  );
}

function usedRange(grid: CellGrid): string {
  const rows = [...grid.keys()];
  let left = Infinity;
  let right = -1;
  for (const cells of grid.values())
    for (const column of cells.keys()) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  return right < 0 ? 'A1' : formatRange({ top: rows[0]!, left, bottom: rows.at(-1)!, right });
}
