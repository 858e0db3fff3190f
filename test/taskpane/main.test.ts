/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/dom';

// each test loads the whole pane anew
jest.setTimeout(60_000);

const page = readFileSync('src/taskpane/taskpane.html', 'utf8');

/** Opens the pane's page as an Office program would, without loading its scripts. */
async function open(options: { excelApi: string; search?: string }): Promise<string[]> {
  const body = new DOMParser().parseFromString(page, 'text/html').body;
  body.querySelectorAll('script').forEach((script) => script.remove());
  document.body.innerHTML = body.innerHTML;
  window.history.replaceState(null, '', `/taskpane.html${options.search ?? ''}`);
  const associated: string[] = [];
  Object.assign(globalThis, {
    Office: {
      onReady: (callback: () => void) => Promise.resolve(callback()),
      actions: { associate: (id: string) => associated.push(id) },
      context: {
        displayLanguage: 'vi-VN',
        requirements: {
          isSetSupported: (_set: string, version: string) =>
            Number(version) <= Number(options.excelApi),
        },
      },
    },
  });
  jest.resetModules();
  await import('../../src/taskpane/main');
  return associated;
}

afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

function isMarkedUnsupported(): boolean {
  return document.getElementById('unsupported')!.classList.contains('shown');
}

test('an Excel that is too old gets the notice of the page itself, in both languages', async () => {
  const associated = await open({ excelApi: '1.8' });
  expect(isMarkedUnsupported()).toBe(true);
  expect(document.getElementById('unsupported')!.textContent).toMatch(
    /không chạy được trên phiên bản Excel này[^]*needs Excel for Microsoft 365/,
  );
  expect(document.getElementById('pane')!.childElementCount).toBe(0);
  expect(associated).toEqual([]);
});

test('the notice is what stands in the page until an engine proves to be new enough', () => {
  expect(page).toMatch(/@supports \(height: 1dvh\) \{\s*#unsupported:not\(\.shown\)/);
  expect(page).toContain('<html lang="vi">');
  expect(page).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
});

test('a supported Excel gets the pane with the real templates, and its ribbon commands', async () => {
  const associated = await open({ excelApi: '1.9' });
  expect(isMarkedUnsupported()).toBe(false);
  const title = await screen.findByRole(
    'heading',
    { level: 3, name: 'Phụ lục phân bổ chỉ tiêu giảm nghèo' },
    { timeout: 30_000 },
  );
  expect(title).toBeTruthy();
  expect(associated).toEqual(['openDraft', 'checkWorkbook', 'recalculate', 'clearMarks']);
});
