import { formatRange } from '../../../../src/domain/address';
import { readWorkbook } from '../../../../src/hosts/xlsx/read';
import { formatWorkbookPart } from '../../../../src/hosts/workbook-part';
import { zipBytes } from '../package/zip-bytes';
import { sheetBytes, workbookBytes, workbookEntries } from './workbook-bytes';

const ROWS = '<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row>';

test('only what is filled makes the used range, and rows start at its left', () => {
  const [sheet] = readWorkbook(
    sheetBytes(
      `<row r="1"><c r="A1" s="1"/></row>${ROWS}<row r="7"><c r="C7"><v>3</v></c></row><row r="9" hidden="1"/>`,
    ),
  ).sheets;
  expect(formatRange(sheet!.used!)).toBe('B3:D7');
  expect(sheet!.rows).toEqual([
    { index: 2, cells: [{ value: 1 }, null, { value: 2 }] },
    { index: 6, cells: [null, { value: 3 }] },
  ]);
});

test('cells and rows may come in any order, but none twice', () => {
  const rows =
    '<row r="2"><c r="C2"><v>3</v></c><c r="A2"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>';
  expect(readWorkbook(sheetBytes(rows)).sheets[0]!.rows).toEqual([
    { index: 0, cells: [null, { value: 2 }] },
    { index: 1, cells: [{ value: 1 }, null, { value: 3 }] },
  ]);
});

test('hidden rows, columns and sheets are said to be so, within the used range', () => {
  const content = `<cols><col min="1" max="2" hidden="1"/><col min="3" max="3"/><col min="4" max="16384" hidden="true"/></cols>
    <sheetData>${ROWS}<row r="4" hidden="1"/><row r="5" hidden="1"><c r="B5"><v>1</v></c></row></sheetData>
    <sheetProtection sheet="1"/>`;
  const { sheets } = readWorkbook(
    workbookBytes({
      sheets: { 'Hiện ra': content, Ẩn: '', 'Ẩn hẳn': '' },
      sheetAttributes: { Ẩn: 'state="hidden"', 'Ẩn hẳn': 'state="veryHidden"' },
    }),
  );
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Hiện ra', false],
    ['Ẩn', true],
    ['Ẩn hẳn', true],
  ]);
  expect(sheets[0]).toMatchObject({
    protected: true,
    hiddenColumns: [1, 3],
    rows: [{ index: 2 }, { index: 3, hidden: true, cells: [] }, { index: 4, hidden: true }],
  });
  expect(sheets[1]).toEqual({
    id: '2',
    name: 'Ẩn',
    hidden: true,
    protected: false,
    rows: [],
    names: [],
    merges: [],
  });
});

test('merges are ranges, however large', () => {
  const [sheet] = readWorkbook(
    workbookBytes({
      sheets: {
        a: `<sheetData>${ROWS}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B3:B3"/></mergeCells>`,
      },
    }),
  ).sheets;
  expect(sheet!.merges.map(formatRange)).toEqual(['A1:XFD1048576']);
});

test('names belong to the workbook or to a sheet, Excel’s own without their prefix', () => {
  const snapshot = readWorkbook(
    workbookBytes({
      sheets: { 'Biểu 1': '', 'Biểu 2': '' },
      definedNames:
        '<definedName name="sb_1">\'Biểu 1\'!$A$1:$B$2</definedName><definedName name="sb_1" localSheetId="1">\'Biểu 2\'!$A$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Biểu 1\'!$5:$6</definedName>',
    }),
  );
  expect(snapshot.names).toEqual([{ name: 'sb_1', reference: "='Biểu 1'!$A$1:$B$2" }]);
  expect(snapshot.sheets.map(({ names }) => names)).toEqual([
    [{ name: 'Print_Titles', reference: "='Biểu 1'!$5:$6", sheet: 'Biểu 1' }],
    [{ name: 'sb_1', reference: "='Biểu 2'!$A$1", sheet: 'Biểu 2' }],
  ]);
});

