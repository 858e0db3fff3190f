import { formatRange, type CellAddress, type RangeAddress } from '../../domain/address';
import { coverRanges } from '../mark-rules/cover-ranges';
import { sliceRows } from './chunking';

/** Longest address list that one call takes; Excel refuses more than 8.192 characters. */
const MAX_ADDRESS_LENGTH = 8_000;

/** The fewest-by-sweep rectangles that cover exactly these cells, top to bottom; repeated cells count once. */
export function coverCells(cells: readonly CellAddress[]): RangeAddress[] {
  return coverRanges(
    cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })),
  );
}

/** Comma-separated addresses, as few texts as Excel's limit allows. */
export function toAddressLists(ranges: readonly RangeAddress[]): string[] {
  const lists: string[] = [];
  for (const range of ranges) {
    const address = formatRange(range);
    const last = lists.at(-1);
    if (last === undefined || last.length + 1 + address.length > MAX_ADDRESS_LENGTH)
      lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}

export function rowCount({ top, bottom }: RangeAddress): number {
  return bottom - top + 1;
}

export function cellCount(range: RangeAddress): number {
  return rowCount(range) * columnCount(range);
}

/** The range in slices of whole rows, none with more cells than `limit` unless a single row has. */
export function sliceRange(range: RangeAddress, limit: number): RangeAddress[] {
  return sliceRows(rowCount(range), columnCount(range), limit).map(({ first, count }) => ({
    ...range,
    top: range.top + first,
    bottom: range.top + first + count - 1,
  }));
}

export function columnCount({ left, right }: RangeAddress): number {
  return right - left + 1;
}
