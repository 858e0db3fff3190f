import type { IBorderData, IStyleData, ITextRotation } from '@univerjs/core';
import { BooleanNumber, BorderStyleTypes, WrapStrategy } from '@univerjs/core';
import type { CellLook } from '../../../hosts/xlsx/look';
import type { BorderLine } from '../../../ports/look-changes';
import { HORIZONTAL, INDENT_PIXELS, LINES, SIDES, VERTICAL } from '../style-words';

/** A file's style as the grid keeps it. */
export function toGridStyle(look: CellLook): IStyleData {
  const { fontName, fontSize, bold, italic, underline, strike, fontColor, fill } = look;
  const { horizontal, vertical, wrap, rotation, indent, borders, numberFormat } = look;
  return {
    ...(fontName !== undefined && { ff: fontName }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(italic && { it: BooleanNumber.TRUE }),
    ...(underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(strike && { st: { s: BooleanNumber.TRUE } }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(horizontal && { ht: HORIZONTAL[horizontal] }),
    ...(vertical && { vt: VERTICAL[vertical] }),
    ...(wrap && { tb: WrapStrategy.WRAP }),
    ...(rotation !== undefined && { tr: toRotation(rotation) }),
    ...(indent !== undefined && { pd: { l: indent * INDENT_PIXELS } }),
    ...(borders && { bd: toBorders(borders) }),
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
  };
}

/** The grid counts with the clock, and stacks letters by a flag of their own. */
function toRotation(rotation: NonNullable<CellLook['rotation']>): ITextRotation {
  return rotation === 'stacked' ? { a: 0, v: BooleanNumber.TRUE } : { a: -rotation };
}

function toBorders(borders: NonNullable<CellLook['borders']>): IBorderData {
  return Object.fromEntries(
    SIDES.flatMap(([side, key]) => {
      const line = borders[side];
      return line ? [[key, toLine(line)]] : [];
    }),
  );
}

function toLine({ style, color = '#000000' }: BorderLine) {
  return { s: LINES[style] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}
