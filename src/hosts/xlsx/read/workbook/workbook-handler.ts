import type { XmlAttributes, XmlHandler } from '../../package';
import { RELATIONSHIP_IDS } from '../namespaces';

export interface ListedSheet {
  readonly name: string;
  readonly sheetId: string;
  readonly hidden: boolean;
  /** Of the relationship that leads to its part. */
  readonly relationship: string;
}

export interface ListedName {
  readonly name: string;
  readonly text: string;
  /** Position in the list of sheets; absent for the whole workbook. */
  readonly sheetIndex?: number;
}

/** Gathers sheets and defined names of a workbook (ISO/IEC 29500-1, 18.2). */
export class WorkbookHandler implements XmlHandler {
  listening = false;
  readonly sheets: ListedSheet[] = [];
  readonly names: ListedName[] = [];
  /** False for any other part: the root element is not the workbook's. */
  isWorkbook = false;
  private current: Omit<ListedName, 'text'> | undefined;
  private currentText = '';

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'workbook') this.isWorkbook = true;
    else if (name === 'sheet') this.addSheet(attributes);
    else if (name === 'definedName') this.startName(attributes);
  }

  close(name: string): void {
    if (name !== 'definedName' || !this.current) return;
    this.names.push({ ...this.current, text: this.currentText });
    this.current = undefined;
    this.listening = false;
  }

  text(text: string): void {
    this.currentText += text;
  }

  private addSheet(attributes: XmlAttributes): void {
    this.sheets.push({
      name: attributes.find('name') ?? '',
      sheetId: attributes.find('sheetId') ?? '',
      hidden: (attributes.find('state') ?? 'visible') !== 'visible',
      relationship: attributes.find('id', RELATIONSHIP_IDS) ?? '',
    });
  }

  private startName(attributes: XmlAttributes): void {
    // Excel's own names, such as the print area, are stored with a prefix that it does not show.
    const name = (attributes.find('name') ?? '').replace(/^_xlnm\./, '');
    const sheetIndex = attributes.find('localSheetId');
    this.current = sheetIndex === undefined ? { name } : { name, sheetIndex: Number(sheetIndex) };
    this.currentText = '';
    this.listening = true;
  }
}
