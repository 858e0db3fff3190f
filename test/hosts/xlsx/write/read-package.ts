import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

/** A file's parts, read by a zip program and an XML parser that the writer does not know. */
export class ReadPackage {
  private readonly parts: ReadonlyMap<string, string>;

  constructor(bytes: Uint8Array) {
    const entries = Object.entries(unzipSync(bytes));
    this.parts = new Map(entries.map(([path, data]) => [path, new TextDecoder().decode(data)]));
  }

  get paths(): string[] {
    return [...this.parts.keys()];
  }

  text(path: string): string {
    const text = this.parts.get(path);
    if (text === undefined) throw new Error(`no part ${path}`);
    return text;
  }

  /** Throws where the part is not well-formed. */
  xml(path: string): Document {
    return new JSDOM(this.text(path), { contentType: 'application/xml' }).window.document;
  }

  get sheet(): Document {
    return this.xml('xl/worksheets/sheet1.xml');
  }

  /** What a cell of the first sheet shows as text; undefined for a cell that holds none. */
  textOf(address: string): string | undefined {
    const cell = this.cell(address);
    if (cell?.getAttribute('t') !== 's') return undefined;
    const position = Number(cell.querySelector('v')?.textContent);
    const text = this.xml('xl/sharedStrings.xml').querySelectorAll('si > t')[position]?.textContent;
    return text?.replace(/_x([0-9A-F]{4})_/g, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    );
  }

  cell(address: string): Element | null {
    return this.sheet.querySelector(`c[r="${address}"]`);
  }

  /** The format of a cell: its own element of the styles part and what that points at. */
  styleOf(address: string): { readonly format: Element; readonly font: Element } {
    const styles = this.xml('xl/styles.xml');
    const position = Number(this.cell(address)?.getAttribute('s') ?? 0);
    const format = styles.querySelectorAll('cellXfs > xf')[position]!;
    const font = styles.querySelectorAll('fonts > font')[Number(format.getAttribute('fontId'))]!;
    return { format, font };
  }
}

/** Attributes of an element, by name. */
export function attributesOf(found: Element | null | undefined): Record<string, string> {
  if (!found) throw new Error('no such element');
  return Object.fromEntries([...found.attributes].map(({ name, value }) => [name, value]));
}
