import { formatCell } from '../../../../domain/address';
import type { SheetLookChange } from '../../../../ports/look-changes';
import { element } from '../../write/xml';
import { insertChild } from '../markup/children-in-order';
import { MarkupEdit } from '../markup/markup-edit';
import type { MarkupElement } from '../markup/outline';
import { toArgb } from '../styles/format-xml';

/** The text of a worksheet with other panes, grid lines or another colour of its tab. */
export function changeView(xml: string, change: SheetLookChange): string {
  const { frozen, gridLines, tabColor } = change;
  const edit = new MarkupEdit(xml, ({ local }) => local !== 'sheetData');
  if (tabColor !== undefined) colorTab(edit, tabColor);
  if (frozen === undefined && gridLines === undefined) return edit.result();
  const view = findView(edit);
  if (!view) addView(edit, change);
  else {
    if (frozen) freeze(edit, view, frozen);
    if (gridLines === true) edit.removeAttribute(view, 'showGridLines');
    else if (gridLines === false) edit.setAttribute(view, 'showGridLines', 0);
  }
  return edit.result();
}

/** The sheet in the workbook's first window: the one that is seen. */
function findView(edit: MarkupEdit): MarkupElement | undefined {
  const views = edit.root.children.find(({ local }) => local === 'sheetViews')?.children ?? [];
  return views.find((view) => edit.attribute(view, 'workbookViewId') === '0') ?? views[0];
}

function addView(edit: MarkupEdit, { frozen, gridLines }: SheetLookChange): void {
  const { prefix } = edit.root;
  const content = frozen ? paneXml(prefix, frozen) : '';
  const shown = gridLines === false ? { showGridLines: 0 } : {};
  const view = element(`${prefix}sheetView`, { ...shown, workbookViewId: 0 }, content);
  insertChild(edit, ['sheetPr', 'dimension'], element(`${prefix}sheetViews`, {}, view));
}

/** Which cells are selected is said pane by pane: it goes with the panes that were. */
function freeze(
  edit: MarkupEdit,
  view: MarkupElement,
  frozen: NonNullable<SheetLookChange['frozen']>,
): void {
  for (const child of view.children)
    if (child.local === 'pane' || child.local === 'selection') edit.remove(child);
  edit.removeAttribute(view, 'topLeftCell');
  const text = paneXml(view.prefix, frozen);
  if (view.isEmpty) edit.append(view, text);
  else edit.insertAt(view.tagEnd, text);
}

/** Empty where nothing is frozen. */
function paneXml(prefix: string, { rows, columns }: { rows: number; columns: number }): string {
  if (rows === 0 && columns === 0) return '';
  const across = columns > 0 ? 'Right' : 'Left';
  const activePane = rows > 0 ? `bottom${across}` : `top${across}`;
  const pane = element(`${prefix}pane`, {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: formatCell({ row: rows, column: columns }),
    activePane,
    state: 'frozen',
  });
  return pane + element(`${prefix}selection`, { pane: activePane });
}

function colorTab(edit: MarkupEdit, color: string | null): void {
  const { prefix } = edit.root;
  const text = color === null ? '' : element(`${prefix}tabColor`, { rgb: toArgb(color) });
  const properties = edit.root.children.find(({ local }) => local === 'sheetPr');
  const found = properties?.children.find(({ local }) => local === 'tabColor');
  if (found) edit.replaceElement(found, text);
  else if (!properties) insertChild(edit, [], element(`${prefix}sheetPr`, {}, text));
  // The colour stands before all else that a sheet says of itself.
  else if (properties.isEmpty) edit.append(properties, text);
  else edit.insertAt(properties.tagEnd, text);
}
