import fc from 'fast-check';
import { MAX_COLUMNS, MAX_ROWS } from '../../src/domain/address';
import {
  createFiller,
  createMatcher,
  shapeOf,
  translateFormula,
} from '../../src/reading/formula-shape';

describe('translateFormula', () => {
  // What Excel gives on filling down by 2 and right by 1.
  it.each([
    ['=C7+D7', '=D9+E9'],
    ['=$C7+D$7+$C$7', '=$C9+E$7+$C$7'],
    ['=SUM(C7:C20)', '=SUM(D9:D22)'],
    ['=SUM(C$7:C20)', '=SUM(D$7:D22)'],
    ["='Biểu 1'!C7*2", "='Biểu 1'!D9*2"],
    ['=[1]Sheet1!$A$1&"C7"', '=[1]Sheet1!$A$1&"C7"'],
    ['=SUM(C:C)', '=SUM(D:D)'],
    ['=SUM(7:8)', '=SUM(9:10)'],
    ['=LOG10(B2)', '=LOG10(C4)'],
    ['= c7 - 1', '= D9 - 1'],
  ])('%s becomes %s', (formula, filled) => {
    expect(translateFormula(formula, 2, 1)).toBe(filled);
  });

  it('leaves the grid as #REF!', () => {
    expect(translateFormula('=Biểu1!C2+1', -2, 0)).toBe('=Biểu1!#REF!+1');
    expect(translateFormula('=A2', 0, -1)).toBe('=#REF!');
  });
});

const cell = fc.record({
  row: fc.integer({ min: 40, max: 60 }),
  column: fc.integer({ min: 10, max: 20 }),
});

/** References near the cell, so that moving by a few rows never leaves the grid. */
const reference = fc
  .record({
    letter: fc.constantFrom('K', 'M', 'AB'),
    row: fc.integer({ min: 30, max: 70 }),
    fixedColumn: fc.boolean(),
    fixedRow: fc.boolean(),
    sheet: fc.constantFrom('', "'Biểu 1'!", 'Xã!', "'Xã 1:Xã 2'!"),
    height: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    fixedEnd: fc.boolean(),
  })
  .map(({ letter, row, fixedColumn, fixedRow, sheet, height, fixedEnd }) => {
    const column = (fixedColumn ? '$' : '') + letter;
    const first = `${column}${fixedRow ? '$' : ''}${row}`;
    return sheet + (height ? `${first}:${column}${fixedEnd ? '$' : ''}${row + height}` : first);
  });

const formula = fc
  .array(fc.oneof(reference, reference, fc.constantFrom('100', '"K40"', 'hộ', 'LOG10(2)')), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((parts) =>
    fc.constantFrom('+', '*', '/').map((operator) => `=SUM(${parts.join(operator)})`),
  );

const step = fc.record({
  rows: fc.integer({ min: -9, max: 9 }),
  columns: fc.integer({ min: -5, max: 5 }),
});

const SETTINGS = { numRuns: 300 };

it('translating there and back gives the same shape', () => {
  fc.assert(
    fc.property(formula, step, cell, (text, { rows, columns }, at) => {
      const back = translateFormula(translateFormula(text, rows, columns), -rows, -columns);
      expect(shapeOf(back, at)).toBe(shapeOf(text, at));
    }),
    SETTINGS,
  );
});

it('two formulas have one shape iff filling one into the other cell gives the other', () => {
  fc.assert(
    fc.property(formula, formula, step, cell, (one, other, { rows, columns }, at) => {
      const there = { row: at.row + rows, column: at.column + columns };
      const filled = translateFormula(one, rows, columns);
      expect(shapeOf(filled, there)).toBe(shapeOf(one, at));
      // Turned ranges are written with their upper edge first; going nowhere writes both so.
      const isFilled = translateFormula(translateFormula(other, 99, 9), -99, -9) === filled;
      if (isFilled) expect(shapeOf(other, there)).toBe(shapeOf(one, at));
      if (shapeOf(other, there) === shapeOf(one, at))
        expect(shapeOf(translateFormula(other, 0, 0), there)).toBe(shapeOf(filled, there));
    }),
    SETTINGS,
  );
});

it('another row, column, sheet or sign of fixing is another shape', () => {
  const at = { row: 6, column: 4 };
  const shapes = ['=C7', '=D7', '=C8', '=$C7', '=C$7', '=Xã!C7', '=C7:C8', '="C7"', '=C7+0'].map(
    (text) => shapeOf(text, at),
  );
  expect(new Set(shapes).size).toBe(shapes.length);
});

it('blanks, letter case and the order in which a range is written are no difference', () => {
  const at = { row: 6, column: 4 };
  expect(shapeOf('= sum( c7:d7 )', at)).toBe(shapeOf('=SUM(C7:D7)', at));
  expect(shapeOf('=SUM(D9:C7)', at)).toBe(shapeOf('=SUM(C7:D9)', at));
});

it('a filler gives what translating gives', () => {
  fc.assert(
    fc.property(formula, fc.integer({ min: -9, max: 9 }), (text, rows) => {
      expect(createFiller(text, 50)(50 + rows)).toBe(translateFormula(text, rows, 0));
    }),
    SETTINGS,
  );
});

it('a matcher finds what filling gives, and nothing else', () => {
  fc.assert(
    fc.property(formula, formula, fc.integer({ min: -9, max: 9 }), (text, other, rows) => {
      const matches = createMatcher(text, 50);
      const filled = createFiller(text, 50)(50 + rows);
      expect(matches(filled, 50 + rows)).toBe(true);
      expect(matches(other, 50 + rows)).toBe(other === filled);
      expect(matches(`${filled} `, 50 + rows)).toBe(false);
      expect(matches(filled.slice(0, -1), 50 + rows)).toBe(false);
    }),
    SETTINGS,
  );
});

it.each([
  ['=C7+D7', '=C8+D8', 7, true],
  ['=C7+D7', '=C8+D7', 7, false],
  ['=C7+D7', '=C08+D8', 7, false],
  ['=C7+$D$7', '=C8+$D$7', 7, true],
  ['=C6+D7', '=C7+D8', 7, true],
])('%s in row 7 is %s in row 8 or not', (text, other, row, expected) => {
  expect(createMatcher(text, 6)(other, row)).toBe(expected);
});

it('reaches to the last cell of the grid', () => {
  expect(translateFormula('=A1', MAX_ROWS - 1, MAX_COLUMNS - 1)).toBe('=XFD1048576');
  expect(translateFormula('=A1', MAX_ROWS, 0)).toBe('=#REF!');
});
