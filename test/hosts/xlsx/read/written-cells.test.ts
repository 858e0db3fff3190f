import fc from 'fast-check';
import { WorkbookFileError } from '../../../../src/ports/workbook-file';
import { readWorkbook } from '../../../../src/hosts/xlsx/read';
import { sheetBytes } from './workbook-bytes';

/*
 * Cells that stand as programs write them are taken whole, others token by token. A blank before the
 * end of the start tag changes nothing of what XML means, but makes a cell one of the others.
 */

const TEXTS = '<si><t>Xã A</t></si><si><t>Tổng</t></si>';
const STYLES =
  '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="2" applyNumberFormat="1"/></cellXfs>';

/** The first cells of the sheet make their elements known. */
const FIRST =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>Xã</t></is></c></row>';

type Reading = { readonly rows: unknown } | { readonly refused: string };

function read(row: string): Reading {
  try {
    const bytes = sheetBytes(`${FIRST}${row}`, { texts: TEXTS, styles: STYLES });
    return { rows: readWorkbook(bytes).sheets[0]!.rows };
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    return { refused: `${error.code} ${error.subject}` };
  }
}

interface Written {
  readonly address: string;
  readonly style: string;
  readonly type: string;
  readonly formula: string | undefined;
  readonly value: string;
}

const cell: fc.Arbitrary<Written> = fc.record({
  address: fc.constantFrom('A2', 'B2', 'C2', 'D2', 'XFD2', 'XFE2', 'A3', 'ZZZ2'),
  style: fc.constantFrom('', ' s="0"', ' s="1"', ' s="99"'),
  type: fc.constantFrom('', ' t="n"', ' t="s"', ' t="str"', ' t="b"', ' t="e"', ' t="xyz"'),
  formula: fc.option(fc.constantFrom('SUM(A1:B1)', '"a"&amp;"b"', ''), { nil: undefined }),
  value: fc.constantFrom(
    '0',
    '1',
    '12.5',
    '-3',
    'Xã',
    '',
    ' ',
    'a &lt; b',
    '1e400',
    '#REF!',
    'a\r\nb',
  ),
});

function write(cells: readonly Written[], blank: string): string {
  const written = cells.map(({ address, style, type, formula, value }) => {
    const stated = formula === undefined ? '' : `<f>${formula}</f>`;
    return `<c r="${address}"${style}${type}${blank}>${stated}<v>${value}</v></c>`;
  });
  return `<row r="2">${written.join('')}</row>`;
}

test('cells are read the same whole and token by token', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 4 }), (cells) => {
      expect(read(write(cells, ''))).toEqual(read(write(cells, ' ')));
    }),
    { numRuns: 150 },
  );
});

const RAW_TEXTS = [
  'Xã A',
  '',
  ' x ',
  'T&#7893;ng &amp; &lt;b&gt;',
  'a\r\nb',
  'a_x000D_b',
  '&unknown;',
  '&#0;',
  '&',
  '<r><t>x</t></r>',
];

const inlineText: fc.Arbitrary<Omit<Written, 'type' | 'formula'>> = fc.record({
  address: fc.constantFrom('A2', 'B2', 'C2', 'XFE2', 'A3'),
  style: fc.constantFrom('', ' s="1"', ' s="99"'),
  value: fc.constantFrom(...RAW_TEXTS),
});

test.each(['', ' xml:space="preserve"'])(
  'so are cells that hold their text themselves%s',
  (space) => {
    const row = (cells: readonly Omit<Written, 'type' | 'formula'>[], blank: string): string => {
      const written = cells.map(
        ({ address, style, value }) =>
          `<c r="${address}"${style} t="inlineStr"${blank}><is><t${space}>${value}</t></is></c>`,
      );
      return `<row r="2">${written.join('<c r="D2"><v>4</v></c>')}</row>`;
    };
    fc.assert(
      fc.property(fc.array(inlineText, { maxLength: 3 }), (cells) => {
        expect(read(row(cells, ''))).toEqual(read(row(cells, ' ')));
      }),
      { numRuns: 100 },
    );
  },
);

test.each(['', ' xml:space="preserve"'])('so are shared texts%s', (space) => {
  const readTexts = (raws: readonly string[], blank: string): Reading => {
    const texts = raws.map((raw) => `<si><t${space}${blank}>${raw}</t></si>`).join('');
    const cells = raws.map((_, at) => `<c r="${'ABCDE'.charAt(at)}1" t="s"><v>${at}</v></c>`);
    try {
      const bytes = sheetBytes(`<row r="1">${cells.join('')}</row>`, { texts });
      return { rows: readWorkbook(bytes).sheets[0]!.rows };
    } catch (error) {
      if (!(error instanceof WorkbookFileError)) throw error;
      return { refused: `${error.code} ${error.subject}` };
    }
  };
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...RAW_TEXTS), { maxLength: 5 }), (raws) => {
      expect(readTexts(raws, '')).toEqual(readTexts(raws, ' '));
    }),
    { numRuns: 100 },
  );
});

test('elements of another vocabulary that are written like cells are none', () => {
  const foreign = '<c r="B2"><v>7</v></c>';
  expect(read(`<row r="2"><x:y xmlns:x="urn:x" xmlns="urn:x">${foreign}</x:y></row>`)).toEqual(
    read('<row r="2"></row>'),
  );
  expect(read(`<row r="2"><y xmlns="urn:x"/>${foreign}</row>`)).toEqual(
    read(`<row r="2">${foreign}</row>`),
  );
});

test('a cell inside of a cell is no shorter way around what refuses it', () => {
  const inner = '<c r="B3"><v>7</v></c>';
  expect(read(`<row r="2"><c r="A2" t="inlineStr"><is>${inner}</is></c></row>`)).toEqual({
    refused: expect.stringContaining('damaged'),
  });
});
