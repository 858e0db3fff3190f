import type { RangeAddress } from '../../domain/address';
import { columnCount, rowCount } from './blocks';

/** What to load for `toRangeAddress`. */
export const RANGE_POSITION = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];
/** What to load for `toRangeAddresses`. */
export const AREA_POSITIONS = RANGE_POSITION.map((property) => `areas/items/${property}`);

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
