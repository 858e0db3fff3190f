import type { UniverContext } from '../../office-host/store-univer/univer-context';
import { readFrame, type GridFrame } from '../grid-frame';
import { gridIdOf } from '../open/grid-data';
import type { OpenedFile } from '../open/opened-file';
import type { SavedWorkbook } from './find-changes';

/** What can be changed in the grid and not in the copy of a file. */
export type UnsavedKind =
  'rules' | 'validations' | 'protection' | 'sheet-order' | 'names' | 'text-parts';

/** Changes of the grid that would be missing in a copy of the opened file. */
export function findUnsaved({ store, context, file, frame }: SavedWorkbook): UnsavedKind[] {
  const now = readFrame(store, context, file);
  const isOther = (key: 'rules' | 'validations' | 'protection'): boolean =>
    now.sheets.some((sheet, position) => sheet[key] !== frame.sheets[position]![key]);
  return [
    ...(['rules', 'validations', 'protection'] as const).filter(isOther),
    ...(isReordered(frame, now) ? (['sheet-order'] as const) : []),
    ...(now.names === frame.names ? [] : (['names'] as const)),
    ...(hasFormattedParts(context, file) ? (['text-parts'] as const) : []),
  ];
}

function isReordered(before: GridFrame, now: GridFrame): boolean {
  return now.order.some((sheet, position) => sheet !== before.order[position]);
}

/** Words within a cell that look otherwise than the cell; what was opened has none. */
function hasFormattedParts({ workbook }: UniverContext, { snapshot }: OpenedFile): boolean {
  return snapshot.sheets.some((_, position) => {
    let found = false;
    workbook
      .getSheetBySheetId(gridIdOf(position))
      ?.getCellMatrix()
      .forValue((_row, _column, cell) => {
        const runs = cell?.p?.body?.textRuns ?? [];
        found ||= runs.some(({ ts }) => Object.keys(ts ?? {}).length > 0);
        return !found;
      });
    return found;
  });
}
