import type { FormatChange } from '../../../../ports/look-changes';
import { NUMBER_FORMATS } from '../../write/vocabulary';
import { element, type Attributes } from '../../write/xml';
import type { CopiedWorkbook } from '../copied-workbook';
import { findAttribute } from '../markup/attributes';
import { MarkupEdit } from '../markup/markup-edit';
import { outline } from '../markup/outline';
import { alignmentOf, changeBorder, changeCellFormat, changeFont, solidFill } from './format-xml';
import { StyleLists } from './style-lists';
import { stylesPartOf } from './styles-part';

const FIRST_CUSTOM_FORMAT = 164;

/** A list of styles that items are looked up in, and put behind where they are not there yet. */
class GrowingList {
  private readonly positions = new Map<string, number>();
  readonly added: string[] = [];

  constructor(readonly items: string[]) {
    items.forEach((item, position) => {
      if (!this.positions.has(item)) this.positions.set(item, position);
    });
  }

  positionOf(item: string): number {
    const found = this.positions.get(item);
    if (found !== undefined) return found;
    this.positions.set(item, this.items.length);
    this.added.push(item);
    return this.items.push(item) - 1;
  }
}

/**
 * Formats made of those that a workbook has, each with some properties changed. What has been asked
 * for is appended to the part of styles by `store`; nothing that is there is altered.
 */
export class DerivedStyles {
  private opened: OpenedStyles | undefined;
  private readonly grown = new Map<GrownList, GrowingList>();
  private readonly known = new Map<string, number>();

  constructor(private readonly book: CopiedWorkbook) {}

  /**
   * Position of a format.
   *
   * @param base of the format that is changed; what is none stands for the workbook's own
   */
  positionOf(base: number, change: FormatChange): number {
    const key = `${base} ${JSON.stringify(change)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const formats = this.list('cellXfs');
    const format = formats.items[base] ?? formats.items[0]!;
    const position = formats.positionOf(
      changeCellFormat(format, this.attributesFor(format, change), alignmentOf(change)),
    );
    this.known.set(key, position);
    return position;
  }

  store(): void {
    if (!this.opened) return;
    const { part, edit, lists } = this.opened;
    // In the order of the part: lists that are not there yet come to stand behind each other.
    for (const list of LISTS) {
      const added = this.grown.get(list)?.added ?? [];
      if (added.length > 0) lists.append(list, added);
    }
    this.book.copy.replace(part, edit.result());
  }

  /** Opened when something is asked for: a workbook without styles is given none in vain. */
  private get lists(): StyleLists {
    this.opened ??= openStyles(this.book);
    return this.opened.lists;
  }

  private attributesFor(format: string, change: FormatChange): Attributes {
    const { numberFormat, fill, borders } = change;
    const at = (name: string): number => Number(findIn(format, name) ?? 0);
    const isFont = FONT_PROPERTIES.some((property) => change[property] !== undefined);
    return {
      ...(numberFormat !== undefined && {
        numFmtId: this.numberFormatOf(numberFormat),
        applyNumberFormat: true,
      }),
      ...(isFont && { fontId: this.fontOf(at('fontId'), change), applyFont: true }),
      ...(fill !== undefined && { fillId: this.fillOf(fill), applyFill: true }),
      ...(borders && { borderId: this.borderOf(at('borderId'), borders), applyBorder: true }),
      ...(ALIGNMENT_PROPERTIES.some((property) => change[property] !== undefined) && {
        applyAlignment: true,
      }),
    };
  }

  private fontOf(base: number, change: FormatChange): number {
    const fonts = this.list('fonts');
    const [own] = fonts.items;
    return fonts.positionOf(changeFont(fonts.items[base] ?? own!, own!, change));
  }

  private fillOf(fill: string | null): number {
    return fill === null ? 0 : this.list('fills').positionOf(solidFill(this.lists.prefix, fill));
  }

  private borderOf(base: number, sides: NonNullable<FormatChange['borders']>): number {
    const borders = this.list('borders');
    return borders.positionOf(changeBorder(borders.items[base] ?? borders.items[0]!, sides));
  }

  private numberFormatOf(code: string | null): number {
    if (code === null) return 0;
    const builtin = NUMBER_FORMATS.get(code);
    if (builtin !== undefined) return builtin;
    const formats = this.list('numFmts');
    const ids = formats.items.map((item) => Number(findIn(item, 'numFmtId')));
    const there = formats.items.findIndex((item) => findIn(item, 'formatCode') === code);
    if (there >= 0) return ids[there]!;
    const numFmtId = Math.max(FIRST_CUSTOM_FORMAT - 1, ...ids) + 1;
    formats.positionOf(element(`${this.lists.prefix}numFmt`, { numFmtId, formatCode: code }));
    return numFmtId;
  }

  private list(name: GrownList): GrowingList {
    const found = this.grown.get(name) ?? new GrowingList(this.lists.itemsOf(name));
    this.grown.set(name, found);
    return found;
  }
}

const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs'] as const;

type GrownList = (typeof LISTS)[number];

const FONT_PROPERTIES = [
  ...(['fontName', 'fontSize', 'bold', 'italic', 'underline', 'strike', 'fontColor'] as const),
];
const ALIGNMENT_PROPERTIES = ['horizontal', 'vertical', 'wrap', 'rotation', 'indent'] as const;

interface OpenedStyles {
  readonly part: string;
  readonly edit: MarkupEdit;
  readonly lists: StyleLists;
}

function openStyles(book: CopiedWorkbook): OpenedStyles {
  const part = stylesPartOf(book);
  const edit = new MarkupEdit(book.copy.text(part));
  return { part, edit, lists: new StyleLists(edit) };
}

/** An attribute of an item's own tag. */
function findIn(item: string, name: string): string | undefined {
  return findAttribute(item, outline(item), name);
}
