import type { BorderSide } from '../../../ports/look-changes';
import type { XmlAttributes, XmlHandler } from '../package';
import { isTrue } from '../read/sheet/flag';
import { BUILTIN_FORMATS } from '../read/workbook/builtin-formats';
import { readColor } from './colors';
import type { CellLook } from './workbook-look';

type Mutable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };
type Draft = Mutable<CellLook>;

const SIDES: ReadonlySet<string> = new Set<BorderSide>(['top', 'right', 'bottom', 'left']);
const HORIZONTAL: ReadonlySet<string> = new Set(['left', 'center', 'right', 'justify']);
/** What Excel allows. */
const MOST_INDENT = 250;
const VERTICAL: ReadonlySet<string> = new Set(['top', 'center', 'bottom']);

/** Gathers how the styles look that cells and conditional formats refer to by number (18.8). */
export class LookStylesHandler implements XmlHandler {
  readonly listening = false;
  /** Of conditional formats. */
  readonly differences: CellLook[] = [];
  private readonly numberFormats = new Map<number, string>(BUILTIN_FORMATS);
  private readonly fonts: Draft[] = [];
  private readonly fills: Draft[] = [];
  private readonly borders: Draft[] = [];
  private readonly cellStyles: Draft[] = [];
  private section = '';
  private draft: Draft = {};
  private side: BorderSide | undefined;
  /** A pattern other than none and solid is a mixture of two colours: its ground is shown. */
  private pattern = '';

  constructor(private readonly theme: readonly string[]) {}

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'numFmts':
      case 'fonts':
      case 'fills':
      case 'borders':
      case 'cellXfs':
      case 'dxfs':
        this.section = name;
        break;
      case 'numFmt':
        this.addNumberFormat(attributes);
        break;
      case 'dxf':
        this.draft = this.start(this.differences);
        break;
      case 'font':
        if (this.section === 'fonts') this.draft = this.start(this.fonts);
        break;
      case 'fill':
        if (this.section === 'fills') this.draft = this.start(this.fills);
        break;
      case 'border':
        if (this.section === 'borders') this.draft = this.start(this.borders);
        break;
      case 'xf':
        if (this.section === 'cellXfs') this.addCellStyle(attributes);
        break;
      default:
        if (this.section !== '') this.addDetail(name, attributes);
    }
  }

  close(name: string): void {
    if (name === this.section) this.section = '';
    if (name === this.side) this.side = undefined;
  }

  text(): void {}

  /** By the number that cells carry. */
  looks(): readonly CellLook[] {
    return this.cellStyles;
  }

  private start(list: Draft[]): Draft {
    const draft: Draft = {};
    list.push(draft);
    this.pattern = '';
    return draft;
  }

  private addNumberFormat(attributes: XmlAttributes): void {
    const code = attributes.find('formatCode');
    if (code !== undefined && this.section === 'numFmts')
      this.numberFormats.set(Number(attributes.find('numFmtId') ?? 0), code);
  }

  private addCellStyle(attributes: XmlAttributes): void {
    const at = (name: string): number => Number(attributes.find(name) ?? 0);
    const numberFormat = this.numberFormats.get(at('numFmtId'));
    this.draft = this.start(this.cellStyles);
    Object.assign(
      this.draft,
      this.fonts[at('fontId')],
      this.fills[at('fillId')],
      this.borders[at('borderId')],
      numberFormat && numberFormat !== 'General' && { numberFormat },
    );
  }

  private addDetail(name: string, attributes: XmlAttributes): void {
    const value = attributes.find('val');
    const { draft } = this;
    switch (name) {
      case 'name':
        if (value !== undefined) draft.fontName = value;
        break;
      case 'sz':
        if (Number(value) > 0) draft.fontSize = Number(value);
        break;
      case 'b':
        if (value === undefined || isTrue(value)) draft.bold = true;
        break;
      case 'i':
        if (value === undefined || isTrue(value)) draft.italic = true;
        break;
      case 'u':
        if (value !== 'none') draft.underline = true;
        break;
      case 'strike':
        if (value === undefined || isTrue(value)) draft.strike = true;
        break;
      case 'patternFill':
        this.pattern = attributes.find('patternType') ?? '';
        break;
      case 'fgColor':
        if (this.pattern === 'solid') this.setColor('fill', attributes);
        break;
      case 'bgColor':
        if (this.pattern !== 'none' && draft.fill === undefined) this.setColor('fill', attributes);
        break;
      case 'color':
        this.addColor(attributes);
        break;
      case 'alignment':
        this.addAlignment(attributes);
        break;
      default:
        if (SIDES.has(name)) this.startSide(name as BorderSide, attributes.find('style'));
    }
  }

  private setColor(key: 'fill' | 'fontColor', attributes: XmlAttributes): void {
    const color = readColor(attributes, this.theme);
    if (color !== undefined) this.draft[key] = color;
  }

  private startSide(side: BorderSide, style: string | undefined): void {
    this.side = side;
    if (style === undefined || style === 'none') return;
    this.draft.borders = { ...this.draft.borders, [side]: { style } };
  }

  /** Of a font, or of a side of a border. */
  private addColor(attributes: XmlAttributes): void {
    const { side, draft } = this;
    if (side === undefined) return this.setColor('fontColor', attributes);
    const line = draft.borders?.[side];
    const color = readColor(attributes, this.theme);
    if (line && color) draft.borders = { ...draft.borders, [side]: { ...line, color } };
  }

  private addAlignment(attributes: XmlAttributes): void {
    const horizontal = attributes.find('horizontal') ?? '';
    const vertical = attributes.find('vertical') ?? '';
    if (HORIZONTAL.has(horizontal)) this.draft.horizontal = horizontal as CellLook['horizontal'];
    else if (horizontal.startsWith('center')) this.draft.horizontal = 'center';
    if (VERTICAL.has(vertical)) this.draft.vertical = vertical as CellLook['vertical'];
    if (isTrue(attributes.find('wrapText'))) this.draft.wrap = true;
    const rotation = toRotation(Number(attributes.find('textRotation') ?? 0));
    if (rotation !== undefined) this.draft.rotation = rotation;
    const indent = Number(attributes.find('indent') ?? 0);
    if (indent > 0 && indent <= MOST_INDENT) this.draft.indent = indent;
  }
}

/** Up to 90 against the clock, from 91 to 180 with it, 255 for stacked letters (18.8.1). */
function toRotation(stated: number): CellLook['rotation'] {
  if (stated === 255) return 'stacked';
  if (!(stated > 0 && stated <= 180)) return undefined;
  return stated <= 90 ? stated : 90 - stated;
}