test('our own part is found among others, and the report that it names is left out', () => {
  const part = formatWorkbookPart({ tables: [], reportSheetId: '2' });
  const snapshot = readWorkbook(
    workbookBytes({
      sheets: { 'Biểu 1': '', 'Kết quả soát biểu': '' },
      customXml: ['<!DOCTYPE a><a/>', '<b:b xmlns:b="urn:b"/>', part],
    }),
  );
  expect(snapshot.part).toBe(part);
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Biểu 1']);
});

test('elements of other vocabularies are passed over', () => {
  const content = `<sheetData>${ROWS}</sheetData><extLst><ext xmlns:x14="urn:x14"><x14:sheetData><x14:row r="1"><x14:c r="A1"><x14:v>1</x14:v></x14:c></x14:row></x14:sheetData></ext></extLst>`;
  const read = (xml: string): unknown => readWorkbook(workbookBytes({ sheets: { a: xml } }));
  expect(read(content)).toEqual(read(`<sheetData>${ROWS}</sheetData>`));
});

/** The same workbook in other clothes. */
describe('a workbook is the same', () => {
  const entries = workbookEntries({
    sheets: { 'Biểu 1': `<sheetData>${ROWS}</sheetData>` },
    texts: '<si><t>Xã</t></si>',
  });
  const plain = readWorkbook(zipBytes(entries));

  it('with prefixes, as .NET exporters write', () => {
    const prefixed = entries.map(({ name, content }) => ({
      name,
      content: String(content)
        .replace(/<(\/?)(\w)/g, '<$1x:$2')
        .replace(/xmlns=/g, 'xmlns:x='),
    }));
    expect(readWorkbook(zipBytes(prefixed))).toEqual(plain);
  });

  it('in the strict vocabulary', () => {
    const strict = entries.map(({ name, content }) => ({
      name,
      content: String(content)
        .replace(
          /http:\/\/schemas.openxmlformats.org\/spreadsheetml\/2006\/main/g,
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replace(
          /http:\/\/schemas.openxmlformats.org\/officeDocument\/2006\/relationships/g,
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
    }));
    expect(readWorkbook(zipBytes(strict))).toEqual(plain);
  });

  it('in UTF-16', () => {
    const wide = entries.map(({ name, content }) => ({
      name,
      content: Buffer.from(`\uFEFF${String(content)}`, 'utf16le'),
    }));
    expect(readWorkbook(zipBytes(wide))).toEqual(plain);
  });

  it('with its parts in another order and case', () => {
    const shuffled = entries
      .map((entry) => ({ ...entry, name: entry.name.toUpperCase() }))
      .reverse();
    expect(readWorkbook(zipBytes(shuffled))).toEqual(plain);
  });
});

describe('cells of a protected sheet', () => {
  const styles =
    '<cellXfs><xf/><xf applyProtection="1"><protection locked="0"/></xf><xf><protection hidden="1"/></xf></cellXfs>';
  const rows =
    '<row r="2"><c r="B2"><v>1</v></c><c r="C2" s="1"><v>2</v></c><c r="D2" s="2"><v>3</v></c></row>';
  const locksOf = (protection: string) => {
    const sheets = { 'Biểu 1': `<sheetData>${rows}</sheetData>${protection}` };
    const [sheet] = readWorkbook(workbookBytes({ sheets, styles })).sheets;
    return sheet!.rows[0]!.cells.map((cell) => cell?.locked === true);
  };

  it('are locked but for those that a style unlocks', () => {
    expect(locksOf('<sheetProtection sheet="1"/>')).toEqual([true, false, true]);
  });

  it('are as free as any where nothing is protected', () => {
    expect(locksOf('')).toEqual([false, false, false]);
    expect(locksOf('<sheetProtection sheet="0"/>')).toEqual([false, false, false]);
  });
});
