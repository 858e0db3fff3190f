import { readContents, type ContentKind } from '../../../../src/hosts/xlsx/contents';
import { spliceWorkbook } from '../../../../src/hosts/xlsx/splice';
import type { RawEntry } from '../package/zip-bytes';
import { workbookBytes, type WorkbookParts } from '../read/workbook-bytes';
import { annotation } from '../splice/parts';
import { richWorkbook, type Features } from '../splice/rich-workbook';

const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const SHEET = 'Biểu 1';

const relationships = (source: string, links: readonly (readonly [string, string])[]): RawEntry => {
  const slash = source.lastIndexOf('/') + 1;
  const all = links.map(
    ([kind, target], index) =>
      `<Relationship Id="r${index}" Type="${LINKS}/${kind}" Target="/${target}"/>`,
  );
  return {
    name: `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`,
    content: `<Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`,
  };
};

const part = (name: string, content = '<x/>'): RawEntry => ({ name, content });

/** A worksheet with parts of these kinds. */
function linked(...kinds: readonly string[]): Uint8Array {
  const parts = kinds.map((kind, index) => [kind, `xl/parts/part${index}.xml`] as const);
  return workbookBytes({
    sheets: { [SHEET]: '<sheetData/>' },
    extra: [
      relationships('xl/worksheets/sheet0.xml', parts),
      ...parts.map(([, name]) => part(name)),
    ],
  });
}

const sheet = (inside: string, parts: WorkbookParts = {}): Uint8Array =>
  workbookBytes({ sheets: { [SHEET]: inside }, ...parts });

const cells = (inside: string): Uint8Array =>
  sheet(`<sheetData><row r="1">${inside}</row></sheetData>`);

const drawing = (inside: string, links: readonly (readonly [string, string])[] = []): Uint8Array =>
  sheet('<sheetData/>', {
    extra: [
      relationships('xl/worksheets/sheet0.xml', [['drawing', 'xl/drawings/drawing1.xml']]),
      part('xl/drawings/drawing1.xml', `<xdr:wsDr xmlns:xdr="${DRAWING}">${inside}</xdr:wsDr>`),
      relationships('xl/drawings/drawing1.xml', links),
      ...links.map(([, name]) => part(name)),
    ],
  });

const PLAIN_STYLES = `
  <fonts><font/></fonts>
  <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
  <borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/></cellXfs>
  <cellStyles><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`;

test('a plain workbook has nothing that would be missed', () => {
  const plain = workbookBytes({
    styles: PLAIN_STYLES,
    sheets: {
      [SHEET]: `
        <sheetViews><sheetView workbookViewId="0" zoomScale="100"><pane ySplit="1" state="frozen"/></sheetView></sheetViews>
        <cols><col min="1" max="2" width="20" hidden="1"/></cols>
        <sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f t="shared" si="0" ref="B1">1</f></c></row></sheetData>
        <mergeCells><mergeCell ref="A1:B1"/></mergeCells>
        <conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>1</formula></cfRule></conditionalFormatting>
        <pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>`,
    },
    texts: '<si><t>Xã</t></si>',
    definedNames: `<definedName name="SB" localSheetId="0">'${SHEET}'!$A$1</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${SHEET}'!$A$1</definedName>`,
  });
  expect(readContents(plain)).toEqual([]);
});

