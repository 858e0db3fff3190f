import type { BorderLine, BorderSide, FormatChange } from '../../../../ports/look-changes';
import { element, type Attributes } from '../../write/xml';
import { attributesIn } from '../markup/attributes';
import { outline } from '../markup/outline';

/** Children of a font in Excel's order; programs that check the order want it (18.8.22). */
const FONT_ORDER = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz'],
  ...['color', 'name', 'family', 'charset', 'scheme'],
];

/** Children of a border; in strict files sides are named after where lines of text start (18.8.4). */
const SIDES: Readonly<Record<BorderSide, readonly string[]>> = {
  left: ['left', 'start'],
  right: ['right', 'end'],
  top: ['top'],
  bottom: ['bottom'],
};
const BORDER_ORDER = ['start', 'left', 'end', 'right', 'top', 'bottom', 'diagonal'];

type FontChange = Pick<
  FormatChange,
  'fontName' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'strike' | 'fontColor'
>;

/**
 * A font with some of its properties changed; all others stay.
 *
 * @param own the workbook's own font, which gives name and size where they are taken away
 */
export function changeFont(font: string, own: string, change: FontChange): string {
  const item = new ItemMarkup(font);
  const { fontName, fontSize, fontColor } = change;
  item.flag('b', change.bold);
  item.flag('i', change.italic);
  item.flag('u', change.underline);
  item.flag('strike', change.strike);
  if (fontSize === null) item.takeFrom(own, ['sz']);
  else if (fontSize !== undefined) item.set('sz', { val: fontSize });
  if (fontColor === null) item.remove('color');
  else if (fontColor !== undefined) item.set('color', { rgb: toArgb(fontColor) });
  if (fontName === null) item.takeFrom(own, ['name', 'family', 'charset', 'scheme']);
  else if (fontName !== undefined) {
    item.set('name', { val: fontName });
    // They speak of the font that was: a scheme would even stand in its place.
    for (const local of ['family', 'charset', 'scheme']) item.remove(local);
  }
  return item.write(FONT_ORDER);
}

/** A border with some of its sides changed. */
export function changeBorder(border: string, sides: NonNullable<FormatChange['borders']>): string {
  const item = new ItemMarkup(border);
  for (const [side, line] of Object.entries(sides) as [BorderSide, BorderLine | null][]) {
    const names = SIDES[side];
    const name = names.find((one) => item.has(one)) ?? side;
    const color = line && element(`${item.prefix}color`, { rgb: toArgb(line.color ?? '#000000') });
    if (line && color) item.set(name, { style: line.style }, color);
    else item.set(name, {});
  }
  return item.write(BORDER_ORDER);
}

export function solidFill(prefix: string, rgb: string): string {
  const colors = [
    element(`${prefix}fgColor`, { rgb: toArgb(rgb) }),
    element(`${prefix}bgColor`, { indexed: 64 }),
  ];
  const pattern = element(`${prefix}patternFill`, { patternType: 'solid' }, ...colors);
  return element(`${prefix}fill`, {}, pattern);
}

/** Attributes of a cell's alignment; undefined takes one away. */
export function alignmentOf(change: FormatChange): Attributes {
  const { horizontal, vertical, wrap, rotation, indent } = change;
  return {
    ...(horizontal !== undefined && { horizontal: horizontal ?? undefined }),
    ...(vertical !== undefined && { vertical: vertical ?? undefined }),
    ...(wrap !== undefined && { wrapText: wrap ?? undefined }),
    ...(rotation !== undefined && { textRotation: toRotation(rotation) }),
    ...(indent !== undefined && { indent: indent ?? undefined }),
  };
}

/** From 0 to 90 against the clock, from 91 to 180 with it, 255 for stacked letters (18.8.1). */
function toRotation(rotation: NonNullable<FormatChange['rotation']> | null): number | undefined {
  if (rotation === null || rotation === 0) return undefined;
  if (rotation === 'stacked') return 255;
  return rotation > 0 ? rotation : 90 - rotation;
}

/** A format of cells with other numbers in its attributes, and another alignment. */
export function changeCellFormat(
  format: string,
  attributes: Attributes,
  alignment: Attributes,
): string {
  const item = new ItemMarkup(format);
  item.setAttributes(attributes);
  if (Object.keys(alignment).length > 0) item.change('alignment', alignment);
  return item.write(['alignment', 'protection', 'extLst']);
}

/** `#RRGGBB` → `FFRRGGBB`: opaque. */
export function toArgb(rgb: string): string {
  return `FF${rgb.slice(1).toUpperCase()}`;
}

/** One item of a list of styles: its attributes and its children, each as written until it is changed. */
class ItemMarkup {
  readonly prefix: string;
  private readonly name: string;
  private attributes: Attributes;
  private readonly children: Map<string, string>;

  constructor(xml: string) {
    const root = outline(xml);
    this.prefix = root.prefix;
    this.name = root.name;
    this.attributes = attributesOf(xml, root);
    this.children = new Map(
      root.children.map(({ local, start, end }) => [local, xml.slice(start, end)]),
    );
  }

  has(local: string): boolean {
    return this.children.has(local);
  }

  set(local: string, attributes: Attributes, ...content: string[]): void {
    this.children.set(local, element(this.prefix + local, attributes, ...content));
  }

  /** A property that is on where its element is there. */
  flag(local: string, on: true | null | undefined): void {
    if (on === null) this.remove(local);
    else if (on) this.set(local, {});
  }

  remove(local: string): void {
    this.children.delete(local);
  }

  /** Other attributes of a child; one without any goes. */
  change(local: string, attributes: Attributes): void {
    const xml = this.children.get(local);
    const before = xml === undefined ? {} : attributesOf(xml, outline(xml));
    const after = Object.entries({ ...before, ...attributes }).filter(
      ([, value]) => value !== undefined,
    );
    if (after.length > 0) this.set(local, Object.fromEntries(after));
    else this.remove(local);
  }

  takeFrom(other: string, locals: readonly string[]): void {
    const { children } = new ItemMarkup(other);
    for (const local of locals) {
      const xml = children.get(local);
      if (xml === undefined) this.remove(local);
      else this.children.set(local, xml);
    }
  }

  setAttributes(attributes: Attributes): void {
    this.attributes = { ...this.attributes, ...attributes };
  }

  /** @param order of children; those that it does not name stand behind */
  write(order: readonly string[]): string {
    const rank = (local: string): number => (order.indexOf(local) + 1 || order.length + 1) - 1;
    const inOrder = [...this.children].sort(([one], [other]) => rank(one) - rank(other));
    return element(this.name, this.attributes, ...inOrder.map(([, xml]) => xml));
  }
}

function attributesOf(
  xml: string,
  { start, tagEnd }: { readonly start: number; readonly tagEnd: number },
): Attributes {
  return Object.fromEntries(
    attributesIn(xml, start, tagEnd).map(({ name, value }) => [name, value]),
  );
}
