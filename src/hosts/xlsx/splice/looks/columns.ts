import type { ColumnLookChange } from '../../../../ports/look-changes';
import { element, type Attributes } from '../../write/xml';
import { isAroundCells } from '../cells/cell-places';
import { attributesIn } from '../markup/attributes';
import { insertChild } from '../markup/children-in-order';
import { MarkupEdit } from '../markup/markup-edit';
import type { MarkupElement } from '../markup/outline';

/** Neighbouring columns that look alike, 1-based as files count them. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly attributes: Attributes;
  /** As it is written, where nothing of it changes. */
  readonly xml?: string;
}

/** The text of a worksheet with other widths of columns, or other columns hidden. */
export function changeColumns(xml: string, changes: readonly ColumnLookChange[]): string {
  if (changes.length === 0) return xml;
  const edit = new MarkupEdit(xml, isAroundCells);
  const list = edit.root.children.find(({ local }) => local === 'cols');
  const name = `${edit.root.prefix}col`;
  const byColumn = new Map(changes.map((change) => [change.column + 1, change]));
  const there = (list?.children ?? []).map((column) => toStretch(edit, column));
  const kept = there.flatMap((stretch) => divide(stretch, byColumn));
  const added = [...byColumn.values()].map((change) => changed(emptyAt(change.column + 1), change));
  const inOrder = [...kept, ...added].sort((one, other) => one.first - other.first);
  const columns = inOrder
    .map((one) => one.xml ?? element(name, { min: one.first, max: one.last, ...one.attributes }))
    .join('');
  const text = element(`${edit.root.prefix}cols`, {}, columns);
  if (list) edit.replaceElement(list, text);
  else insertChild(edit, ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr'], text);
  return edit.result();
}

function emptyAt(column: number): Stretch {
  return { first: column, last: column, attributes: {} };
}

function toStretch(edit: MarkupEdit, column: MarkupElement): Stretch {
  const { min, max, ...attributes } = Object.fromEntries(
    attributesIn(edit.xml, column.start, column.tagEnd).map(({ name, value }) => [name, value]),
  );
  return {
    first: Number(min),
    last: Number(max),
    attributes,
    xml: edit.xml.slice(column.start, column.end),
  };
}

/** Takes the changes that fall into a stretch out of the list, and carries them out. */
function divide(stretch: Stretch, changes: Map<number, ColumnLookChange>): Stretch[] {
  const inside = [...changes.keys()]
    .filter((column) => column >= stretch.first && column <= stretch.last)
    .sort((one, other) => one - other);
  if (inside.length === 0) return [stretch];
  const { attributes } = stretch;
  const parts: Stretch[] = [];
  let first = stretch.first;
  for (const column of inside) {
    if (column > first) parts.push({ first, last: column - 1, attributes });
    parts.push(changed({ first: column, last: column, attributes }, changes.get(column)!));
    changes.delete(column);
    first = column + 1;
  }
  if (first <= stretch.last) parts.push({ first, last: stretch.last, attributes });
  return parts;
}

function changed({ first, last, attributes }: Stretch, change: ColumnLookChange): Stretch {
  const { width, hidden } = change;
  return {
    first,
    last,
    attributes: {
      ...attributes,
      ...(width !== undefined && { width, customWidth: 1, bestFit: undefined }),
      ...(hidden !== undefined && { hidden: hidden ? 1 : undefined }),
    },
  };
}
