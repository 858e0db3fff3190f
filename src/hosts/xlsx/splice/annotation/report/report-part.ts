import type { ReportSheet } from '../../../../../ports/annotation';
import type { CopiedSheet, CopiedWorkbook } from '../../copied-workbook';
import { MarkupEdit } from '../../markup/markup-edit';
import type { MarkupElement } from '../../markup/outline';
import { freeSheetName } from '../../../../report-sheet';
import { element } from '../../../write/xml';
import { reportSheetXml } from './report-sheet';
import type { ReportStyle } from './report-styles';

/** The same in every workbook: a workbook has one report, or none. */
export const REPORT_UID = '{7C1B3F52-52A8-4D67-9A0E-5B0A1B1E0002}';

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** The sheet that the workbook remembers as our report, whatever it is called by now. */
export function findReport(book: CopiedWorkbook, id: string): CopiedSheet | undefined {
  return book.sheets().find(({ part, sheetId }) => {
    if (part === undefined) return false;
    const edit = new MarkupEdit(book.copy.text(part), () => false);
    return (edit.prefixedAttribute(edit.root, 'uid') ?? String(sheetId)) === id;
  });
}

/** Adds the report behind all other sheets, so that none of them changes its position. */
export function addReport(
  book: CopiedWorkbook,
  report: ReportSheet,
  styles: Readonly<Record<ReportStyle, number>>,
): void {
  const { copy, mainPart, dialect } = book;
  const sheets = book.sheets();
  const part = copy.freeName((number) => book.besideMainPart(`worksheets/sheet${number}.xml`));
  const xml = reportSheetXml(report, REPORT_UID, dialect, styles);
  const id = book.addPart('worksheet', part, xml, WORKSHEET_TYPE);

  const edit = new MarkupEdit(copy.text(mainPart));
  const { prefix } = edit.root;
  const name = freeSheetName(
    report.name,
    sheets.map((sheet) => sheet.name),
  );
  const sheetId = Math.max(0, ...sheets.map((sheet) => sheet.sheetId || 0)) + 1;
  const known = edit.findPrefix(new Set([dialect.relationships]));
  const link =
    known === undefined ? { 'xmlns:r': dialect.relationships, 'r:id': id } : { [`${known}id`]: id };
  const list = edit.root.children.find(({ local }) => local === 'sheets')!;
  edit.append(list, element(`${prefix}sheet`, { name, sheetId, ...link }));
  copy.replace(mainPart, edit.result());
}

/** Takes the report away, and what the workbook says of it. */
export function removeReport(book: CopiedWorkbook, report: CopiedSheet): void {
  const { copy, mainPart } = book;
  const edit = new MarkupEdit(copy.text(mainPart));
  const list = edit.root.children.find(({ local }) => local === 'sheets')!;
  const position = list.children.findIndex(
    (sheet) => edit.prefixedAttribute(sheet, 'id') === report.relationshipId,
  );
  edit.remove(list.children[position]!);
  removeNames(edit, position);
  followViews(edit, position);
  copy.replace(mainPart, edit.result());
  book.removePart(report.part!);
}

/** Names of the sheet go; those of sheets behind it, where somebody has moved it, count anew. */
function removeNames(edit: MarkupEdit, position: number): void {
  const names = findNames(edit);
  if (!names) return;
  const sheetOf = (name: MarkupElement): number => Number(edit.attribute(name, 'localSheetId'));
  const own = names.children.filter((name) => sheetOf(name) === position);
  if (own.length > 0 && own.length === names.children.length) {
    edit.remove(names);
    return;
  }
  for (const name of own) edit.remove(name);
  for (const name of names.children)
    if (sheetOf(name) > position) edit.setAttribute(name, 'localSheetId', sheetOf(name) - 1);
}

/** Which sheet is in front, and which tab is the first to be seen. */
function followViews(edit: MarkupEdit, position: number): void {
  const views = edit.root.children.find(({ local }) => local === 'bookViews');
  for (const view of views?.children ?? [])
    for (const name of ['activeTab', 'firstSheet']) {
      const index = Number(edit.attribute(view, name) ?? 0);
      // In front of the last sheet stands another one: reports are never alone
      if (index >= position && index > 0) edit.setAttribute(view, name, index - 1);
    }
}

function findNames(edit: MarkupEdit): MarkupElement | undefined {
  return edit.root.children.find(({ local }) => local === 'definedNames');
}
