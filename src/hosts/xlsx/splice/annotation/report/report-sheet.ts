import { columnName, formatCell, formatPlace, formatRange } from '../../../../../domain/address';
import type { ReportColumn, ReportRow, ReportSheet } from '../../../../../ports/annotation';
import {
  headRow,
  LONGEST_TEXT,
  MOST_LINKS,
  tableRange,
  wrappedLines,
} from '../../../../report-sheet';
import { element, escapeCellText, xmlDocument } from '../../../write/xml';
import { A4_PAPER } from '../../../write/vocabulary';
import type { Dialect } from '../../dialect';
import type { ReportStyle } from './report-styles';

/** Points that a line of the report's font takes. */
const LINE_HEIGHT = 15.75;
/** Rows can be no higher than 409 points. */
const MOST_LINES = 25;
/** Widths count digits, letters are narrower. */
const LETTER_WIDTH = 0.9;

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const REVISION = 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision';

/**
 * The part of the report: nothing but text, written so that no text can become a formula.
 *
 * @param uid by which Excel, and our reader, know the sheet whatever it is called
 */
export function reportSheetXml(
  report: ReportSheet,
  uid: string,
  { spreadsheet }: Dialect,
  styles: Readonly<Record<ReportStyle, number>>,
): string {
  const { columns } = report;
  return xmlDocument(
    element(
      'worksheet',
      {
        xmlns: spreadsheet,
        'xmlns:mc': COMPATIBILITY,
        'mc:Ignorable': 'xr',
        'xmlns:xr': REVISION,
        'xr:uid': uid,
      },
      element('sheetPr', {}, element('pageSetUpPr', { fitToPage: true })),
      views(headRow(report) + 1),
      element('cols', {}, ...columns.map(({ width }, index) => columnWidth(index, width))),
      element('sheetData', {}, ...rows(report, styles)),
      element('autoFilter', { ref: formatRange(tableRange(report)) }),
      links(report),
      element('pageMargins', PAGE_MARGINS),
      element('pageSetup', { paperSize: A4_PAPER, orientation: 'landscape', fitToHeight: 0 }),
    ),
  );
}

/** In inches. */
const PAGE_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

function views(frozenRows: number): string {
  const topLeftCell = formatCell({ row: frozenRows, column: 0 });
  const pane = element('pane', {
    ySplit: frozenRows,
    ...{ topLeftCell, activePane: 'bottomLeft', state: 'frozen' },
  });
  return element('sheetViews', {}, element('sheetView', { workbookViewId: 0 }, pane));
}

function columnWidth(index: number, width: number): string {
  return element('col', { min: index + 1, max: index + 1, width, customWidth: true });
}

function rows(report: ReportSheet, styles: Readonly<Record<ReportStyle, number>>): string[] {
  const top = headRow(report);
  const cell = (row: number, column: number, text: string, style: ReportStyle): string => {
    const isTyped = style === 'text' && /^[=+@-]/.test(text);
    const s = styles[isTyped ? 'typedText' : style];
    const content = escapeCellText(text.slice(0, LONGEST_TEXT));
    const t = element('t', { 'xml:space': 'preserve' }, content);
    return element(
      'c',
      { r: formatCell({ row, column }), s, t: 'inlineStr' },
      element('is', {}, t),
    );
  };
  const row = (index: number, cells: readonly string[], lines = 1): string =>
    element('row', { r: index + 1, ht: lines * LINE_HEIGHT, customHeight: true }, ...cells);
  const lines = report.lines.map((text, index) =>
    row(index, [cell(index, 0, text, index === 0 ? 'title' : 'line')], index === 0 ? 1.25 : 1),
  );
  const head = report.columns.map(({ title }, column) => cell(top, column, title, 'head'));
  const body = report.rows.map(({ texts, place }, index) => {
    const at = top + 1 + index;
    const cells = texts.map((text, column) => {
      const isLink = report.columns[column]?.links && place !== undefined && index < MOST_LINKS;
      return cell(at, column, text, isLink ? 'link' : 'text');
    });
    return row(at, cells, lineCount(texts, report.columns));
  });
  return [...lines, row(top, head), ...body];
}

/** How many lines the longest text takes: not every program finds that out when it opens a file. */
function lineCount(texts: readonly string[], columns: readonly ReportColumn[]): number {
  const counts = texts.map((text, column) => {
    const width = columns[column]?.width ?? text.length;
    return text
      .split('\n')
      .reduce((lines, line) => lines + wrappedLines(line, width / LETTER_WIDTH), 0);
  });
  return Math.min(MOST_LINES, Math.max(1, ...counts));
}

function links(report: ReportSheet): string {
  const top = headRow(report) + 1;
  const linked = report.columns.flatMap(({ links: isLinked }, column) => (isLinked ? column : []));
  const toLinks = ({ place }: ReportRow, index: number): string[] => {
    if (!place) return [];
    const location = formatPlace(place);
    return linked.map((column) =>
      element('hyperlink', { ref: `${columnName(column)}${top + index + 1}`, location }),
    );
  };
  const all = report.rows.slice(0, MOST_LINKS).flatMap(toLinks).slice(0, MOST_LINKS);
  return all.length === 0 ? '' : element('hyperlinks', {}, ...all);
}
