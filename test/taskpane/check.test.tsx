/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { WorkbookError } from '../../src/ports/workbook-port';
import { FakeApplication } from './support/fake-application';
import { renderPane } from './support/render-pane';
import type { RenderedPane } from './support/render-pane';
import { at, growth, overwritten, tied } from './support/sample-findings';

const table = { id: 'T1', sheet: 'Phụ lục', range: at('A7:G17').range, rows: 10 };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function checked(findings = [overwritten, tied, growth]): Promise<RenderedPane> {
  const application = new FakeApplication();
  application.report = { findings, tables: [table] };
  const pane = renderPane({ application });
  await pane.user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
  await pane.user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  return pane;
}

describe('checking', () => {
  test('groups findings by severity, worst first, and says the outcome', async () => {
    await checked();
    expect(screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)).toEqual([
      'Lỗi (1)',
      'Cảnh báo (1)',
      'Lưu ý (1)',
    ]);
    expect(screen.getByText('Kết quả soát: 1 lỗi, 1 cảnh báo, 1 lưu ý.')).toHaveProperty(
      'role',
      'status',
    );
    expect(
      screen.getByText('Huyện A Lưới: ô F17 ghi 2.298 hộ; 3.485 hộ − 1.196 hộ = 2.289 hộ.'),
    ).toBeTruthy();
  });

  test('switches a severity off and on again', async () => {
    const { user } = await checked();
    await user.click(screen.getByRole('button', { name: 'Lỗi 1' }));
    expect(screen.queryByRole('heading', { name: 'Lỗi (1)' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Cảnh báo (1)' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Lỗi 1' }));
    expect(screen.getByRole('heading', { name: 'Lỗi (1)' })).toBeTruthy();
  });

  test('says so when everything agrees', async () => {
    await checked([]);
    expect(screen.getAllByText('Không thấy sai lệch')).toHaveLength(2);
    expect(screen.getByText('Đã soát 1 biểu, 10 dòng.')).toBeTruthy();
  });

  test('leads to the draft view when there is no table', async () => {
    const { user } = renderPane();
    await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
    await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    await user.click(screen.getByRole('button', { name: 'Sang Soạn biểu' }));
    expect(screen.getByRole('tab', { name: 'Soạn biểu' }).getAttribute('aria-selected')).toBe(
      'true',
    );
  });

  test('checks again at once when the scope changes', async () => {
    const { user, application } = await checked();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Phạm vi' }), 'active');
    expect(application.log).toEqual(['check all', 'check active']);
  });

  test('can be cancelled, and then shows nothing of what was cancelled', async () => {
    const application = new FakeApplication();
    application.report = { findings: [overwritten], tables: [table] };
    let open: () => void = () => undefined;
    application.gate = new Promise((resolve) => {
      open = resolve;
    });
    const { user, pass } = renderPane({ application });
    await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
    await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    await user.click(screen.getByRole('button', { name: 'Dừng' }));
    open();
    await pass(0);
    expect(screen.queryByRole('heading', { name: 'Kết quả' })).toBeNull();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  test('shows long lists step by step', async () => {
    const many = Array.from({ length: 120 }, (_, index) => ({
      ...growth,
      id: `growth ${index}`,
    }));
    const { user } = await checked(many);
    expect(screen.getAllByRole('article')).toHaveLength(50);
    await user.click(screen.getByRole('button', { name: 'Hiện thêm 50 mục' }));
    await user.click(screen.getByRole('button', { name: 'Hiện thêm 20 mục' }));
    expect(screen.getAllByRole('article')).toHaveLength(120);
  });
});

describe('a finding', () => {
  test('takes the person to its cell', async () => {
    const { user, application } = await checked([overwritten]);
    await user.click(screen.getAllByRole('button', { name: 'Tới F17' })[0]!);
    expect(application.log.at(-1)).toBe('select Phụ lục 16,5');
  });

  test('names the likely slip with the figure that would be right', async () => {
    await checked([overwritten]);
    expect(screen.getByText('Có thể do gõ đảo hai chữ số, đúng ra là 2.289.')).toBeTruthy();
  });

  test('names every cell that may be wrong when several may be', async () => {
    await checked([tied]);
    const suspects = screen
      .getAllByRole('listitem')
      .map((item) => item.textContent)
      .filter((words) => words?.includes('đúng ra là'));
    expect(suspects).toContain('C9: gõ thiếu một chữ số, đúng ra là 8.590');
    expect(suspects).toContain('D9: đặt sai dấu phẩy thập phân, đúng ra là 0,65');
  });

  test('explains itself on demand and names the related cells', async () => {
    const { user, application } = await checked([overwritten]);
    const why = screen.getByText('Vì sao?').closest('details')!;
    expect(why.open).toBe(false);
    await user.click(screen.getByText('Vì sao?'));
    expect(why.open).toBe(true);
    expect(within(why).getByText('Ô này vốn có công thức nhưng đã bị gõ đè.')).toBeTruthy();
    await user.click(within(why).getByRole('button', { name: 'Tới E17' }));
    expect(application.log.at(-1)).toBe('select Phụ lục 16,4');
  });

  test('says the sheet wherever several sheets are spoken of', async () => {
    await checked([overwritten, { ...growth, place: at('B2', 'Biểu 2') }]);
    expect(screen.getByRole('button', { name: "Tới 'Biểu 2'!B2" }).textContent).toBe('B2 · Biểu 2');
  });
});

describe('a fix', () => {
  async function previewed(): Promise<RenderedPane> {
    const pane = await checked([overwritten]);
    await pane.user.click(screen.getByRole('button', { name: 'Khôi phục công thức (2.289 hộ)' }));
    return pane;
  }

  test('shows old and new of each cell and writes nothing yet', async () => {
    const { application } = await previewed();
    const preview = screen.getByRole('table', { name: /Xem trước: Khôi phục công thức/ });
    const cells = within(preview)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(cells).toEqual(['F17', '2.298', '=C17-E17']);
    expect(document.activeElement?.textContent).toBe('Sửa');
    expect(application.log).toEqual(['check all']);
  });

  test('can be dropped', async () => {
    const { user, application } = await previewed();
    await user.click(screen.getByRole('button', { name: 'Thôi' }));
    expect(screen.queryByRole('table')).toBeNull();
    expect(application.log).toEqual(['check all']);
  });

  test('is applied, checked again at once, and can be undone', async () => {
    const { user, application, pass } = await previewed();
    application.report = { findings: [], tables: [table] };
    await user.click(screen.getByRole('button', { name: 'Sửa' }));
    await pass(0);
    expect(application.log).toEqual(['check all', 'apply restore-formula-value', 'check all']);
    expect(screen.getByText('Đã soát 1 biểu, 10 dòng.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Kết quả');

    application.report = { findings: [overwritten], tables: [table] };
    await user.click(screen.getByRole('button', { name: 'Hoàn tác: sửa F17' }));
    await pass(0);
    expect(application.log.slice(3)).toEqual(['undo edit', 'check all']);
    expect(screen.getByRole('heading', { name: 'Số còn lại không khớp' })).toBeTruthy();
  });

  test('that meets a cell being edited says what to do, and succeeds on retry', async () => {
    const { user, application, pass } = await previewed();
    application.failNext(new WorkbookError('cell-edit-mode'));
    await user.click(screen.getByRole('button', { name: 'Sửa' }));
    expect(screen.getByRole('alert').textContent).toMatch(/Hãy nhấn Enter .* thử lại/);
    expect(application.done('apply restore-formula-value')).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    await pass(0);
    expect(application.done('apply restore-formula-value')).toBe(1);
    expect(screen.getByRole('alert').textContent).toBe('');
  });
});

describe('marks', () => {
  test('are set for every finding, cleared, and put back by undo', async () => {
    const { user, application } = await checked();
    await user.click(screen.getByRole('button', { name: 'Đánh dấu ô' }));
    await user.click(screen.getByRole('button', { name: 'Xóa dấu' }));
    await user.click(screen.getByRole('button', { name: 'Hoàn tác: xóa dấu' }));
    await user.click(screen.getByRole('button', { name: 'Hoàn tác: đánh dấu' }));
    expect(application.log).toEqual([
      'check all',
      'mark 3',
      'clear marks',
      'undo mark',
      'undo mark',
    ]);
  });
});

describe('the sheet of results', () => {
  test('is written with the marks where it is wanted, and the wish is kept', async () => {
    const { user, application } = await checked();
    await user.click(screen.getByRole('checkbox', { name: 'Ghi trang kết quả khi đánh dấu' }));
    await user.click(screen.getByRole('button', { name: 'Đánh dấu ô' }));
    expect(application.log.at(-1)).toBe('mark 3 with a report');
    expect(screen.getAllByText(/Đã đánh dấu 3 chỗ và ghi trang kết quả/)).not.toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: 'Ghi trang kết quả khi đánh dấu' }));
    await user.click(screen.getByRole('button', { name: 'Đánh dấu ô' }));
    expect(application.log.at(-1)).toBe('mark 3');
  });

  test('that cannot be written is said beside the marks that are', async () => {
    const { user, application } = await checked();
    application.markRemarks = ['Cấu trúc sổ tính bị khóa.'];
    await user.click(screen.getByRole('checkbox', { name: 'Ghi trang kết quả khi đánh dấu' }));
    await user.click(screen.getByRole('button', { name: 'Đánh dấu ô' }));
    expect(
      screen.getByText('Đã đánh dấu 3 chỗ trong sổ tính. Cấu trúc sổ tính bị khóa.'),
    ).toBeTruthy();
  });
});

