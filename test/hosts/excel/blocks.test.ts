import fc from 'fast-check';
import { parseRange, formatRange, type RangeAddress } from '../../../src/domain/address';
import { coverCells, toAddressLists } from '../../../src/hosts/excel/blocks';
import { coverRanges } from '../../../src/hosts/mark-rules/cover-ranges';

const range = fc
  .tuple(fc.nat(12), fc.nat(8), fc.nat(4), fc.nat(4))
  .map(([top, left, height, width]): RangeAddress => ({
    top,
    left,
    bottom: top + height,
    right: left + width,
  }));

function cellsOf(ranges: readonly RangeAddress[]): string[] {
  return ranges.flatMap(({ top, left, bottom, right }) => {
    const cells: string[] = [];
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) cells.push(`${row},${column}`);
    return cells;
  });
}

function cover(...addresses: string[]): string[] {
  return coverRanges(addresses.map(parseRange)).map(formatRange);
}

describe('coverRanges', () => {
  it('covers exactly the cells given, each once', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), (ranges) => {
        const covered = cellsOf(coverRanges(ranges));
        expect(new Set(covered)).toEqual(new Set(cellsOf(ranges)));
        expect(covered.length).toBe(new Set(covered).size);
      }),
    );
  });

  it.each([
    [['A1', 'A2', 'A3'], ['A1:A3']],
    [['B2', 'C2', 'B3', 'C3'], ['B2:C3']],
    [
      ['A1:B2', 'B2:C3'],
      ['A1:B1', 'A2:C2', 'B3:C3'],
    ],
    [
      ['A1', 'A3'],
      ['A1', 'A3'],
    ],
    [['C5', 'C5'], ['C5']],
    [['A:A'], ['A1:A1048576']],
  ])('joins %j to %j', (given, expected) => {
    expect(cover(...given)).toEqual(expected);
  });

  it('makes one block of a long column', () => {
    const cells = Array.from({ length: 10_000 }, (_, row) => ({ row, column: 2 }));
    expect(coverCells(cells.reverse())).toEqual([{ top: 0, left: 2, bottom: 9_999, right: 2 }]);
  });
});

describe('toAddressLists', () => {
  it('keeps each list within what Excel takes, and all addresses in order', () => {
    const ranges = Array.from({ length: 3_000 }, (_, index) => ({
      top: index * 2,
      left: 700,
      bottom: index * 2,
      right: 701,
    }));
    const lists = toAddressLists(ranges);
    expect(lists.length).toBeGreaterThan(1);
    for (const list of lists) expect(list.length).toBeLessThan(8_192);
    expect(lists.join(',')).toBe(ranges.map(formatRange).join(','));
  });

  it('is empty for no ranges', () => {
    expect(toAddressLists([])).toEqual([]);
  });
});
