import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import {
  EMPTY_PART,
  type ColumnMeaning,
  type WorkbookPart,
} from '../../../src/domain/workbook-part';
import {
  formatWorkbookPart,
  parseWorkbookPart,
  WorkbookPartError,
} from '../../../src/hosts/workbook-part';

const PART: WorkbookPart = {
  tables: [
    {
      id: 'SB1',
      templateId: 'target-allocation',
      templateVersion: '1.0.0',
      parameters: { sheetName: 'Phụ lục "1" & <2>', places: ['A Lưới', 'Nam Đông'], year: 2024 },
    },
  ],
};

const POOR: ColumnMeaning = {
  measure: 'poor',
  aspect: 'count',
  subset: 'ethnicMinority',
  status: 'planned',
  period: { year: 2023, point: 'end' },
};

const MONEY: ColumnMeaning = {
  measure: 'money',
  aspect: 'percent',
  subset: 'all',
  status: 'disbursed',
  period: { year: 2025, point: 'flow', years: 5 },
  capital: 'investment',
  source: 'central',
  unit: 'millionVnd',
  cumulative: true,
  percentOf: 'allocated',
  node: 'DA3.1',
};

function correction(meaning: unknown): object {
  return { sheet: 'A', header: 'Q', occurrence: 0, meaning };
}

const table = fc.record({
  id: fc.string({ minLength: 1, unit: 'binary' }),
  templateId: fc.string({ minLength: 1 }),
  templateVersion: fc.string({ minLength: 1 }),
  parameters: fc.dictionary(
    fc.string({ unit: 'binary' }).filter((key) => key !== '__proto__'),
    fc.jsonValue({ stringUnit: 'binary' }),
  ),
});
const part = fc.record({
  tables: fc.uniqueArray(table, { selector: ({ id }) => id, maxLength: 4 }),
});

function problemOf(xml: string): string {
  try {
    parseWorkbookPart(xml);
  } catch (error) {
    if (error instanceof WorkbookPartError) return error.problem;
    throw error;
  }
  return 'none';
}

