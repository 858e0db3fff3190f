import type { RangeAddress } from '../../domain/address';
import { columnCount, rowCount } from './blocks';

/** Asks for what `toRangeAddress` needs. */
export function loadPosition(range: Excel.Range): void {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
}

/** Asks for what `toRangeAddresses` needs. */
export function loadPositions(areas: Excel.RangeAreas): void {
  areas.load(
    'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount',
  );
}

export function toRangeAddress(range: Excel.Range): RangeAddress {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

export function toRangeAddresses(areas: Excel.RangeAreas): RangeAddress[] {
  return areas.areas.items.map(toRangeAddress);
}

export function getRange(sheet: Excel.Worksheet, range: RangeAddress): Excel.Range {
  return sheet.getRangeByIndexes(range.top, range.left, rowCount(range), columnCount(range));
}

/** Excel takes one format for a whole range, which the typings leave out. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
