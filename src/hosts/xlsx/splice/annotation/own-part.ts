import { EMPTY_PART, type WorkbookPart } from '../../../../domain/workbook-part';
import { WorkbookFileError } from '../../../../ports/workbook-file';
import { WorkbookError } from '../../../../ports/workbook-port';
import {
  formatWorkbookPart,
  parseWorkbookPart,
  saysNothing,
  WorkbookPartError,
} from '../../../workbook-part';
import { customPartProperties } from '../../write/package-parts';
import type { CopiedWorkbook } from '../copied-workbook';

/** Starts the namespaces of all versions of our part. */
const OWN_NAMESPACES = 'urn:soat-bieu:workbook:';
/** Of a part that came only to remember a report: it goes with the report. */
const REPORT_ONLY_ID = '{7C1B3F52-52A8-4D67-9A0E-5B0A1B1E0003}';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** The custom part in which a workbook remembers our tables, in a copy of its file. */
export class OwnPart {
  private part: string | undefined;
  private known: WorkbookPart | undefined;

  constructor(private readonly book: CopiedWorkbook) {
    this.part = this.findName();
    this.known = this.part === undefined ? undefined : findContent(book.copy.text(this.part));
  }

  /** There is one, but it is damaged or that of a later version; it must not be touched. */
  get isUnreadable(): boolean {
    return this.part !== undefined && this.known === undefined;
  }

  get reportSheetId(): string | undefined {
    return this.known?.reportSheetId;
  }

  /**
   * Replaces all but the report's id, which is for `rememberReport` to say.
   * Throws WorkbookPartError for what is no such part, WorkbookError `part-unreadable` where the one
   * that is there would be lost.
   */
  store(xml: string): void {
    if (this.isUnreadable) throw new WorkbookError('part-unreadable');
    const { reportSheetId: _, ...content } = parseWorkbookPart(xml);
    const id = this.reportSheetId;
    this.write(id === undefined ? content : { ...content, reportSheetId: id });
  }

  rememberReport(reportSheetId: string): void {
    this.write({ ...(this.known ?? EMPTY_PART), reportSheetId }, REPORT_ONLY_ID);
  }

  forgetReport(): void {
    if (!this.known) return;
    const { reportSheetId, ...content } = this.known;
    if (reportSheetId === undefined) return;
    if (saysNothing(content) && this.isReportOnly()) this.remove();
    else this.write(content);
  }

  /** @param newId of a part that has to be made; the usual one where absent */
  private write(content: WorkbookPart, newId?: string): void {
    const xml = formatWorkbookPart(content);
    if (this.part === undefined) this.part = this.add(xml, newId);
    else this.book.copy.replace(this.part, xml);
    this.known = content;
  }

  private add(xml: string, id: string | undefined): string {
    const { copy, dialect } = this.book;
    const part = copy.freeName((number) => `customXml/item${number}.xml`);
    const properties = copy.freeName((number) => `customXml/itemProps${number}.xml`);
    this.book.addPart('customXml', part, xml, 'application/xml');
    copy.add(properties, customPartProperties(id), PROPERTIES_TYPE);
    copy.addRelationship(part, `${dialect.relationships}/customXmlProps`, properties);
    return part;
  }

  private remove(): void {
    const properties = this.findProperties();
    if (properties !== undefined) this.book.copy.remove(properties);
    if (this.part !== undefined) this.book.removePart(this.part);
    this.part = undefined;
    this.known = undefined;
  }

  private isReportOnly(): boolean {
    const properties = this.findProperties();
    return properties !== undefined && this.book.copy.text(properties).includes(REPORT_ONLY_ID);
  }

  private findProperties(): string | undefined {
    if (this.part === undefined) return undefined;
    const links = this.book.copy.relationships(this.part);
    const target = links.find(({ kind }) => kind === 'customXmlProps')?.target;
    return target !== undefined && this.book.copy.has(target) ? target : undefined;
  }

  private findName(): string | undefined {
    const { copy, mainPart } = this.book;
    return copy
      .relationships(mainPart)
      .flatMap(({ kind, target }) => (kind === 'customXml' && target !== undefined ? target : []))
      .find((target) => copy.has(target) && this.isOurs(target));
  }

  /** Parts of other programs are not ours to judge: one that is damaged is simply not ours. */
  private isOurs(part: string): boolean {
    try {
      return this.book.copy.text(part).includes(OWN_NAMESPACES);
    } catch (error) {
      if (error instanceof WorkbookFileError) return false;
      throw error;
    }
  }
}

function findContent(xml: string): WorkbookPart | undefined {
  try {
    return parseWorkbookPart(xml);
  } catch (error) {
    if (error instanceof WorkbookPartError) return undefined;
    throw error;
  }
}
