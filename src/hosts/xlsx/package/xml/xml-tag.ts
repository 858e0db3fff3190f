import type { Namespaces } from './namespaces';
import { decodeAttribute } from './references';
import { malformed } from './xml-error';

/** What a handler sees of a start tag; valid only while the handler is being told of it. */
export interface XmlAttributes {
  /** An attribute by its local name: one without a prefix, or one of these namespaces. */
  find(name: string, namespaces?: ReadonlySet<string>): string | undefined;
}

const MANY = 16;
/** Numbers kept of each attribute. */
const WIDTH = 5;
const COLON = 58;

/** The attributes of the tag being scanned, as positions: those that nobody asks for are never copied. */
export class XmlTag implements XmlAttributes {
  private source = '';
  private count = 0;
  /** Of each attribute: where its name starts and ends, where its value does, whether that is plain. */
  private positions = new Int32Array(WIDTH * MANY);
  private declared: Map<string, string> | undefined;
  private hasPrefixes = false;

  constructor(private readonly namespaces: Namespaces) {}

  start(source: string): void {
    this.source = source;
    this.count = 0;
    this.declared = undefined;
    this.hasPrefixes = false;
  }

  /** @param plain whether the value means what is written: no reference, no white space but blanks */
  add(
    nameStart: number,
    nameEnd: number,
    valueStart: number,
    valueEnd: number,
    plain: boolean,
  ): void {
    const at = this.count * WIDTH;
    if (at === this.positions.length) {
      const larger = new Int32Array(at * 2);
      larger.set(this.positions);
      this.positions = larger;
    }
    this.positions[at] = nameStart;
    this.positions[at + 1] = nameEnd;
    this.positions[at + 2] = valueStart;
    this.positions[at + 3] = valueEnd;
    this.positions[at + 4] = plain ? 1 : 0;
    this.count += 1;
    if (nameEnd - nameStart < 2) return;
    if (this.source.startsWith('xmlns', nameStart)) this.declare(nameStart, nameEnd, at);
    else if (this.colonIn(nameStart, nameEnd) >= 0) this.hasPrefixes = true;
  }

  /**
   * Ends the tag: prefixes that it declares come into force, names are looked over.
   * @returns whether it declares any
   */
  finish(depth: number): boolean {
    if (this.declared) this.namespaces.enter(depth, this.declared);
    if (this.hasPrefixes) this.forEachName((start, end) => void this.namespaceOf(start, end));
    this.refuseRepeated();
    return this.declared !== undefined;
  }

  find(name: string, namespaces?: ReadonlySet<string>): string | undefined {
    for (let at = 0; at < this.count * WIDTH; at += WIDTH) {
      const start = this.positions[at]!;
      const end = this.positions[at + 1]!;
      const local = namespaces ? this.colonIn(start, end) + 1 : start;
      if (namespaces && local === 0) continue;
      if (end - local !== name.length || !this.source.startsWith(name, local)) continue;
      if (namespaces && !namespaces.has(this.namespaceOf(start, end) ?? '')) continue;
      return this.valueAt(at);
    }
    return undefined;
  }

  private declare(nameStart: number, nameEnd: number, at: number): void {
    const name = this.source.slice(nameStart, nameEnd);
    if (name === 'xmlns' || name.startsWith('xmlns:')) {
      this.declared ??= new Map();
      this.declared.set(name.slice('xmlns:'.length), this.valueAt(at));
    }
  }

  private valueAt(at: number): string {
    const value = this.source.slice(this.positions[at + 2], this.positions[at + 3]);
    return this.positions[at + 4] === 1 ? value : decodeAttribute(value);
  }

  private colonIn(start: number, end: number): number {
    for (let at = start; at < end; at += 1) if (this.source.charCodeAt(at) === COLON) return at;
    return -1;
  }

  /** Throws XmlError for an undeclared prefix. */
  private namespaceOf(start: number, end: number): string | undefined {
    const colon = this.colonIn(start, end);
    if (colon < 0 || this.source.startsWith('xmlns:', start)) return undefined;
    return this.namespaces.find(this.source.slice(start, colon));
  }

  private forEachName(visit: (start: number, end: number) => void): void {
    for (let at = 0; at < this.count * WIDTH; at += WIDTH)
      visit(this.positions[at]!, this.positions[at + 1]!);
  }

  private refuseRepeated(): void {
    if (this.count < 2) return;
    if (this.count > MANY) {
      const names = new Set<string>();
      this.forEachName((start, end) => names.add(this.source.slice(start, end)));
      if (names.size < this.count) throw malformed('an attribute stands twice');
      return;
    }
    for (let one = WIDTH; one < this.count * WIDTH; one += WIDTH)
      for (let other = 0; other < one; other += WIDTH)
        if (this.isSameName(one, other)) throw malformed('an attribute stands twice');
  }

  private isSameName(one: number, other: number): boolean {
    const start = this.positions[one]!;
    const length = this.positions[one + 1]! - start;
    const otherStart = this.positions[other]!;
    if (this.positions[other + 1]! - otherStart !== length) return false;
    for (let offset = 0; offset < length; offset += 1)
      if (this.source.charCodeAt(start + offset) !== this.source.charCodeAt(otherStart + offset))
        return false;
    return true;
  }
}
