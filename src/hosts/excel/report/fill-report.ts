import { formatPlace } from '../../../domain/address';
import type { CellContent } from '../../../domain/edit';
import type { PlannedPrint, PlannedStyle, SheetPlan } from '../../../domain/sheet-plan';
import type { ReportSheet } from '../../../ports/annotation';
import {
  headRow,
  LONGEST_TEXT,
  MOST_LINKS,
  REPORT_FONT,
  REPORT_FONT_SIZE,
  REPORT_HEAD_FILL,
  REPORT_LINK_COLOR,
  REPORT_TITLE_SIZE,
  tableRange,
  widthInPoints,
} from '../../report-sheet';
import { columnCount, rowCount } from '../blocks';
import { command, sliceRows, type Command } from '../chunking';
import { getRange } from '../ranges';
import { toContentCommands } from '../sheet-plan/content';
import { toLayoutCommands } from '../sheet-plan/layout';
import { toPrintCommands } from '../sheet-plan/print';
import { toStyleCommands } from '../sheet-plan/styles';

/** What setting a link takes in a request, without the reference itself. */
const LINK_BYTES = 80;

/** Everything that makes an empty sheet the report. Text is written as text, whatever it looks like. */
export function toReportCommands(
  sheet: Excel.Worksheet,
  report: ReportSheet,
  maxBytes: number,
): Command[] {
  const plan = toPlan(report);
  return [
    ...toContentCommands(sheet, plan, maxBytes),
    // A link brings a style of Excel's own: ours come after it.
    ...toLinkCommands(sheet, report, maxBytes),
    ...toStyleCommands(sheet, plan),
    ...toLayoutCommands(sheet, plan),
    command(() => getRange(sheet, tableRange(report)).format.autofitRows()),
    command(() => sheet.autoFilter.apply(getRange(sheet, tableRange(report)))),
    ...toPrintCommands(sheet, plan.print),
  ];
}

/** Takes everything off the sheet that stands in cells, heights of rows included. */
export function toEmptyingCommands(sheet: Excel.Worksheet): Command[] {
  return [
    command(() => sheet.autoFilter.remove()),
    command(() => sheet.getUsedRange().getEntireRow().delete('Up')),
  ];
}

function toPlan(report: ReportSheet): SheetPlan {
  const { name, lines, columns, rows } = report;
  const top = headRow(report);
  const at = (row: number) => ({ row, column: 0 });
  const toCells = (texts: readonly string[]): CellContent[] =>
    texts.map((text) => ({ value: text.slice(0, LONGEST_TEXT) }));
  return {
    sheetName: name,
    blocks: [
      { at: at(0), content: lines.map((line) => toCells([line])) },
      { at: at(top), content: [toCells(columns.map(({ title }) => title))] },
      { at: at(top + 1), content: rows.map(({ texts }) => toCells(texts)) },
    ].filter(({ content }) => content.length > 0 && content[0]!.length > 0),
    styles: toStyles(report),
    merges: [],
    columnWidths: columns.map(({ width }, column) => ({ column, points: widthInPoints(width) })),
    rowHeights: [],
    hiddenRows: [],
    names: [],
    conditionalFormats: [],
    validations: [],
    freezeAt: at(top + 1),
    print: toPrint(report),
    firstInput: at(0),
  };
}

function toStyles(report: ReportSheet): PlannedStyle[] {
  const table = tableRange(report);
  const { top, bottom, right } = table;
  const title = { top: 0, left: 0, bottom: 0, right: 0 };
  const body = { ...table, top: top + 1 };
  const linked = report.columns.flatMap(({ links }, column) => (links ? column : []));
  return [
    {
      range: { top: 0, left: 0, bottom, right },
      style: { fontName: REPORT_FONT, fontSize: REPORT_FONT_SIZE, vertical: 'top' },
    },
    { range: title, style: { bold: true, fontSize: REPORT_TITLE_SIZE } },
    {
      range: { ...table, bottom: top },
      style: { bold: true, fill: REPORT_HEAD_FILL, wrap: true },
    },
    ...(report.rows.length === 0
      ? []
      : [
          { range: body, style: { wrap: true } },
          ...linked.map((column) => ({
            range: { ...body, left: column, right: column },
            style: { fontColor: REPORT_LINK_COLOR },
          })),
        ]),
  ];
}

function toPrint(report: ReportSheet): PlannedPrint {
  const { top, bottom, right } = tableRange(report);
  return {
    orientation: 'landscape',
    paper: 'a4',
    marginsMm: { top: 19, bottom: 19, left: 18, right: 18 },
    fitToWidth: true,
    area: { top: 0, left: 0, bottom, right },
    titleRows: { first: top, last: top },
  };
}

/** One call for a column of links, or as few as the limit of a request allows. */
function toLinkCommands(sheet: Excel.Worksheet, report: ReportSheet, maxBytes: number): Command[] {
  const first = headRow(report) + 1;
  const targets = report.rows.slice(0, MOST_LINKS).map(({ place }) => place && formatPlace(place));
  const longest = Math.max(0, ...targets.map((target) => target?.length ?? 0));
  return report.columns.flatMap(({ links }, column) => {
    if (!links) return [];
    const slices = sliceRows(targets.length, LINK_BYTES + 3 * longest, maxBytes);
    return slices.map(({ first: offset, count }) => {
      const top = first + offset;
      const range = { top, left: column, bottom: top + count - 1, right: column };
      const cells = targets
        .slice(offset, offset + count)
        .map((target) => [
          target === undefined ? {} : { hyperlink: { documentReference: target } },
        ]);
      const bytes = rowCount(range) * columnCount(range) * (LINK_BYTES + 3 * longest);
      return command(() => void getRange(sheet, range).setCellProperties(cells), bytes);
    });
  });
}