describe('live re-check', () => {
  test('waits for edits to pause, then checks once', async () => {
    const { application, pass, edit } = await checked();
    edit();
    await pass(400);
    edit();
    await pass(599);
    expect(application.done('check all')).toBe(1);
    await pass(1);
    expect(application.done('check all')).toBe(2);
  });

  test('does nothing before the first check has been asked for', async () => {
    const { application, user, pass, edit } = renderPane();
    await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
    edit();
    await pass(5000);
    expect(application.log).toEqual([]);
  });

  test('makes one check of an edit that falls into a write of ours', async () => {
    const { application, user, pass, edit } = await checked([overwritten]);
    await user.click(screen.getByRole('button', { name: /Khôi phục công thức/ }));
    let open: () => void = () => undefined;
    application.gate = new Promise((resolve) => {
      open = resolve;
    });
    await user.click(screen.getByRole('button', { name: 'Sửa' }));
    edit();
    open();
    await pass(5000);
    expect(application.log).toEqual(['check all', 'apply restore-formula-value', 'check all']);
  });

  test('waits while a cell is being typed in, without an error', async () => {
    const { application, pass, edit } = await checked();
    application.failNext(new WorkbookError('cell-edit-mode'));
    edit();
    await pass(600);
    expect(screen.getByText('Đang chờ nhập xong ô để soát lại…')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toBe('');
    await pass(1500);
    expect(application.done('check all')).toBe(2);
    expect(screen.queryByText('Đang chờ nhập xong ô để soát lại…')).toBeNull();
  });

  test('shows any other failure, and keeps the results until a retry succeeds', async () => {
    const { application, user, pass, edit } = await checked();
    application.failNext(new WorkbookError('too-large'));
    edit();
    await pass(600);
    expect(screen.getByRole('alert').textContent).toMatch(/^Bảng quá lớn/);
    expect(screen.getAllByRole('article')).toHaveLength(3);
    application.report = { findings: [growth], tables: [table] };
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(screen.getAllByRole('article')).toHaveLength(1);
  });

  test('can be switched off, and the choice is kept', async () => {
    const { application, user, pass, edit } = await checked();
    await user.click(screen.getByRole('switch', { name: 'Tự soát lại khi số liệu thay đổi' }));
    edit();
    await pass(5000);
    expect(application.done('check all')).toBe(1);
    expect(application.listeners.size).toBe(0);
  });
});
