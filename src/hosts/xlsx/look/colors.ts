import type { XmlAttributes, XmlHandler } from '../package';

/** Of drawings, in its transitional and its strict form (ISO/IEC 29500). */
export const DRAWING: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/drawingml/2006/main',
  'http://purl.oclc.org/ooxml/drawingml/main',
]);

/** Elements of a colour scheme in the order in which cells number them (18.8.3, note on `theme`). */
const THEME_ORDER = [
  ...['lt1', 'dk1', 'lt2', 'dk2'],
  ...['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'],
  ...['hlink', 'folHlink'],
];

/** Office's own colours, for workbooks without a theme. */
const OFFICE_THEME = [
  ...['#FFFFFF', '#000000', '#E7E6E6', '#44546A'],
  ...['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'],
  ...['#0563C1', '#954F72'],
];

/** Gathers the colours of a theme. */
export class ThemeHandler implements XmlHandler {
  readonly listening = false;
  private readonly colors = new Map<string, string>();
  private inScheme = false;
  private entry = '';

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'clrScheme') this.inScheme = true;
    else if (!this.inScheme) return;
    else if (THEME_ORDER.includes(name)) this.entry = name;
    else if (name === 'srgbClr') this.take(attributes.find('val'));
    else if (name === 'sysClr') this.take(attributes.find('lastClr'));
  }

  close(name: string): void {
    if (name === 'clrScheme') this.inScheme = false;
    else if (name === this.entry) this.entry = '';
  }

  text(): void {}

  /** By number. */
  palette(): readonly string[] {
    return THEME_ORDER.map((name, index) => this.colors.get(name) ?? OFFICE_THEME[index]!);
  }

  private take(digits: string | undefined): void {
    if (this.entry !== '' && /^[0-9a-f]{6}$/i.test(digits ?? ''))
      this.colors.set(this.entry, `#${digits!.toUpperCase()}`);
  }
}

/** The eight colours that files number from 0 and again from 8 (18.8.27), then those from 16 on. */
const BASIC = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const INDEXED = [
  ...BASIC,
  ...BASIC,
  ...['800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080'],
  ...['9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF'],
  ...['000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF'],
  ...['00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99'],
  ...['3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696'],
  ...['003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
];

/** `#RRGGBB` of a colour element; undefined for automatic and unknown ones. */
export function readColor(attributes: XmlAttributes, theme: readonly string[]): string | undefined {
  const rgb = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(attributes.find('rgb') ?? '')?.[1];
  const indexed = INDEXED[Number(attributes.find('indexed') ?? NaN)];
  const themed = theme[Number(attributes.find('theme') ?? NaN)];
  const base = rgb ? `#${rgb}` : (themed ?? (indexed && `#${indexed}`));
  const tint = Number(attributes.find('tint') ?? 0);
  return base && (tint === 0 ? base.toUpperCase() : withTint(base, tint));
}

/** Lighter for a positive tint, darker for a negative one, by luminance (18.8.19). */
function withTint(color: string, tint: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const share = Math.min(Math.abs(tint), 1);
  const goal = tint > 0 ? 255 : 0;
  // Towards white or black: luminance changes as said, the hue stays nearly as it was.
  return `#${parts
    .map((part) => Math.round(part + (goal - part) * share))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}
