import { parseRange } from '../../../../src/domain/address';
import { readLook } from '../../../../src/hosts/xlsx/look';
import { sheetBytes, workbookBytes } from '../read/workbook-bytes';

const STYLES = `
  <numFmts><numFmt numFmtId="170" formatCode="0.0%"/></numFmts>
  <fonts>
    <font><sz val="12"/><name val="Times New Roman"/></font>
    <font><b/><i val="0"/><u/><sz val="14"/><color theme="4"/><name val="Arial"/></font>
  </fonts>
  <fills>
    <fill><patternFill patternType="none"/></fill>
    <fill><patternFill patternType="gray125"/></fill>
    <fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill>
    <fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.25"/></patternFill></fill>
  </fills>
  <borders>
    <border/>
    <border><left/><right style="thin"/><top style="double"><color rgb="FFC00000"/></top></border>
  </borders>
  <cellStyleXfs><xf numFmtId="9" fontId="1" fillId="2"/></cellStyleXfs>
  <cellXfs>
    <xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>
    <xf numFmtId="170" fontId="1" fillId="2" borderId="1">
      <alignment horizontal="centerContinuous" vertical="center" wrapText="1"/>
    </xf>
    <xf numFmtId="3" fontId="0" fillId="3" borderId="0"/>
  </cellXfs>
  <dxfs>
    <dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>
  </dxfs>`;

const looksOf = (styles: string) => readLook(sheetBytes('', { styles })).styles;

test('styles are put together from fonts, fills, borders, formats and alignment', () => {
  expect(looksOf(STYLES)).toEqual([
    { fontName: 'Times New Roman', fontSize: 12 },
    {
      fontName: 'Arial',
      fontSize: 14,
      bold: true,
      underline: true,
      // the first accent of Office's own theme
      fontColor: '#4472C4',
      fill: '#FFFF00',
      borders: { right: { style: 'thin' }, top: { style: 'double', color: '#C00000' } },
      numberFormat: '0.0%',
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
    },
    // a quarter darker than white
    { fontName: 'Times New Roman', fontSize: 12, fill: '#BFBFBF', numberFormat: '#,##0' },
  ]);
});

test('turned and indented text, and text that is struck out', () => {
  const styles = `
    <fonts><font/><font><strike/></font></fonts><fills><fill/></fills><borders><border/></borders>
    <cellXfs>
      <xf fontId="1"/>
      <xf><alignment textRotation="90"/></xf>
      <xf><alignment textRotation="135"/></xf>
      <xf><alignment textRotation="255" indent="2"/></xf>
    </cellXfs>`;
  expect(looksOf(styles)).toEqual([
    { strike: true },
    { rotation: 90 },
    { rotation: -45 },
    { rotation: 'stacked', indent: 2 },
  ]);
});

test('sizes, hidden lines, styled cells, frozen panes and tabs', () => {
  const bytes = workbookBytes({
    styles: STYLES,
    sheets: {
      'Biểu 1': `
        <sheetPr><tabColor rgb="FF00B050"/></sheetPr>
        <sheetViews><sheetView showGridLines="0"><pane xSplit="2" ySplit="3" state="frozen"/></sheetView></sheetViews>
        <sheetFormatPr defaultColWidth="10" defaultRowHeight="15"/>
        <cols><col min="1" max="2" width="20.5" customWidth="1"/><col min="4" max="4" hidden="1" style="2"/></cols>
        <sheetData>
          <row r="2" ht="30" customHeight="1"><c r="B2" s="1"/><c r="C2"><v>1</v></c></row>
          <row r="5" hidden="1"/>
          <row r="6"><c s="2"/></row>
        </sheetData>`,
    },
  });
  const { sheets, active } = readLook(bytes);
  expect(active).toBe('Biểu 1');
  expect(sheets.get('Biểu 1')).toEqual({
    defaultWidth: 10,
    defaultHeight: 15,
    tabColor: '#00B050',
    frozen: { rows: 3, columns: 2 },
    gridLines: false,
    links: [],
    columns: [
      { first: 0, last: 1, width: 20.5, hidden: false },
      { first: 3, last: 3, hidden: true, style: 2 },
    ],
    rows: [
      { row: 1, height: 30, hidden: false, cells: [1, 1] },
      { row: 4, hidden: true, cells: [] },
      { row: 5, hidden: false, cells: [0, 2] },
    ],
    rules: [],
  });
});

