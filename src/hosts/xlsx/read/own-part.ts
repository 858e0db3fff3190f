import { WORKBOOK_PART_NAMESPACE } from '../../../domain/workbook-part';
import { WorkbookFileError } from '../../../ports/workbook-file';
import { parseWorkbookPart, WorkbookPartError } from '../../workbook-part';
import type { OpcPackage, Relationship, XmlHandler } from '../package';

const OWN_NAMESPACE: ReadonlySet<string> = new Set([WORKBOOK_PART_NAMESPACE]);

/** XML of the custom part in which a workbook remembers our tables, if it has one. */
export function findOwnPart(
  opened: OpcPackage,
  relationships: readonly Relationship[],
): string | undefined {
  const own = relationships.find(
    ({ kind, target }) => kind === 'customXml' && target !== undefined && isOwn(opened, target),
  );
  return own?.target === undefined ? undefined : opened.text(own.target);
}

/** Custom parts of other programs are not ours to judge: one that is damaged is simply not ours. */
function isOwn(opened: OpcPackage, part: string): boolean {
  const root = new RootHandler();
  try {
    if (opened.has(part)) opened.scan(part, OWN_NAMESPACE, root);
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    return false;
  }
  return root.seen;
}

/** Sees whether the root element belongs to the namespaces that are scanned. */
class RootHandler implements XmlHandler {
  readonly listening = false;
  seen = false;

  open(): void {
    this.seen = true;
  }

  close(): void {}

  text(): void {}
}

/** A part that cannot be read names no report; the use case that needs the part will say what is wrong. */
export function findReportSheetId(part: string | undefined): string | undefined {
  if (part === undefined) return undefined;
  try {
    return parseWorkbookPart(part).reportSheetId;
  } catch (error) {
    if (error instanceof WorkbookPartError) return undefined;
    throw error;
  }
}
