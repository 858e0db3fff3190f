import type { CellStyle, PlannedConditionalFormat } from '../../../../domain/sheet-plan';
import { Pool } from '../pool';
import { countedList, element, xmlDocument } from '../xml';
import { NUMBER_FORMATS, SPREADSHEET_NAMESPACE } from '../vocabulary';

/**
 * The font of cells without a style, after which column widths and row heights are counted.
 * NĐ 30/2020/NĐ-CP, Phụ lục I wants Times New Roman.
 */
const NORMAL_FONT = { fontName: 'Times New Roman', fontSize: 12 } as const;
/** Width of the normal font's widest digit at 96 dots per inch: columns are as many digits wide. */
export const DIGIT_PIXELS = 8;
/** Height in points of a row without content in the normal font. */
export const NORMAL_ROW_HEIGHT = 15.75;

const FIRST_CUSTOM_FORMAT = 164;
const NO_LINE = ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side, {}));
const THIN_LINES = ['left', 'right', 'top', 'bottom'].map((side) =>
  element(side, { style: 'thin' }, element('color', { rgb: 'FF000000' })),
);

/** The workbook's styles part; cells and conditional formats point into it. */
export class StyleBook {
  private readonly numberFormats = new Pool();
  private readonly fonts = new Pool([font(NORMAL_FONT)]);
  /** The first two are fixed: readers take them for these whatever is written. */
  private readonly fills = new Pool([
    element('fill', {}, element('patternFill', { patternType: 'none' })),
    element('fill', {}, element('patternFill', { patternType: 'gray125' })),
  ]);
  private readonly borders = new Pool([element('border', {}, ...NO_LINE)]);
  private readonly cellFormats = new Pool();
  private readonly differences = new Pool();

  constructor() {
    this.formatOf({});
  }

  /**
   * Position of a cell's format.
   *
   * @param isPrefixed whether the cell holds text that would become something else if it were
   *   typed again; Excel keeps such text by an apostrophe that is not part of it
   */
  formatOf(style: CellStyle, isPrefixed = false): number {
    const { horizontal, vertical, wrap } = style;
    const isAligned = horizontal !== undefined || vertical !== undefined || wrap !== undefined;
    const numFmtId = this.numberFormatOf(style.numberFormat ?? 'General');
    const fontId = this.fonts.positionOf(font({ ...NORMAL_FONT, ...style }));
    const fillId = style.fill === undefined ? 0 : this.fills.positionOf(solidFill(style.fill));
    const borderId =
      style.border === true
        ? this.borders.positionOf(element('border', {}, ...THIN_LINES, element('diagonal', {})))
        : 0;
    return this.cellFormats.positionOf(
      element(
        'xf',
        {
          numFmtId,
          fontId,
          fillId,
          borderId,
          xfId: 0,
          quotePrefix: isPrefixed || undefined,
          applyNumberFormat: numFmtId > 0 || undefined,
          applyFont: fontId > 0 || undefined,
          applyFill: fillId > 0 || undefined,
          applyBorder: borderId > 0 || undefined,
          applyAlignment: isAligned || undefined,
        },
        isAligned ? element('alignment', { horizontal, vertical, wrapText: wrap }) : '',
      ),
    );
  }

  /** Position of what a conditional format changes in the cells that it marks. */
  differenceOf({ bold, fontColor, fill }: PlannedConditionalFormat): number {
    const changesFont = bold !== undefined || fontColor !== undefined;
    return this.differences.positionOf(
      element(
        'dxf',
        {},
        changesFont ? element('font', {}, ...emphasis({ bold }), ...color(fontColor)) : '',
        // Differences paint with the background colour, cells with the foreground colour
        fill === undefined
          ? ''
          : element(
              'fill',
              {},
              element(
                'patternFill',
                { patternType: 'solid' },
                element('bgColor', { rgb: toArgb(fill) }),
              ),
            ),
      ),
    );
  }

  toXml(): string {
    const formats = this.numberFormats.items.map((formatCode, position) =>
      element('numFmt', { numFmtId: FIRST_CUSTOM_FORMAT + position, formatCode }),
    );
    return xmlDocument(
      element(
        'styleSheet',
        { xmlns: SPREADSHEET_NAMESPACE },
        countedList('numFmts', formats),
        countedList('fonts', this.fonts.items),
        countedList('fills', this.fills.items),
        countedList('borders', this.borders.items),
        countedList('cellStyleXfs', [
          element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
        ]),
        countedList('cellXfs', this.cellFormats.items),
        countedList('cellStyles', [
          element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }),
        ]),
        countedList('dxfs', this.differences.items),
      ),
    );
  }

  private numberFormatOf(code: string): number {
    return NUMBER_FORMATS.get(code) ?? FIRST_CUSTOM_FORMAT + this.numberFormats.positionOf(code);
  }
}

function font({ fontName, fontSize, fontColor, ...style }: CellStyle): string {
  return element(
    'font',
    {},
    ...emphasis(style),
    element('sz', { val: fontSize }),
    ...color(fontColor),
    element('name', { val: fontName }),
    // Family 1 is Roman: what to look for where the font is missing
    element('family', { val: 1 }),
  );
}

function emphasis({ bold, italic }: Pick<CellStyle, 'bold' | 'italic'>): string[] {
  return [
    ...(bold === undefined ? [] : [element('b', { val: bold })]),
    ...(italic === undefined ? [] : [element('i', { val: italic })]),
  ];
}

function color(rgb: string | undefined): string[] {
  return rgb === undefined ? [] : [element('color', { rgb: toArgb(rgb) })];
}

function solidFill(rgb: string): string {
  return element(
    'fill',
    {},
    element(
      'patternFill',
      { patternType: 'solid' },
      element('fgColor', { rgb: toArgb(rgb) }),
      element('bgColor', { indexed: 64 }),
    ),
  );
}

/** `#RRGGBB` → `FFRRGGBB`: opaque. */
function toArgb(rgb: string): string {
  return `FF${rgb.slice(1).toUpperCase()}`;
}
