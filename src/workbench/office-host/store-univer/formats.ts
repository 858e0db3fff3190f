import type { IStyleData } from '@univerjs/core';
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { RangeAddress } from '../../../domain/address';
import type { FormatStore } from '../store';
import type { CellFormat, HorizontalAlignment, VerticalAlignment } from '../workbook-model';
import { DEFAULT_FORMAT } from '../workbook-model';
import { readBorder, writeBorder } from './borders';
import type { StyleChange } from './cell-styles';
import { fillStyle, styleOf } from './cell-styles';
import { colorOf } from './colors';
import { cellsOf, findPartInGrid } from './grid-range';
import { createSizeStore } from './sizes';
import type { UniverContext } from './univer-context';
import { worksheetOf } from './univer-context';

const HORIZONTAL: Readonly<Record<HorizontalAlignment, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<VerticalAlignment, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

export function createFormatStore(context: UniverContext): FormatStore {
  return {
    readFormat(sheet, range) {
      const worksheet = worksheetOf(context, sheet);
      const part: RangeAddress = findPartInGrid(worksheet, range) ?? {
        ...range,
        bottom: range.top,
        right: range.left,
      };
      let common: Partial<CellFormat> | undefined;
      for (const { row, column } of cellsOf(part)) {
        const format = toCellFormat(styleOf(worksheet, row, column));
        common = common === undefined ? format : keepEqual(common, format);
      }
      return common ?? DEFAULT_FORMAT;
    },

    writeFormat(sheet, range, format) {
      fillStyle(context, sheet, range, toStyleChange(format));
    },

    readBorder: (sheet, range, edge) => readBorder(context, sheet, range, edge),
    writeBorder: (sheet, range, edge, border) => writeBorder(context, sheet, range, edge, border),
    ...createSizeStore(context),
  };
}

function toCellFormat(style: IStyleData): CellFormat {
  return {
    fontName: style.ff ?? DEFAULT_FORMAT.fontName,
    fontSize: style.fs ?? DEFAULT_FORMAT.fontSize,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    fontColor: colorOf(style.cl) ?? DEFAULT_FORMAT.fontColor,
    fill: colorOf(style.bg) ?? null,
    horizontal: findName(HORIZONTAL, style.ht) ?? DEFAULT_FORMAT.horizontal,
    vertical: findName(VERTICAL, style.vt) ?? DEFAULT_FORMAT.vertical,
    wrap: style.tb === WrapStrategy.WRAP,
  };
}

function toStyleChange(format: Partial<CellFormat>): StyleChange {
  const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  const { fontName, fontSize, bold, italic, fontColor, fill, horizontal, vertical, wrap } = format;
  return {
    ...(fontName === undefined ? {} : { ff: fontName }),
    ...(fontSize === undefined ? {} : { fs: fontSize }),
    ...(bold === undefined ? {} : { bl: flag(bold) }),
    ...(italic === undefined ? {} : { it: flag(italic) }),
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
    ...(fill === undefined ? {} : { bg: fill === null ? null : { rgb: fill } }),
    ...(horizontal === undefined ? {} : { ht: HORIZONTAL[horizontal] }),
    ...(vertical === undefined ? {} : { vt: VERTICAL[vertical] }),
    ...(wrap === undefined ? {} : { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  };
}

function keepEqual(common: Partial<CellFormat>, format: CellFormat): Partial<CellFormat> {
  return Object.fromEntries(
    Object.entries(common).filter(([key, value]) => format[key as keyof CellFormat] === value),
  );
}

function findName<Name extends string, Value>(
  names: Readonly<Record<Name, Value>>,
  value: Value | null | undefined,
): Name | undefined {
  return (Object.keys(names) as Name[]).find((name) => names[name] === value);
}
