import { element } from '../../write/xml';
import { insertChild } from '../markup/children-in-order';
import type { MarkupEdit } from '../markup/markup-edit';
import type { MarkupElement } from '../markup/outline';

export type StyleList = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** Children of a style sheet in their order (ISO/IEC 29500-1, CT_Stylesheet). */
const ORDER = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'],
];

/** What stands first in lists that may not be without it. */
const FIRST: Readonly<Record<StyleList, (prefix: string) => readonly string[]>> = {
  numFmts: () => [],
  fonts: (prefix) => [element(`${prefix}font`, {})],
  fills: (prefix) =>
    ['none', 'gray125'].map((patternType) =>
      element(`${prefix}fill`, {}, element(`${prefix}patternFill`, { patternType })),
    ),
  borders: (prefix) => [element(`${prefix}border`, {})],
  cellXfs: (prefix) => [element(`${prefix}xf`, {})],
  dxfs: () => [],
};

/** The lists of a style sheet, which cells and conditional formats point into by position. */
export class StyleLists {
  readonly prefix: string;

  constructor(private readonly edit: MarkupEdit) {
    this.prefix = edit.root.prefix;
  }

  /** How many it has, or will have before anything is appended. */
  lengthOf(list: StyleList): number {
    const found = this.find(list);
    return found && !this.isLikeNone(found)
      ? found.children.length
      : FIRST[list](this.prefix).length;
  }

  /** The items of a list as they are written, or will be before anything is appended. */
  itemsOf(list: StyleList): string[] {
    const found = this.find(list);
    return found && !this.isLikeNone(found)
      ? found.children.map(({ start, end }) => this.edit.xml.slice(start, end))
      : [...FIRST[list](this.prefix)];
  }

  append(list: StyleList, items: readonly string[]): void {
    const found = this.find(list);
    if (found && !this.isLikeNone(found)) {
      this.edit.append(found, items.join(''));
      this.setCount(found, found.children.length + items.length);
      return;
    }
    if (found) this.edit.remove(found);
    const all = [...FIRST[list](this.prefix), ...items];
    // Without the count that nearly all programs write, so that it goes with the last of its items
    const xml = element(`${this.prefix}${list}`, {}, ...all);
    insertChild(this.edit, ORDER.slice(0, ORDER.indexOf(list)), xml);
  }

  /** Whether these are the last items of the list, written just so. */
  endsWith(list: StyleList, items: readonly string[]): boolean {
    const last = this.find(list)?.children.slice(-items.length) ?? [];
    return (
      last.length === items.length &&
      items.every((item, index) => {
        const { start, end } = last[index]!;
        return this.edit.xml.slice(start, end) === item;
      })
    );
  }

  removeLast(list: StyleList, count: number): void {
    const found = this.find(list);
    if (!found) return;
    const left = found.children.length - count;
    if (left > 0) {
      for (const item of found.children.slice(-count)) this.edit.remove(item);
      this.setCount(found, left);
    } else if (this.edit.attribute(found, 'count') === undefined) {
      this.edit.remove(found);
    } else {
      this.setCount(found, 0);
      this.edit.replace(found.tagEnd - 1, found.end, '/>');
    }
  }

  /** Empty and without a count, as a list is that goes once it is empty again. */
  private isLikeNone(list: MarkupElement): boolean {
    return list.children.length === 0 && this.edit.attribute(list, 'count') === undefined;
  }

  private setCount(list: MarkupElement, count: number): void {
    if (this.edit.attribute(list, 'count') !== undefined)
      this.edit.setAttribute(list, 'count', count);
  }

  private find(list: StyleList): MarkupElement | undefined {
    return this.edit.root.children.find(({ local }) => local === list);
  }
}
