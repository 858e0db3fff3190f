import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveWorkbench } from '../../../src/workbench/server';
import '../../../src/workbench/page/window';
import { launchChromium } from './launch-chromium';

export interface OpenWorkbench {
  readonly page: Page;
  /** Addresses outside the workbench's own server that anything on the page has asked for. */
  readonly outsideRequests: readonly string[];
  /** Errors that the page or the pane has thrown or written to the console. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** What the cells are drawn on. */
export const SHEET = 'canvas[id^="univer-sheet-main-canvas"]';

const FOLDERS = {
  workbench: path.resolve('dist/workbench'),
  pane: path.resolve('dist/addin'),
  officeJs: path.resolve('node_modules/@microsoft/office-js/dist'),
};

/**
 * The built workbench in a browser, as `npm start` serves it, ready for the keyboard.
 *
 * @param search of the address, such as `?sample=…`
 */
export async function openWorkbench(search = ''): Promise<OpenWorkbench> {
  for (const folder of Object.values(FOLDERS)) {
    if (!existsSync(folder)) throw new Error(`${folder} is missing: run npm run build first.`);
  }
  const server = await serveWorkbench({ folders: FOLDERS, port: 0 });
  const browser = await launchChromium();
  const page = await newPage(browser);
  const outsideRequests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.url) && !/^(?:data|blob):/.test(url)) outsideRequests.push(url);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${server.url}${search}`);
  await page.waitForFunction(() => window.workbookStore !== undefined);
  await page.locator(SHEET).waitFor();
  return {
    page,
    outsideRequests,
    errors,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    locale: 'vi-VN',
    viewport: { width: 1500, height: 850 },
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return context.newPage();
}
