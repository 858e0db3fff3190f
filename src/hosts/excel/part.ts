import { WORKBOOK_PART_NAMESPACE } from '../../domain/workbook-part';

/** Our custom part as it stood before a write: enough to put it back. */
export interface PartBefore {
  /** Absent where the workbook had none. */
  readonly existing?: { readonly id: string; readonly xml: string };
}

/** Queues the look-up; `items` are there after the next sync. A workbook has one part of ours, or none. */
export function loadParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(WORKBOOK_PART_NAMESPACE);
  parts.load('items/id');
  return parts;
}

/**
 * A write of the part in one request: reads what stands there, then replaces or adds it.
 * `before` may be asked for as soon as that request has got so far, failed or not.
 */
export class PartWrite {
  private readonly existing: Excel.CustomXmlPart | undefined;
  private previous: OfficeExtension.ClientResult<string> | undefined;

  /** @param parts loaded by `loadParts` */
  constructor(
    private readonly context: Excel.RequestContext,
    parts: Excel.CustomXmlPartScopedCollection,
    private readonly xml: string,
  ) {
    this.existing = parts.items[0];
  }

  /** To be queued before anything is changed, so that a failure later on finds it read. */
  queueRead(): void {
    this.previous = this.existing?.getXml();
  }

  queueWrite(): void {
    if (this.existing) this.existing.setXml(this.xml);
    else this.context.workbook.customXmlParts.add(this.xml);
  }

  /** Undefined while the part has not been read: then it has not been written either. */
  findBefore(): PartBefore | undefined {
    if (!this.existing) return {};
    try {
      return { existing: { id: this.existing.id, xml: this.previous!.value } };
    } catch {
      // A result that has not arrived throws on being asked for; there is no other way to know.
      return undefined;
    }
  }
}

/**
 * Puts the part back, if it still is what we wrote. Two syncs.
 * Answers false, with nothing changed, where somebody has written another one since.
 */
export async function restorePart(
  context: Excel.RequestContext,
  before: PartBefore,
  written: string,
): Promise<boolean> {
  const restore = await preparePartRestore(context, before, written);
  if (!restore) return false;
  restore();
  await context.sync();
  return true;
}

/**
 * The first half of `restorePart`: one or two syncs, changes nothing. The answer queues the
 * change; undefined where the part no longer is what we wrote.
 */
export async function preparePartRestore(
  context: Excel.RequestContext,
  { existing }: PartBefore,
  written: string,
): Promise<(() => void) | undefined> {
  const parts = loadParts(context);
  await context.sync();
  const part = existing ? parts.items.find(({ id }) => id === existing.id) : parts.items[0];
  if (!part) return undefined;
  const xml = part.getXml();
  await context.sync();
  if (!isSameXml(xml.value, written)) return undefined;
  return () => (existing ? part.setXml(existing.xml) : part.delete());
}

/** Excel may drop or rewrite the declaration of a part that it stores. */
export function isSameXml(one: string, other: string): boolean {
  return withoutDeclaration(one) === withoutDeclaration(other);
}

function withoutDeclaration(xml: string): string {
  return xml.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, '').trim();
}
