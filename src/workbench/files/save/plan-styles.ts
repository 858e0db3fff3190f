import { cellRange, type RangeAddress } from '../../../domain/address';
import type { CellStyle, PlannedStyle } from '../../../domain/sheet-plan';
import type { WorkbookStore } from '../../office-host/store';
import { DEFAULT_FORMAT, type CellFormat, type SheetId } from '../../office-host/workbook-model';

/** How the cells look, as plans say it, one style for neighbours that look alike. */
export function planStyles(
  store: WorkbookStore,
  sheet: SheetId,
  used: RangeAddress,
): PlannedStyle[] {
  const numberFormats = store.readNumberFormats(sheet, used);
  const planned: PlannedStyle[] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    let last: { key: string; styled: PlannedStyle } | undefined;
    for (let column = used.left; column <= used.right; column += 1) {
      const cell = cellRange(row, column);
      const style = {
        ...toStyle(store.readFormat(sheet, cell)),
        ...numberFormatOf(numberFormats[row - used.top]![column - used.left]!),
      };
      const key = JSON.stringify(style);
      if (last?.key === key) {
        last.styled = { range: { ...last.styled.range, right: column }, style };
        planned[planned.length - 1] = last.styled;
        continue;
      }
      last = { key, styled: { range: cell, style } };
      planned.push(last.styled);
    }
  }
  return planned.filter(({ style }) => Object.keys(style).length > 0);
}

const HORIZONTAL: Readonly<Record<string, CellStyle['horizontal']>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  CenterAcrossSelection: 'center',
};

const VERTICAL: Readonly<Record<string, CellStyle['vertical']>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
};

/** What differs from a cell of a new workbook. */
function toStyle(format: Partial<CellFormat>): CellStyle {
  const { fontName, fontSize, bold, italic, fontColor, fill, wrap } = format;
  const horizontal = HORIZONTAL[format.horizontal ?? ''];
  const vertical = VERTICAL[format.vertical ?? ''];
  return {
    ...(fontName !== undefined && fontName !== DEFAULT_FORMAT.fontName && { fontName }),
    ...(fontSize !== undefined && fontSize !== DEFAULT_FORMAT.fontSize && { fontSize }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(fontColor !== undefined && fontColor !== DEFAULT_FORMAT.fontColor && { fontColor }),
    ...(fill !== undefined && fill !== null && { fill }),
    ...(horizontal && { horizontal }),
    ...(vertical && vertical !== 'bottom' && { vertical }),
    ...(wrap && { wrap }),
  };
}

function numberFormatOf(numberFormat: string): CellStyle {
  return numberFormat === 'General' ? {} : { numberFormat };
}
