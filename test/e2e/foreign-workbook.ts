import { sheetBytes } from '../hosts/xlsx/read/workbook-bytes';

const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

/** Text in a cell of its own, as programs other than Excel like to write it. */
const text = (at: string, words: string, style = 0): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`;

const number = (at: string, value: number, style = 2): string =>
  `<c r="${at}" s="${style}"><v>${value}</v></c>`;

const PLACES: readonly (readonly [string, number, number, number])[] = [
  ['Xã Đông', 1000, 50, 5],
  ['Xã Tây', 2000, 60, 3],
  ['Xã Nam', 1500, 45, 3],
  // 36 with its digits swapped: 36 of 1.200 are 3%, and all four make 191.
  ['Xã Bắc', 1200, 63, 3],
  ['Tổng cộng', 5700, 191, 3.35],
];

/**
 * A workbook that no template made: one header that nobody understands, one wrong count, and a
 * drawing of which the product knows nothing.
 */
export function foreignWorkbook(): Uint8Array {
  const rows = PLACES.map(([name, households, poor, rate], index) => {
    const row = index + 4;
    return `<row r="${row}">${number(`A${row}`, index + 1)}${text(`B${row}`, name, 2)}${number(`C${row}`, households)}${number(`D${row}`, poor)}${number(`E${row}`, rate)}</row>`;
  });
  return sheetBytes(
    `<row r="1" ht="24" customHeight="1">${text('A1', 'KẾT QUẢ RÀ SOÁT NĂM 2023', 1)}</row>
     <row r="3">${text('A3', 'TT', 3)}${text('B3', 'Xã', 3)}${text('C3', 'Tổng số hộ', 3)}${text('D3', 'Nhóm Q', 3)}${text('E3', 'Tỷ lệ hộ nghèo', 3)}</row>
     ${rows.join('')}`,
    {
      styles: `
        <fonts count="2">
          <font><sz val="12"/><name val="Times New Roman"/></font>
          <font><b/><sz val="14"/><color rgb="FF1F4E78"/><name val="Times New Roman"/></font>
        </fonts>
        <fills count="3">
          <fill><patternFill patternType="none"/></fill>
          <fill><patternFill patternType="gray125"/></fill>
          <fill><patternFill patternType="solid"><fgColor rgb="FFE2EFDA"/></patternFill></fill>
        </fills>
        <borders count="2">
          <border/>
          <border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border>
        </borders>
        <cellXfs count="4">
          <xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>
          <xf numFmtId="0" fontId="1" fillId="0" borderId="0"/>
          <xf numFmtId="0" fontId="0" fillId="0" borderId="1"/>
          <xf numFmtId="0" fontId="0" fillId="2" borderId="1"><alignment horizontal="center" wrapText="1"/></xf>
        </cellXfs>`,
      extra: [{ name: 'xl/drawings/drawing1.xml', content: `<wsDr xmlns="${MAIN}"/>` }],
    },
  );
}
