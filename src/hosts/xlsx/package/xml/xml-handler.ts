import type { XmlAttributes } from './xml-tag';

/** Told of what is scanned, in document order, by local names. */
export interface XmlHandler {
  /** Whether text is wanted now: what nobody listens to is never copied. */
  readonly listening: boolean;
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  /** A run of text may come in several pieces. */
  text(text: string): void;
  /** Tried one after the other wherever an element begins. */
  readonly shortcuts?: readonly XmlShortcut[];
}

/**
 * Takes elements whole that stand exactly as most programs write them, a sheet's cells above all:
 * one regular expression is compiled at once, where a scan of tokens has to run a while first.
 */
export interface XmlShortcut {
  /** Elements that it takes, with their children; it is asked where all of them mean what is wanted. */
  readonly names: readonly string[];
  /**
   * Takes elements one after the other from there on, and says where the rest begins, which is told
   * of token by token. What it takes must be well-formed, whatever comes.
   */
  readonly take: (source: string, start: number) => number;
}
