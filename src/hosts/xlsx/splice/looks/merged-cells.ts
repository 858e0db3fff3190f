import { formatRange, parseRange } from '../../../../domain/address';
import type { MergeChange } from '../../../../ports/look-changes';
import { element } from '../../write/xml';
import { BEFORE_MERGES, insertChild } from '../markup/children-in-order';
import { MarkupEdit } from '../markup/markup-edit';

/** The text of a worksheet with cells merged or no longer merged. */
export function changeMerges(xml: string, { added, removed }: MergeChange): string {
  const edit = new MarkupEdit(xml, ({ local }) => local === 'worksheet' || local === 'mergeCells');
  const { prefix } = edit.root;
  const items = added.map((range) => element(`${prefix}mergeCell`, { ref: formatRange(range) }));
  const list = edit.root.children.find(({ local }) => local === 'mergeCells');
  if (!list) {
    const text = element(`${prefix}mergeCells`, { count: items.length }, ...items);
    if (items.length > 0) insertChild(edit, BEFORE_MERGES, text);
    return edit.result();
  }
  const gone = new Set(removed.map(formatRange));
  const leaving = list.children.filter((one) => gone.has(canonical(edit.attribute(one, 'ref'))));
  const count = list.children.length - leaving.length + items.length;
  // A list of none is no list.
  if (count === 0) edit.remove(list);
  else {
    for (const one of leaving) edit.remove(one);
    if (items.length > 0) edit.append(list, items.join(''));
    if (edit.attribute(list, 'count') !== undefined) edit.setAttribute(list, 'count', count);
  }
  return edit.result();
}

function canonical(reference = ''): string {
  return formatRange(parseRange(reference));
}
