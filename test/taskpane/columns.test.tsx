/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { parseRange } from '../../src/domain/address';
import type { DescribedColumn } from '../../src/taskpane/application';
import { FakeApplication } from './support/fake-application';
import { renderPane } from './support/render-pane';
import type { RenderedPane } from './support/render-pane';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const POOR: DescribedColumn = {
  range: parseRange('C4:C9'),
  label: 'Số hộ nghèo',
  heading: { text: 'Số hộ nghèo', occurrence: 0 },
  reading: {
    kind: 'recognised',
    meaning: {
      measure: 'poor',
      aspect: 'count',
      subset: 'all',
      period: { year: 2023, point: 'end' },
      status: 'actual',
    },
    confidence: 0.9,
    reason: 'year-from-title',
  },
};

const UNKNOWN: DescribedColumn = {
  range: parseRange('D4:D9'),
  label: 'Nhóm Q',
  heading: { text: 'Nhóm Q', occurrence: 0 },
  reading: { kind: 'unrecognised', reason: 'unknown-words' },
};

const SET_ASIDE: DescribedColumn = {
  range: parseRange('E4:E9'),
  label: 'Ghi số',
  heading: { text: 'Ghi số', occurrence: 1 },
  reading: { kind: 'unrecognised', reason: 'set-aside' },
};

function workbook(): FakeApplication {
  const application = new FakeApplication();
  application.columns = {
    active: 'Biểu 2',
    lapsed: [{ sheet: 'Biểu cũ', header: 'Nhóm R', occurrence: 0, meaning: null }],
    sheets: [
      { name: 'Biểu 1', tables: [], strays: [UNKNOWN] },
      {
        name: 'Biểu 2',
        tables: [
          {
            id: 'a',
            range: parseRange('A3:E9'),
            fromTemplate: false,
            columns: [POOR, UNKNOWN, SET_ASIDE],
          },
        ],
        strays: [],
      },
    ],
  };
  return application;
}

async function opened(): Promise<RenderedPane> {
  const pane = renderPane({ application: workbook() });
  await pane.user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
  await pane.user.click(screen.getByRole('button', { name: 'Xem cột được hiểu thế nào' }));
  await pane.pass(0);
  return pane;
}

function card(label: string): HTMLElement {
  return screen.getByRole('article', { name: label });
}

test('the open sheet is shown with what each column was taken for, how surely and why', async () => {
  await opened();
  expect(screen.getByRole('combobox', { name: 'Trang tính' })).toHaveProperty('value', 'Biểu 2');
  expect(card('Số hộ nghèo').textContent).toContain('Hộ nghèo, số lượng, cuối năm 2023, thực hiện');
  expect(card('Số hộ nghèo').textContent).toContain('Chắc chắn 90%: năm lấy từ tên biểu');
  expect(card('Nhóm Q').textContent).toContain('Chưa nhận ra: tiêu đề có từ chưa biết');
  expect(screen.getAllByText('1 cột đã nhận ra, 2 cột chưa nhận ra')).not.toHaveLength(0);
});

test('an unknown column is named with plain choices, starting from its neighbour', async () => {
  const { user, application } = await opened();
  await user.click(screen.getByRole('button', { name: 'Sửa cách hiểu cột Nhóm Q' }));
  const form = within(screen.getByRole('form', { name: 'Sửa cách hiểu cột Nhóm Q' }));
  expect(form.getByLabelText(/^Năm/)).toHaveProperty('value', '2023');
  await user.selectOptions(form.getByLabelText('Nội dung'), 'nearPoor');
  await user.selectOptions(form.getByLabelText('Cách ghi'), 'rate');
  await user.click(form.getByRole('button', { name: 'Dùng cách hiểu này' }));
  expect(application.meanings).toEqual([
    {
      measure: 'nearPoor',
      aspect: 'rate',
      subset: 'all',
      period: { year: 2023, point: 'end' },
      status: 'actual',
    },
  ]);
  // what is kept changes how all columns are read
  expect(application.log).toEqual(['describe columns', 'correct Nhóm Q', 'describe columns']);
  await user.click(screen.getByRole('button', { name: 'Hoàn tác: chỉ định cột “Nhóm Q”' }));
  expect(application.log.slice(3)).toEqual(['undo part', 'describe columns']);
});

