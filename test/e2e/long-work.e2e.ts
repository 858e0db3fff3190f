import type { FrameLocator, Locator, Page } from 'playwright-core';
import { openWorkbench, type OpenWorkbench } from '../support/browser/open-workbench';
import { longestPause, watchPauses } from '../support/browser/pauses';

/** On a machine that does nothing else the longest pause is a quarter of this. */
const LONGEST_PAUSE_MS = 1000;

const PLACES = 300;
const HOUSEHOLDS = 500;

let workbench: OpenWorkbench;
let page: Page;
let pane: FrameLocator;

beforeEach(async () => {
  workbench = await openWorkbench();
  ({ page } = workbench);
  pane = page.frameLocator('iframe.pane');
});

afterEach(async () => {
  const { errors } = workbench;
  await workbench.close();
  expect(errors).toEqual([]);
});

const button = (name: string): Locator => pane.getByRole('main').getByRole('button', { name });

/** Opens the form of a template, gives it as many rows and lets the page come to rest. */
async function fillForm(
  template: string,
  rowsLabel: string,
  rows: readonly string[],
): Promise<void> {
  await pane.getByRole('tab', { name: 'Soạn biểu' }).click();
  const offer = pane.getByRole('listitem').filter({ hasText: template });
  await offer.getByRole('button', { name: 'Dùng mẫu này' }).click();
  await pane.getByLabel('Tên trang tính').fill('Biểu lớn');
  await pane.getByLabel(rowsLabel).fill(rows.join('\n'));
  await page.waitForTimeout(1000);
}

/** Until the table stands there with all that it calculates. */
async function insert(): Promise<void> {
  // A click is over only when the page has answered it: by then the bar may have come and gone.
  const progress = pane.locator('body').evaluate(
    (body) =>
      new Promise((resolve) => {
        new MutationObserver(() => {
          const bar = body.querySelector('[role=progressbar]');
          if (bar) resolve(bar.getAttribute('aria-label'));
        }).observe(body, { childList: true, subtree: true });
      }),
  );
  await button('Chèn vào sổ tính').click();
  expect(await progress).toBe('Đang chèn biểu…');
  await pane.getByText('Đã chèn biểu vào trang “Biểu lớn”').first().waitFor();
  await page.evaluate(() => window.workbookStore!.settle());
}

test('300 places are inserted, checked and marked while the page stays alive', async () => {
  await fillForm(
    'Phụ lục phân bổ chỉ tiêu giảm nghèo',
    'Các đơn vị được giao chỉ tiêu',
    Array.from({ length: PLACES }, (_, index) => `Xã số ${index + 1}`),
  );
  await watchPauses(page);
  await insert();
  expect(await longestPause(page)).toBeLessThan(LONGEST_PAUSE_MS);

  await watchPauses(page);
  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await button('Kiểm tra').click();
  await pane.getByText('Kết quả', { exact: true }).waitFor();
  expect(await longestPause(page)).toBeLessThan(LONGEST_PAUSE_MS);
});

test('a list of 500 households is inserted while the page stays alive', async () => {
  await fillForm(
    'Danh sách hộ nghèo và giải pháp hỗ trợ',
    'Họ và tên các chủ hộ',
    Array.from({ length: HOUSEHOLDS }, (_, index) => `Chủ hộ số ${index + 1}`),
  );
  await watchPauses(page);
  await insert();
  expect(await longestPause(page)).toBeLessThan(LONGEST_PAUSE_MS);
});
