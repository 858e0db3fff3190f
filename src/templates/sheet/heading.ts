import type { CellStyle } from '../../domain/sheet-plan';
import type { RangeAddress } from '../../domain/address';
import type { SheetLayout } from '../layout/sheet-layout';
import type { SheetPart } from './sheet-part';
import { FONT_SIZE, TITLE_SIZE } from './appearance';
import type { HeadingLine } from './heading-lines';
import { unitLine } from './money-words';
import { textHeight } from './text-height';

const LINE_STYLES: Readonly<Record<HeadingLine['kind'], CellStyle>> = {
  appendix: { fontSize: TITLE_SIZE, bold: true },
  title: { fontSize: TITLE_SIZE, bold: true },
  attachment: { fontSize: FONT_SIZE, italic: true },
};

/** `Phụ lục`, title and attachment line, each centred over the printed width. */
export function planHeading(layout: SheetLayout, printedWidth: number): SheetPart {
  const across = (row: number): RangeAddress => ({
    top: row,
    left: 0,
    bottom: row,
    right: layout.lastPrinted,
  });
  const lines = layout.headingLines.map((line, row): StyledLine => ({
    row,
    text: line.text,
    style: { ...LINE_STYLES[line.kind], horizontal: 'center', vertical: 'center', wrap: true },
  }));
  const all = [...lines, ...unitLines(layout)];
  return {
    blocks: all.map(({ row, text }) => ({ at: { row, column: 0 }, content: [[{ value: text }]] })),
    merges: all.map(({ row }) => across(row)),
    styles: all.map(({ row, style }) => ({ range: across(row), style })),
    rowHeights: all.map(({ row, text, style: { fontSize = FONT_SIZE, bold } }) => ({
      row,
      points: textHeight(text, printedWidth, fontSize, bold),
    })),
  };
}

interface StyledLine {
  readonly row: number;
  readonly text: string;
  readonly style: CellStyle;
}

/** Right above the header of a table of money. */
function unitLines({ table, header }: SheetLayout): StyledLine[] {
  if (!table.figures.some(({ definition }) => definition.dimensions.measure === 'money')) return [];
  return [
    {
      row: header - 1,
      text: unitLine(table.moneyUnit),
      style: { fontSize: FONT_SIZE, italic: true, horizontal: 'right', vertical: 'center' },
    },
  ];
}
