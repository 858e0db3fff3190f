/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { WorkbookError } from '../../src/ports/workbook-port';
import { createStoredPreferences } from '../../src/taskpane/environment/stored-preferences';
import { renderPane } from './support/render-pane';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function selectedTab(): string | null {
  return screen.getByRole('tab', { selected: true }).textContent;
}

describe('language', () => {
  test('follows the Office program until the person chooses', async () => {
    const { user } = renderPane({ environment: { hostLanguage: 'en' } });
    expect(selectedTab()).toBe('Draft');
    expect(document.documentElement.lang).toBe('en');
    await user.click(screen.getByRole('tab', { name: 'Settings' }));
    await user.click(screen.getByRole('radio', { name: 'Tiếng Việt' }));
    expect(screen.getByRole('tab', { name: 'Kiểm tra' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('vi');
    await user.click(screen.getByRole('radio', { name: 'Theo Excel' }));
    expect(screen.getByRole('tab', { name: 'Check' })).toBeTruthy();
  });

  test('a choice is remembered', async () => {
    const { user } = renderPane({
      environment: { preferences: createStoredPreferences(localStorage, 'part-') },
    });
    await user.click(screen.getByRole('tab', { name: 'Cài đặt' }));
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(createStoredPreferences(localStorage, 'part-').readLanguage()).toBe('en');
    expect(createStoredPreferences(localStorage, 'other-').readLanguage()).toBeUndefined();
  });
});

describe('ribbon commands', () => {
  test('bring their view to the front and do its work', async () => {
    const { commands, application, pass } = renderPane();
    act(() => commands.send('checkWorkbook'));
    await pass(50);
    expect(selectedTab()).toBe('Kiểm tra');
    expect(document.activeElement?.id).toBe('panel-check');
    act(() => commands.send('recalculate'));
    await pass(50);
    expect(selectedTab()).toBe('Tính lại');
    act(() => commands.send('clearMarks'));
    await pass(50);
    expect(selectedTab()).toBe('Kiểm tra');
    act(() => commands.send('openDraft'));
    expect(selectedTab()).toBe('Soạn biểu');
    expect(application.log).toEqual(['check all', 'plan recalculation', 'clear marks']);
  });
});

describe('samples', () => {
  test('one is opened at the start, and checking comes next', async () => {
    const { application, pass } = renderPane({ sampleId: 'thua-thien-hue-2024' });
    await pass(0);
    expect(application.log).toEqual(['sample thua-thien-hue-2024']);
    expect(selectedTab()).toBe('Kiểm tra');
  });
});

describe('failures', () => {
  test('an undo that meets a changed cell is explained, and stays undoable', async () => {
    const { application, user } = renderPane();
    await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
    await user.click(screen.getByRole('button', { name: 'Xóa dấu' }));
    application.failNext(new WorkbookError('changed-meanwhile', 'F17'));
    await user.click(screen.getByRole('button', { name: 'Hoàn tác: xóa dấu' }));
    expect(screen.getByRole('alert').textContent).toMatch(/^Ô F17 đã đổi/);
    await user.click(screen.getByRole('button', { name: 'Đóng' }));
    expect(screen.getByRole('alert').textContent).toBe('');
    await user.click(screen.getByRole('button', { name: 'Hoàn tác: xóa dấu' }));
    expect(application.log).toEqual(['clear marks', 'undo mark']);
  });

  test('anything else that is thrown is said in words, with its detail', async () => {
    const { application, user } = renderPane();
    await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
    application.failNext(new Error('chunk 7 failed to load'));
    await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    expect(screen.getByRole('alert').textContent).toContain('chunk 7 failed to load');
  });

  test('a view that breaks leaves the others standing', async () => {
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { application, user, pass } = renderPane();
    application.report = {
      findings: [
        {
          id: 'x',
          ruleId: 'no-such-rule',
          messageId: 'x',
          severity: 'error',
          place: { sheet: 'A', range: { top: 0, left: 0, bottom: 0, right: 0 } },
          data: {},
          related: [],
          broken: [],
          culprits: [],
          suggestions: [],
        },
      ],
      tables: [],
    };
    await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
    await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    await pass(0);
    expect(screen.getByText(/Có lỗi ngoài dự kiến/)).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: 'Tính lại' }));
    expect(screen.getByRole('button', { name: 'Xem ô sẽ đổi' })).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(screen.getByRole('button', { name: 'Kiểm tra' })).toBeTruthy();
    quiet.mockRestore();
  });
});
