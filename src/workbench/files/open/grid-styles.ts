import type { IBorderData, IStyleData } from '@univerjs/core';
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { BorderLook, CellLook } from '../../../hosts/xlsx/look';

const HORIZONTAL: Readonly<Record<NonNullable<CellLook['horizontal']>, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};

const VERTICAL: Readonly<Record<NonNullable<CellLook['vertical']>, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const SIDES = [
  ['top', 't'],
  ['right', 'r'],
  ['bottom', 'b'],
  ['left', 'l'],
] as const;

/** A file's style as the grid keeps it. */
export function toGridStyle(look: CellLook): IStyleData {
  const { fontName, fontSize, bold, italic, underline, fontColor, fill } = look;
  const { horizontal, vertical, wrap, borders, numberFormat } = look;
  return {
    ...(fontName !== undefined && { ff: fontName }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(italic && { it: BooleanNumber.TRUE }),
    ...(underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(horizontal && { ht: HORIZONTAL[horizontal] }),
    ...(vertical && { vt: VERTICAL[vertical] }),
    ...(wrap && { tb: WrapStrategy.WRAP }),
    ...(borders && { bd: toBorders(borders) }),
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
  };
}

function toBorders(borders: NonNullable<CellLook['borders']>): IBorderData {
  return Object.fromEntries(
    SIDES.flatMap(([side, key]) => {
      const line = borders[side];
      return line ? [[key, toLine(line)]] : [];
    }),
  );
}

function toLine({ style, color = '#000000' }: BorderLook) {
  return { s: LINES[style] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}