test('rules with a formula are listed by their priority, those of other kinds are not', () => {
  const rule = (priority: number, formula: string, type = 'expression'): string =>
    `<cfRule type="${type}" dxfId="0" priority="${priority}"><formula>${formula}</formula></cfRule>`;
  const bytes = workbookBytes({
    styles: STYLES,
    sheets: {
      'Biểu 1': `<sheetData/>
        <conditionalFormatting sqref="A1:A9 C1">${rule(2, 'A1&lt;0')}</conditionalFormatting>
        <conditionalFormatting sqref="B1">${rule(1, 'N("x")=0')}${rule(3, '1', 'cellIs')}</conditionalFormatting>
        <conditionalFormatting sqref="nowhere">${rule(4, 'TRUE')}</conditionalFormatting>`,
    },
  });
  const style = { bold: true, fontColor: '#9C0006', fill: '#FFC7CE' };
  expect(readLook(bytes).sheets.get('Biểu 1')!.rules).toEqual([
    {
      ranges: [{ top: 0, left: 1, bottom: 0, right: 1 }],
      formula: '=N("x")=0',
      stopIfTrue: false,
      style,
    },
    {
      ranges: [
        { top: 0, left: 0, bottom: 8, right: 0 },
        { top: 0, left: 2, bottom: 0, right: 2 },
      ],
      formula: '=A1<0',
      stopIfTrue: false,
      style,
    },
  ]);
});

test('a workbook without styles has none', () => {
  expect(readLook(sheetBytes('<row r="1"><c r="A1"><v>1</v></c></row>')).styles).toEqual([]);
});

test('rules that compare, or look for text, are said by formulas; others are left out', () => {
  const rule = (attributes: string, ...formulas: readonly string[]): string =>
    `<cfRule dxfId="0" priority="1" ${attributes}>${formulas.map((one) => `<formula>${one}</formula>`).join('')}</cfRule>`;
  const formulasOf = (...rules: readonly string[]) => {
    const format = `<conditionalFormatting sqref="C3:C9 E1">${rules.join('')}</conditionalFormatting>`;
    const bytes = workbookBytes({ styles: STYLES, sheets: { A: `<sheetData/>${format}` } });
    return readLook(bytes)
      .sheets.get('A')!
      .rules.map(({ formula }) => formula);
  };
  expect(
    formulasOf(
      rule('type="cellIs" operator="greaterThan"', '10'),
      rule('type="cellIs" operator="between"', '1', 'B1+1'),
      rule('type="cellIs" operator="notBetween"', '1', '2'),
      rule('type="containsText" operator="containsText" text="x"', 'NOT(ISERROR(SEARCH("x",C3)))'),
      rule('type="cellIs" operator="between"', '1'),
      rule('type="colorScale"'),
      rule('type="top10" rank="3"'),
    ),
  ).toEqual([
    '=C3>(10)',
    '=AND(C3>=(1),C3<=(B1+1))',
    '=NOT(AND(C3>=(1),C3<=(2)))',
    '=NOT(ISERROR(SEARCH("x",C3)))',
  ]);
});

test('links within the workbook', () => {
  const links =
    '<hyperlinks><hyperlink ref="A2" location="\'Biểu 2\'!C6"/><hyperlink ref="A3"/></hyperlinks>';
  const bytes = workbookBytes({ sheets: { A: `<sheetData/>${links}` } });
  expect(readLook(bytes).sheets.get('A')!.links).toEqual([
    { range: parseRange('A2'), location: "'Biểu 2'!C6" },
  ]);
});