test('a flow asks whose it is, and money its source and unit', async () => {
  const { user, application } = await opened();
  await user.click(screen.getByRole('button', { name: 'Sửa cách hiểu cột Số hộ nghèo' }));
  const form = within(screen.getByRole('form', { name: 'Sửa cách hiểu cột Số hộ nghèo' }));
  await user.selectOptions(form.getByLabelText('Nội dung'), 'escaped');
  await user.selectOptions(form.getByLabelText('Của nhóm hộ'), 'nearPoor');
  expect(form.queryByLabelText('Cách ghi')).toBeNull();
  expect(form.queryByLabelText('Thời điểm')).toBeNull();
  await user.click(form.getByRole('button', { name: 'Dùng cách hiểu này' }));
  await user.click(screen.getByRole('button', { name: 'Sửa cách hiểu cột Số hộ nghèo' }));
  const again = within(screen.getByRole('form', { name: 'Sửa cách hiểu cột Số hộ nghèo' }));
  await user.selectOptions(again.getByLabelText('Cột này là'), 'money');
  await user.selectOptions(again.getByLabelText('Nguồn vốn'), 'central');
  await user.selectOptions(again.getByLabelText('Tính chất'), 'disbursed');
  await user.click(again.getByRole('button', { name: 'Dùng cách hiểu này' }));
  expect(application.meanings).toEqual([
    {
      measure: 'escaped',
      of: 'nearPoor',
      aspect: 'count',
      subset: 'all',
      period: { year: 2023, point: 'flow' },
      status: 'actual',
    },
    {
      measure: 'money',
      aspect: 'amount',
      subset: 'all',
      period: { year: 2023, point: 'flow' },
      status: 'disbursed',
      capital: 'all',
      source: 'central',
      unit: 'millionVnd',
      cumulative: false,
    },
  ]);
});

test('without a year nothing is kept, and the field says what is wanted', async () => {
  const { user, application } = await opened();
  await user.click(screen.getByRole('button', { name: 'Sửa cách hiểu cột Nhóm Q' }));
  const year = screen.getByLabelText(/^Năm/);
  await user.clear(year);
  await user.type(year, '23');
  await user.click(screen.getByRole('button', { name: 'Dùng cách hiểu này' }));
  expect(screen.getByText('Ghi năm bằng bốn chữ số, ví dụ 2024.')).toBeTruthy();
  expect(application.meanings).toEqual([]);
});

test('a column can be set aside, and what was said can be withdrawn', async () => {
  const { user, application } = await opened();
  await user.click(screen.getByRole('button', { name: 'Sửa cách hiểu cột Số hộ nghèo' }));
  await user.selectOptions(screen.getByLabelText('Cột này là'), 'none');
  await user.click(screen.getByRole('button', { name: 'Dùng cách hiểu này' }));
  expect(application.meanings).toEqual([null]);
  expect(within(card('Nhóm Q')).queryByText('Bỏ chỉ định')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Bỏ chỉ định cho cột Ghi số' }));
  expect(application.log).toContain('reset Ghi số');
});

test('corrections whose column is gone are said, and can be withdrawn', async () => {
  const { user, application } = await opened();
  const lapsed = within(screen.getByRole('region', { name: 'Chỉ định không còn dùng được' }));
  expect(lapsed.getByText('Biểu cũ')).toBeTruthy();
  await user.click(lapsed.getByRole('button', { name: 'Bỏ chỉ định cho cột Nhóm R' }));
  expect(application.log).toContain('reset Nhóm R');
});

test('another sheet can be looked at', async () => {
  const { user } = await opened();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Trang tính' }), 'Biểu 1');
  expect(screen.getByRole('region', { name: 'Số liệu chưa rõ thuộc biểu nào' })).toBeTruthy();
  expect(screen.queryByRole('article', { name: 'Số hộ nghèo' })).toBeNull();
});

test('a check from the ribbon comes back to the results', async () => {
  const { commands, pass, application } = await opened();
  act(() => commands.send('checkWorkbook'));
  await pass(50);
  expect(screen.queryByRole('heading', { name: 'Cột được hiểu thế nào' })).toBeNull();
  expect(application.log).toContain('check all');
});

test('the view and its form pass axe', async () => {
  const { user, container } = await opened();
  await user.click(screen.getByRole('button', { name: 'Sửa cách hiểu cột Nhóm Q' }));
  jest.useRealTimers();
  const { violations } = await axe(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
});
