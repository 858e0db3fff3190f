import { formatRange } from '../../../domain/address';
import type { PlannedPageHeader, PlannedPrint } from '../../../domain/sheet-plan';
import { command, PLAIN_COMMAND_BYTES, type Command } from '../chunking';

const POINTS_PER_MILLIMETRE = 72 / 25.4;

export function toPrintCommands(sheet: Excel.Worksheet, print: PlannedPrint): Command[] {
  return [command(() => setPageLayout(sheet.pageLayout, print), 12 * PLAIN_COMMAND_BYTES)];
}

function setPageLayout(layout: Excel.PageLayout, print: PlannedPrint): void {
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  layout.topMargin = toPoints(print.marginsMm.top);
  layout.bottomMargin = toPoints(print.marginsMm.bottom);
  layout.leftMargin = toPoints(print.marginsMm.left);
  layout.rightMargin = toPoints(print.marginsMm.right);
  // As many pages down as it takes.
  if (print.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintArea(formatRange(print.area));
  if (print.titleRows)
    layout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  if (print.header) setHeader(layout, print.header, print.marginsMm.top);
}

function setHeader(layout: Excel.PageLayout, header: PlannedPageHeader, topMm: number): void {
  const { headersFooters } = layout;
  // Half-way between the edge of the paper and the text.
  layout.headerMargin = toPoints(topMm / 2);
  headersFooters.state = header.onFirstPage ? 'Default' : 'FirstAndDefault';
  headersFooters.defaultForAllPages.centerHeader = header.center;
}

function toPoints(millimetres: number): number {
  return millimetres * POINTS_PER_MILLIMETRE;
}
