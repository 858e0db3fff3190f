import type { ReportSheet } from '../../../../ports/annotation';
import type { CopyAnnotation, CellNote, CopyRemark } from '../../../../ports/workbook-copy';
import { WorkbookError } from '../../../../ports/workbook-port';
import type { CopiedWorkbook } from '../copied-workbook';
import { MarkupEdit } from '../markup/markup-edit';
import {
  addMarks,
  followPriorities,
  MARK_SIGN,
  removeMarks,
  type MarkedRanges,
  type RemarkedSheet,
} from './marks/sheet-marks';
import { SheetNotes } from './notes/sheet-notes';
import type { OwnPart } from './own-part';
import { OwnStyles } from './own-styles';
import { addReport, findReport, removeReport, REPORT_UID } from './report/report-part';

/** Takes away our marks, notes and report, whichever host made them. */
export function clearAnnotation(book: CopiedWorkbook, ownPart: OwnPart): void {
  const { reportSheetId } = ownPart;
  const report = reportSheetId === undefined ? undefined : findReport(book, reportSheetId);
  if (report) removeReport(book, report);
  ownPart.forgetReport();
  for (const part of book.worksheetParts().values()) {
    new SheetNotes(book, part).remove();
    if (book.copy.looseText(part).includes(MARK_SIGN))
      carryOut(book, part, removeMarks(book.copy.text(part)));
  }
  new OwnStyles(book).release();
}

/**
 * Adds marks, notes and report to a workbook that has none of ours.
 * Throws WorkbookError `sheet-missing`.
 */
export function addAnnotation(
  book: CopiedWorkbook,
  { marks, notes = [], report }: CopyAnnotation,
  ownPart: OwnPart,
): CopyRemark[] {
  const styles = new OwnStyles(book);
  const parts = book.worksheetParts();
  const marksByPart = groupBy(marks, ({ place }) => partOf(parts, place.sheet));
  if (marksByPart.size > 0) {
    const firstDifference = styles.addForMarks();
    for (const [part, ofSheet] of marksByPart) {
      const ranges = ofSheet.map(({ severity, place }): MarkedRanges => ({
        severity,
        ranges: [place.range],
      }));
      carryOut(book, part, addMarks(book.copy.text(part), ranges, firstDifference));
    }
  }
  const notesByPart = groupBy(notes, ({ sheet }: CellNote) => partOf(parts, sheet));
  for (const [part, ofSheet] of notesByPart) new SheetNotes(book, part).add(ofSheet);
  return report ? addReportIfAllowed(book, report, styles, ownPart) : [];
}

function addReportIfAllowed(
  book: CopiedWorkbook,
  report: ReportSheet,
  styles: OwnStyles,
  ownPart: OwnPart,
): CopyRemark[] {
  if (ownPart.isUnreadable) return ['part-unreadable'];
  if (isStructureLocked(book)) return ['no-report-protected'];
  // The record of changes of a shared workbook lists its sheets
  if (book.findPart('revisionHeaders') !== undefined) return ['no-report-shared'];
  addReport(book, report, styles.addForReport());
  ownPart.rememberReport(REPORT_UID);
  return [];
}

function isStructureLocked(book: CopiedWorkbook): boolean {
  const edit = new MarkupEdit(book.copy.text(book.mainPart));
  const protection = edit.root.children.find(({ local }) => local === 'workbookProtection');
  const locked = protection && edit.attribute(protection, 'lockStructure');
  return locked === '1' || locked === 'true';
}

/** Puts a changed sheet into its place; pivots that count on its priorities follow. */
function carryOut(book: CopiedWorkbook, part: string, { xml, shift }: RemarkedSheet): void {
  const { copy } = book;
  copy.replace(part, xml);
  if (shift === 0) return;
  for (const { kind, target } of copy.relationships(part))
    if (kind === 'pivotTable' && target !== undefined && copy.has(target))
      copy.replace(target, followPriorities(copy.text(target), shift));
}

/** Throws WorkbookError `sheet-missing`. */
function partOf(parts: ReadonlyMap<string, string>, sheet: string): string {
  const part = parts.get(sheet);
  if (part === undefined) throw new WorkbookError('sheet-missing', sheet);
  return part;
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
