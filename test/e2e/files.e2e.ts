import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { readLook } from '../../src/hosts/xlsx/look';
import { readWorkbook } from '../../src/hosts/xlsx/read';
import { findCell, type WorkbookSnapshot } from '../../src/domain/snapshot';
import { parseCell } from '../../src/domain/address';
import { useGrid } from '../support/browser/grid-hands';
import { openWorkbench, type OpenWorkbench } from '../support/browser/open-workbench';
import { screenshotPath } from '../support/browser/screenshot-path';
import { foreignWorkbook } from './foreign-workbook';

let workbench: OpenWorkbench;
let page: Page;
let pane: FrameLocator;

async function open(search = ''): Promise<void> {
  workbench = await openWorkbench(search);
  ({ page } = workbench);
  pane = page.frameLocator('iframe.pane');
}

afterEach(async () => {
  const { outsideRequests, errors } = workbench;
  await workbench.close();
  expect(outsideRequests).toEqual([]);
  expect(errors).toEqual([]);
});

const button = (name: string | RegExp): Locator =>
  pane.getByRole('main').getByRole('button', { name });

const files = (): Locator => page.getByRole('toolbar', { name: 'Tệp' });

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  await page
    .locator('#files input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

async function openForeign(bytes = foreignWorkbook()): Promise<void> {
  await choose('bieu.xlsx', bytes);
  await page.getByText('Đã mở “bieu.xlsx”, 1 trang.').waitFor();
  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
}

async function save(): Promise<Uint8Array> {
  const downloading = page.waitForEvent('download');
  await files().getByRole('button', { name: 'Lưu .xlsx' }).click();
  const download = await downloading;
  await page.getByText(/Đã lưu “.*” vào thư mục tải về/).waitFor();
  return new Uint8Array(readFileSync(await download.path()));
}

function valueAt({ sheets }: WorkbookSnapshot, address: string): unknown {
  const { row, column } = parseCell(address);
  return findCell(sheets[0]!, row, column)?.value;
}

async function expectSummary(text: string): Promise<void> {
  await pane.getByText(`Kết quả soát: ${text}`).waitFor();
}

test('a workbook made by others: open, check, correct a column, fix, mark, save and open again', async () => {
  await open();
  await openForeign();
  await button('Kiểm tra').click();
  await pane.getByText('Không thấy sai lệch').first().waitFor();

  await button('Xem cột được hiểu thế nào').click();
  const card = pane.getByRole('article', { name: 'Nhóm Q' });
  await card.getByText('Chưa nhận ra: tiêu đề có từ chưa biết').waitFor();
  await button('Sửa cách hiểu cột Nhóm Q').click();
  const form = pane.getByRole('form', { name: 'Sửa cách hiểu cột Nhóm Q' });
  await form.getByLabel('Nội dung').selectOption({ label: 'Hộ nghèo' });
  await form.getByRole('button', { name: 'Dùng cách hiểu này' }).click();
  await card.getByText('Hộ nghèo, số lượng, cuối năm 2023, thực hiện').waitFor();
  await page.waitForTimeout(400);
  await page.screenshot({ path: screenshotPath('columns') });
  const { violations } = await new AxeBuilder({ page }).include(['iframe.pane', 'html']).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  await button('Về kết quả kiểm tra').click();
  await expectSummary('1 lỗi, 0 cảnh báo, 0 lưu ý.');
  await button('Đánh dấu ô').click();
  await pane.getByText('Đã đánh dấu').first().waitFor();

  const marked = await save();
  const before = unzipSync(foreignWorkbook());
  const after = unzipSync(marked);
  expect(Object.keys(before).filter((part) => !(part in after))).toEqual([]);
  expect(after['xl/drawings/drawing1.xml']).toEqual(before['xl/drawings/drawing1.xml']);

  const finding = pane.getByRole('article').first();
  await finding.getByRole('button', { name: /^Sửa thành 36/ }).click();
  await finding.getByRole('button', { name: 'Sửa', exact: true }).click();
  await pane.getByText('Không thấy sai lệch').first().waitFor();
  await button('Xóa dấu').click();
  await pane.getByText('Đã xóa mọi dấu').first().waitFor();
  const saved = await save();
  expect(valueAt(readWorkbook(saved), 'D7')).toBe(36);
  expect(valueAt(readWorkbook(saved), 'A1')).toBe('KẾT QUẢ RÀ SOÁT NĂM 2023');

  // What was said of the column is in the file.
  await choose('lan-hai.xlsx', marked);
  await page.getByText('Đã mở “lan-hai.xlsx”, 1 trang.').waitFor();
  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await button('Kiểm tra').click();
  await expectSummary('1 lỗi, 0 cảnh báo, 0 lưu ý.');
});

test('an opened file looks like itself, and without changes it is saved as it was', async () => {
  await open();
  const bytes = foreignWorkbook();
  await openForeign(bytes);
  const look = await page.evaluate(() => {
    const store = window.workbookStore!;
    const sheet = store.activeSheet();
    const at = (row: number, column: number) => ({
      top: row,
      left: column,
      bottom: row,
      right: column,
    });
    return {
      title: store.readFormat(sheet, at(0, 0)),
      header: store.readFormat(sheet, at(2, 2)),
      border: store.readBorder(sheet, at(2, 2), 'EdgeTop')?.style,
      heights: store.readRowHeights(sheet, 0, 1),
    };
  });
  expect(look).toMatchObject({
    title: { fontName: 'Times New Roman', fontSize: 14, bold: true, fontColor: '#1F4E78' },
    header: { fontSize: 12, bold: false, fill: '#E2EFDA', horizontal: 'Center', wrap: true },
    border: 'Continuous',
    heights: [24],
  });
  expect(Buffer.from(await save()).equals(Buffer.from(bytes))).toBe(true);

  // What is formatted in the grid is in the copy, and nothing else is another.
  const grid = await useGrid(page);
  await grid.select('C4');
  await grid.press('Control+b');
  const formatted = await save();
  const { styles, sheets } = readLook(formatted);
  const cells = sheets.get('Biểu 1')!.rows.find(({ row }) => row === 3)!.cells;
  const [, , , , column, style] = cells;
  expect(column).toBe(2);
  expect(styles[style!]).toMatchObject({
    bold: true,
    fontName: 'Times New Roman',
    borders: { top: { style: 'thin' } },
  });
  const [before, after] = [unzipSync(bytes), unzipSync(formatted)];
  const changed = Object.keys(after).filter(
    (part) => !Buffer.from(after[part]!).equals(Buffer.from(before[part] ?? [])),
  );
  expect(changed).toEqual(['xl/worksheets/sheet0.xml', 'xl/styles.xml']);
});

test('what is no workbook is refused, and the workbook on the page stays', async () => {
  await open();
  await openForeign();
  await choose('hop-dong.xlsx', new TextEncoder().encode('%PDF-1.7'));
  await page.getByText('Đây không phải sổ tính Excel.').waitFor();
  const title = await page.evaluate(() => {
    const store = window.workbookStore!;
    return store.readCells(store.activeSheet(), { top: 0, left: 0, bottom: 0, right: 0 })[0]![0]!
      .value;
  });
  expect(title).toBe('KẾT QUẢ RÀ SOÁT NĂM 2023');
});

test('a dropped file is opened once the person agrees to lose what is not saved', async () => {
  await open();
  const grid = await useGrid(page);
  await grid.type('A1', 'chưa lưu');
  const drop = async (): Promise<void> => {
    const data = await page.evaluateHandle(
      (content) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(content)], 'tha.xlsx'));
        return transfer;
      },
      [...foreignWorkbook()],
    );
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
    await page.getByText('Thả tệp .xlsx vào đây để mở').waitFor();
    await page.dispatchEvent('#drop', 'drop', { dataTransfer: data });
  };
  const warns = (): Promise<boolean> =>
    page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  expect(await warns()).toBe(true);
  await drop();
  const question = page.getByRole('dialog', { name: 'Sổ tính đang mở chưa lưu' });
  await question.getByRole('button', { name: 'Ở lại' }).click();
  expect((await grid.read('A1'))[0]![0]!.value).toBe('chưa lưu');
  await drop();
  await question.getByRole('button', { name: 'Bỏ thay đổi và mở tệp' }).click();
  await page.getByText('Đã mở “tha.xlsx”, 1 trang.').waitFor();
  expect((await grid.read('A1'))[0]![0]!.value).toBe('KẾT QUẢ RÀ SOÁT NĂM 2023');
  expect(await warns()).toBe(false);
});