describe('each kind is told where it is there, and none other', () => {
  it.each<[string, Uint8Array, ContentKind[]]>([
    ['a chart', drawing('<xdr:graphicFrame/>', [['chart', 'xl/charts/chart1.xml']]), ['charts']],
    ['a picture', drawing('<xdr:pic/>', [['image', 'xl/media/image1.png']]), ['pictures']],
    ['a box of text', drawing('<xdr:twoCellAnchor><xdr:sp/></xdr:twoCellAnchor>'), ['shapes']],
    ['a button', linked('ctrlProp'), ['controls']],
    ['an object', linked('oleObject'), ['objects']],
    ['comments and threads', linked('comments', 'threadedComment'), ['comments', 'threads']],
    ['a pivot', linked('pivotTable'), ['pivots']],
    ['a table', linked('table'), ['tables']],
    ['a query', linked('queryTable'), ['connections']],
    ['settings of a printer', linked('printerSettings'), ['printer-settings']],
    ['what nobody knows', linked('holograms'), ['others']],
    ['a filter', sheet('<sheetData/><autoFilter ref="A1:B2"/>'), ['filters']],
    [
      'a colour scale',
      sheet(
        '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="colorScale" priority="1"/></conditionalFormatting>',
      ),
      ['rules'],
    ],
    [
      'validation',
      sheet(
        '<sheetData/><dataValidations count="1"><dataValidation sqref="A1"/></dataValidations>',
      ),
      ['validations'],
    ],
    ['no validation', sheet('<sheetData/><dataValidations count="0"/>'), []],
    ['a link', sheet('<sheetData/><hyperlinks><hyperlink ref="A1"/></hyperlinks>'), ['hyperlinks']],
    ['an array', cells('<c r="A1"><f t="array" ref="A1:A2">B1:B2</f></c>'), ['array-formulas']],
    [
      'words of a cell',
      cells('<c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c>'),
      ['text-parts'],
    ],
    ['groups of rows', sheet('<sheetData><row r="1" outlineLevel="1"/></sheetData>'), ['groups']],
    ['a protected sheet', sheet('<sheetData/><sheetProtection sheet="1"/>'), ['protection']],
    ['a paper', sheet('<sheetData/><pageSetup orientation="landscape"/>'), ['print-setup']],
    [
      'a zoom',
      sheet('<sheetViews><sheetView workbookViewId="0" zoomScale="70"/></sheetViews><sheetData/>'),
      ['views'],
    ],
    [
      'names of the workbook',
      workbookBytes({
        sheets: { [SHEET]: '<sheetData/>' },
        definedNames: `<definedName name="hộ">'${SHEET}'!$A$1</definedName>`,
      }),
      ['names'],
    ],
    [
      'a range to be printed',
      workbookBytes({
        sheets: { [SHEET]: '<sheetData/>' },
        definedNames: `<definedName name="_xlnm.Print_Area" localSheetId="0">'${SHEET}'!$A$1</definedName>`,
      }),
      ['print-setup'],
    ],
    [
      'named styles',
      sheet('<sheetData/>', {
        styles: PLAIN_STYLES.replace(
          '</cellStyles>',
          '<cellStyle name="Tốt" xfId="0" builtinId="26"/></cellStyles>',
        ),
      }),
      ['formats'],
    ],
    [
      'XML of other programs',
      workbookBytes({ sheets: { [SHEET]: '<sheetData/>' }, customXml: ['<x xmlns="urn:x"/>'] }),
      ['custom-xml'],
    ],
  ])('%s', (_, bytes, kinds) => {
    expect(readContents(bytes)).toEqual(kinds);
  });
});

test('a rich file of another program', () => {
  const features: Features = {
    ...{ strict: true, prefixed: true, formats: true, pivot: true, comments: true, threads: true },
    ...{ names: true, calcChain: true, macros: true, signed: true, shared: true, locked: true },
    ...{ chartSheet: true, tables: true },
  };
  expect(readContents(richWorkbook(features))).toEqual([
    ...['macros', 'charts', 'comments', 'threads', 'pivots', 'tables', 'rules', 'validations'],
    ...['hyperlinks', 'names', 'protection', 'print-setup', 'printer-settings', 'revisions'],
    ...['signature', 'custom-xml'],
  ]);
});

test('our own part, marks and report are none of it', () => {
  const bytes = sheet('<sheetData/>', { styles: PLAIN_STYLES });
  const annotated = spliceWorkbook(bytes, { annotation: annotation() }).bytes;
  expect(annotated).not.toEqual(bytes);
  expect(readContents(annotated)).toEqual([]);
});
