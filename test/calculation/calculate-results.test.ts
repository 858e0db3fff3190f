import { calculateResults } from '../../src/calculation/calculate-results';
import { columnIndex } from '../../src/domain/address';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/domain/snapshot';

type Content = number | string | boolean | null;

/** Texts that begin with `=` are formulas without a result; rows from row 1, columns from A. */
function sheetOf(name: string, rows: readonly (readonly Content[])[]): SheetSnapshot {
  const toCell = (content: Content): CellSnapshot | null => {
    if (content === null) return null;
    return typeof content === 'string' && content.startsWith('=')
      ? { value: null, formula: content, uncached: true }
      : { value: content };
  };
  return {
    id: name,
    name,
    hidden: false,
    protected: false,
    used: {
      top: 0,
      left: 0,
      bottom: rows.length - 1,
      right: Math.max(...rows.map((row) => row.length)) - 1,
    },
    rows: rows.map((row, index) => ({ index, cells: row.map(toCell) })),
    names: [],
    merges: [],
  };
}

function valueAt({ sheets }: WorkbookSnapshot, address: string): unknown {
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
  return sheets[0]!.rows[Number(row) - 1]!.cells[columnIndex(column!)]!.value;
}

const FIGURES: readonly (readonly Content[])[] = [
  [100, 7, 'Xã A', -2.5, null],
  [250, 13, 'Xã B', 2.5, true],
  [400, 0, 'Xã C', 1.005, '12'],
];

function resultOf(formula: string): unknown {
  const sheets = [
    sheetOf('Biểu 1', [...FIGURES, [formula]]),
    sheetOf("Xã 'A'", [
      [5, 6],
      ['=A1*B1', null],
    ]),
  ];
  return valueAt(calculateResults({ sheets, names: [] }), 'A4');
}

describe('results that a file does not hold', () => {
  it.each([
    ['=A1+B1*2', 114],
    ['=SUM(A1:A3)', 750],
    ['=SUM(A1:E3)', 771.005],
    ['=SUM(A1,A3,10)', 510],
    ['=SUM(A1:A2)+SUM(B1:B2)', 370],
    ['=SUBTOTAL(9,A1:A3)', 750],
    ['=ROUND(B1/A2*100,2)', 2.8],
    ['=ROUND(B2/A1*100,0)', 13],
    // 1.005 is below 1.005 in binary; Excel shows 1.01
    ['=ROUND(D3,2)', 1.01],
    ['=ROUND(D1,0)', -3],
    ['=ROUND(D2,0)', 3],
    ['=ROUNDUP(D1,0)', -3],
    ['=ROUNDDOWN(D2,0)', 2],
    ['=ROUND(A3,-3)', 0],
    ['=ROUND(750,-3)', 1000],
    ['=-2^2', 4],
    ['=B1%', 0.07],
    ['=A1-A2-A3', -550],
    ['=2^3^2', 64],
    ['=MAX(A1:B3)', 400],
    ['=MIN(A1:B3)', 0],
    ['=AVERAGE(A1:A3)', 250],
    ['=COUNT(A1:E3)', 9],
    ['=PRODUCT(A1,B1)', 700],
    ['=ABS(D1)', 2.5],
    ['=IF(B3=0,0,A3/B3)', 0],
    ['=IF(E1="",1,2)', 1],
    ['=IF(C1="xã a",1,2)', 1],
    ['=IF(AND(A1>50,NOT(B1>50)),A1,B1)', 100],
    ['=IFERROR(A3/B3,-1)', -1],
    ['=IFERROR(A3/B2,-1)', 400 / 13],
    ["='Xã ''A'''!A2+1", 31],
    ["=SUM('Xã ''A'''!A1:B2)", 41],
    ['=E1+1', 1],
  ])('%s gives %d', (formula, expected) => {
    expect(resultOf(formula)).toBeCloseTo(expected, 10);
  });

  it.each([
    ['an error', '=A3/B3'],
    ['words', '=IF(A1>0,"đạt","không đạt")'],
    ['another workbook', '=[1]Sheet1!A1'],
    ['a sheet that is not there', "='Xã B'!A1"],
    ['a function that is not known', '=VLOOKUP(A1,A1:B3,2,0)'],
    ['a name', '=Tổng_hộ*2'],
    ['text that may be a number', '=E3+1'],
    ['several sheets', "=SUM('Xã A:Xã Z'!A1)"],
    ['itself', '=A4+1'],
    ['a range with itself in it', '=SUM(A1:A4)'],
    ['words that are no formula', '=A1+'],
  ])('are left open where a formula uses or gives %s', (_, formula) => {
    expect(resultOf(formula)).toBeNull();
  });

  it('follow one another, whichever stands first', () => {
    const calculated = calculateResults({
      sheets: [sheetOf('Biểu 1', [['=A2*2'], ['=A3+1'], ['=SUM(A4:A5)'], [3], [4]])],
      names: [],
    });
    expect(['A1', 'A2', 'A3'].map((cell) => valueAt(calculated, cell))).toEqual([16, 8, 7]);
  });

  it('keep what the file holds, and their mark', () => {
    const sheet = sheetOf('Biểu 1', [['=B1+1', 1]]);
    const cached: SheetSnapshot = {
      ...sheet,
      rows: [{ index: 0, cells: [{ value: 5, formula: '=B1+1' }, { value: 1 }] }],
    };
    const workbook = { sheets: [cached], names: [] };
    expect(calculateResults(workbook)).toBe(workbook);
    expect(calculateResults({ sheets: [sheet], names: [] }).sheets[0]!.rows[0]!.cells[0]).toEqual({
      value: 2,
      formula: '=B1+1',
      uncached: true,
    });
  });

  it('end where chains do not', () => {
    const chain = Array.from({ length: 5000 }, (_, row) => [`=A${row + 2}+1`]);
    const calculated = calculateResults({ sheets: [sheetOf('S', [...chain, [1]])], names: [] });
    expect(valueAt(calculated, 'A5000')).toBe(2);
    const squared = Array.from({ length: 3000 }, (_, row) => [`=SUM(A1:A3000)+${row}`]);
    expect(() => calculateResults({ sheets: [sheetOf('S', squared)], names: [] })).not.toThrow();
  });
});
