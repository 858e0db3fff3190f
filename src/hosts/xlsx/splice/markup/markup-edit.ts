import { decodeText } from '../../package';
import { escapeXml } from '../../write/xml';
import { attributesIn, type FoundAttribute } from './attributes';
import { outline, type MarkupElement } from './outline';

/** As much of an element as its attributes take. */
type StartTag = Pick<MarkupElement, 'name' | 'start' | 'tagEnd'>;

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Changes at places of an XML text: whatever is not named stays as it was written, down to blanks
 * and quotes. Places refer to the text as it was; no two changes may overlap.
 */
export class MarkupEdit {
  readonly root: MarkupElement;
  private readonly replacements: Replacement[] = [];
  private readonly appended = new Map<MarkupElement, string[]>();

  /** @param xml well-formed, as `OpcPackage.scan` has found it */
  constructor(
    readonly xml: string,
    enters?: (element: MarkupElement) => boolean,
  ) {
    this.root = outline(xml, enters);
  }

  /** An attribute by its name as written. */
  attribute(element: StartTag, name: string): string | undefined {
    return this.attributesOf(element).find((one) => one.name === name)?.value;
  }

  /** An attribute by its local name, whatever its prefix; one without a prefix does not count. */
  prefixedAttribute(element: MarkupElement, local: string): string | undefined {
    return this.attributesOf(element).find(({ name }) => name.endsWith(`:${local}`))?.value;
  }

  setAttribute(element: StartTag, name: string, value: string | number): void {
    const text = escapeXml(String(value));
    const found = this.attributesOf(element).find((one) => one.name === name);
    const nameEnd = element.start + 1 + element.name.length;
    if (found) this.replace(found.valueStart, found.valueEnd, text);
    else this.replace(nameEnd, nameEnd, ` ${name}="${text}"`);
  }

  removeAttribute(element: StartTag, name: string): void {
    const found = this.attributesOf(element).find((one) => one.name === name);
    if (!found) return;
    const nameStart = this.xml.lastIndexOf(name, found.valueStart);
    this.replace(nameStart, found.valueEnd + 1, '');
  }

  /** Text directly inside of an element without children. */
  textOf({ tagEnd, closeStart }: MarkupElement): string {
    const raw = this.xml.slice(tagEnd, closeStart);
    const section = /^<!\[CDATA\[([\s\S]*)\]\]>$/.exec(raw);
    return section ? section[1]! : decodeText(raw);
  }

  /** The prefix, with its colon, that the root declares for one of these namespaces. */
  findPrefix(namespaces: ReadonlySet<string>): string | undefined {
    const declared = this.attributesOf(this.root).find(
      ({ name, value }) => name.startsWith('xmlns:') && namespaces.has(value),
    );
    return declared && `${declared.name.slice('xmlns:'.length)}:`;
  }

  append(parent: MarkupElement, xml: string): void {
    this.appended.set(parent, [...(this.appended.get(parent) ?? []), xml]);
  }

  insertAt(position: number, xml: string): void {
    this.replace(position, position, xml);
  }

  replace(start: number, end: number, text: string): void {
    this.replacements.push({ start, end, text });
  }

  replaceElement({ start, end }: MarkupElement, xml: string): void {
    this.replace(start, end, xml);
  }

  remove(element: MarkupElement): void {
    this.replaceElement(element, '');
  }

  /** The text with all changes. */
  result(): string {
    const ends = [...this.appended].map(([parent, pieces]): Replacement => {
      const text = pieces.join('');
      if (!parent.isEmpty) return { start: parent.closeStart, end: parent.closeStart, text };
      const slash = this.xml.lastIndexOf('/', parent.tagEnd - 1);
      return { start: slash, end: parent.tagEnd, text: `>${text}</${parent.name}>` };
    });
    // Insertions at one place stay in the order in which they were asked for
    const inOrder = [...this.replacements, ...ends].sort(
      (one, other) => one.start - other.start || one.end - other.end,
    );
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of inOrder) {
      if (start < at) throw new RangeError('changes overlap');
      pieces.push(this.xml.slice(at, start), text);
      at = end;
    }
    pieces.push(this.xml.slice(at));
    return pieces.join('');
  }

  private attributesOf({ start, tagEnd }: StartTag): FoundAttribute[] {
    return attributesIn(this.xml, start, tagEnd);
  }
}
