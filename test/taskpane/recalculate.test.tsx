/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { WorkbookError } from '../../src/ports/workbook-port';
import { FakeApplication } from './support/fake-application';
import { renderPane } from './support/render-pane';
import type { RenderedPane } from './support/render-pane';
import { at } from './support/sample-findings';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function planned(): Promise<RenderedPane> {
  const application = new FakeApplication();
  application.recalculation = {
    edits: [],
    changes: [
      {
        place: at('F17'),
        label: 'Huyện A Lưới, còn lại',
        before: '2298',
        after: '2289',
        unit: 'households',
      },
      {
        place: at('G17'),
        label: 'Huyện A Lưới, tỷ lệ',
        before: null,
        after: '15.83',
        unit: 'percent',
      },
      {
        place: at('F7'),
        label: 'Toàn tỉnh, còn lại',
        before: '#REF!',
        after: '5945',
        unit: 'households',
      },
    ],
  };
  const pane = renderPane({ application });
  await pane.user.click(screen.getByRole('tab', { name: 'Tính lại' }));
  await pane.user.click(screen.getByRole('button', { name: 'Xem ô sẽ đổi' }));
  return pane;
}

test('every cell that would change is shown, old and new, before anything is written', async () => {
  const { application } = await planned();
  const rows = within(screen.getByRole('table', { name: '3 ô sẽ đổi' })).getAllByRole('row');
  expect(rows.slice(1).map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['F17Huyện A Lưới, còn lại', '2.298', '2.289'],
    ['G17Huyện A Lưới, tỷ lệ', '(trống)', '15,83%'],
    ['F7Toàn tỉnh, còn lại', '#REF!', '5.945'],
  ]);
  expect(application.log).toEqual(['plan recalculation']);
});

test('applying writes once, drops the plan, and can be undone', async () => {
  const { user, application } = await planned();
  await user.click(screen.getByRole('button', { name: 'Ghi 3 ô' }));
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText('Đã tính lại 3 ô')).toHaveProperty('role', 'status');
  await user.click(screen.getByRole('button', { name: 'Hoàn tác: tính lại 3 ô' }));
  expect(application.log).toEqual(['plan recalculation', 'recalculate 3', 'undo edit']);
});

test('a plan is thrown away once the workbook moves on', async () => {
  const { pass, edit } = await planned();
  edit();
  await pass(0);
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByRole('button', { name: 'Xem ô sẽ đổi' })).toBeTruthy();
});

test('a protected sheet is explained and the plan stays for a retry', async () => {
  const { user, application } = await planned();
  application.failNext(new WorkbookError('protected', 'Phụ lục'));
  await user.click(screen.getByRole('button', { name: 'Ghi 3 ô' }));
  expect(screen.getByRole('alert').textContent).toMatch(/^Trang “Phụ lục” đang được bảo vệ/);
  expect(screen.getByRole('table')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(application.log).toEqual(['plan recalculation', 'recalculate 3']);
});

test('nothing to recalculate is said', async () => {
  const { user } = renderPane();
  await user.click(screen.getByRole('tab', { name: 'Tính lại' }));
  await user.click(screen.getByRole('button', { name: 'Xem ô sẽ đổi' }));
  expect(screen.getByText('Không có ô nào phải tính lại.')).toBeTruthy();
});
