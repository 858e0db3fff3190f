import type { PlannedBlock, PlannedStyle } from '../../domain/sheet-plan';
import type { RangeAddress } from '../../domain/address';
import type { SheetLayout } from '../layout/sheet-layout';
import type { SheetPart } from './sheet-part';
import { FONT_SIZE, TITLE_SIZE } from './appearance';
import type { HeadingLine } from './heading-lines';
import { textHeight } from './text-height';

const LINE_STYLES: Readonly<Record<HeadingLine['kind'], PlannedStyle['style']>> = {
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
    right: layout.lastFigure,
  });
  const block: PlannedBlock = {
    at: { row: 0, column: 0 },
    content: layout.headingLines.map(({ text }) => [{ value: text }]),
  };
  return {
    blocks: [block],
    merges: layout.headingLines.map((_, row) => across(row)),
    styles: layout.headingLines.map(({ kind }, row) => ({
      range: across(row),
      style: { ...LINE_STYLES[kind], horizontal: 'center', vertical: 'center', wrap: true },
    })),
    rowHeights: layout.headingLines.map(({ text, kind }, row) => {
      const { fontSize = FONT_SIZE, bold } = LINE_STYLES[kind];
      return { row, points: textHeight(text, printedWidth, fontSize, bold) };
    }),
  };
}
