import { parseRange } from '../../../src/domain/address';
import { digitWidth } from '../../../src/workbench/files/open/digit-width';
import { workbookBytes } from '../../hosts/xlsx/read/workbook-bytes';
import { openInGrid, type OpenedWorkbook } from './open-in-grid';

let current: OpenedWorkbook | undefined;
afterEach(() => current?.dispose());

const STYLES = (own: string): string => `
  <fonts><font>${own}</font><font><sz val="20"/><name val="Times New Roman"/></font></fonts>
  <fills><fill/></fills><borders><border/></borders>
  <cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="0"><alignment textRotation="90"/></xf></cellXfs>`;

async function open(styles: string, inside: string): Promise<OpenedWorkbook['store']> {
  current = await openInGrid(workbookBytes({ styles, sheets: { A: inside } }));
  return current.store;
}

const text = (at: string, words: string, style: number): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`;

test('rows whose height the file leaves open are as high as what stands in them', async () => {
  const store = await open(
    STYLES('<sz val="12"/><name val="Times New Roman"/>'),
    `<sheetData>
      <row r="1">${text('A1', 'KẾT QUẢ RÀ SOÁT', 1)}</row>
      <row r="2">${text('A2', 'Tổng số hộ dân cư', 2)}</row>
      <row r="3">${text('A3', 'Xã', 0)}</row>
      <row r="4" ht="12">${text('A4', 'KẾT QUẢ', 1)}</row>
    </sheetData><mergeCells><mergeCell ref="A1:F1"/></mergeCells>`,
  );
  const [title, turned, plain, stated] = store.readRowHeights(store.activeSheet(), 0, 4);
  // Marks above and below capital letters take a third of the font's height.
  expect(title).toBeGreaterThanOrEqual(20 * 1.3);
  // Seventeen letters, none narrower than a quarter of the font's height
  expect(turned).toBeGreaterThan(17 * 12 * 0.25);
  expect(plain).toBe(15);
  expect(stated).toBe(12);
});

test.each([
  ['<sz val="11"/><name val="Calibri"/>', 7],
  ['<sz val="12"/><name val="Times New Roman"/>', 8],
  ['<sz val="14"/><name val="Times New Roman"/>', 9],
  ['<sz val="10"/><name val="Arial"/>', 7],
])('columns are as many digits wide as the file says: %s', async (own, pixels) => {
  const store = await open(
    STYLES(own),
    `<cols><col min="1" max="1" width="20" customWidth="1"/></cols><sheetData/>`,
  );
  const [stated, usual] = store.readColumnWidths(store.activeSheet(), 0, 2);
  expect(stated).toBe(20 * pixels * 0.75);
  // Eight digits and five pixels, in steps of eight: what Excel shows where a file says nothing
  expect(usual).toBe(Math.ceil((8 * pixels + 5) / 8) * 8 * 0.75);
});

test('formulas of the file keep the format that they have, which is none', async () => {
  const styles = STYLES('<sz val="11"/>').replace(
    '<xf fontId="1"/>',
    '<xf numFmtId="14" fontId="0"/>',
  );
  const store = await open(
    styles,
    '<sheetData><row r="1"><c r="A1" s="1"><v>45000</v></c><c r="B1"><f>A1+1</f></c></row></sheetData>',
  );
  const sheet = store.activeSheet();
  store.recalculate();
  await store.settle();
  expect(store.readCells(sheet, parseRange('B1'))).toEqual([[{ value: 45001, formula: '=A1+1' }]]);
  expect(store.readNumberFormats(sheet, parseRange('A1:B1'))).toEqual([['m/d/yyyy', 'General']]);
});

test('columns are wider where a wider font stands in for one that is not installed', () => {
  const styles = [{ fontName: 'Calibri', fontSize: 11 }];
  const fonts: string[] = [];
  const measure = (width: number) => (_: string, font: string) => {
    fonts.push(font);
    return width;
  };
  expect(digitWidth({ styles }, measure(8.16))).toBe(8);
  expect(digitWidth({ styles }, measure(6))).toBe(7);
  expect(fonts[0]).toMatch(/^14\.6\d*px "Calibri"$/);
});
