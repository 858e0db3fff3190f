/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { WorkbookError } from '../../src/ports/workbook-port';
import { renderPane } from './support/render-pane';
import type { RenderedPane } from './support/render-pane';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function formOpened(): Promise<RenderedPane> {
  const pane = renderPane();
  await pane.pass(0);
  await pane.user.click(screen.getByRole('button', { name: 'Dùng mẫu này' }));
  await pane.pass(200);
  return pane;
}

function places(): HTMLElement {
  return screen.getByRole('textbox', { name: 'Các đơn vị' });
}

function insertButton(): HTMLElement {
  return screen.getByRole('button', { name: 'Chèn vào sổ tính' });
}

async function paste({ user, pass }: RenderedPane, ...names: string[]): Promise<void> {
  await user.click(places());
  await user.paste(names.join('\n'));
  await pass(200);
}

test('a form starts from the template’s own values', async () => {
  await formOpened();
  expect(screen.getByRole('combobox', { name: 'Cấp lập kế hoạch' })).toHaveProperty(
    'value',
    'province',
  );
  expect(screen.getByRole('textbox', { name: 'Năm kế hoạch' })).toHaveProperty('value', '2024');
  expect(screen.getByRole('checkbox', { name: 'Thêm các cột hộ cận nghèo' })).toHaveProperty(
    'checked',
    false,
  );
});

test('nothing is complained about before the person has been there', async () => {
  const { user, pass } = await formOpened();
  expect(places().getAttribute('aria-invalid')).toBeNull();
  await user.click(places());
  await user.tab();
  await pass(200);
  expect(places().getAttribute('aria-invalid')).toBe('true');
});

test('without places: a message beside the field, the keyboard there, nothing inserted', async () => {
  const { user, application, pass } = await formOpened();
  await user.click(insertButton());
  await pass(50);
  expect(application.log).toEqual([]);
  expect(
    screen.getByText('Chưa có đơn vị nào. Hãy nhập hoặc dán danh sách, mỗi đơn vị một dòng.'),
  ).toBeTruthy();
  expect(screen.getByText('Còn 1 mục cần sửa, chưa chèn gì vào sổ tính.')).toBeTruthy();
  expect(document.activeElement).toBe(places());
});

test('duplicate places are named, and nothing is inserted', async () => {
  const pane = await formOpened();
  await paste(pane, 'Xã A', 'Xã B', 'Xã A');
  await pane.user.click(insertButton());
  expect(screen.getByText('“Xã A” có hai lần, ở dòng 1 và dòng 3.')).toBeTruthy();
  expect(pane.application.log).toEqual([]);
});

test('many complaints about one field are cut short', async () => {
  const pane = await formOpened();
  await paste(pane, 'A', 'B', 'C', 'D', 'E', 'A', 'B', 'C', 'D', 'E');
  await pane.user.click(insertButton());
  expect(screen.getByText(/“C” có hai lần[^]*… và 2 chỗ khác/)).toBeTruthy();
});

test('names are counted as they are pasted', async () => {
  const pane = await formOpened();
  expect(screen.getByText('Chưa có đơn vị nào')).toBeTruthy();
  await paste(pane, 'Xã A', 'Xã B', '', 'Xã C');
  expect(screen.getByText('3 đơn vị')).toBeTruthy();
});

test('the preview shows the sheet that would be inserted', async () => {
  const pane = await formOpened();
  expect(screen.getByText('Điền đủ các mục bắt buộc để xem trước biểu.')).toBeTruthy();
  await paste(pane, 'Xã A', 'Xã B', 'Xã C', 'Xã D', 'Xã E');
  const preview = screen.getByRole('table', { name: 'Phụ lục' });
  const rows = within(preview)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ['CHỈ TIÊU GIẢM NGHÈO NĂM 2024'],
    ['STT', 'Đơn vị', 'Hộ nghèo năm 2023', 'Giảm', 'Còn lại'],
    ['A', 'B', '1', '2', '3'],
    ['1', 'Xã A', '', '', 'ƒ'],
    ['2', 'Xã B', '', '', 'ƒ'],
    ['3', 'Xã C', '', '', 'ƒ'],
    ['… còn 2 dòng nữa …'],
    ['', 'Tổng cộng', 'ƒ', 'ƒ', 'ƒ'],
  ]);
});

test('a good form is inserted, said so, and undone', async () => {
  const pane = await formOpened();
  await paste(pane, 'Xã A', 'Xã B');
  await pane.user.click(insertButton());
  expect(pane.application.log).toEqual(['insert target-allocation']);
  expect(screen.getByText('Đã chèn biểu vào trang “Phụ lục”')).toHaveProperty('role', 'status');
  await pane.user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(pane.application.log).toEqual(['insert target-allocation', 'undo insert']);
});

test('a sheet name that exists is explained, and what was typed stays', async () => {
  const pane = await formOpened();
  await paste(pane, 'Xã A', 'Xã B');
  pane.application.failNext(new WorkbookError('sheet-exists', 'Phụ lục'));
  await pane.user.click(insertButton());
  expect(screen.getByRole('alert').textContent).toBe(
    'Sổ tính đã có trang “Phụ lục”. Hãy đặt tên khác cho trang mới.',
  );
  expect(places()).toHaveProperty('value', 'Xã A\nXã B');
});

test('what was typed outlives other views and the gallery', async () => {
  const pane = await formOpened();
  await paste(pane, 'Xã A');
  await pane.user.click(screen.getByRole('tab', { name: 'Tính lại' }));
  await pane.user.click(screen.getByRole('tab', { name: 'Soạn biểu' }));
  expect(places()).toHaveProperty('value', 'Xã A');
  await pane.user.click(screen.getByRole('button', { name: 'Chọn mẫu khác' }));
  await pane.user.click(screen.getByRole('button', { name: 'Dùng mẫu này' }));
  expect(places()).toHaveProperty('value', 'Xã A');
});
