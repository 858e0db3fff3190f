import fc from 'fast-check';
import { parseCell } from '../../../../src/domain/address';
import { findCell, type CellSnapshot } from '../../../../src/domain/snapshot';
import { readWorkbook } from '../../../../src/hosts/xlsx/read';
import { spliceWorkbook } from '../../../../src/hosts/xlsx/splice';
import type { CellWrite } from '../../../../src/ports/workbook-copy';
import { ReadPackage } from '../write/read-package';
import { annotation, differentParts, SHEET } from './parts';
import { richWorkbook, type Features } from './rich-workbook';

type Change = Omit<CellWrite, 'sheet' | 'cell'>;

function write(changes: Readonly<Record<string, Change>>, features: Features = {}): Uint8Array {
  const cells = Object.entries(changes).map(([address, change]) => ({
    ...{ sheet: SHEET, cell: parseCell(address) },
    ...change,
  }));
  return spliceWorkbook(richWorkbook(features), { cells }).bytes;
}

function cellIn(bytes: Uint8Array, address: string): CellSnapshot | undefined {
  const { row, column } = parseCell(address);
  return findCell(readWorkbook(bytes).sheets[0]!, row, column);
}

const value = (given: number | string | boolean | null): Change => ({ content: { value: given } });
const formula = (text: string, result?: CellWrite['result']): Change => ({
  content: { formula: text },
  ...(result !== undefined && { result }),
});

/** A shared formula in B1:B3 that starts in B1, as Excel writes it. */
const SHARED =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
  '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
  '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';

