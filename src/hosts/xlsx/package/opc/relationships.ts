import type { XmlHandler } from '../xml/xml-handler';
import type { XmlAttributes } from '../xml/xml-tag';
import { resolveTarget } from './part-names';

export const RELATIONSHIPS_NAMESPACE = new Set([
  'http://schemas.openxmlformats.org/package/2006/relationships',
]);

/** A relationship inside the package; those that lead out of it are never followed, only counted. */
export interface Relationship {
  readonly id: string;
  /** Last step of the type's address, which transitional and strict workbooks share: `worksheet`. */
  readonly kind: string;
  /** Name of a part; absent where it leads outside. */
  readonly target?: string;
}

/** Gathers the relationships of the part `source` while they are scanned. */
export class RelationshipsHandler implements XmlHandler {
  readonly listening = false;
  readonly found: Relationship[] = [];

  constructor(private readonly source: string) {}

  open(name: string, attributes: XmlAttributes): void {
    if (name !== 'Relationship') return;
    const id = attributes.find('Id') ?? '';
    const type = attributes.find('Type') ?? '';
    const kind = type.slice(type.lastIndexOf('/') + 1);
    const isOutside = attributes.find('TargetMode')?.toLowerCase() === 'external';
    const target = attributes.find('Target');
    this.found.push(
      isOutside || target === undefined
        ? { id, kind }
        : { id, kind, target: resolveTarget(this.source, target) },
    );
  }

  close(): void {}

  text(): void {}
}
