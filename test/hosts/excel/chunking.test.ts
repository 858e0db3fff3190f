import fc from 'fast-check';
import { sliceRows, toBatches } from '../../../src/hosts/excel/chunking';

describe('toBatches', () => {
  it('keeps every item, in order, and no batch above the limit that could be split', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100)), fc.integer({ min: 1, max: 150 }), (sizes, limit) => {
        const batches = toBatches(sizes, (size) => size, limit);
        expect(batches.flat()).toEqual(sizes);
        for (const batch of batches) {
          const size = batch.reduce((sum, added) => sum + added, 0);
          expect(size <= limit || batch.filter((added) => added > 0).length === 1).toBe(true);
        }
      }),
    );
  });

  it('needs one batch for what fits into one', () => {
    expect(toBatches([3, 3, 4], (size) => size, 10)).toEqual([[3, 3, 4]]);
    expect(toBatches([3, 3, 5], (size) => size, 10)).toEqual([[3, 3], [5]]);
    expect(toBatches([], (size: number) => size, 10)).toEqual([]);
  });
});

describe('sliceRows', () => {
  it.each([
    {
      rows: 10,
      size: 3,
      limit: 9,
      slices: [
        [0, 3],
        [3, 3],
        [6, 3],
        [9, 1],
      ],
    },
    {
      rows: 2,
      size: 100,
      limit: 9,
      slices: [
        [0, 1],
        [1, 1],
      ],
    },
    { rows: 5, size: 0, limit: 9, slices: [[0, 5]] },
    { rows: 0, size: 3, limit: 9, slices: [] },
  ])('cuts $rows rows of $size to $limit', ({ rows, size, limit, slices }) => {
    expect(sliceRows(rows, size, limit).map(({ first, count }) => [first, count])).toEqual(slices);
  });
});
