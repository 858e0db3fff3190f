import { Namespaces } from './namespaces';
import { malformed } from './xml-error';
import type { XmlHandler } from './xml-handler';
import { XmlTag } from './xml-tag';

/** The local name of an element whose namespace nobody wants. */
const FOREIGN = '';
/** A workbook uses some dozens of names; only a hostile one makes up more. */
const NAMES_KEPT = 1000;

/** The elements that are open, and which of them the handler is told of. */
export class ElementStack {
  private readonly namespaces = new Namespaces();
  readonly tag = new XmlTag(this.namespaces);
  /** As written, with prefix. */
  private readonly names: string[] = [];
  private readonly localNames: string[] = [];
  /** Local names by names as written; holds until the prefixes mean something else. */
  private readonly known = new Map<string, string>();
  /** Depth of the outermost foreign element; 0 where there is none. */
  private foreignDepth = 0;
  private hasRoot = false;

  constructor(
    private readonly wanted: ReadonlySet<string>,
    private readonly handler: XmlHandler,
    private readonly deepest: number,
  ) {}

  isInside(): boolean {
    return this.names.length > 0;
  }

  isSkipping(): boolean {
    return this.foreignDepth > 0;
  }

  /**
   * Whether each of these names, without a prefix, was met here as that of a wanted element, and so
   * many elements may stand here inside each other.
   */
  mayHold(names: readonly string[]): boolean {
    return (
      this.foreignDepth === 0 &&
      this.names.length > 0 &&
      this.names.length + names.length <= this.deepest &&
      names.every((name) => this.known.get(name) === name)
    );
  }

  isComplete(): boolean {
    return this.hasRoot && !this.isInside();
  }

  /** @param name as written; its attributes are in `tag` */
  open(name: string): void {
    if (!this.isInside() && this.hasRoot) throw malformed('a second root element');
    this.hasRoot = true;
    this.names.push(name);
    const depth = this.names.length;
    if (depth > this.deepest) throw malformed('elements nested too deeply');
    if (this.tag.finish(depth)) this.known.clear();
    const localName = this.localNameOf(name);
    this.localNames.push(localName);
    if (this.foreignDepth > 0) return;
    if (localName === FOREIGN) this.foreignDepth = depth;
    else this.handler.open(localName, this.tag);
  }

  close(): void {
    const depth = this.names.length;
    const localName = this.localNames.pop()!;
    this.names.pop();
    if (this.foreignDepth === 0) this.handler.close(localName);
    else if (this.foreignDepth === depth) this.foreignDepth = 0;
    if (this.namespaces.leave(depth)) this.known.clear();
  }

  /**
   * Where the name of the innermost element ends if it stands here, as in its end tag; the end of
   * the source where that may yet come. Throws XmlError where another name stands.
   */
  endOfOpenName(source: string, start: number): number {
    const name = this.names[this.names.length - 1];
    if (name !== undefined && source.startsWith(name, start)) return start + name.length;
    if (name?.startsWith(source.slice(start)) === true) return source.length;
    throw malformed(`an end tag that does not end ${name ?? 'anything'}`);
  }

  private localNameOf(name: string): string {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const namespace = this.namespaces.find(colon < 0 ? '' : name.slice(0, colon));
    const localName =
      namespace !== undefined && this.wanted.has(namespace) ? name.slice(colon + 1) : FOREIGN;
    if (this.known.size >= NAMES_KEPT) this.known.clear();
    this.known.set(name, localName);
    return localName;
  }
}
