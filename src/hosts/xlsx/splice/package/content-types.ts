import { toPartKey } from '../../package';
import { element } from '../../write/xml';
import { MarkupEdit } from '../markup/markup-edit';
import type { MarkupElement } from '../markup/outline';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** `[Content_Types].xml` with what this part is, unless its extension says so already. */
export function withContentType(xml: string, part: string, contentType: string): string {
  const edit = new MarkupEdit(xml);
  const extension = toPartKey(part).split('.').at(-1)!;
  const isKnown = edit.root.children.some(
    (entry) =>
      entry.local === 'Default' &&
      edit.attribute(entry, 'Extension')?.toLowerCase() === extension &&
      edit.attribute(entry, 'ContentType') === contentType,
  );
  if (isKnown && !findOverride(edit, part)) return xml;
  edit.append(
    edit.root,
    element(`${edit.root.prefix}Override`, { PartName: `/${part}`, ContentType: contentType }),
  );
  return edit.result();
}

export function withoutContentType(xml: string, part: string): string {
  const edit = new MarkupEdit(xml);
  const override = findOverride(edit, part);
  if (override) edit.remove(override);
  return edit.result();
}

function findOverride(edit: MarkupEdit, part: string): MarkupElement | undefined {
  return edit.root.children.find(
    (entry) =>
      entry.local === 'Override' &&
      toPartKey(edit.attribute(entry, 'PartName') ?? '') === toPartKey(part),
  );
}
