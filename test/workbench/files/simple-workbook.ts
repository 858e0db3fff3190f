import type { WorkbookParts } from '../../hosts/xlsx/read/workbook-bytes';

export const ROWS = `
  <row r="1"><c r="A1" t="inlineStr"><is><t>Xã Đông</t></is></c><c r="B1"><v>50</v></c><c r="C1" s="1"><f>B1*2</f><v>100</v></c></row>
  <row r="2"><c r="A2" t="inlineStr"><is><t>007</t></is></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
  <row r="4"><c r="C4"><f>SUM(C1,7)</f></c></row>`;

const STYLES = `
  <fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
  <fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders>
  <cellXfs><xf fontId="0" fillId="0" borderId="0"/><xf numFmtId="3" fontId="1" fillId="0" borderId="0"/></cellXfs>
  <dxfs><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`;

/** Two sheets, of which the second is empty. */
export const simple = (extra = ''): WorkbookParts => ({
  styles: STYLES,
  sheets: { 'Biểu 1': `<sheetData>${ROWS}</sheetData>${extra}`, 'Trang 2': '<sheetData/>' },
});
