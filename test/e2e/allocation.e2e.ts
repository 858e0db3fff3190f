import { AxeBuilder } from '@axe-core/playwright';
import type { FrameLocator, Page } from 'playwright-core';
import { publishedRows, publishedTotal } from '../fixtures/thua-thien-hue-2024';
import { useGrid, type GridHands } from '../support/browser/grid-hands';
import { openWorkbench, type OpenWorkbench } from '../support/browser/open-workbench';
import { screenshotPath } from '../support/browser/screenshot-path';

let workbench: OpenWorkbench;
let page: Page;
let pane: FrameLocator;
let grid: GridHands;

beforeEach(async () => {
  workbench = await openWorkbench('?sample=thua-thien-hue-2024');
  ({ page } = workbench);
  pane = page.frameLocator('iframe.pane');
  grid = await useGrid(page);
  await pane.getByText('Đã mở biểu mẫu có số liệu').first().waitFor();
  await page.evaluate(() => {
    document.getElementById('side')!.style.width = '300px';
  });
  await pane.getByRole('tab', { name: 'Phân bổ chỉ tiêu' }).click();
  await pane.getByRole('button', { name: 'Đọc biểu trên trang đang mở' }).click();
});

afterEach(async () => {
  const { outsideRequests, errors } = workbench;
  await workbench.close();
  expect(outsideRequests).toEqual([]);
  expect(errors).toEqual([]);
});

/** The template puts the total into row 8, the places below it; reductions are in column E. */
const REDUCTIONS = `E9:E${8 + publishedRows.length}`;

async function reductions(): Promise<number[]> {
  return (await grid.read(REDUCTIONS)).map(([cell]) => Number(cell!.value));
}

test('the published target over its places: previewed, written in one step, undone', async () => {
  const target = pane.getByLabel('Chỉ tiêu chung');
  expect(await target.inputValue()).toBe('1.595');
  await target.fill('1.600');
  await pane.getByText('Huyện A Lưới').first().click();
  await pane
    .getByRole('group', { name: 'Huyện A Lưới' })
    .getByLabel('Giữ nguyên số đang có')
    .check();
  await pane.getByRole('button', { name: 'Xem trước phân bổ' }).click();
  await pane.getByRole('table', { name: `Phân bổ ${publishedRows.length} ô` }).waitFor();
  await page.waitForTimeout(400);
  await page.screenshot({ path: screenshotPath('allocation') });
  const { violations } = await new AxeBuilder({ page }).include(['iframe.pane', 'html']).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const width = await pane.locator('html').evaluate((root) => [root.scrollWidth, root.clientWidth]);
  expect(width[0]).toBeLessThanOrEqual(width[1]!);

  await pane.getByRole('button', { name: /^Ghi \d+ ô$/ }).click();
  await pane
    .getByText(/^Đã ghi phân bổ vào/)
    .first()
    .waitFor();
  const written = await reductions();
  expect(written.reduce((sum, share) => sum + share)).toBe(1600);
  const kept = publishedRows.findIndex(({ place }) => place === 'Huyện A Lưới');
  expect(written[kept]).toBe(publishedRows[kept]!.poorReduction);
  expect((await grid.read('E8'))[0]![0]!.value).toBe(1600);

  await pane.getByRole('button', { name: 'Hoàn tác: phân bổ chỉ tiêu' }).click();
  await pane.getByText('Đã hoàn tác').first().waitFor();
  expect(await reductions()).toEqual(publishedRows.map(({ poorReduction }) => poorReduction));
});

test('more than all places have is refused with the most that can be', async () => {
  await pane.getByLabel('Chỉ tiêu chung').fill(String(publishedTotal.poorBegin + 1));
  await pane.getByRole('button', { name: 'Xem trước phân bổ' }).click();
  await pane.getByText(/quá lớn: các đơn vị nhận nhiều nhất cũng chỉ được 7\.540/).waitFor();
  expect(await reductions()).toEqual(publishedRows.map(({ poorReduction }) => poorReduction));
});
