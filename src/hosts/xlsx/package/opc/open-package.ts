import { WorkbookFileError } from '../../../../ports/workbook-file';
import { FILE_LIMITS, type FileLimits } from '../limits';
import { XmlDecoder } from '../xml/xml-decoder';
import { XmlError } from '../xml/xml-error';
import type { XmlHandler } from '../xml/xml-handler';
import { XmlScanner } from '../xml/xml-scanner';
import { readDirectory } from '../zip/read-directory';
import { unpackEntry } from '../zip/unpack-entry';
import type { ZipEntry } from '../zip/zip-entry';
import { refuseOtherFiles } from './file-kind';
import { relationshipsOf, toPartKey } from './part-names';
import { RELATIONSHIPS_NAMESPACE, RelationshipsHandler, type Relationship } from './relationships';

/** The parts of an Office file, unpacked one at a time and only when asked for. */
export class OpcPackage {
  private readonly parts = new Map<string, ZipEntry>();

  constructor(
    readonly bytes: Uint8Array,
    /** In the directory's order. */
    readonly entries: readonly ZipEntry[],
    readonly limits: FileLimits,
  ) {
    for (const entry of entries) {
      const key = toPartKey(entry.name);
      // Which of two parts of one name is meant, programs judge differently.
      if (this.parts.has(key)) throw new WorkbookFileError('damaged', entry.name);
      this.parts.set(key, entry);
    }
  }

  has(part: string): boolean {
    return this.parts.has(toPartKey(part));
  }

  /** Relationships of a part, or of the package for ''; none where nothing states any. */
  relationships(source: string): readonly Relationship[] {
    const part = relationshipsOf(source);
    if (!this.has(part)) return [];
    const handler = new RelationshipsHandler(source);
    this.scan(part, RELATIONSHIPS_NAMESPACE, handler);
    return handler.found;
  }

  /** Scans a part. Throws WorkbookFileError; `damaged` also where there is no such part. */
  scan(part: string, namespaces: ReadonlySet<string>, handler: XmlHandler): void {
    const scanner = new XmlScanner(namespaces, handler, this.limits);
    this.decode(
      part,
      (text) => scanner.write(text),
      () => scanner.end(),
    );
  }

  /** The text of an XML part. Throws WorkbookFileError. */
  text(part: string): string {
    const pieces: string[] = [];
    this.decode(part, (text) => pieces.push(text));
    return pieces.join('');
  }

  private decode(
    part: string,
    take: (text: string) => void,
    end: () => void = () => undefined,
  ): void {
    const entry = this.parts.get(toPartKey(part));
    if (!entry) throw new WorkbookFileError('damaged', part);
    const decoder = new XmlDecoder();
    try {
      unpackEntry(this.bytes, entry, (piece) =>
        take(decoder.decode(piece, piece.length === entry.size)),
      );
      take(decoder.end());
      end();
    } catch (error) {
      if (!(error instanceof XmlError)) throw error;
      const code = error.problem === 'document-type' ? 'document-type' : 'damaged';
      throw new WorkbookFileError(code, part, { cause: error });
    }
  }
}

/** Throws WorkbookFileError where the bytes are no zip file, or one beyond the limits. */
export function openPackage(bytes: Uint8Array, limits: FileLimits = FILE_LIMITS): OpcPackage {
  refuseOtherFiles(bytes);
  if (bytes.length > limits.fileBytes)
    throw new WorkbookFileError(
      'file-too-large',
      String(Math.floor(limits.fileBytes / 1024 / 1024)),
    );
  return new OpcPackage(bytes, readDirectory(bytes, limits), limits);
}
