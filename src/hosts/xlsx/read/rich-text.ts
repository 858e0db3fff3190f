import { isLegacyFont } from './legacy-fonts';
import type { XmlAttributes } from '../package';
import { decodeEscapes } from './text-escapes';

export interface ReadText {
  readonly text: string;
  /** Of a run, where it is one from before Unicode. */
  readonly font?: string;
}

/** Joins the runs of a text (`si` or `is`), leaving out how it is pronounced. */
export class RichText {
  listening = false;
  private text = '';
  private font: string | undefined;
  private phonetic = 0;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'rPh') this.phonetic += 1;
    else if (name === 't') this.listening = this.phonetic === 0;
    else if (name === 'rFont' && this.font === undefined) {
      const font = attributes.find('val');
      if (font !== undefined && isLegacyFont(font)) this.font = font;
    }
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic -= 1;
    else if (name === 't') this.listening = false;
  }

  append(piece: string): void {
    this.text = this.text === '' ? piece : this.text + piece;
  }

  /** What was gathered; starts afresh. */
  take(): ReadText {
    const text = decodeEscapes(this.text);
    const read = this.font === undefined ? { text } : { text, font: this.font };
    this.text = '';
    this.font = undefined;
    return read;
  }
}
