import fc from 'fast-check';
import { parseCell, parseRange } from '../../../../src/domain/address';
import { readLook, type CellLook } from '../../../../src/hosts/xlsx/look';
import { readWorkbook } from '../../../../src/hosts/xlsx/read';
import { spliceWorkbook } from '../../../../src/hosts/xlsx/splice';
import type { FormatChange, SheetLookChange } from '../../../../src/ports/look-changes';
import { workbookBytes } from '../read/workbook-bytes';
import { ReadPackage } from '../write/read-package';
import { differentParts, partTexts } from './parts';
import { richWorkbook } from './rich-workbook';

const SHEET = 'Biểu 1';
const PART = 'xl/worksheets/sheet0.xml';

const STYLES = `
  <numFmts count="1"><numFmt numFmtId="170" formatCode="[&gt;=1000]#,##0;0.0"/></numFmts>
  <fonts count="2">
    <font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>
    <font><i/><sz val="9"/><color rgb="FF1F4E78"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>
  </fonts>
  <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
  <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>
    <border><left/><right style="thin"/><top style="double"><color rgb="FFC00000"/></top><bottom/><diagonal/></border></borders>
  <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
  <cellXfs count="3">
    <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
    <xf numFmtId="170" fontId="1" fillId="0" borderId="1" xfId="0" quotePrefix="1"><alignment horizontal="center" shrinkToFit="1"/><protection locked="0"/></xf>
    <xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0"/>
  </cellXfs>
  <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`;

const HEAD = `<sheetViews><sheetView workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews>
  <cols><col min="2" max="5" width="12" customWidth="1" style="2"/></cols>`;
const ROWS = `
  <row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="inlineStr"><is><t>Xã</t></is></c><c r="B1"><f>1+1</f><v>2</v></c></row>
  <row r="3" spans="1:2"/>`;

const file = (inside = ''): Uint8Array =>
  workbookBytes({
    styles: STYLES,
    sheets: {
      [SHEET]: `${HEAD}<sheetData>${ROWS}</sheetData>${inside}`,
      'Trang 2': '<sheetData/>',
    },
    extra: [{ name: 'xl/media/image1.png', content: 'không phải ảnh' }],
  });

const at = (address: string, change: FormatChange) => ({ cell: parseCell(address), change });

function change(looks: Omit<SheetLookChange, 'sheet'>, bytes = file()): Uint8Array {
  return spliceWorkbook(bytes, { looks: [{ sheet: SHEET, ...looks }] }).bytes;
}

function lookOf(bytes: Uint8Array, address: string): CellLook | undefined {
  const { styles, sheets } = readLook(bytes);
  const { row, column } = parseCell(address);
  const cells = sheets.get(SHEET)!.rows.find((one) => one.row === row)?.cells ?? [];
  const found = cells.findIndex((one, index) => index % 2 === 0 && one === column);
  return found < 0 ? undefined : styles[cells[found + 1]!];
}

const A1: CellLook = {
  fontName: 'Calibri',
  fontSize: 9,
  italic: true,
  fontColor: '#1F4E78',
  horizontal: 'center',
  borders: { right: { style: 'thin' }, top: { style: 'double', color: '#C00000' } },
  numberFormat: '[>=1000]#,##0;0.0',
};

