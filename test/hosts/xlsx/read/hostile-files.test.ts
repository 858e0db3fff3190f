import { readWorkbook } from '../../../../src/hosts/xlsx/read';
import { FILE_LIMITS, type FileLimits } from '../../../../src/hosts/xlsx/package';
import { WorkbookFileError } from '../../../../src/ports/workbook-file';
import { zipBytes } from '../package/zip-bytes';
import { sheetBytes, workbookBytes, workbookEntries, type WorkbookParts } from './workbook-bytes';

function refusalOf(bytes: Uint8Array, limits?: Partial<FileLimits>): string {
  try {
    readWorkbook(bytes, { ...FILE_LIMITS, ...limits });
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.code;
    throw error;
  }
  return 'none';
}

describe('is refused:', () => {
  const cell = '<c r="A1"><v>1</v></c>';

  it.each<[string, string]>([
    ['a cell beyond the grid', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['a row beyond the grid', '<row r="1048577"/>'],
    ['a row of astronomical number', '<row r="231999999999940"/>'],
    ['row 0', '<row r="0"/>'],
    ['a cell of another row', '<row r="2"><c r="A1"><v>1</v></c></row>'],
    [
      'a cell named like a property of every object',
      '<row r="1"><c r="__proto__"><v>1</v></c></row>',
    ],
    ['a cell that stands twice', `<row r="1">${cell}${cell}</row>`],
    ['a row that stands twice', `<row r="1">${cell}</row><row r="1"><c r="B1"><v>1</v></c></row>`],
    ['a number that is none', '<row r="1"><c r="A1"><v>1,5</v></c></row>'],
    ['an infinite number', '<row r="1"><c r="A1"><v>1e999</v></c></row>'],
    ['a text that nobody shares', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ['a shared formula without its text', '<row r="1"><c r="A1"><f t="shared" si="7"/></c></row>'],
    ['an array beyond the grid', '<row r="1"><c r="A1"><f t="array" ref="A1:ZZZ9">1</f></c></row>'],
  ])('%s', (_, rows) => {
    expect(refusalOf(sheetBytes(rows))).toBe('damaged');
  });

  it.each<[string, WorkbookParts, string]>([
    ['a workbook without sheets', {}, 'no-worksheets'],
    [
      'a merge beyond the grid',
      { sheets: { a: '<mergeCells><mergeCell ref="A1:XFD1048577"/></mergeCells>' } },
      'damaged',
    ],
  ])('%s', (_, parts, code) => {
    expect(refusalOf(workbookBytes(parts))).toBe(code);
  });

  it('a document type, whichever part has it', () => {
    const entries = workbookEntries({ sheets: { a: '' }, texts: '', styles: '' });
    for (const { name } of entries) {
      const attacked = entries.map((entry) =>
        entry.name === name
          ? { name, content: `<!DOCTYPE a [<!ENTITY b "c">]>${String(entry.content)}` }
          : entry,
      );
      expect(refusalOf(zipBytes(attacked))).toBe('document-type');
    }
  });

  it('a document of another program in the same kind of package', () => {
    const word = workbookEntries({}).map(({ name, content }) => ({
      name,
      content: String(content).replace(/<(\/?)workbook/g, '<$1document'),
    }));
    expect(refusalOf(zipBytes(word))).toBe('not-a-workbook');
    expect(refusalOf(zipBytes([{ name: 'ghi chú.txt', content: 'x' }]))).toBe('not-a-workbook');
    const type = 'application/vnd.oasis.opendocument.spreadsheet';
    expect(refusalOf(zipBytes([{ name: 'mimetype', content: type, stored: true }]))).toBe(
      'open-document',
    );
    const binary = workbookEntries({}).map(({ name, content }) => ({
      name,
      content: String(content).replace('xl/workbook.xml', 'xl/workbook.bin'),
    }));
    expect(refusalOf(zipBytes(binary))).toBe('binary-format');
  });
});

describe('costs no more than it holds:', () => {
  it('a cell in the farthest corner', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const [sheet] = readWorkbook(sheetBytes(rows)).sheets;
    expect(sheet!.rows).toHaveLength(2);
    expect(sheet!.rows[1]!.cells).toHaveLength(16384);
  });

  it('a sheet whose rows are each as wide as the grid', () => {
    const rows = Array.from(
      { length: 20 },
      (_, row) =>
        `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c><c r="XFD${row + 1}"><v>1</v></c></row>`,
    ).join('');
    expect(refusalOf(sheetBytes(rows))).toBe('none');
    expect(refusalOf(sheetBytes(rows), { positions: 200_000 })).toBe('too-many-cells');
  });

  it('too many cells, over all sheets together', () => {
    const content =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row></sheetData>';
    const bytes = workbookBytes({ sheets: { a: content, b: content } });
    expect(refusalOf(bytes, { cells: 3 })).toBe('too-many-cells');
    expect(refusalOf(bytes, { cells: 4 })).toBe('none');
  });

  it('hidden rows, merges and shared texts without end', () => {
    const hidden = Array.from({ length: 9 }, (_, row) => `<row r="${row + 1}" hidden="1"/>`).join(
      '',
    );
    expect(refusalOf(sheetBytes(hidden), { cells: 5 })).toBe('too-many-cells');
    const merges = Array.from(
      { length: 9 },
      (_, row) => `<mergeCell ref="A${row + 1}:B${row + 1}"/>`,
    );
    const merged = workbookBytes({ sheets: { a: `<mergeCells>${merges.join('')}</mergeCells>` } });
    expect(refusalOf(merged, { cells: 5 })).toBe('too-many-cells');
    const texts = workbookBytes({ sheets: { a: '' }, texts: '<si/>'.repeat(9) });
    expect(refusalOf(texts, { cells: 5 })).toBe('too-many-cells');
  });

  it('a long formula shared by many cells', () => {
    const long = Array.from({ length: 1000 }, () => 'A1').join('+');
    const rows = Array.from({ length: 100 }, (_, row) => {
      const stated =
        row === 0 ? `<f t="shared" si="0" ref="B1:B100">${long}</f>` : '<f t="shared" si="0"/>';
      return `<row r="${row + 1}"><c r="B${row + 1}">${stated}</c></row>`;
    }).join('');
    expect(refusalOf(sheetBytes(rows))).toBe('none');
    expect(refusalOf(sheetBytes(rows), { expandedCharacters: 100_000 })).toBe('too-many-cells');
  });

  it('arrays over the whole grid, one over the other', () => {
    const rows = Array.from(
      { length: 10 },
      (_, row) =>
        `<row r="${row + 1}"><c r="A${row + 1}"><f t="array" ref="A1:XFD1048576">1</f></c></row>`,
    ).join('');
    expect(refusalOf(sheetBytes(rows), { positions: 100_000 })).toBe('too-many-cells');
  });

  it('elements nested without end', () => {
    const nested = '<a>'.repeat(100_000) + '</a>'.repeat(100_000);
    expect(refusalOf(workbookBytes({ sheets: { a: nested } }))).toBe('damaged');
  });
});

test('names that are properties of every object are names like others', () => {
  const bytes = workbookBytes({
    sheets: { ['constructor']: '<sheetData/>', ['__proto__']: '<sheetData/>' },
    definedNames: '<definedName name="__proto__">1</definedName>',
  });
  const { sheets, names } = readWorkbook(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(['constructor', '__proto__']);
  expect(names).toEqual([{ name: '__proto__', reference: '=1' }]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
