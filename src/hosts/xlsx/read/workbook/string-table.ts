import { WorkbookFileError } from '../../../../ports/workbook-file';
import {
  decodeText,
  type FileLimits,
  type XmlAttributes,
  type XmlHandler,
  type XmlShortcut,
} from '../../package';
import { RichText, type ReadText } from '../rich-text';
import { decodeEscapes } from '../text-escapes';

/** A text of one format, as programs write it. */
const WRITTEN_TEXT = /<si><t(?: xml:space="preserve")?>([^<\r]*)<\/t><\/si>/y;

/** Gathers the texts that cells refer to by number (ISO/IEC 29500-1, 18.4). */
export class StringTableHandler implements XmlHandler {
  readonly texts: string[] = [];
  /** Fonts from before Unicode, by number of the text. */
  readonly fonts = new Map<number, string>();
  readonly shortcuts: readonly XmlShortcut[] = [
    { names: ['si', 't'], take: (source, start) => this.takeTexts(source, start) },
  ];
  private readonly current = new RichText();
  private inside = false;

  constructor(private readonly limits: FileLimits) {}

  get listening(): boolean {
    return this.current.listening;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'si') this.inside = true;
    else if (this.inside) this.current.open(name, attributes);
  }

  close(name: string): void {
    if (name === 'si') this.add(this.current.take());
    else if (this.inside) this.current.close(name);
  }

  text(text: string): void {
    this.current.append(text);
  }

  private takeTexts(source: string, start: number): number {
    if (this.inside) return start;
    let at = start;
    for (;;) {
      WRITTEN_TEXT.lastIndex = at;
      const found = WRITTEN_TEXT.exec(source);
      if (found === null) return at;
      this.add({ text: decodeEscapes(decodeText(found[1]!)) });
      at = WRITTEN_TEXT.lastIndex;
    }
  }

  private add({ text, font }: ReadText): void {
    this.inside = false;
    // No text is shared by less than one cell, so more than the cells are not looked at.
    if (this.texts.length >= this.limits.cells)
      throw new WorkbookFileError('too-many-cells', String(this.limits.cells));
    if (font !== undefined) this.fonts.set(this.texts.length, font);
    this.texts.push(text);
  }
}
