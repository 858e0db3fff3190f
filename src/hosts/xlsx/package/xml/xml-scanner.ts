import type { FileLimits } from '../limits';
import * as is from './characters';
import { ElementStack } from './element-stack';
import { RecentNames } from './recent-names';
import { decodeText } from './references';
import { malformed, XmlError } from './xml-error';
import type { XmlHandler } from './xml-handler';

/** The scan cannot go on before more text has come. */
const INCOMPLETE = -1;
/** An unfinished reference at the end of a piece is no longer than this. */
const LONGEST_REFERENCE = 12;

/**
 * A streaming scanner for the XML of workbooks: elements of the wanted namespaces are told to the
 * handler, whole subtrees of others are passed over. Throws XmlError for what is not well-formed,
 * and for every document type definition, so that no entity is ever declared.
 *
 * Lenient in three points: `]]>` may stand in text, `--` in comments, and references are looked at
 * only in text and attributes that are asked for.
 */
export class XmlScanner {
  /** What came so far and is not yet a whole token. */
  private source = '';
  private readonly elements: ElementStack;
  private readonly names = new RecentNames();

  constructor(
    wanted: ReadonlySet<string>,
    private readonly handler: XmlHandler,
    private readonly limits: Pick<FileLimits, 'markupCharacters' | 'xmlDepth'>,
  ) {
    this.elements = new ElementStack(wanted, handler, limits.xmlDepth);
  }

  write(piece: string): void {
    this.source = this.source === '' ? piece : this.source + piece;
    let at = 0;
    while (at < this.source.length) {
      const next = this.scanToken(at);
      if (next === INCOMPLETE) break;
      at = next;
    }
    this.source = this.source.slice(at);
    if (this.source.length > this.limits.markupCharacters) throw malformed('markup without an end');
  }

  end(): void {
    if (this.source.includes('<')) throw malformed('the text breaks off');
    if (this.source !== '') this.takeText(0, this.source.length);
    if (!this.elements.isComplete()) throw malformed('the text breaks off');
    this.source = '';
  }

  private scanToken(at: number): number {
    const start = this.source.indexOf('<', at);
    if (start < 0) return this.takeOpenText(at);
    if (start > at) this.takeText(at, start);
    const next = this.scanMarkup(start);
    // The text before it is taken, so it must not come again.
    return next === INCOMPLETE && start > at ? start : next;
  }

  private scanMarkup(start: number): number {
    switch (this.source.charCodeAt(start + 1)) {
      case is.SLASH:
        return this.scanEndTag(start);
      case is.EXCLAMATION:
        return this.scanDeclaration(start);
      case is.QUESTION:
        return this.scanPast('?>', start + 2);
      default:
        return this.scanElements(start);
    }
  }

  private scanElements(start: number): number {
    const { shortcuts } = this.handler;
    if (shortcuts !== undefined)
      for (const { names, take } of shortcuts) {
        const rest = this.elements.mayHold(names) ? take(this.source, start) : start;
        if (rest !== start) return rest;
      }
    return this.scanStartTag(start);
  }

  /** Text whose end has not come: all but what may be half a reference or half a line end. */
  private takeOpenText(at: number): number {
    const { source } = this;
    let end = source.length;
    if (source.charCodeAt(end - 1) === is.RETURN) end -= 1;
    const reference = source.lastIndexOf('&');
    if (reference >= Math.max(at, end - LONGEST_REFERENCE) && !source.includes(';', reference))
      end = reference;
    if (end <= at) return INCOMPLETE;
    this.takeText(at, end);
    return end;
  }

  private takeText(start: number, end: number): void {
    if (!this.elements.isInside()) {
      if (is.skipSpace(this.source, start) < end)
        throw malformed('text outside of the root element');
    } else if (this.handler.listening && !this.elements.isSkipping()) {
      this.handler.text(decodeText(this.source.slice(start, end)));
    }
  }

  private scanEndTag(start: number): number {
    const { source } = this;
    const nameEnd = this.elements.endOfOpenName(source, start + 2);
    const end = is.skipSpace(source, nameEnd);
    if (end >= source.length) return INCOMPLETE;
    if (source.charCodeAt(end) !== is.GREATER) throw malformed('an end tag that fits no start tag');
    this.elements.close();
    return end + 1;
  }

  private scanDeclaration(start: number): number {
    const { source } = this;
    if (source.startsWith('<!--', start)) return this.scanPast('-->', start + 4);
    if (source.startsWith('<![CDATA[', start)) {
      const textStart = start + '<![CDATA['.length;
      const next = this.scanPast(']]>', textStart);
      if (next !== INCOMPLETE) this.takeSection(textStart, next - ']]>'.length);
      return next;
    }
    const begun = source.slice(start, start + '<![CDATA['.length);
    if ('<!--'.startsWith(begun) || '<![CDATA['.startsWith(begun)) return INCOMPLETE;
    throw new XmlError('document-type', begun);
  }

  private takeSection(start: number, end: number): void {
    if (!this.elements.isInside()) throw malformed('text outside of the root element');
    if (this.handler.listening && !this.elements.isSkipping())
      this.handler.text(this.source.slice(start, end).replace(/\r\n?/g, '\n'));
  }

  private scanPast(end: string, from: number): number {
    const found = this.source.indexOf(end, from);
    return found < 0 ? INCOMPLETE : found + end.length;
  }

  private scanStartTag(start: number): number {
    const { source } = this;
    const { tag } = this.elements;
    const nameEnd = is.endOfName(source, start + 1);
    if (nameEnd >= source.length) return INCOMPLETE;
    if (nameEnd === start + 1) throw malformed('< without a name');
    tag.start(source);
    for (let at = nameEnd; ;) {
      const next = is.skipSpace(source, at);
      const code = source.charCodeAt(next);
      if (code === is.GREATER) {
        this.elements.open(this.names.take(source, start + 1, nameEnd));
        return next + 1;
      }
      if (code === is.SLASH) {
        if (next + 1 >= source.length) return INCOMPLETE;
        if (source.charCodeAt(next + 1) !== is.GREATER) throw malformed('/ inside a tag');
        this.elements.open(this.names.take(source, start + 1, nameEnd));
        this.elements.close();
        return next + 2;
      }
      if (next >= source.length) return INCOMPLETE;
      if (next === at) throw malformed('attributes without a blank between them');
      at = this.scanAttribute(next);
      if (at === INCOMPLETE) return INCOMPLETE;
    }
  }

  private scanAttribute(start: number): number {
    const { source } = this;
    const nameEnd = is.endOfName(source, start);
    if (nameEnd === start) throw malformed('a tag with something that is no attribute');
    const equals = is.skipSpace(source, nameEnd);
    if (equals >= source.length) return INCOMPLETE;
    if (source.charCodeAt(equals) !== is.EQUALS) throw malformed('an attribute without a value');
    const opening = is.skipSpace(source, equals + 1);
    if (opening >= source.length) return INCOMPLETE;
    const quote = source.charCodeAt(opening);
    if (quote !== is.DOUBLE_QUOTE && quote !== is.SINGLE_QUOTE)
      throw malformed('an attribute value without quotes');
    let plain = true;
    let closing = opening + 1;
    for (let code = source.charCodeAt(closing); code !== quote; code = source.charCodeAt(closing)) {
      if (code === is.LESS) throw malformed('< in an attribute value');
      if (closing >= source.length) return INCOMPLETE;
      if (code === is.AMPERSAND || code < is.BLANK) plain = false;
      closing += 1;
    }
    this.elements.tag.add(start, nameEnd, opening + 1, closing, plain);
    return closing + 1;
  }
}
