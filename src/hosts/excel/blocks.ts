import { formatRange, type CellAddress, type RangeAddress } from '../../domain/address';
import { sliceRows } from './chunking';

/** Longest address list that one call takes; Excel refuses more than 8.192 characters. */
const MAX_ADDRESS_LENGTH = 8_000;

/** The fewest-by-sweep rectangles that cover exactly these cells, top to bottom; repeated cells count once. */
export function coverCells(cells: readonly CellAddress[]): RangeAddress[] {
  return coverRanges(
    cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })),
  );
}

/**
 * Rectangles without overlap that cover exactly what the given ones cover: runs along rows
 * or columns become one, so that a marked column is one address and not a thousand.
 */
export function coverRanges(ranges: readonly RangeAddress[]): RangeAddress[] {
  const edges = [...new Set(ranges.flatMap(({ top, bottom }) => [top, bottom + 1]))].sort(
    ascending,
  );
  const covered: RangeAddress[] = [];
  let open: RangeAddress[] = [];
  const sorted = [...ranges].sort((one, other) => one.top - other.top);
  let next = 0;
  let active: RangeAddress[] = [];
  for (const [index, top] of edges.entries()) {
    while (next < sorted.length && sorted[next]!.top <= top) active.push(sorted[next++]!);
    active = active.filter(({ bottom }) => bottom >= top);
    const bottom = (edges[index + 1] ?? top + 1) - 1;
    const runs = active.length === 0 ? [] : unionOfColumns(active);
    const grown: RangeAddress[] = runs.map(({ left, right }) => {
      const above = open.find((range) => range.left === left && range.right === right);
      return { top: above?.top ?? top, left, bottom, right };
    });
    covered.push(...open.filter((range) => !grown.some((wider) => isGrownFrom(wider, range))));
    open = grown;
  }
  return [...covered, ...open].sort((one, other) => one.top - other.top || one.left - other.left);
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

function unionOfColumns(
  ranges: readonly RangeAddress[],
): { readonly left: number; readonly right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (const { left, right } of [...ranges].sort((one, other) => one.left - other.left)) {
    const last = runs.at(-1);
    if (last && left <= last.right + 1) last.right = Math.max(last.right, right);
    else runs.push({ left, right });
  }
  return runs;
}

function isGrownFrom(wider: RangeAddress, range: RangeAddress): boolean {
  return wider.top === range.top && wider.left === range.left && wider.right === range.right;
}

function ascending(one: number, other: number): number {
  return one - other;
}
