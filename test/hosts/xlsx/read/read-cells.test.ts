import { findCell } from '../../../../src/domain/snapshot';
import type { CellSnapshot, SheetSnapshot } from '../../../../src/domain/snapshot';
import { parseCell } from '../../../../src/domain/address';
import { readWorkbook } from '../../../../src/hosts/xlsx/read';
import { sheetBytes, type WorkbookParts } from './workbook-bytes';

function readSheet(rows: string, parts?: WorkbookParts): SheetSnapshot {
  return readWorkbook(sheetBytes(rows, parts)).sheets[0]!;
}

function cellOf(sheet: SheetSnapshot, address: string): CellSnapshot | undefined {
  const { row, column } = parseCell(address);
  return findCell(sheet, row, column);
}

/** The cell A1 of a sheet that holds it alone. */
function readCell(cell: string, parts?: WorkbookParts): CellSnapshot | undefined {
  return cellOf(readSheet(`<row r="1">${cell}</row>`, parts), 'A1');
}

describe('a value', () => {
  it.each<[string, string, CellSnapshot | undefined]>([
    ['a number', '<c r="A1"><v>7540</v></c>', { value: 7540 }],
    [
      'all digits that were stored',
      '<c r="A1" t="n"><v>15.379999999999999</v></c>',
      { value: 15.379999999999999 },
    ],
    ['an exponent', '<c r="A1"><v>1.33086E+11</v></c>', { value: 133086000000 }],
    ['a number kept as text', '<c r="A1" t="str"><v>7540</v></c>', { value: '7540' }],
    [
      'inline text',
      '<c r="A1" t="inlineStr"><is><t>Xã Hồng Kim</t></is></c>',
      { value: 'Xã Hồng Kim' },
    ],
    [
      'inline text with blanks',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>',
      { value: ' a ' },
    ],
    [
      'runs of inline text',
      '<c r="A1" t="inlineStr"><is><r><t>Tổng </t></r><r><t>cộng</t></r></is></c>',
      { value: 'Tổng cộng' },
    ],
    ['true', '<c r="A1" t="b"><v>1</v></c>', { value: true }],
    ['false', '<c r="A1" t="b"><v>0</v></c>', { value: false }],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { value: { error: '#DIV/0!' } }],
    ['a newer error', '<c r="A1" t="e"><v>#SPILL!</v></c>', { value: { error: '#SPILL!' } }],
    [
      'an ISO date as its serial',
      '<c r="A1" t="d"><v>2023-12-31T12:00:00</v></c>',
      { value: 45291.5 },
    ],
    [
      'escaped characters',
      '<c r="A1" t="str"><v>a_x000D_b_x005F_x0041_</v></c>',
      { value: 'a\rb_x0041_' },
    ],
    ['nothing but a style', '<c r="A1" s="1"/>', undefined],
    ['an empty value', '<c r="A1"><v></v></c>', undefined],
    ['a cell that does not say where it is', '<c><v>1</v></c>', { value: 1 }],
  ])('%s', (_, cell, expected) => {
    expect(readCell(cell)).toEqual(expected);
  });

  it('shared texts, without their pronunciation', () => {
    const texts =
      '<si><t>một</t></si><si><r><t>ha</t></r><r><rPr><b/></rPr><t>i</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si/>';
    expect(readCell('<c r="A1" t="s"><v>0</v></c>', { texts })).toEqual({ value: 'một' });
    expect(readCell('<c r="A1" t="s"><v>1</v></c>', { texts })).toEqual({ value: 'hai' });
    expect(readCell('<c r="A1" t="s"><v>2</v></c>', { texts })).toEqual({ value: '' });
  });
});