describe('the workbook part', () => {
  it('comes back as it was written, whatever its texts hold', () => {
    fc.assert(
      fc.property(part, (value) => {
        // -0 is 0 in JSON.
        const asJson = JSON.parse(JSON.stringify(value)) as WorkbookPart;
        expect(parseWorkbookPart(formatWorkbookPart(value))).toEqual(asJson);
      }),
    );
  });

  it('is XML that a browser reads to the same text', () => {
    const { DOMParser } = new JSDOM().window;
    fc.assert(
      fc.property(part, (value) => {
        const xml = formatWorkbookPart(value);
        const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
        expect(root.namespaceURI).toBe('urn:soat-bieu:workbook:1');
        expect(JSON.parse(root.textContent)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 30 },
    );
  });

  it('keeps what people have said of columns', () => {
    const corrected: WorkbookPart = {
      ...PART,
      columns: [
        { sheet: 'Biểu 1', header: 'Nhóm Q', occurrence: 1, meaning: null },
        { sheet: 'Biểu 1', header: '', occurrence: 0, meaning: POOR },
        { sheet: 'Biểu 2', header: 'Vốn', occurrence: 0, meaning: MONEY },
      ],
    };
    expect(parseWorkbookPart(formatWorkbookPart(corrected))).toEqual(corrected);
  });

  it.each([
    ['no list', {}],
    ['no sheet', [{ header: 'Q', occurrence: 0, meaning: null }]],
    ['no header', [{ sheet: 'A', occurrence: 0, meaning: null }]],
    ['a negative place', [{ sheet: 'A', header: 'Q', occurrence: -1, meaning: null }]],
    ['no meaning', [{ sheet: 'A', header: 'Q', occurrence: 0 }]],
    ['an unknown measure', [correction({ ...POOR, measure: 'rich' })]],
    ['an unknown subset', [correction({ ...POOR, subset: '__proto__' })]],
    ['no period', [correction({ ...POOR, period: undefined })]],
    ['half a year', [correction({ ...POOR, period: { year: 2023.5, point: 'end' } })]],
    ['money without a unit', [correction({ ...MONEY, unit: undefined })]],
  ])('refuses columns with %s', (_, columns) => {
    const xml = formatWorkbookPart({ ...PART, columns } as unknown as WorkbookPart);
    expect(problemOf(xml)).toBe('malformed');
  });

  it('keeps what a newer minor version has added', () => {
    const newer = { ...PART, waivers: [{ rule: 'rate-mismatch' }] };
    expect(parseWorkbookPart(formatWorkbookPart(newer))).toEqual(newer);
  });

  it.each([
    [
      'another prefix',
      '<s:workbook xmlns:s="urn:soat-bieu:workbook:1" version="1">{"tables":[]}</s:workbook>',
    ],
    [
      'single quotes, spaces',
      "<workbook\n xmlns = 'urn:soat-bieu:workbook:1'\tversion='1' >{\"tables\":[]}</workbook >",
    ],
    [
      'CDATA',
      '<workbook xmlns="urn:soat-bieu:workbook:1" version="1"><![CDATA[{"tables":[]}]]></workbook>',
    ],
    [
      'character references',
      '<workbook xmlns="urn:soat-bieu:workbook:1" version="1">{&quot;tables&#34;:&#x5B;]}</workbook>',
    ],
    [
      'comments',
      '<!-- a --><workbook xmlns="urn:soat-bieu:workbook:1" version="1">{"tables"<!-- - b -->:[]}</workbook><!-- c -->\n',
    ],
    [
      'a byte order mark',
      '\uFEFF<?xml version="1.0"?>\r\n<workbook xmlns="urn:soat-bieu:workbook:1" version="1">{"tables":[]}</workbook>',
    ],
  ])('reads equal XML with %s', (_name, xml) => {
    expect(parseWorkbookPart(xml)).toEqual(EMPTY_PART);
  });

  it.each([
    [
      'a later schema version',
      '<workbook xmlns="urn:soat-bieu:workbook:1" version="2">{"tables":[]}</workbook>',
    ],
    ['a later namespace', '<workbook xmlns="urn:soat-bieu:workbook:2" version="1">[]</workbook>'],
  ])('refuses %s as an unknown version', (_name, xml) => {
    expect(problemOf(xml)).toBe('unknown-version');
  });

  it.each([
    ['nothing', ''],
    ['no XML', '{"tables":[]}'],
    [
      'a document type',
      '<!DOCTYPE workbook [<!ENTITY a "b">]><workbook xmlns="urn:soat-bieu:workbook:1" version="1">{"tables":[]}</workbook>',
    ],
    [
      'an unknown entity',
      '<workbook xmlns="urn:soat-bieu:workbook:1" version="1">{"tables":[&a;]}</workbook>',
    ],
    [
      'a bare ampersand',
      '<workbook xmlns="urn:soat-bieu:workbook:1" version="1">{"a":"b & c","tables":[]}</workbook>',
    ],
    [
      'a character beyond Unicode',
      '<workbook xmlns="urn:soat-bieu:workbook:1" version="1">&#x110000;</workbook>',
    ],
    ['another root', '<book xmlns="urn:soat-bieu:workbook:1" version="1">{"tables":[]}</book>'],
    ['no namespace', '<workbook version="1">{"tables":[]}</workbook>'],
    ['another namespace', '<workbook xmlns="urn:other" version="1">{"tables":[]}</workbook>'],
    ['no version', '<workbook xmlns="urn:soat-bieu:workbook:1">{"tables":[]}</workbook>'],
    [
      'an attribute twice',
      '<workbook xmlns="urn:soat-bieu:workbook:1" version="1" version="1">{"tables":[]}</workbook>',
    ],
    [
      'a child element',
      '<workbook xmlns="urn:soat-bieu:workbook:1" version="1"><table/></workbook>',
    ],
    ['a missing end', '<workbook xmlns="urn:soat-bieu:workbook:1" version="1">{"tables":[]}'],
    [
      'the wrong end',
      '<workbook xmlns="urn:soat-bieu:workbook:1" version="1">{"tables":[]}</other>',
    ],
    [
      'two roots',
      '<workbook xmlns="urn:soat-bieu:workbook:1" version="1">{"tables":[]}</workbook><a/>',
    ],
    ['an empty element', '<workbook xmlns="urn:soat-bieu:workbook:1" version="1"/>'],
    [
      'broken JSON',
      '<workbook xmlns="urn:soat-bieu:workbook:1" version="1">{"tables":[}</workbook>',
    ],
    [
      'a list for the content',
      '<workbook xmlns="urn:soat-bieu:workbook:1" version="1">[]</workbook>',
    ],
    ['no tables', '<workbook xmlns="urn:soat-bieu:workbook:1" version="1">{}</workbook>'],
    [
      'a table without an id',
      '<workbook xmlns="urn:soat-bieu:workbook:1" version="1">{"tables":[{"templateId":"t","templateVersion":"1","parameters":{}}]}</workbook>',
    ],
    [
      'parameters that are a list',
      '<workbook xmlns="urn:soat-bieu:workbook:1" version="1">{"tables":[{"id":"a","templateId":"t","templateVersion":"1","parameters":[]}]}</workbook>',
    ],
    [
      'a report sheet id that is no text',
      '<workbook xmlns="urn:soat-bieu:workbook:1" version="1">{"tables":[],"reportSheetId":7}</workbook>',
    ],
  ])('refuses %s as malformed', (_name, xml) => {
    expect(problemOf(xml)).toBe('malformed');
  });

  it('refuses two tables with one id', () => {
    const [only] = PART.tables;
    expect(problemOf(formatWorkbookPart({ tables: [only!, only!] }))).toBe('malformed');
  });

  it('answers long hostile input at once', () => {
    const spaces = ' '.repeat(200_000);
    const start = performance.now();
    expect(problemOf(`<workbook${spaces}`)).toBe('malformed');
    expect(problemOf(`<!--${'-'.repeat(200_000)}`)).toBe('malformed');
    expect(problemOf(`<workbook a="${spaces}" ${spaces}!>`)).toBe('malformed');
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
