import { WORKBOOK_PART_NAMESPACE } from '../../domain/workbook-part';
import { WorkbookError } from '../../ports/workbook-port';
import { findLoaded } from './loaded';
import { orRestore } from './restore';
import { runBatch, type BatchOptions } from './run-batch';

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
    const { existing, previous } = this;
    if (!existing) return {};
    const xml = previous && findLoaded(() => previous.value);
    return xml === undefined ? undefined : { existing: { id: existing.id, xml } };
  }
}

/** Replaces or adds the part. Answers what puts the old one back, if nobody has replaced it since. */
export async function writePart(xml: string): Promise<() => Promise<void>> {
  const before = await runBatch(async (context) => {
    const parts = loadParts(context);
    await context.sync();
    const write = new PartWrite(context, parts, xml);
    write.queueRead();
    write.queueWrite();
    await orRestore(
      () => context.sync(),
      async () => {
        const known = write.findBefore();
        if (known) await putPartBack(known, xml, { delayForCellEdit: true });
      },
      WORKBOOK_PART_NAMESPACE,
    );
    return write.findBefore()!;
  });
  return async () => {
    if (!(await putPartBack(before, xml))) throw new WorkbookError('changed-meanwhile');
  };
}

/** Answers false, with nothing changed, where the part no longer is what we wrote. */
async function putPartBack(
  before: PartBefore,
  written: string,
  options: BatchOptions = {},
): Promise<boolean> {
  return runBatch(async (context) => {
    const putBack = await preparePartRestore(context, before, written);
    putBack?.();
    await context.sync();
    return putBack !== undefined;
  }, options);
}

/**
 * Two requests that change nothing. What they answer queues the change; undefined where the
 * part no longer is what we wrote.
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
  // eslint-disable-next-line office-addins/load-object-before-read -- a ClientResult has nothing to load
  if (!isSameXml(xml.value, written)) return undefined;
  return () => (existing ? part.setXml(existing.xml) : part.delete());
}

/** Excel may drop or rewrite the declaration of a part that it stores. */
function isSameXml(one: string, other: string): boolean {
  return withoutDeclaration(one) === withoutDeclaration(other);
}

function withoutDeclaration(xml: string): string {
  return xml.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, '').trim();
}
