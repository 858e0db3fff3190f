import type { CopiedWorkbook } from '../copied-workbook';
import { MarkupEdit } from '../markup/markup-edit';

/** Hides sheets, or shows them again; the one in front is one that is seen. */
export function showSheets(
  { copy, mainPart }: CopiedWorkbook,
  hidden: ReadonlyMap<string, boolean>,
): void {
  if (hidden.size === 0) return;
  const edit = new MarkupEdit(copy.text(mainPart));
  const sheets = edit.root.children.find(({ local }) => local === 'sheets')?.children ?? [];
  const isShown = sheets.map((sheet) => {
    const wanted = hidden.get(edit.attribute(sheet, 'name') ?? '');
    if (wanted === true) edit.setAttribute(sheet, 'state', 'hidden');
    else if (wanted === false) edit.removeAttribute(sheet, 'state');
    return !(wanted ?? (edit.attribute(sheet, 'state') ?? 'visible') !== 'visible');
  });
  const windows = edit.root.children.find(({ local }) => local === 'bookViews')?.children ?? [];
  for (const window of windows) {
    const active = Number(edit.attribute(window, 'activeTab') ?? 0);
    const first = isShown.indexOf(true);
    if (!isShown[active] && first >= 0) edit.setAttribute(window, 'activeTab', first);
  }
  copy.replace(mainPart, edit.result());
}