describe('cells written into a file', () => {
  it.each([
    ['a number', 'A2', value(12.5), { value: 12.5, numberFormat: '#,##0' }],
    ['text', 'B1', value('Hộ cận nghèo'), { value: 'Hộ cận nghèo' }],
    ['text that looks like a formula', 'A1', value('=1+1'), { value: '=1+1' }],
    ['text that XML cannot carry', 'A1', value('a\u0001_x0041_<&'), { value: 'a\u0001_x0041_<&' }],
    ['a truth value', 'A4', value(false), { value: false }],
    [
      'a formula',
      'C2',
      formula('=A2&"<"', 'x'),
      { value: 'x', formula: '=A2&"<"', numberFormat: '#,##0' },
    ],
    [
      'a formula without a result',
      'Z9',
      formula('=A2'),
      { value: null, formula: '=A2', uncached: true },
    ],
    [
      'an error',
      'B2',
      formula('=1/0', { error: '#DIV/0!' }),
      { value: { error: '#DIV/0!' }, formula: '=1/0' },
    ],
    ['only a new result', 'B2', { result: 7 }, { value: 7, formula: '=A2*2' }],
    ['a cell of a row that was not there', 'B3', value(3), { value: 3 }],
    ['a cell behind all others', 'XFD1048576', value(1), { value: 1 }],
    ['a cell of a styled column', 'D9', value(5), { value: 5, numberFormat: '#,##0' }],
    ['nothing', 'A1', value(null), undefined],
  ] as const)('hold %s', (_, address, change, expected) => {
    expect(cellIn(write({ [address]: change }), address)).toEqual(expected);
  });

  it('come in the order that programs rely on, beside all that was there', () => {
    const bytes = write({ B3: value(3), D2: value(4), B4: value(5), A9: value(6), A7: value(7) });
    const cells = [...new ReadPackage(bytes).sheet.querySelectorAll('c')];
    expect(cells.map((cell) => cell.getAttribute('r'))).toEqual([
      ...['A1', 'B1', 'A2', 'B2', 'C2', 'D2', 'B3', 'A4', 'B4', 'A7', 'A9'],
    ]);
    const sheet = new ReadPackage(bytes).sheet;
    expect(sheet.querySelector('dimension')?.getAttribute('ref')).toBe('A1:D9');
    expect(sheet.querySelector('row[r="2"]')?.hasAttribute('spans')).toBe(false);
  });

  it('change their sheet and the request to calculate, and nothing else', () => {
    const before = richWorkbook({ formats: true, comments: true, macros: true });
    const cells = [{ sheet: SHEET, cell: parseCell('A2'), ...value(1) }];
    const { bytes } = spliceWorkbook(before, { cells });
    expect(differentParts(before, bytes)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    const workbook = new ReadPackage(bytes).xml('xl/workbook.xml');
    expect(workbook.querySelector('calcPr')?.getAttribute('fullCalcOnLoad')).toBe('1');
  });

  it('can be written together with marks', () => {
    const cells = [{ sheet: SHEET, cell: parseCell('A2'), ...value(1) }];
    const both = spliceWorkbook(richWorkbook(), { cells, annotation: annotation() }).bytes;
    const first = spliceWorkbook(richWorkbook(), { cells }).bytes;
    expect(both).toEqual(spliceWorkbook(first, { annotation: annotation() }).bytes);
  });

  it('write a shared formula out for the others when its first cell is overwritten', () => {
    const bytes = write({ B1: value(9) }, { rows: SHARED });
    expect(cellIn(bytes, 'B1')).toEqual({ value: 9 });
    expect(cellIn(bytes, 'B2')).toEqual({ value: 2, formula: '=A2*$A$1' });
    expect(cellIn(bytes, 'B3')).toEqual({ value: 3, formula: '=A3*$A$1' });
  });

  it('keep a shared formula shared where only results are new', () => {
    const bytes = write({ B1: { result: 4 }, B2: { result: 8 } }, { rows: SHARED });
    expect(new ReadPackage(bytes).sheet.querySelectorAll('f[t="shared"]')).toHaveLength(3);
    expect(cellIn(bytes, 'B2')).toEqual({ value: 8, formula: '=A2*$A$1' });
  });

  it('end the chain of calculation when a formula goes', () => {
    const features = { calcChain: true };
    const has = (bytes: Uint8Array) => new ReadPackage(bytes).paths.includes('xl/calcChain.xml');
    expect(has(write({ B2: value(1) }, features))).toBe(false);
    expect(has(write({ A2: value(1) }, features))).toBe(true);
    expect(
      new ReadPackage(write({ B2: value(1) }, features)).text('[Content_Types].xml'),
    ).not.toContain('calcChain');
  });

  const ARRAY =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';

  it.each([
    ['a part of an array formula', { A2: value(1) }, { rows: ARRAY }, 'unsupported'],
    ['the head of a table', { A1: value('x') }, { tables: true }, 'unsupported'],
    ['text longer than a cell holds', { A1: value('x'.repeat(32_768)) }, {}, 'too-large'],
    ['a formula longer than a cell holds', { A1: formula('1'.repeat(8193)) }, {}, 'too-large'],
  ] as const)('are refused where they would be %s', (_, changes, features: Features, code) => {
    expect(() => write(changes, features)).toThrow(expect.objectContaining({ code }));
  });

  it('are refused for a sheet that is not there', () => {
    const cells = [{ sheet: 'Khác', cell: parseCell('A1'), ...value(1) }];
    expect(() => spliceWorkbook(richWorkbook(), { cells })).toThrow(
      expect.objectContaining({ code: 'sheet-missing', subject: 'Khác' }),
    );
  });

  it('leave every other cell as it was', () => {
    const address = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
    const given = fc.oneof(
      fc.integer(),
      fc.string({ maxLength: 5 }).map((text) => `=${text}`),
      fc.boolean(),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(address, given), { maxLength: 8 }),
        fc.boolean(),
        (all, prefixed) => {
          const before = richWorkbook({ prefixed });
          const wanted = new Map(all.map(([[row, column], to]) => [`${row},${column}`, to]));
          const cells = [...wanted].map(([key, to]) => {
            const [row, column] = key.split(',').map(Number);
            return { sheet: SHEET, cell: { row: row!, column: column! }, ...value(to) };
          });
          const { bytes } = spliceWorkbook(before, { cells });
          const [was, is] = [before, bytes].map((file) => readWorkbook(file).sheets[0]!);
          for (let row = 0; row < 8; row += 1)
            for (let column = 0; column < 8; column += 1) {
              const to = wanted.get(`${row},${column}`);
              const found = findCell(is!, row, column);
              if (to === undefined) expect(found).toEqual(findCell(was!, row, column));
              else expect(found?.value ?? '').toEqual(to);
            }
        },
      ),
      { numRuns: 40 },
    );
  });
});