test('a new workbook is saved with its table, which is known again when the file is opened', async () => {
  await open('?sample=thua-thien-hue-2024');
  await pane.getByText('Đã mở biểu mẫu có số liệu').first().waitFor();
  const saved = await save();
  await choose('phu-luc.xlsx', saved);
  await page.getByText(/Đã mở “phu-luc.xlsx”/).waitFor();
  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await button('Kiểm tra').click();
  await expectSummary('0 lỗi, 0 cảnh báo, 1 lưu ý.');
  await button('Xem cột được hiểu thế nào').click();
  await pane.getByText('Biểu theo mẫu: mỗi cột được nhận ra theo tên').waitFor();
});

test('rows inserted into an opened file can only be saved as a new one, which is said', async () => {
  await open();
  await openForeign();
  await page.evaluate(() => {
    const store = window.workbookStore!;
    store.insertRows(store.activeSheet(), 1, 1);
  });
  await files().getByRole('button', { name: 'Lưu .xlsx' }).click();
  const question = page.getByRole('dialog', { name: 'Lưu thành sổ mới?' });
  await question.getByText('Tệp gốc không có gì khác để mất.').waitFor();
  const downloading = page.waitForEvent('download');
  await question.getByRole('button', { name: 'Lưu thành sổ mới' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('bieu (sổ mới).xlsx');
  const saved = readWorkbook(new Uint8Array(readFileSync(await download.path())));
  expect(valueAt(saved, 'B5')).toBe('Xã Đông');
});
