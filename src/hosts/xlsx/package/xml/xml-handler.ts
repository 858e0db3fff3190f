import type { XmlAttributes } from './xml-tag';

/** Told of what is scanned, in document order, by local names. */
export interface XmlHandler {
  /** Whether text is wanted now: what nobody listens to is never copied. */
  readonly listening: boolean;
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  /** A run of text may come in several pieces. */
  text(text: string): void;
}
