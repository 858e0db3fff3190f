import { formatCell } from '../../../domain/address';
import type { SheetPlan } from '../../../domain/sheet-plan';
import { element } from './xml';

/** The `sheetViews` element: what stays in view, and where the cursor is. */
export function sheetView({ freezeAt, firstInput }: SheetPlan, isInFront: boolean): string {
  const { row, column } = freezeAt ?? { row: 0, column: 0 };
  const below = row > 0;
  const beside = column > 0;
  const frozen =
    below && beside ? 'bottomRight' : below ? 'bottomLeft' : beside ? 'topRight' : undefined;
  const pane =
    frozen === undefined
      ? ''
      : element('pane', {
          xSplit: beside ? column : undefined,
          ySplit: below ? row : undefined,
          topLeftCell: formatCell({ row, column }),
          activePane: frozen,
          state: 'frozen',
        });
  const cursor = formatCell(firstInput);
  const selection = element('selection', { pane: frozen, activeCell: cursor, sqref: cursor });
  const view = element(
    'sheetView',
    { tabSelected: isInFront || undefined, workbookViewId: 0 },
    pane,
    selection,
  );
  return element('sheetViews', {}, view);
}
