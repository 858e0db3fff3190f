import { getNumfmtParseValueFilter } from '@univerjs/core';
import { PREDEFINED_HOOK_NAME_PASTE, SheetClipboardService } from '@univerjs/sheets-ui';
import { readEntry } from '../vietnamese-entry';
import { markAsText } from './pasted-text';

const TEXT = 'text/plain';
const HTML = 'text/html';

/** Reads figures that the person pastes from other programs as Vietnamese ones. */
export class VietnameseClipboardService extends SheetClipboardService {
  override legacyPaste(html?: string, text?: string, files?: File[]): Promise<boolean> {
    const table = html ? undefined : toTable(text);
    // Text brings no looks along: as in Excel, the cells keep theirs.
    if (table !== undefined) return this.paste(new TableItem(table), VALUES_ONLY);
    return super.legacyPaste(toEnglishHtml(html), toEnglishCell(text), files);
  }

  override paste(
    item: ClipboardItem,
    pasteType?: Parameters<SheetClipboardService['paste']>[1],
  ): Promise<boolean> {
    return super.paste(new VietnameseClipboardItem(item), pasteType);
  }
}

/** Stands in for what the browser hands over; Univer asks it for its types and contents only. */
class VietnameseClipboardItem implements ClipboardItem {
  constructor(private readonly item: ClipboardItem) {}

  get presentationStyle(): PresentationStyle {
    return this.item.presentationStyle;
  }

  get types(): readonly string[] {
    return this.item.types;
  }

  async getType(type: string): Promise<Blob> {
    const blob = await this.item.getType(type);
    if (type !== TEXT && type !== HTML) return blob;
    const content = await blob.text();
    const english = type === HTML ? toEnglishHtml(content) : toEnglishCell(content);
    return new Blob([english ?? ''], { type });
  }
}

type PasteType = NonNullable<Parameters<SheetClipboardService['paste']>[1]>;

/** Univer's own command passes this, too; only the declaration knows no other than the default. */
const VALUES_ONLY = PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE as string as PasteType;

/** A table of plain text in the form in which Univer reads several cells. */
class TableItem implements ClipboardItem {
  readonly presentationStyle = 'unspecified';
  readonly types = [HTML];

  constructor(private readonly table: string) {}

  getType(type: string): Promise<Blob> {
    return Promise.resolve(new Blob([this.table], { type }));
  }
}

/** Several cells as plain text: Univer's own way loses empty cells at the edges. */
function toTable(text: string | undefined): string | undefined {
  if (!text || !/[\n\t]/.test(text)) return undefined;
  const table = document.createElement('table');
  for (const line of text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')) {
    const row = table.insertRow();
    for (const content of line.split('\t')) row.insertCell().textContent = content;
  }
  return table.outerHTML;
}

function toEnglishCell(text: string | undefined): string | undefined {
  if (!text) return text;
  const entry = readEntry(text, isEnglishNumber);
  if (entry.kind === 'text') return markAsText(text);
  return 'text' in entry ? entry.text : text;
}

/** What the grid itself has copied is recognised by its id and pasted from memory: left alone. */
function toEnglishHtml(html: string | undefined): string | undefined {
  if (!html) return html;
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const cell of page.querySelectorAll<HTMLTableCellElement>('td, th')) readCell(cell);
  return page.documentElement.outerHTML;
}

function readCell(cell: HTMLTableCellElement): void {
  const texts = textNodesOf(cell).filter((node) => node.data.trim() !== '');
  const [only] = texts;
  if (only === undefined || texts.length > 1) return;
  const entry = readEntry(only.data.replaceAll('\u00A0', ' '), isEnglishNumber);
  if (entry.kind === 'text') only.data = markAsText(only.data.trim());
  else if ('text' in entry) only.data = entry.text;
}

function textNodesOf(node: Node): Text[] {
  return [...node.childNodes].flatMap((child) =>
    child instanceof Text ? [child] : textNodesOf(child),
  );
}

function isEnglishNumber(text: string): boolean {
  return getNumfmtParseValueFilter(text) !== null;
}
