import type { CellStyle, PlannedPrint } from '../../domain/sheet-plan';
import type { RangeAddress } from '../../domain/address';

/** As NĐ 30/2020/NĐ-CP wants papers to look. */
export const BODY: CellStyle = { fontName: 'Times New Roman', fontSize: 12, vertical: 'top' };
export const TITLE: CellStyle = { bold: true, fontSize: 14 };
export const HEADER: CellStyle = {
  bold: true,
  fill: '#F2F2F2',
  border: true,
  wrap: true,
  horizontal: 'center',
  vertical: 'center',
};
const CELL: CellStyle = { border: true, wrap: true };
/** A text that looks like a formula stays one where somebody edits its cell. */
export const TEXT: CellStyle = { ...CELL, numberFormat: '@' };
export const COUNT: CellStyle = { ...CELL, numberFormat: '#,##0', horizontal: 'right' };

const LINE_HEIGHT = 16;
/** Of Times New Roman in 12 points; capitals and marks of tone are wider than the rest. */
const CHARACTER_WIDTH = 5.6;

/** Of a row whose texts wrap in columns of these widths, in points. */
export function heightOf(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, column) =>
    Math.ceil((text.length * CHARACTER_WIDTH) / widths[column]!),
  );
  return Math.max(1, ...lines) * LINE_HEIGHT;
}

export function printOf(area: RangeAddress, header: number): PlannedPrint {
  return {
    orientation: 'landscape',
    paper: 'a4',
    marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
    fitToWidth: true,
    area,
    titleRows: { first: header, last: header },
  };
}
