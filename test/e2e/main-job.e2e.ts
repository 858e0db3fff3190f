import { AxeBuilder } from '@axe-core/playwright';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { WorkbookStore } from '../../src/workbench/office-host/store';
import { publishedRows, publishedTotal } from '../fixtures/thua-thien-hue-2024';
import { useGrid, type GridHands } from '../support/browser/grid-hands';
import { openWorkbench, SHEET, type OpenWorkbench } from '../support/browser/open-workbench';
import { screenshotPath } from '../support/browser/screenshot-path';

/**
 * The main job as a person does it, in the built workbench with the production pane and
 * the genuine Office.js. The template puts the total into row 8, the places below it.
 */
const TOTAL = 8;
const FIRST = TOTAL + 1;
const A_LUOI = FIRST + publishedRows.findIndex(({ place }) => place === 'Huyện A Lưới');

/** As an official types it: 3485 → `3.485`, 24.4 → `24,4`. */
function vietnamese(value: number): string {
  return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }).format(value);
}

let workbench: OpenWorkbench;
let page: Page;
let pane: FrameLocator;

async function open(search = ''): Promise<GridHands> {
  workbench = await openWorkbench(search);
  ({ page } = workbench);
  pane = page.frameLocator('iframe.pane');
  return useGrid(page);
}

afterEach(async () => {
  const { outsideRequests, errors } = workbench;
  await workbench.close();
  expect(outsideRequests).toEqual([]);
  expect(errors).toEqual([]);
});

function button(name: string | RegExp): Locator {
  return pane.getByRole('main').getByRole('button', { name });
}

/** The gallery's button for the appendix of targets; each template has one of that name. */
const allocationTemplate = (): Locator =>
  button('Dùng mẫu này').and(
    pane.locator('[aria-description="Phụ lục phân bổ chỉ tiêu giảm nghèo"]'),
  );

async function draft(options: { households: boolean }): Promise<void> {
  await pane.getByRole('tab', { name: 'Soạn biểu' }).click();
  await allocationTemplate().click();
  await pane.getByLabel('Năm kế hoạch').fill('2024');
  await pane.getByLabel('Tên địa phương').fill('tỉnh Thừa Thiên Huế');
  await pane.getByLabel('Tên trang tính').fill('Phụ lục');
  await pane
    .getByLabel('Các đơn vị được giao chỉ tiêu')
    .fill(publishedRows.map(({ place }, i) => `${i + 1}. ${place}`).join('\n'));
  if (options.households) {
    await pane.getByLabel('Tổng số hộ dân cư năm trước').check();
    await pane.getByLabel('Tổng số hộ dân cư dự kiến').check();
  }
  await button('Chèn vào sổ tính').click();
  await pane.getByText('Đã chèn biểu vào trang “Phụ lục”').first().waitFor();
}

/** From the pane back to the grid, as a click there does. */
async function toGrid(): Promise<void> {
  await page.locator(SHEET).click({ position: { x: 700, y: 500 } });
}

async function expectSummary(text: string): Promise<void> {
  await pane.getByText(`Kết quả soát: ${text}`).waitFor();
}

/** In the report, where the first row's cell is named; answers what is selected then. */
async function followFirstLinkOfReport(): Promise<string> {
  await page.evaluate(() => {
    const store = window.workbookStore!;
    store.activateSheet(store.listSheets().at(-1)!.id);
  });
  await page.waitForTimeout(800);
  // The third column of the sixth row.
  await page.locator(SHEET).click({ position: { x: 312, y: 130 } });
  await page.waitForTimeout(500);
  return page.evaluate(() => {
    const store = window.workbookStore!;
    const { sheet, range } = store.selection();
    const { name } = store.listSheets().find(({ id }) => id === sheet)!;
    return `${name} ${String.fromCharCode(65 + range.left)}${range.top + 1}`;
  });
}

/** Cells, rules and names of every sheet: what must be as before once marks are gone. */
async function look(): Promise<unknown> {
  return page.evaluate(async () => {
    const store = (window as unknown as { workbookStore: WorkbookStore }).workbookStore;
    await store.settle();
    return store.listSheets().map(({ id, name }) => {
      const used = store.usedRange(id, false);
      return {
        name,
        cells: used && store.readCells(id, used),
        formats: used && store.readNumberFormats(id, used),
        rules: store.listConditionalFormats(id).map(({ ranges, formula, style }) => ({
          ranges,
          formula,
          style,
        })),
        names: store.listNames().filter(({ scope }) => scope === id),
      };
    });
  });
}

