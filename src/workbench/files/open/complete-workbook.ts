import type { NameSnapshot, WorkbookSnapshot } from '../../../domain/snapshot';
import type { RowLook, SheetLook, WorkbookLook } from '../../../hosts/xlsx/look';
import type { WorkbookStore } from '../../office-host/store';
import { gridIdOf } from './grid-data';
import type { OpenedFile } from './opened-file';

/** Excel's own names for print areas and filters: what they say is not shown in the grid. */
const OWN_NAMES = /^(?:Print_Area|Print_Titles|_FilterDatabase|Criteria|Extract)$/i;

/** What the grid keeps beside its cells: names, rules, our custom part, which sheet is in front. */
export async function completeWorkbook(
  store: WorkbookStore,
  { snapshot, look }: OpenedFile,
): Promise<void> {
  if (snapshot.part !== undefined) store.addXmlPart(snapshot.part);
  addNames(store, snapshot);
  for (const [position, { name, protected: isProtected }] of snapshot.sheets.entries()) {
    const sheet = gridIdOf(position);
    // The store puts every rule above those that are there.
    for (const rule of [...(look.sheets.get(name)?.rules ?? [])].reverse())
      store.addConditionalFormat(sheet, rule);
    fitRows(store, sheet, look, look.sheets.get(name)?.rows ?? []);
    if (isProtected) await store.protectSheet(sheet, {});
  }
  const active = snapshot.sheets.findIndex(({ name }) => name === look.active);
  const front = active >= 0 && !snapshot.sheets[active]!.hidden ? active : firstShown(snapshot);
  store.activateSheet(gridIdOf(front));
}

/** More rows than these keep the usual height: fitting reads every cell of a row. */
const MOST_FITTED = 500;

/** Rows whose height the file leaves to the program that opens it, and which need another one. */
function fitRows(
  store: WorkbookStore,
  sheet: string,
  { styles }: WorkbookLook,
  rows: SheetLook['rows'],
): void {
  const ownSize = styles[0]?.fontSize ?? 0;
  const needsFitting = ({ cells }: RowLook): boolean =>
    cells.some((style, at) => {
      const look = at % 2 === 1 ? styles[style] : undefined;
      return look?.wrap || look?.rotation !== undefined || (look?.fontSize ?? 0) > ownSize;
    });
  const unfitted = rows.filter(
    (row) => row.height === undefined && !row.hidden && needsFitting(row),
  );
  for (const { row } of unfitted.slice(0, MOST_FITTED)) fitRow(store, sheet, row);
}

/** Rows only grow: an empty line is as high as the sheet's others. */
function fitRow(store: WorkbookStore, sheet: string, row: number): void {
  const [before = 0] = store.readRowHeights(sheet, row, 1);
  store.autofitRows(sheet, row, 1);
  const [after = 0] = store.readRowHeights(sheet, row, 1);
  if (after < before) store.writeRowHeight(sheet, row, 1, before);
}

function addNames(store: WorkbookStore, { names, sheets }: WorkbookSnapshot): void {
  const add = ({ name, reference }: NameSnapshot, scope?: string): void => {
    if (OWN_NAMES.test(name)) return;
    const own = { name, reference, comment: '', visible: true };
    store.addName(scope === undefined ? own : { ...own, scope });
  };
  for (const name of names) add(name);
  for (const [position, sheet] of sheets.entries())
    for (const name of sheet.names) add(name, gridIdOf(position));
}

function firstShown({ sheets }: WorkbookSnapshot): number {
  return Math.max(
    0,
    sheets.findIndex(({ hidden }) => !hidden),
  );
}
