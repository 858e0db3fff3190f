/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { WorkbookError } from '../../src/ports/workbook-port';
import { FakeApplication } from './support/fake-application';
import { renderPane } from './support/render-pane';
import type { RenderedPane } from './support/render-pane';
import { at, growth, overwritten, tied } from './support/sample-findings';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Ids of the rules that are violated. Colours are looked at in a real browser. */
async function violations({ container }: RenderedPane): Promise<string[]> {
  jest.useRealTimers();
  const { violations: found } = await axe(container);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('the gallery', async () => {
  const pane = renderPane();
  await pane.pass(0);
  expect(await violations(pane)).toEqual([]);
});

test('the form with problems and the preview', async () => {
  const pane = renderPane();
  await pane.pass(0);
  await pane.user.click(screen.getByRole('button', { name: 'Dùng mẫu này' }));
  await pane.user.click(screen.getByRole('button', { name: 'Chèn vào sổ tính' }));
  await pane.pass(200);
  expect(await violations(pane)).toEqual([]);
  jest.useFakeTimers();
  await pane.user.type(screen.getByRole('textbox', { name: 'Các đơn vị' }), 'Xã A');
  await pane.pass(200);
  expect(screen.getByRole('table')).toBeTruthy();
  expect(await violations(pane)).toEqual([]);
});

test('findings, a fix and an error', async () => {
  const application = new FakeApplication();
  application.report = { findings: [overwritten, tied, growth], tables: [] };
  const pane = renderPane({ application });
  await pane.user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
  await pane.user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  await pane.user.click(screen.getAllByText('Vì sao?')[0]!);
  await pane.user.click(screen.getByRole('button', { name: /Khôi phục công thức/ }));
  application.failNext(new WorkbookError('cell-edit-mode'));
  await pane.user.click(screen.getByRole('button', { name: 'Sửa' }));
  expect(await violations(pane)).toEqual([]);
});

test('what recalculating would change', async () => {
  const application = new FakeApplication();
  application.recalculation = {
    edits: [],
    changes: [{ place: at('F7'), label: 'Tổng', before: '1', after: '2', unit: 'households' }],
  };
  const pane = renderPane({ application });
  await pane.user.click(screen.getByRole('tab', { name: 'Tính lại' }));
  await pane.user.click(screen.getByRole('button', { name: 'Xem ô sẽ đổi' }));
  expect(await violations(pane)).toEqual([]);
});

test('the settings', async () => {
  const pane = renderPane();
  await pane.user.click(screen.getByRole('tab', { name: 'Cài đặt' }));
  expect(await violations(pane)).toEqual([]);
});