test('insert, fill from the plan, flag, fix, mark and clear', async () => {
  const grid = await open();
  await draft({ households: false });

  await toGrid();
  // A few cells by hand, the rest pasted as from the plan's own table.
  await grid.type(`D${TOTAL}`, vietnamese(publishedTotal.poorRateBegin));
  await grid.type(`G${TOTAL}`, vietnamese(publishedTotal.poorRateEnd));
  const lines = (pick: (row: (typeof publishedRows)[number]) => number[]): string =>
    publishedRows.map((row) => pick(row).map(vietnamese).join('\t')).join('\n');
  await grid.paste(`C${FIRST}`, {
    text: lines((row) => [row.poorBegin, row.poorRateBegin, row.poorReduction]),
  });
  await grid.paste(`G${FIRST}`, { text: lines((row) => [row.poorRateEnd]) });
  await grid.type(`C${A_LUOI}`, '3.485');

  const remaining = await grid.read(`F${FIRST}:F${FIRST + publishedRows.length - 1}`);
  expect(remaining.map(([cell]) => cell!.value)).toEqual(publishedRows.map((row) => row.poorEnd));
  const totals = await grid.read(`C${TOTAL}:G${TOTAL}`);
  expect(totals[0]!.map((cell) => cell.text)).toEqual(['7.540', '2,27', '1.595', '5.945', '1,76']);

  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await button('Kiểm tra').click();
  await expectSummary('0 lỗi, 0 cảnh báo, 1 lưu ý.');
  await pane.getByText('1,20–1,29%').waitFor();

  await toGrid();
  // The remaining number of one place typed over its formula, two digits swapped.
  await grid.type(`F${A_LUOI}`, '2.298');
  await expectSummary('1 lỗi, 0 cảnh báo, 0 lưu ý.');
  await pane.getByText(`Số còn lại không khớp`).waitFor();
  const card = pane.getByRole('article').first();
  await card
    .getByRole('button', { name: `F${A_LUOI}` })
    .first()
    .waitFor();
  await card.getByText('gõ đảo hai chữ số').waitFor();

  const before = await look();
  await pane.getByRole('checkbox', { name: 'Ghi trang kết quả khi đánh dấu' }).check();
  await button('Đánh dấu ô').click();
  await pane.getByText('Đã đánh dấu').first().waitFor();
  await page.waitForTimeout(800);
  await page.screenshot({ path: screenshotPath('workbench') });
  expect(await look()).not.toEqual(before);
  expect(await followFirstLinkOfReport()).toBe(`Phụ lục F${A_LUOI}`);
  await button('Xóa dấu').click();
  await pane.getByText('Đã xóa mọi dấu').first().waitFor();
  expect(await look()).toEqual(before);

  await card.getByRole('button', { name: /Khôi phục công thức \(2\.289/ }).click();
  await card.getByRole('button', { name: 'Sửa', exact: true }).click();
  await expectSummary('0 lỗi, 0 cảnh báo, 1 lưu ý.');
  const restored = (await grid.read(`F${A_LUOI}`))[0]![0]!;
  expect(restored).toMatchObject({ value: 2289 });
  expect(restored.formula).toContain(`C${A_LUOI}-E${A_LUOI}`);

  // The same with a typed base count.
  await toGrid();
  await grid.type(`C${A_LUOI}`, '3.845');
  await expectSummary('1 lỗi, 0 cảnh báo, 0 lưu ý.');
  await pane
    .getByRole('article')
    .first()
    .getByRole('button', { name: `C${A_LUOI}` })
    .first()
    .waitFor();
  await button(/Sửa thành 3\.485/).click();
  await button(/^Sửa$/).click();
  await expectSummary('0 lỗi, 0 cảnh báo, 1 lưu ý.');
  expect((await grid.read(`C${A_LUOI}`))[0]![0]!.value).toBe(3485);
});

test('with households typed, rates are computed and rounded half up', async () => {
  const grid = await open();
  await draft({ households: true });
  await toGrid();
  const texts = (await grid.read('A1:K20')).map((row) => row.map(({ text }) => text));
  const row = texts.findIndex((cells) => cells.includes('Thành phố Huế')) + 1;
  const column = (header: RegExp): string => {
    const found = texts.flatMap((cells) => cells.findIndex((text) => header.test(text)));
    return 'ABCDEFGHIJK'.charAt(found.find((index) => index >= 0)!);
  };
  await grid.type(`${column(/^Tổng số hộ dân cư.*2023/)}${row}`, '20.000');
  await grid.type(`${column(/^Tổng số hộ nghèo.*2023/)}${row}`, '201');
  const [[rate]] = (await grid.read(`${column(/^Tỷ lệ hộ nghèo.*2023/)}${row}`)) as [[unknown]];
  // 201 / 20.000 = 1,005 %, a tie.
  expect(rate).toMatchObject({ value: 1.01, text: '1,01' });
});

test('the published sample opens from the address; the ribbon checks it and finds nothing wrong', async () => {
  await open('?sample=thua-thien-hue-2024');
  await pane.getByText('Đã mở biểu mẫu có số liệu').first().waitFor();
  const ribbon = page.getByRole('toolbar', { name: 'Lệnh của Soát Biểu' });
  await ribbon.getByRole('button', { name: 'Kiểm tra' }).click();
  await expectSummary('0 lỗi, 0 cảnh báo, 1 lưu ý.');
  await ribbon.getByRole('button', { name: 'Soạn biểu' }).click();
  await allocationTemplate().waitFor();
  await ribbon.getByRole('button', { name: 'Tính lại' }).click();
  await pane.getByText('Mọi ô tính được đều đã đúng').first().waitFor();
  await ribbon.getByRole('button', { name: 'Xóa dấu' }).click();
  await pane.getByText('Đã xóa mọi dấu').first().waitFor();
});

describe('what cannot be done is said, and nothing changes', () => {
  test('no places, then a place twice', async () => {
    await open();
    const before = await look();
    await pane.getByRole('tab', { name: 'Soạn biểu' }).click();
    await allocationTemplate().click();
    await button('Chèn vào sổ tính').click();
    await pane.getByText('Chưa có đơn vị nào').first().waitFor();
    await pane.getByLabel('Các đơn vị được giao chỉ tiêu').fill('Xã A\nXã B\nxã  a');
    await button('Chèn vào sổ tính').click();
    await pane
      .getByText(/“.*” có hai lần, ở dòng 1 và dòng 3/)
      .first()
      .waitFor();
    expect(await look()).toEqual(before);
  });

  test('a sheet name that exists, and a cell being edited', async () => {
    const grid = await open('?sample=thua-thien-hue-2024');
    await pane.getByText('Đã mở biểu mẫu có số liệu').first().waitFor();
    const before = await look();
    await pane.getByRole('tab', { name: 'Soạn biểu' }).click();
    await allocationTemplate().click();
    await pane.getByLabel('Tên trang tính').fill('phụ lục');
    await pane.getByLabel('Các đơn vị được giao chỉ tiêu').fill('Xã A');
    await button('Chèn vào sổ tính').click();
    await pane.getByText('Sổ tính đã có trang').first().waitFor();
    expect(await look()).toEqual(before);

    await pane.getByLabel('Tên trang tính').fill('Trang khác');
    await toGrid();
    await grid.select('J3');
    await page.keyboard.type('12');
    await button('Chèn vào sổ tính').click();
    await pane.getByText('nhấn Enter').first().waitFor();
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
    expect(await look()).toEqual(before);
  });

  test('a protected sheet', async () => {
    const grid = await open('?sample=thua-thien-hue-2024');
    await pane.getByText('Đã mở biểu mẫu có số liệu').first().waitFor();
    await grid.type(`F${A_LUOI}`, '2.298');
    await button('Kiểm tra').click();
    await expectSummary('1 lỗi, 0 cảnh báo, 0 lưu ý.');
    await page.evaluate(async () => {
      const store = (window as unknown as { workbookStore: WorkbookStore }).workbookStore;
      await store.protectSheet(store.activeSheet(), {});
    });
    const before = await look();
    await button('Đánh dấu ô').click();
    await pane.getByText('Trang “Phụ lục” đang được bảo vệ').first().waitFor();
    expect(await look()).toEqual(before);
  });
});

test('the pane passes axe at 300 px', async () => {
  const grid = await open('?sample=thua-thien-hue-2024');
  await page.evaluate(() => {
    const side = document.getElementById('side')!;
    side.style.width = '300px';
    side.style.flexBasis = '300px';
  });
  await pane.getByText('Đã mở biểu mẫu có số liệu').first().waitFor();
  await grid.type(`F${A_LUOI}`, '2.298');
  await button('Kiểm tra').click();
  await expectSummary('1 lỗi, 0 cảnh báo, 0 lưu ý.');
  const width = await pane.locator('html').evaluate((root) => ({
    client: root.clientWidth,
    scroll: root.scrollWidth,
  }));
  expect(width.client).toBeLessThanOrEqual(300);
  expect(width.scroll).toBeLessThanOrEqual(width.client);
  for (const tab of ['Kiểm tra', 'Tính lại', 'Phân bổ chỉ tiêu', 'Cài đặt', 'Soạn biểu']) {
    await pane.getByRole('tab', { name: tab }).click();
    await page.waitForTimeout(400);
    const { violations } = await new AxeBuilder({ page })
      .include(['iframe.pane', 'html'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [tab, id, nodes.map(({ html }) => html)])).toEqual([]);
  }
});