describe('a formula', () => {
  it.each<[string, string, CellSnapshot]>([
    [
      'with its result',
      '<c r="A1"><f>B1/C1*100</f><v>2.5</v></c>',
      { value: 2.5, formula: '=B1/C1*100' },
    ],
    [
      'with a text as result',
      '<c r="A1" t="str"><f>"a"&amp;B1</f><v>ab</v></c>',
      { value: 'ab', formula: '="a"&B1' },
    ],
    [
      'with an empty text as result',
      '<c r="A1" t="str"><f>B1</f><v></v></c>',
      { value: '', formula: '=B1' },
    ],
    [
      'without a result',
      '<c r="A1"><f>B1+1</f></c>',
      { value: null, formula: '=B1+1', uncached: true },
    ],
    [
      'with an empty result, as some writers leave it',
      '<c r="A1"><f>B1+1</f><v/></c>',
      { value: null, formula: '=B1+1', uncached: true },
    ],
  ])('%s', (_, cell, expected) => {
    expect(readCell(cell)).toEqual(expected);
  });

  it('shared by many cells is that of each', () => {
    const rows = [1, 2, 3].map((row) => {
      const master = 'ref="B1:C3">A1+$A1+A$1+$A$1+SUM(A:A,$1:2)+\'Biểu A1\'!A1+"A1"+Tên_A1';
      const first = row === 1 ? `<f t="shared" si="0" ${master}</f>` : '<f t="shared" si="0"/>';
      return `<row r="${row}"><c r="B${row}">${first}<v>1</v></c><c r="C${row}"><f t="shared" si="0"/><v>1</v></c></row>`;
    });
    const sheet = readSheet(rows.join(''));
    expect(cellOf(sheet, 'C1')?.formula).toBe(
      '=B1+$A1+B$1+$A$1+SUM(B:B,$1:2)+\'Biểu A1\'!B1+"A1"+Tên_A1',
    );
    expect(cellOf(sheet, 'B3')?.formula).toBe(
      '=A3+$A3+A$1+$A$1+SUM(A:A,$1:4)+\'Biểu A1\'!A3+"A1"+Tên_A1',
    );
  });

  it('shared beyond the edge of the grid refers to nothing', () => {
    const sheet = readSheet(
      '<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:B2">XFD1048576+A1</f></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/></c></row>',
    );
    expect(cellOf(sheet, 'B2')?.formula).toBe('=#REF!+B2');
  });

  it('of an array is that of each of its cells', () => {
    const sheet = readSheet(
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">TRANSPOSE(D1:E2)</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>' +
        '<row r="2"><c r="B2"><v>4</v></c></row><row r="3"><c r="B3"><v>5</v></c></row>',
    );
    const formulas = ['A1', 'B1', 'C1', 'B2', 'B3'].map((cell) => cellOf(sheet, cell)?.formula);
    const own = '=TRANSPOSE(D1:E2)';
    expect(formulas).toEqual([own, own, undefined, own, undefined]);
  });

  it('of a data table is shown as Excel shows it', () => {
    const of = (inputs: string): string | undefined =>
      readCell(`<c r="A1"><f t="dataTable" ref="A1:A9" ${inputs}/><v>1</v></c>`)?.formula;
    expect(of('dt2D="1" r1="D1" r2="D2"')).toBe('=TABLE(D1,D2)');
    expect(of('dtr="1" r1="D1"')).toBe('=TABLE(D1,)');
    expect(of('r1="D1"')).toBe('=TABLE(,D1)');
  });
});

describe('a style', () => {
  const styles = `<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00&quot; %&quot;"/></numFmts>
    <fonts><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font></fonts>
    <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="10" fontId="1"/><xf numFmtId="164" fontId="0"/></cellXfs>`;

  it('gives number formats, by their built-in ids too, and General none', () => {
    const formats = [0, 1, 2, 99].map(
      (style) => readCell(`<c r="A1" s="${style}"><v>1</v></c>`, { styles })?.numberFormat,
    );
    expect(formats).toEqual([undefined, '0.00%', '0.00" %"', undefined]);
  });

  it('gives the font of a text only where it is one from before Unicode', () => {
    const text = '<is><t>Hé nghÌo</t></is>';
    expect(readCell(`<c r="A1" s="1" t="inlineStr">${text}</c>`, { styles })?.font).toBe('.VnTime');
    expect(readCell(`<c r="A1" s="0" t="inlineStr">${text}</c>`, { styles })).toEqual({
      value: 'Hé nghÌo',
    });
    const texts = '<si><r><rPr><rFont val="VNI-Times"/></rPr><t>Hoä ngheøo</t></r></si>';
    expect(readCell('<c r="A1" t="s"><v>0</v></c>', { styles, texts })?.font).toBe('VNI-Times');
  });
});
