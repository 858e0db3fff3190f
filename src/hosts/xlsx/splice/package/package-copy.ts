import { WorkbookFileError } from '../../../../ports/workbook-file';
import {
  openPackage,
  relationshipsOf,
  resolveTarget,
  toPartKey,
  type FileLimits,
  type OpcPackage,
  type XmlHandler,
  type ZipEntry,
} from '../../package';
import { element, xmlDocument } from '../../write/xml';
import { MarkupEdit } from '../markup/markup-edit';
import { CONTENT_TYPES_PART, withContentType, withoutContentType } from './content-types';
import { encodePart } from './encode-part';
import { packEntry, writeZip, type PackedEntry } from './write-zip';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** As `withoutRelationship` leaves a part that `addRelationship` made: none but ours looks so. */
const NO_RELATIONSHIPS = xmlDocument(`<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`);

export interface CopiedRelationship {
  readonly id: string;
  /** Last step of its type's address. */
  readonly kind: string;
  /** Name of a part; absent where it leads outside. */
  readonly target?: string;
}

/**
 * A package in the making out of another: parts that nobody changes are carried over as they are
 * packed, byte for byte. Throws WorkbookFileError where a part that is asked for is damaged.
 */
export class PackageCopy {
  private readonly opened: OpcPackage;
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  /** Texts by key of the part; undefined for a part that is gone. */
  private readonly changed = new Map<string, string | undefined>();
  /** Parts that the original does not have: their names by key. */
  private readonly added = new Map<string, string>();

  constructor(bytes: Uint8Array, limits?: FileLimits) {
    this.opened = openPackage(bytes, limits);
    this.entries = new Map(this.opened.entries.map((entry) => [toPartKey(entry.name), entry]));
  }

  /** The package as it was. */
  get original(): OpcPackage {
    return this.opened;
  }

  get partNames(): readonly string[] {
    const kept = this.opened.entries.map(({ name }) => name).filter((name) => this.has(name));
    return [...kept, ...this.added.values()];
  }

  has(part: string): boolean {
    const key = toPartKey(part);
    return this.changed.has(key) ? this.changed.get(key) !== undefined : this.entries.has(key);
  }

  /** The text of an XML part as it is by now, well-formed. */
  text(part: string): string {
    const key = toPartKey(part);
    if (!this.changed.has(key)) {
      this.opened.scan(part, NO_NAMESPACES, NOBODY);
      return this.opened.text(part);
    }
    const text = this.changed.get(key);
    if (text === undefined) throw new WorkbookFileError('damaged', part);
    return text;
  }

  /** The text of a part that need not be well-formed, as drawings in VML are not. */
  looseText(part: string): string {
    return this.changed.get(toPartKey(part)) ?? this.opened.text(part);
  }

  replace(part: string, text: string): void {
    this.changed.set(toPartKey(part), text);
  }

  add(part: string, text: string, contentType: string): void {
    this.replace(part, text);
    if (!this.entries.has(toPartKey(part))) this.added.set(toPartKey(part), part);
    this.changeContentTypes((xml) => withContentType(xml, part, contentType));
  }

  /** Takes a part away, with its relationships. What points to it is the caller's business. */
  remove(part: string): void {
    for (const name of [part, relationshipsOf(part)]) {
      if (!this.has(name)) continue;
      this.changed.set(toPartKey(name), undefined);
      this.added.delete(toPartKey(name));
      this.changeContentTypes((xml) => withoutContentType(xml, name));
    }
  }

  /** A name made of the first number that no part has yet. */
  freeName(toName: (number: number) => string): string {
    let number = 1;
    while (this.has(toName(number))) number += 1;
    return toName(number);
  }

  relationships(source: string): CopiedRelationship[] {
    const part = relationshipsOf(source);
    if (!this.has(part)) return [];
    const edit = new MarkupEdit(this.text(part));
    return edit.root.children.map((one) => {
      const type = edit.attribute(one, 'Type') ?? '';
      const target = edit.attribute(one, 'Target');
      const isOutside = edit.attribute(one, 'TargetMode')?.toLowerCase() === 'external';
      return {
        id: edit.attribute(one, 'Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        ...(target !== undefined && !isOutside && { target: resolveTarget(source, target) }),
      };
    });
  }

  /** Answers the new relationship's id. */
  addRelationship(source: string, type: string, target: string): string {
    const part = relationshipsOf(source);
    if (!this.has(part)) this.add(part, NO_RELATIONSHIPS, RELATIONSHIPS_TYPE);
    const taken = new Set(this.relationships(source).map(({ id }) => id));
    let number = 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const edit = new MarkupEdit(this.text(part));
    const name = `${edit.root.prefix}Relationship`;
    edit.append(edit.root, element(name, { Id: id, Type: type, Target: `/${target}` }));
    this.replace(part, edit.result());
    return id;
  }

  /** A part of relationships that `addRelationship` made goes with the last of them. */
  removeRelationship(source: string, id: string): void {
    const part = relationshipsOf(source);
    const edit = new MarkupEdit(this.text(part));
    const found = edit.root.children.find((one) => edit.attribute(one, 'Id') === id);
    if (!found) return;
    edit.remove(found);
    const text = edit.result();
    if (text === NO_RELATIONSHIPS) this.remove(part);
    else this.replace(part, text);
  }

  /** Whether any part differs from the original. */
  isChanged(): boolean {
    return [...this.changed].some(([key, text]) => {
      const entry = this.entries.get(key);
      return entry ? text === undefined || text !== this.opened.text(key) : text !== undefined;
    });
  }

  toBytes(): Uint8Array {
    const kept = this.opened.entries.flatMap((entry) => this.copyOf(entry) ?? []);
    const added = [...this.added].map(([key, name]) =>
      packEntry(name, encodePart(this.changed.get(key)!)),
    );
    return writeZip([...kept, ...added]);
  }

  private copyOf(entry: ZipEntry): PackedEntry | undefined {
    const key = toPartKey(entry.name);
    const { bytes } = this.opened;
    if (!this.changed.has(key)) {
      const { dataOffset, packedSize, ...rest } = entry;
      return {
        ...rest,
        name: this.nameOf(entry),
        packed: bytes.subarray(dataOffset, dataOffset + packedSize),
      };
    }
    const text = this.changed.get(key);
    if (text === undefined) return undefined;
    if (text === this.opened.text(entry.name)) {
      this.changed.delete(key);
      return this.copyOf(entry);
    }
    return packEntry(entry.name, encodePart(text), entry.modified);
  }

  /** As it stands in the local header, in whatever code page that is. */
  private nameOf({ headerOffset }: ZipEntry): Uint8Array {
    const { bytes } = this.opened;
    const start = headerOffset + NAME_OFFSET;
    const length = bytes[headerOffset + 26]! | (bytes[headerOffset + 27]! << 8);
    return bytes.subarray(start, start + length);
  }

  /** Files without this part are none by the standard; those that open them will open the copy. */
  private changeContentTypes(change: (xml: string) => string): void {
    if (!this.has(CONTENT_TYPES_PART)) return;
    this.replace(CONTENT_TYPES_PART, change(this.text(CONTENT_TYPES_PART)));
  }
}

/** Where the name starts in a local header of a zip file. */
const NAME_OFFSET = 30;
const NO_NAMESPACES: ReadonlySet<string> = new Set();
/** Parts are scanned for nobody to see that they are well-formed. */
const NOBODY: XmlHandler = {
  listening: false,
  open: () => undefined,
  close: () => undefined,
  text: () => undefined,
};