describe('formats of cells', () => {
  it.each<[string, FormatChange, Partial<Record<keyof CellLook, unknown>>]>([
    ['bold', { bold: true }, { bold: true }],
    ['no italics', { italic: null }, { italic: undefined }],
    [
      'struck out and underlined',
      { strike: true, underline: true },
      { strike: true, underline: true },
    ],
    ['another font', { fontName: 'Arial', fontSize: 14.5 }, { fontName: 'Arial', fontSize: 14.5 }],
    [
      'the own font',
      { fontName: null, fontSize: null },
      { fontName: 'Times New Roman', fontSize: 12 },
    ],
    ['a colour', { fontColor: '#C00000' }, { fontColor: '#C00000' }],
    ['no colour', { fontColor: null }, { fontColor: undefined }],
    ['a fill', { fill: '#FFEB9C' }, { fill: '#FFEB9C' }],
    [
      'alignment',
      { horizontal: 'right', vertical: 'top', wrap: true },
      { horizontal: 'right', vertical: 'top', wrap: true },
    ],
    ['no alignment', { horizontal: null }, { horizontal: undefined }],
    ['turned with the clock', { rotation: -45 }, { rotation: -45 }],
    ['stacked', { rotation: 'stacked' }, { rotation: 'stacked' }],
    ['a number format of its own', { numberFormat: '0.000"x"' }, { numberFormat: '0.000"x"' }],
    ['one that all know', { numberFormat: '#,##0.00' }, { numberFormat: '#,##0.00' }],
    ['no number format', { numberFormat: null }, { numberFormat: undefined }],
    [
      'sides of its border',
      { borders: { top: null, left: { style: 'medium', color: '#00B050' } } },
      { borders: { right: { style: 'thin' }, left: { style: 'medium', color: '#00B050' } } },
    ],
  ])('%s: the rest of the look stays', (_, made, expected) => {
    const after = change({ cells: [at('A1', made)] });
    expect(lookOf(after, 'A1')).toEqual(JSON.parse(JSON.stringify({ ...A1, ...expected })));
    expect(lookOf(after, 'B1')).toBeUndefined();
    expect(readWorkbook(after).sheets[0]!.rows[0]!.cells.map((cell) => cell?.value)).toEqual([
      'Xã',
      2,
    ]);
    expect(differentParts(file(), after)).toEqual([PART, 'xl/styles.xml']);
  });

  test('what the file says of a format and nobody changes stays in it', () => {
    const styles = partTexts(change({ cells: [at('A1', { bold: true })] }))['xl/styles.xml']!;
    expect(styles.startsWith(partTexts(file())['xl/styles.xml']!.split('<fonts')[0]!)).toBe(true);
    expect(styles).toContain(
      '<font><b/><i/><sz val="9"/><color rgb="FF1F4E78"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>',
    );
    expect(styles).toContain(
      '<xf numFmtId="170" fontId="2" fillId="0" borderId="1" xfId="0" quotePrefix="1" applyFont="1"><alignment horizontal="center" shrinkToFit="1"/><protection locked="0"/></xf></cellXfs>',
    );
    expect(styles).toContain('<fonts count="3">');
    expect(styles).toContain('<cellXfs count="4">');
  });

  test('a format that is there is used again', () => {
    const once = change({ cells: [at('A1', { bold: true }), at('A3', { fill: '#FFEB9C' })] });
    const styles = readLook(change({ cells: [at('B1', { fill: '#FFEB9C' })] }, once)).styles;
    expect(styles).toHaveLength(5);
  });

  test('empty cells are made, and look like their column otherwise', () => {
    const after = change({ cells: [at('C3', { bold: true }), at('D9', { italic: true })] });
    expect(lookOf(after, 'C3')).toMatchObject({ bold: true, numberFormat: '#,##0' });
    expect(lookOf(after, 'D9')).toMatchObject({ italic: true, numberFormat: '#,##0' });
    expect(readWorkbook(after).sheets[0]!.rows.map(({ index }) => index)).toEqual(
      readWorkbook(file()).sheets[0]!.rows.map(({ index }) => index),
    );
  });

  test('a cell that is written and formatted at once is both', () => {
    const cell = parseCell('E7');
    const { bytes } = spliceWorkbook(file(), {
      cells: [{ sheet: SHEET, cell, content: { value: 0.125 } }],
      looks: [{ sheet: SHEET, cells: [at('E7', { numberFormat: '0%' })] }],
    });
    expect(lookOf(bytes, 'E7')).toMatchObject({ numberFormat: '0%' });
    expect(readWorkbook(bytes).sheets[0]!.rows.at(-1)!.cells.at(-1)?.value).toBe(0.125);
  });

  test('whatever is changed comes back, and nothing else is another', () => {
    const color = fc.constantFrom('#C00000', '#00B050', '#1F4E78');
    const changes = fc
      .record(
        {
          bold: fc.constant(true as const),
          italic: fc.constantFrom(true as const, null),
          fontSize: fc.constantFrom(8, 11, 20),
          fontColor: color,
          fill: color,
          horizontal: fc.constantFrom('left' as const, 'right' as const, null),
          wrap: fc.constant(true as const),
          rotation: fc.integer({ min: -90, max: 90 }).filter((angle) => angle !== 0),
          numberFormat: fc.constantFrom('0.0', '#,##0', 'dd/mm/yyyy', '"<&>"0'),
        },
        { requiredKeys: [] },
      )
      .filter((made) => Object.keys(made).length > 0);
    const addresses = fc.constantFrom('A1', 'B1', 'A2', 'B3', 'F12');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(addresses, changes), { minLength: 1, selector: ([one]) => one }),
        (made) => {
          const after = change({ cells: made.map(([address, one]) => at(address, one)) });
          for (const [address, one] of made) {
            const look = { ...lookOf(after, address) };
            for (const [key, value] of Object.entries(one))
              expect(look[key as keyof CellLook]).toEqual(value ?? undefined);
          }
          expect(differentParts(file(), after)).toEqual([PART, 'xl/styles.xml']);
          expect(
            readWorkbook(after).sheets[0]!.rows.map(({ cells }) =>
              cells.map((cell) => cell?.value),
            ),
          ).toEqual(
            readWorkbook(file()).sheets[0]!.rows.map(({ cells }) =>
              cells.map((cell) => cell?.value),
            ),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each(['none', 'bare'] as const)('a workbook with %s styles is given some', (styles) => {
    const bytes = richWorkbook({ styles, prefixed: true, strict: true });
    const after = change({ cells: [at('A1', { bold: true })] }, bytes);
    expect(lookOf(after, 'A1')).toMatchObject({ bold: true });
  });
});

describe('sheets', () => {
  const sheetLook = (bytes: Uint8Array) => readLook(bytes).sheets.get(SHEET)!;

  test('columns: a stretch is divided, the rest of it stays', () => {
    const after = change({
      columns: [
        { column: 2, width: 20.5 },
        { column: 3, hidden: true },
        { column: 7, width: 3, hidden: true },
      ],
    });
    const stretch = { width: 12, style: 2 };
    expect(sheetLook(after).columns).toEqual([
      { first: 1, last: 1, hidden: false, ...stretch },
      { first: 2, last: 2, hidden: false, ...stretch, width: 20.5 },
      { first: 3, last: 3, hidden: true, ...stretch },
      { first: 4, last: 4, hidden: false, ...stretch },
      { first: 7, last: 7, hidden: true, width: 3 },
    ]);
    expect(differentParts(file(), after)).toEqual([PART]);
  });

  test('rows: heights and hidden ones, there or not', () => {
    const after = change({
      rows: [
        { row: 0, height: null },
        { row: 2, hidden: true },
        { row: 5, height: 40.5 },
      ],
    });
    expect(sheetLook(after).rows).toEqual([
      { row: 0, hidden: false, cells: [0, 1] },
      { row: 2, hidden: true, cells: [] },
      { row: 5, hidden: false, height: 40.5, cells: [] },
    ]);
    const back = change({ rows: [{ row: 2, hidden: false }] }, after);
    expect(sheetLook(back).rows.find(({ row }) => row === 2)).toBeUndefined();
  });

  test('merged cells come and go, and no empty list of them stays', () => {
    const merges = { added: [parseRange('A5:B6')], removed: [] };
    const merged = change({ merges }, file('<pageMargins/>'));
    expect(readWorkbook(merged).sheets[0]!.merges).toEqual([parseRange('A5:B6')]);
    expect(partTexts(merged)[PART]).toMatch(/<\/sheetData><mergeCells count="1">.*<pageMargins\/>/);
    const parted = change({ merges: { added: [], removed: merges.added } }, merged);
    expect(partTexts(parted)[PART]).toBe(partTexts(file('<pageMargins/>'))[PART]);
  });

  test('panes, grid lines and the colour of the tab', () => {
    const after = change({
      frozen: { rows: 2, columns: 1 },
      gridLines: false,
      tabColor: '#00B050',
    });
    expect(sheetLook(after)).toMatchObject({
      frozen: { rows: 2, columns: 1 },
      gridLines: false,
      tabColor: '#00B050',
    });
    expect(partTexts(after)[PART]).toContain(
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
    );
    const back = change(
      { frozen: { rows: 0, columns: 0 }, gridLines: true, tabColor: null },
      after,
    );
    expect(sheetLook(back)).toMatchObject({ frozen: { rows: 0, columns: 0 }, gridLines: true });
    expect(sheetLook(back).tabColor).toBeUndefined();
  });

  test('a sheet that is hidden is not the one in front', () => {
    const after = change({ hidden: true });
    expect(readWorkbook(after).sheets.map(({ hidden }) => hidden)).toEqual([true, false]);
    expect(differentParts(file(), after)).toEqual(['xl/workbook.xml']);
    const back = change({ hidden: false }, after);
    expect(readWorkbook(back).sheets.map(({ hidden }) => hidden)).toEqual([false, false]);
  });

  test('one that is not there is said', () => {
    expect(() => spliceWorkbook(file(), { looks: [{ sheet: 'Khác' }] })).toThrow(
      expect.objectContaining({ code: 'sheet-missing', subject: 'Khác' }),
    );
  });

  test('marks put over changed formats can be taken away again', () => {
    const formatted = change({ cells: [at('A1', { fill: '#FFEB9C' })] });
    const annotation = {
      marks: [{ severity: 'error' as const, place: { sheet: SHEET, range: parseRange('B1') } }],
    };
    const { bytes } = spliceWorkbook(file(), {
      looks: [{ sheet: SHEET, cells: [at('A1', { fill: '#FFEB9C' })] }],
      annotation,
    });
    const cleared = spliceWorkbook(bytes, { annotation: null }).bytes;
    expect(partTexts(cleared)).toEqual(partTexts(formatted));
    expect(new ReadPackage(cleared).paths).toEqual(new ReadPackage(formatted).paths);
  });
});
