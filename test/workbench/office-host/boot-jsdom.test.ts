/** @jest-environment jsdom */
import { TextEncoder } from 'node:util';
import { webcrypto } from 'node:crypto';
import { bootOffice } from '../../support/office/boot-office';
import { createMemoryStore } from '../../support/office/memory-store';

// What every browser has and jsdom's window lacks.
Object.assign(globalThis, { TextEncoder });
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

test('the genuine Office.js starts in a document, beside the pane’s own elements', async () => {
  document.body.innerHTML = '<div id="pane"></div>';
  const { Excel, dispose } = await bootOffice(createMemoryStore());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    document.getElementById('pane')!.textContent = sheet.name;
  });
  expect(document.body.textContent).toBe('Sheet1');
  dispose();
});
