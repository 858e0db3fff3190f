import {
  REPORT_FONT,
  REPORT_FONT_SIZE,
  REPORT_HEAD_FILL,
  REPORT_LINK_COLOR,
  REPORT_TITLE_SIZE,
} from '../../../../report-sheet';
import { element } from '../../../write/xml';
import { solidFill, toArgb } from '../../styles/format-xml';
import type { StyleList, StyleLists } from '../../styles/style-lists';

/** How a cell of the report looks. */
export type ReportStyle = 'title' | 'line' | 'head' | 'text' | 'typedText' | 'link';

interface Look {
  readonly font: 'plain' | 'bold' | 'title' | 'link';
  readonly fill?: true;
  readonly wrap?: true;
  /** Text that would be a formula if it were typed again: kept by an apostrophe that is not shown. */
  readonly quoted?: true;
}

const LOOKS: Readonly<Record<ReportStyle, Look>> = {
  title: { font: 'title' },
  line: { font: 'plain' },
  head: { font: 'bold', fill: true, wrap: true },
  text: { font: 'plain', wrap: true },
  typedText: { font: 'plain', wrap: true, quoted: true },
  link: { font: 'link', wrap: true },
};

const STYLES = Object.keys(LOOKS) as ReportStyle[];
const FONTS = ['plain', 'bold', 'title', 'link'] as const;

/** What the report appends to a workbook's lists of styles. */
export interface ReportItems {
  readonly lists: Readonly<Record<'fonts' | 'fills' | 'cellXfs', readonly string[]>>;
  /** Positions of the styles that cells carry. */
  readonly positions: Readonly<Record<ReportStyle, number>>;
}

/** @param own whether the items are in the lists already, at their ends */
export function reportItems(lists: StyleLists, own: boolean): ReportItems {
  const { prefix } = lists;
  const fonts = FONTS.map((font) => fontOf(font, prefix));
  const fills = [solidFill(prefix, REPORT_HEAD_FILL)];
  const first = (list: StyleList, count: number): number =>
    lists.lengthOf(list) - (own ? count : 0);
  const firstFont = first('fonts', fonts.length);
  const firstFill = first('fills', fills.length);
  const firstFormat = first('cellXfs', STYLES.length);
  const cellXfs = STYLES.map((style) => formatOf(LOOKS[style], prefix, firstFont, firstFill));
  const positions = STYLES.map((style, index) => [style, firstFormat + index]);
  return {
    lists: { fonts, fills, cellXfs },
    positions: Object.fromEntries(positions) as Record<ReportStyle, number>,
  };
}

function fontOf(font: Look['font'], prefix: string): string {
  const bold = font === 'bold' || font === 'title';
  return element(
    `${prefix}font`,
    {},
    ...(bold ? [element(`${prefix}b`, {})] : []),
    ...(font === 'link' ? [element(`${prefix}u`, {})] : []),
    element(`${prefix}sz`, { val: font === 'title' ? REPORT_TITLE_SIZE : REPORT_FONT_SIZE }),
    ...(font === 'link' ? [element(`${prefix}color`, { rgb: toArgb(REPORT_LINK_COLOR) })] : []),
    element(`${prefix}name`, { val: REPORT_FONT }),
    element(`${prefix}family`, { val: 1 }),
  );
}

function formatOf(look: Look, prefix: string, firstFont: number, firstFill: number): string {
  const alignment = element(`${prefix}alignment`, { vertical: 'top', wrapText: look.wrap });
  return element(
    `${prefix}xf`,
    {
      fontId: firstFont + FONTS.indexOf(look.font),
      fillId: look.fill ? firstFill : undefined,
      quotePrefix: look.quoted,
      applyFont: true,
      applyFill: look.fill,
      applyAlignment: true,
    },
    alignment,
  );
}
