import { MAX_COLUMNS, MAX_ROWS } from '../../../domain/address';
import type { WorkbookPart } from '../../../domain/workbook-part';
import type { AnnotationRemark, ReportSheet } from '../../../ports/annotation';
import { WorkbookError } from '../../../ports/workbook-port';
import { freeSheetName } from '../../report-sheet';
import { formatWorkbookPart, saysNothing } from '../../workbook-part';
import { command, type Command } from '../chunking';
import { findLoaded } from '../loaded';
import { toEmptyingCommands, toReportCommands } from './fill-report';
import { findPartContent, type FoundWorkbook } from './found-workbook';
import type { WrittenArea } from '../own-writes';
import { ReportReading, type ReportImage } from './report-image';

/** The report that a workbook is to have, or none. */
export interface WantedReport {
  readonly report?: ReportSheet;
  /** Behind all other sheets where absent. */
  readonly position?: number;
  /** Whether a sheet that has to be made comes to the front. */
  readonly isActive?: boolean;
  /** Keeps a part that says nothing any more, as it was there before a report was. */
  readonly keepsPart?: boolean;
}

const WHOLE_SHEET = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

type Transition = 'none' | 'add' | 'rewrite' | 'remove' | 'forget';

/**
 * The way from the report that a workbook has to the one that is wanted. A sheet that is there is
 * written anew, so that it stays where it is, in front of whoever reads it. A sheet that has to go
 * goes last: nothing can break off after it.
 */
export class ReportWrite {
  readonly remark: AnnotationRemark | undefined;
  private readonly transition: Transition;
  private readonly content: WorkbookPart | undefined;
  private readonly existing: Excel.Worksheet | undefined;
  private reading: ReportReading | undefined;
  private added: Excel.Worksheet | undefined;

  /**
   * @param interrupted of the same workbook: its report is known although the part may not say so
   * any more
   */
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly found: FoundWorkbook,
    private readonly wanted: WantedReport,
    interrupted?: ReportWrite,
  ) {
    this.content = findPartContent(found);
    const id = interrupted?.existing?.id ?? this.content?.reportSheetId;
    this.existing = found.sheets.find((sheet) => sheet.id === id);
    this.transition = this.decide();
    this.remark = this.findRemark();
  }

  /** Throws `protected` or `workbook-protected`. */
  checkWritable(): void {
    const { existing, transition, found } = this;
    if (transition === 'rewrite' && existing!.protection.protected)
      throw new WorkbookError('protected', existing!.name);
    if (transition === 'remove' && found.isStructureProtected)
      throw new WorkbookError('workbook-protected');
  }

  /** Queued before any change, so that a failure later on finds the report known. */
  queueRead(): void {
    const { existing, found, transition } = this;
    if (!existing || transition === 'none') return;
    const position = found.sheets.indexOf(existing);
    this.reading = new ReportReading(existing, position, existing.id === found.activeSheetId);
  }

  /** What brings the report of before back; undefined until it has been read. */
  findBefore(): WantedReport | undefined {
    const keepsPart = this.found.part !== undefined;
    if (!this.reading) return { keepsPart };
    const image: ReportImage | undefined = this.reading.find();
    return image && { ...image, keepsPart };
  }

  toCommands(maxBytes: number): Command[] {
    const { existing, wanted, transition } = this;
    switch (transition) {
      case 'none':
        return [];
      case 'add':
        return this.toAddition(wanted.report!, maxBytes);
      case 'rewrite':
        return [
          ...toEmptyingCommands(existing!),
          ...toReportCommands(existing!, wanted.report!, maxBytes),
          ...this.toPartChange(existing!.id),
        ];
      case 'forget':
        return this.toPartChange(undefined);
      case 'remove':
        return [...this.toPartChange(undefined), command(() => existing!.delete())];
    }
  }

  /** To be queued after the rest: the id of a new sheet is known only once it is there. */
  toFinish(): Command[] {
    return this.added ? this.toPartChange(this.added.id) : [];
  }

  /** Sheets that an addition which broke off has left: by id, or else by name. */
  findLeftover(sheets: readonly Excel.Worksheet[]): Excel.Worksheet | undefined {
    const { added, found } = this;
    if (!added) return undefined;
    const id = findLoaded(() => added.id);
    const known = new Set(found.sheets.map((sheet) => sheet.id));
    return sheets.find((sheet) =>
      id === undefined
        ? sheet.name === this.nameOfAdded() && !known.has(sheet.id)
        : sheet.id === id,
    );
  }

  /** Where events are our own doing. */
  toAreas(): WrittenArea[] {
    const { transition, found, existing } = this;
    if (transition === 'add') return [{ sheetBeside: found.sheets.map(({ id }) => id) }];
    return !existing || transition === 'none'
      ? []
      : [{ sheetId: existing.id, ranges: [WHOLE_SHEET] }];
  }

  private decide(): Transition {
    const { content, existing, found, wanted } = this;
    if (!content) return 'none';
    if (existing) return wanted.report ? 'rewrite' : 'remove';
    if (!wanted.report) return content.reportSheetId === undefined ? 'none' : 'forget';
    return found.isStructureProtected ? 'none' : 'add';
  }

  private findRemark(): AnnotationRemark | undefined {
    if (!this.content) return 'part-unreadable';
    const isLacking = this.wanted.report !== undefined && this.transition === 'none';
    return isLacking ? 'no-report-protected' : undefined;
  }

  private nameOfAdded(): string {
    const names = this.found.sheets.map(({ name }) => name);
    return freeSheetName(this.wanted.report!.name, names);
  }

  private toAddition(report: ReportSheet, maxBytes: number): Command[] {
    const sheet = this.context.workbook.worksheets.add(this.nameOfAdded());
    sheet.load('id');
    this.added = sheet;
    const { position = this.found.sheets.length, isActive } = this.wanted;
    return [
      command(() => {
        sheet.position = Math.min(position, this.found.sheets.length);
      }),
      ...toReportCommands(sheet, report, maxBytes),
      ...(isActive ? [command(() => sheet.activate())] : []),
    ];
  }

  /** @param reportSheetId undefined where there is to be no report */
  private toPartChange(reportSheetId: string | undefined): Command[] {
    const { found, wanted, content } = this;
    const { reportSheetId: before, ...others } = content!;
    if (before === reportSheetId) return [];
    if (reportSheetId === undefined && saysNothing(others) && wanted.keepsPart !== true)
      return [command(() => found.part!.delete())];
    const xml = formatWorkbookPart(
      reportSheetId === undefined ? others : { ...others, reportSheetId },
    );
    const { customXmlParts } = this.context.workbook;
    return [
      command(() => {
        if (found.part) found.part.setXml(xml);
        else customXmlParts.add(xml);
      }, 3 * xml.length),
    ];
  }
}
