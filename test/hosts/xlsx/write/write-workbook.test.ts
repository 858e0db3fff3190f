import fc from 'fast-check';
import { parseCell, parseRange } from '../../../../src/domain/address';
import type { SheetPlan } from '../../../../src/domain/sheet-plan';
import { formatWorkbookPart, parseWorkbookPart } from '../../../../src/hosts/workbook-part';
import { writeWorkbook } from '../../../../src/hosts/xlsx/write';
import { WorkbookError } from '../../../../src/ports/workbook-port';
import { SAMPLE_PART, SAMPLE_PLAN } from '../../contract/sample-plan';
import { attributesOf, ReadPackage } from './read-package';

function write(plan: Partial<SheetPlan> = {}, part?: string): ReadPackage {
  return new ReadPackage(writeWorkbook({ sheets: [{ ...SAMPLE_PLAN, ...plan }], part }));
}

function named(sheetName: string): SheetPlan {
  return { ...SAMPLE_PLAN, sheetName };
}

function writeCell(value: string | number | boolean | null): ReadPackage {
  return write({ styles: [], blocks: [{ at: parseCell('A1'), content: [[{ value }]] }] });
}

/** The code of the WorkbookError that writing these sheets throws. */
function refusal(...sheets: SheetPlan[]): string {
  try {
    writeWorkbook({ sheets });
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
  throw new Error('written after all');
}

describe('a written workbook', () => {
  it('is the same file on every run, whatever the clock says', () => {
    const now = jest.useFakeTimers({ now: new Date('2024-01-03T08:00:00Z') });
    const first = writeWorkbook({ sheets: [SAMPLE_PLAN], part: '<a/>' });
    now.setSystemTime(new Date('2031-07-09T21:30:00Z'));
    const second = writeWorkbook({ sheets: [SAMPLE_PLAN], part: '<a/>' });
    jest.useRealTimers();
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('names the kind of every part that is no plain XML, and reaches every part it holds', () => {
    const read = write({}, '<a/>');
    const named = [...read.xml('[Content_Types].xml').querySelectorAll('Override')].map((part) =>
      part.getAttribute('PartName'),
    );
    expect(named.sort()).toEqual([
      '/customXml/itemProps1.xml',
      '/xl/sharedStrings.xml',
      '/xl/styles.xml',
      '/xl/workbook.xml',
      '/xl/worksheets/sheet1.xml',
    ]);
    const reached = read.paths
      .filter((path) => path.endsWith('.rels'))
      .flatMap((path) =>
        [...read.xml(path).querySelectorAll('Relationship')].map((link) => {
          const folder = path.replace(/_rels\/[^/]*$/, '');
          return new URL(link.getAttribute('Target')!, `file:///${folder}`).pathname.slice(1);
        }),
      );
    const parts = read.paths.filter((path) => !/\.rels$|^\[Content/.test(path));
    expect(reached.sort()).toEqual(parts.sort());
  });

  it('holds the part by which it remembers its tables', () => {
    const xml = write({}, formatWorkbookPart(SAMPLE_PART)).text('customXml/item1.xml');
    expect(parseWorkbookPart(xml)).toEqual(SAMPLE_PART);
    expect(write().paths.some((path) => path.startsWith('customXml'))).toBe(false);
  });

  it('holds several sheets, each with names of its own', () => {
    const bytes = writeWorkbook({ sheets: [named('Phụ lục I'), named("Xã 'Đ'ông")] });
    const book = new ReadPackage(bytes).xml('xl/workbook.xml');
    const names = [...book.querySelectorAll('definedName')].map((name) => [
      name.getAttribute('name'),
      name.getAttribute('localSheetId'),
      name.textContent,
    ]);
    expect(names).toEqual([
      ['_xlnm.Print_Area', '0', "'Phụ lục I'!$A$1:$D$5"],
      ['_xlnm.Print_Titles', '0', "'Phụ lục I'!$3:$3"],
      ['SB1_poor', '0', "'Phụ lục I'!$C$4:$C$5"],
      ['SB1_rate', '0', "'Phụ lục I'!$D$4:$D$5"],
      ['_xlnm.Print_Area', '1', "'Xã ''Đ''ông'!$A$1:$D$5"],
      ['_xlnm.Print_Titles', '1', "'Xã ''Đ''ông'!$3:$3"],
      ['SB1_poor', '1', "'Xã ''Đ''ông'!$C$4:$C$5"],
      ['SB1_rate', '1', "'Xã ''Đ''ông'!$D$4:$D$5"],
    ]);
    expect([...book.querySelectorAll('sheet')].map((sheet) => sheet.getAttribute('name'))).toEqual([
      'Phụ lục I',
      "Xã 'Đ'ông",
    ]);
  });

  it('asks whoever opens it to calculate its formulas', () => {
    const read = write();
    expect(read.cell('D5')?.querySelector('f')?.textContent).toBe('C5*2');
    expect(read.cell('D5')?.querySelector('v')).toBeNull();
    const calculation = read.xml('xl/workbook.xml').querySelector('calcPr');
    expect(attributesOf(calculation)).toMatchObject({ fullCalcOnLoad: '1' });
  });

  it('shows known results to programs that do not calculate', () => {
    const results = new Map([[SAMPLE_PLAN.sheetName, new Map([['D5', 15080]])]]);
    const read = new ReadPackage(writeWorkbook({ sheets: [SAMPLE_PLAN], results }));
    expect(read.cell('D5')?.querySelector('f')?.textContent).toBe('C5*2');
    expect(read.cell('D5')?.querySelector('v')?.textContent).toBe('15080');
    expect(read.cell('D4')?.querySelector('v')).toBeNull();
  });

  it('refuses what Excel would call damaged', () => {
    expect(refusal(named('Phụ lục/1'))).toBe('sheet-name-invalid');
    expect(refusal(named("'Biểu"))).toBe('sheet-name-invalid');
    expect(refusal(named('x'.repeat(32)))).toBe('sheet-name-invalid');
    expect(refusal(named('Biểu 1'), named('BIỂU 1'))).toBe('sheet-exists');
    const long = (text: string): SheetPlan => ({
      ...SAMPLE_PLAN,
      blocks: [{ at: parseCell('B2'), content: [[{ value: text }]] }],
    });
    expect(refusal(long('x'.repeat(32_768)))).toBe('too-large');
    const formula = `=${'1+'.repeat(4_096)}1`;
    const blocks = [{ at: parseCell('B2'), content: [[{ formula }]] }];
    expect(refusal({ ...SAMPLE_PLAN, blocks })).toBe('too-large');
  });
});

describe('a written cell', () => {
  it('keeps any text as that text, and never as a formula', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ minLength: 1, unit: 'grapheme' }),
          fc.constantFrom('=1+1', '@SUM(A1)', '+84', '-x', '_x0041_', '_x0000_', '\u0007', '</t>'),
          fc.constantFrom(' a ', 'dòng một\ndòng hai', 'a\tb', '\uFFFE', '\uD800'),
        ),
        (text) => {
          const read = writeCell(text);
          expect(read.textOf('A1')).toBe(text);
          expect(read.cell('A1')?.querySelector('f')).toBeNull();
        },
      ),
      { numRuns: 40 },
    );
  });

  it('marks text that would be a formula if it were typed again', () => {
    const isPrefixed = (text: string) =>
      writeCell(text).styleOf('A1').format.getAttribute('quotePrefix') === '1';
    expect(['=1+1', '+84', '@a', '-5'].filter(isPrefixed)).toEqual(['=1+1', '+84', '@a', '-5']);
    expect(['-', 'Xã A', '7.540'].filter(isPrefixed)).toEqual([]);
  });

  it('keeps numbers and truth values apart from text', () => {
    const content = [
      [{ value: 0.1 + 0.2 }, { value: 1e21 }, { value: true }, { value: '7' }, null],
    ];
    const read = write({ styles: [], blocks: [{ at: parseCell('A1'), content }] });
    const held = ['A1', 'B1', 'C1', 'D1'].map((address) => {
      const cell = read.cell(address);
      return [cell?.getAttribute('t') ?? null, cell?.querySelector('v')?.textContent];
    });
    expect(held).toEqual([
      [null, '0.30000000000000004'],
      [null, '1e+21'],
      ['b', '1'],
      ['s', '0'],
    ]);
    expect(read.textOf('D1')).toBe('7');
    expect(read.cell('E1')).toBeNull();
    expect(() => writeCell(Number.NaN)).toThrow(RangeError);
  });

  it('lays later styles over earlier ones, property by property', () => {
    const read = write();
    const { format, font } = read.styleOf('D4');
    expect(attributesOf(font.querySelector('name'))).toEqual({ val: 'Times New Roman' });
    expect(attributesOf(font.querySelector('sz'))).toEqual({ val: '13' });
    expect(font.querySelector('i')).not.toBeNull();
    expect(attributesOf(format)).toMatchObject({ numFmtId: '2', borderId: '1' });
    expect(read.styleOf('A1').format.getAttribute('borderId')).toBe('0');
    expect(attributesOf(read.styleOf('B3').format.querySelector('alignment'))).toEqual({
      horizontal: 'center',
      vertical: 'center',
      wrapText: '1',
    });
  });

  it('takes a border or a fill away where a later style says so', () => {
    const read = write({
      styles: [
        { range: parseRange('A1:B2'), style: { border: true, numberFormat: '0.000' } },
        { range: parseRange('B2'), style: { border: false } },
      ],
    });
    expect(read.styleOf('A1').format.getAttribute('borderId')).toBe('1');
    expect(read.styleOf('B2').format.getAttribute('borderId')).toBe('0');
    const format = read.xml('xl/styles.xml').querySelector('numFmt');
    expect(attributesOf(format)).toEqual({ numFmtId: '164', formatCode: '0.000' });
    expect(read.styleOf('B2').format.getAttribute('numFmtId')).toBe('164');
  });
});

