import type { RangeAddress } from '../../domain/address';
import type { ReportSheet } from '../../ports/annotation';

/** NĐ 30/2020/NĐ-CP, Phụ lục I wants Times New Roman. */
export const REPORT_FONT = 'Times New Roman';
export const REPORT_FONT_SIZE = 12;
export const REPORT_TITLE_SIZE = 14;
/** `#RRGGBB` */
export const REPORT_HEAD_FILL = '#E7E6E6';
export const REPORT_LINK_COLOR = '#0563C1';

/** Excel's limit for the text of a cell. */
export const LONGEST_TEXT = 32_767;
/** Excel's limit for the links of a sheet is 65.530. */
export const MOST_LINKS = 65_000;

/** Row of the table's head, 0-based: an empty row parts it from the lines above. */
export function headRow({ lines }: Pick<ReportSheet, 'lines'>): number {
  return lines.length + 1;
}

/** The table's head and rows: what can be filtered. */
export function tableRange(report: ReportSheet): RangeAddress {
  const top = headRow(report);
  const { rows, columns } = report;
  return { top, left: 0, bottom: top + rows.length, right: columns.length - 1 };
}
