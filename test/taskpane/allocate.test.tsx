/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { WorkbookError } from '../../src/ports/workbook-port';
import type { AllocationColumn, AllocationTable } from '../../src/taskpane/application';
import { FakeApplication } from './support/fake-application';
import { renderPane } from './support/render-pane';
import type { RenderedPane } from './support/render-pane';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function column(key: string, at: number, figures: readonly (number | null)[]): AllocationColumn {
  return {
    key,
    label: key === 'poor' ? 'Hộ nghèo 2023' : 'Giảm trong năm',
    writable: key === 'reduction',
    cells: figures.map((value, row) => ({
      at: { row: row + 4, column: at },
      before: { value },
      figure: value === null ? null : String(value),
    })),
    sums: [],
  };
}

const TABLE: AllocationTable = {
  id: 'Biểu!A3',
  sheet: 'Biểu',
  range: { top: 2, left: 0, bottom: 6, right: 3 },
  places: ['Xã Đông', 'Xã Tây', 'Xã Nam'],
  columns: [column('poor', 2, [500, 300, 200]), column('reduction', 3, [60, null, 20])],
  initial: { column: 'reduction', weight: 'poor', cap: 'poor', target: '1000' },
};

async function read(tables: readonly AllocationTable[] = [TABLE]): Promise<RenderedPane> {
  const application = new FakeApplication();
  application.allocationTables = tables;
  const pane = renderPane({ application });
  await pane.user.click(screen.getByRole('tab', { name: 'Phân bổ chỉ tiêu' }));
  await pane.user.click(screen.getByRole('button', { name: 'Đọc biểu trên trang đang mở' }));
  return pane;
}

async function plan({ user }: RenderedPane, target: string): Promise<void> {
  const field = screen.getByLabelText(/^Chỉ tiêu chung/);
  await user.clear(field);
  await user.type(field, target);
  await user.click(screen.getByRole('button', { name: 'Xem trước phân bổ' }));
}

function shares(): (string | null)[][] {
  const rows = within(screen.getByRole('table', { name: 'Phân bổ 3 ô' })).getAllByRole('row');
  return rows.slice(1).map((row) => [...row.children].map((cell) => cell.textContent));
}

// 100 over 500, 300 and 200 of 1.000 is 50, 30 and 20.
test('shares are shown old and new, written once, and can be undone', async () => {
  const pane = await read();
  const { user, application } = pane;
  expect(screen.getByLabelText(/^Chỉ tiêu chung/)).toHaveProperty('value', '1.000');
  await plan(pane, '100');
  expect(shares()).toEqual([
    ['D5Xã Đông', '60', '50'],
    ['D6Xã Tây', '(trống)', '30'],
    ['D7Xã Nam', '20', '20'],
  ]);
  // what already is right is not written
  await user.click(screen.getByRole('button', { name: 'Ghi 2 ô' }));
  expect(screen.getByText('Đã ghi phân bổ vào 2 ô')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Hoàn tác: phân bổ chỉ tiêu' }));
  expect(application.log).toEqual(['offer allocation', 'edit 2', 'undo edit']);
});

test('a place keeps what it has, another gets no less and no more than said', async () => {
  const pane = await read();
  const { user } = pane;
  await user.click(screen.getByText('Xã Đông'));
  await user.click(within(group('Xã Đông')).getByLabelText('Giữ nguyên số đang có'));
  await user.click(screen.getByText('Xã Nam'));
  await user.type(within(group('Xã Nam')).getByLabelText('Tối thiểu'), '35');
  await plan(pane, '100');
  expect(shares().map(([place, , share]) => [place, share])).toEqual([
    ['D5Xã Đông (giữ nguyên)', '60'],
    ['D6Xã Tây', '5'],
    ['D7Xã Nam (ở mức tối thiểu)', '35'],
  ]);
});

test('what cannot be is refused with its reason, place by place', async () => {
  const pane = await read();
  const { user } = pane;
  await plan(pane, '1.001');
  expect(screen.getByText(/^Chỉ tiêu 1\.001 quá lớn.*cũng chỉ được 1\.000/)).toBeTruthy();
  await user.click(screen.getByText('Xã Tây'));
  await user.type(within(group('Xã Tây')).getByLabelText('Tối thiểu'), '301');
  await plan(pane, '500');
  expect(screen.getByText('Xã Tây: mức tối thiểu 301 lớn hơn mức tối đa 300.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Ghi/ })).toBeNull();
});

test('a target or limit that is no number is said at its field', async () => {
  const pane = await read();
  await plan(pane, '12,5');
  expect(screen.getByText('Ghi chỉ tiêu chung bằng số, ví dụ 1.595.')).toBeTruthy();
  await pane.user.click(screen.getByText('Xã Tây'));
  await pane.user.type(within(group('Xã Tây')).getByLabelText('Tối đa'), 'nhiều');
  await plan(pane, '12');
  expect(screen.getByText('Ghi số nguyên, ví dụ 120.')).toBeTruthy();
  expect(pane.application.wishes).toEqual([]);
});

test('what was read is thrown away once the workbook moves on', async () => {
  const pane = await read();
  await plan(pane, '100');
  pane.edit();
  await pane.pass(0);
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByRole('button', { name: 'Đọc biểu trên trang đang mở' })).toBeTruthy();
});

test('a protected sheet is explained, and the plan stays', async () => {
  const pane = await read();
  await plan(pane, '100');
  pane.application.failNext(new WorkbookError('protected', 'Biểu'));
  await pane.user.click(screen.getByRole('button', { name: 'Ghi 2 ô' }));
  expect(screen.getByRole('alert').textContent).toMatch(/^Trang “Biểu” đang được bảo vệ/);
  expect(screen.getByRole('table')).toBeTruthy();
});

test('a sheet without such a table says what is needed', async () => {
  await read([]);
  expect(screen.getByText('Trang đang mở chưa có biểu để phân bổ')).toBeTruthy();
});

test('the view passes axe with limits and shares', async () => {
  const pane = await read();
  await pane.user.click(screen.getByText('Xã Tây'));
  await plan(pane, '100');
  jest.useRealTimers();
  const { violations } = await axe(pane.container);
  expect(violations.map(({ id }) => id)).toEqual([]);
});

function group(name: string): HTMLElement {
  return screen.getByRole('group', { name });
}