describe('a written sheet', () => {
  it('has its widths, heights, hidden rows and merges', () => {
    const { sheet } = write();
    // 120 points are 160 pixels: twenty digits of eight pixels
    expect(attributesOf(sheet.querySelector('col'))).toMatchObject({
      min: '2',
      max: '2',
      width: '20',
    });
    expect(attributesOf(sheet.querySelector('row[r="3"]'))).toMatchObject({ ht: '36' });
    expect(attributesOf(sheet.querySelector('row[r="6"]'))).toMatchObject({ hidden: '1' });
    expect(attributesOf(sheet.querySelector('mergeCell'))).toEqual({ ref: 'A1:D1' });
  });

  it('keeps rows and columns in view and the cursor on the first cell to fill in', () => {
    const view = write().sheet.querySelector('sheetView')!;
    expect(attributesOf(view.querySelector('pane'))).toEqual({
      xSplit: '2',
      ySplit: '3',
      topLeftCell: 'C4',
      activePane: 'bottomRight',
      state: 'frozen',
    });
    expect(attributesOf(view.querySelector('selection'))).toMatchObject({ activeCell: 'C4' });
    const rowsOnly = write({ freezeAt: parseCell('A4') }).sheet.querySelector('pane');
    expect(attributesOf(rowsOnly)).toMatchObject({ ySplit: '3', activePane: 'bottomLeft' });
    expect(write({ freezeAt: undefined }).sheet.querySelector('pane')).toBeNull();
  });

  it('gives earlier conditional formats priority', () => {
    const read = write();
    const rules = [...read.sheet.querySelectorAll('conditionalFormatting')].map((format) => [
      format.getAttribute('sqref'),
      format.querySelector('cfRule')?.getAttribute('priority'),
      format.querySelector('formula')?.textContent,
    ]);
    expect(rules).toEqual([
      ['C4:C5', '1', 'C4<0'],
      ['C4:D5', '2', 'C4>100000'],
    ]);
    const [first] = read.xml('xl/styles.xml').querySelectorAll('dxf');
    expect(attributesOf(first?.querySelector('bgColor'))).toEqual({ rgb: 'FFFFC7CE' });
    expect(attributesOf(first?.querySelector('font > color'))).toEqual({ rgb: 'FF9C0006' });
  });

  it('asks about or refuses entries as planned', () => {
    const ask = { style: 'stop', title: 'Loại hộ', message: 'Chọn một mục.' } as const;
    const { sheet } = write({
      validations: [
        ...SAMPLE_PLAN.validations,
        {
          range: parseRange('D4'),
          rule: { kind: 'list', values: ['Nghèo', 'Cận "nghèo"'] },
          ...ask,
        },
        { range: parseRange('D5'), rule: { kind: 'decimal', minimum: 0, maximum: 100 }, ...ask },
        { range: parseRange('B5'), rule: { kind: 'custom', formula: '=B5<>"&"' }, ...ask },
      ],
    });
    const rules = [...sheet.querySelectorAll('dataValidation')].map((rule) => [
      ...['sqref', 'type', 'operator', 'errorStyle'].map((name) => rule.getAttribute(name)),
      ...[...rule.children].map(({ textContent }) => textContent),
    ]);
    expect(rules).toEqual([
      ['C4:C5', 'whole', 'greaterThanOrEqual', 'warning', '0'],
      ['D4', 'list', null, 'stop', '"Nghèo,Cận ""nghèo"""'],
      ['D5', 'decimal', null, 'stop', '0', '100'],
      ['B5', 'custom', null, 'stop', 'B5<>"&"'],
    ]);
  });

  it.each([
    ['a comma in an item', ['Nghèo, cận nghèo']],
    ['more text than a rule holds', Array.from({ length: 40 }, (_, i) => `Thôn ${i + 100}`)],
  ])('refuses a list with %s', (_, values) => {
    const range = parseRange('D4');
    const rule = { kind: 'list', values } as const;
    const validations = [{ range, rule, style: 'stop', title: 'a', message: 'b' } as const];
    expect(refusal({ ...SAMPLE_PLAN, validations })).toBe('unsupported');
  });

  it('prints on A4, one page wide, without a number on the first page', () => {
    const { sheet } = write();
    const setup = attributesOf(sheet.querySelector('pageSetup'));
    expect(setup).toEqual({ paperSize: '9', fitToHeight: '0', orientation: 'landscape' });
    expect(attributesOf(sheet.querySelector('pageSetUpPr'))).toEqual({ fitToPage: '1' });
    const margins = attributesOf(sheet.querySelector('pageMargins'));
    const millimetres = Object.entries(margins).map(([side, inches]) => [
      side,
      Math.round(Number(inches) * 254) / 10,
    ]);
    expect(Object.fromEntries(millimetres)).toEqual({
      left: 30,
      right: 15,
      top: 20,
      bottom: 20,
      header: 10,
      footer: 10,
    });
    const header = sheet.querySelector('headerFooter')!;
    expect(attributesOf(header)).toEqual({ differentFirst: '1', scaleWithDoc: '0' });
    expect(header.querySelector('oddHeader')?.textContent).toBe('&C&P');
    expect(header.querySelector('firstHeader')?.textContent).toBe('');
  });

  it('prints the header on every page where the plan says so, and at its own size without fitting', () => {
    const header = { center: '&P', onFirstPage: true };
    const { sheet } = write({ print: { ...SAMPLE_PLAN.print, header, fitToWidth: false } });
    expect(attributesOf(sheet.querySelector('headerFooter'))).toEqual({ scaleWithDoc: '0' });
    expect(sheet.querySelector('pageSetUpPr')).toBeNull();
  });
});
