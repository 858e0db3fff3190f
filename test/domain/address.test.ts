import fc from 'fast-check';
import * as address from '../../src/domain/address';
import type { RangeAddress } from '../../src/domain/address';

const rows = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: address.MAX_ROWS - 1 }),
);
const columns = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: address.MAX_COLUMNS - 1 }),
);
const ranges: fc.Arbitrary<RangeAddress> = fc
  .tuple(rows, columns, rows, columns)
  .map(([row1, column1, row2, column2]) => ({
    top: Math.min(row1, row2),
    left: Math.min(column1, column2),
    bottom: Math.max(row1, row2),
    right: Math.max(column1, column2),
  }));

/** Excel's rule: 1–31 characters, none of : \ / ? * [ ], no apostrophe at either end. */
const sheetNames = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 31 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom('Phụ lục', 'Biểu 1', "Xã 'mới'!", 'A1', 'R1C1', 'rc', '2024', 'TH-2024', 'x!'),
  )
  .filter((name) => !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name));

/** Counts A, B, … Z, AA, AB … one by one. */
function* namesInOrder(): Generator<string> {
  for (let letters: number[] = [0]; ;) {
    yield letters.map((letter) => String.fromCharCode(65 + letter)).join('');
    let place = letters.length - 1;
    while (place >= 0 && letters[place] === 25) letters[place--] = 0;
    if (place < 0) letters = [0, ...letters];
    else letters[place]!++;
  }
}

describe('column names', () => {
  it('number all columns of the grid, the last being XFD', () => {
    const names = namesInOrder();
    let last = '';
    for (let column = 0; column < address.MAX_COLUMNS; column++) {
      last = names.next().value as string;
      if (address.columnName(column) !== last || address.columnIndex(last) !== column)
        throw new Error(`column ${column} is ${last}`);
    }
    expect(last).toBe('XFD');
  });

  it.each(['', 'XFE', 'ZZZ', 'AAAA', 'A1', 'Ă', '$A'])('refuses %j', (name) => {
    expect(() => address.columnIndex(name)).toThrow(address.AddressError);
  });

  it.each([-1, 1.5, address.MAX_COLUMNS, NaN])('refuses column %d', (column) => {
    expect(() => address.columnName(column)).toThrow(address.AddressError);
  });
});

describe('cells and ranges', () => {
  it('print and parse back', () => {
    fc.assert(
      fc.property(ranges, (range) => {
        expect(address.parseRange(address.formatRange(range))).toEqual(range);
        const cell = { row: range.top, column: range.left };
        expect(address.parseCell(address.formatCell(cell))).toEqual(cell);
      }),
    );
  });

  it('parse with any mix of dollar signs, corners and letter case', () => {
    fc.assert(
      fc.property(ranges, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (range, on) => {
        const sign = (index: number) => (on[index] ? '$' : '');
        const { top, left, bottom, right } = range;
        const [first, second] = on[4] ? [top, bottom] : [bottom, top];
        const text =
          `${sign(0)}${address.columnName(left)}${sign(1)}${first + 1}:` +
          `${sign(2)}${address.columnName(right)}${sign(3)}${second + 1}`;
        expect(address.parseRange(on[5] ? text.toLowerCase() : text)).toEqual(range);
      }),
    );
  });

  it.each([
    ['B:D', { top: 0, left: 1, bottom: 1_048_575, right: 3 }],
    ['$D:$B', { top: 0, left: 1, bottom: 1_048_575, right: 3 }],
    ['2:9', { top: 1, left: 0, bottom: 8, right: 16_383 }],
    ['$9:$2', { top: 1, left: 0, bottom: 8, right: 16_383 }],
    ['XFD1048576', { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 }],
  ])('%s', (text, expected) => {
    expect(address.parseRange(text)).toEqual(expected);
  });

  it.each(['', 'A', '1', 'A0', 'A1048577', 'XFE1', '1:1048577', 'A1:', ':A1', 'A1:B2:C3', 'A 1'])(
    'refuses %j',
    (text) => {
      expect(() => address.parseRange(text)).toThrow(address.AddressError);
    },
  );

  it('never reads any text but an address, and then raises only AddressError', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          address.parseRange(text);
          expect(text).toMatch(/^[$A-Za-z0-9:]+$/);
        } catch (error) {
          expect(error).toBeInstanceOf(address.AddressError);
        }
      }),
    );
  });
});

describe('places', () => {
  it('print and are found again, whatever the sheet is called', () => {
    fc.assert(
      fc.property(sheetNames, ranges, (sheet, range) => {
        const text = address.formatPlace({ sheet, range });
        expect(address.findPlace(text)).toEqual({ sheet, range });
        expect(address.findPlace(`=${text}`)).toEqual({ sheet, range });
      }),
    );
  });

  it.each([
    '=#REF!',
    '=Biểu!#REF!',
    '=SUM(Biểu!A1:A3)',
    '=Biểu!A1,Biểu!B1',
    '=A1',
    '=[1]Biểu!A1',
    "='[Tệp.xlsx]Biểu 1'!$A$1",
    "='Xã A:Xã Z'!A1",
    '="text"',
    '',
  ])('%s is no place of one sheet', (reference) => {
    expect(address.findPlace(reference)).toBeUndefined();
  });

  it.each([
    ['Phụ', 'Phụ'],
    ['Biểu 1', "'Biểu 1'"],
    ['2024', "'2024'"],
    ['A1', "'A1'"],
    ['R1C1', "'R1C1'"],
    ["Xã 'B'", "'Xã ''B'''"],
  ])('%s is written %s', (sheet, expected) => {
    expect(address.formatSheetName(sheet)).toBe(expected);
  });
});

describe('rectangles', () => {
  const small: fc.Arbitrary<RangeAddress> = fc
    .tuple(...[0, 1, 2, 3].map(() => fc.integer({ min: 0, max: 6 })))
    .map(([a = 0, b = 0, c = 0, d = 0]) => ({
      top: Math.min(a, b),
      bottom: Math.max(a, b),
      left: Math.min(c, d),
      right: Math.max(c, d),
    }));

  const cellsOf = ({ top, left, bottom, right }: RangeAddress): Set<string> => {
    const cells = new Set<string>();
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) cells.add(`${row},${column}`);
    return cells;
  };

  it('contain and intersect as their sets of cells do', () => {
    fc.assert(
      fc.property(small, small, (one, other) => {
        const inner = [...cellsOf(other)];
        const outer = cellsOf(one);
        expect(address.contains(one, other)).toBe(inner.every((cell) => outer.has(cell)));
        expect(address.intersects(one, other)).toBe(inner.some((cell) => outer.has(cell)));
        expect(address.isSingleCell(one)).toBe(outer.size === 1);
      }),
    );
  });

  it('one cell is a range of itself', () => {
    expect(address.cellRange(4, 2)).toEqual({ top: 4, left: 2, bottom: 4, right: 2 });
  });
});
