import type { Page } from 'playwright-core';
import { parseRange } from '../../../src/domain/address';
import type { CellReading } from '../../../src/workbench/office-host/workbook-model';
import '../../../src/workbench/page/window';
import { SHEET } from './open-workbench';

export interface SeenCell extends CellReading {
  readonly text: string;
  readonly numberFormat: string;
}

/** What a person does at the grid, cell by cell, and what stands there afterwards. */
export interface GridHands {
  select(address: string): Promise<void>;
  /** Types into the cell and leaves it with Enter. */
  type(address: string, text: string): Promise<void>;
  /** Opens the cell with F2 and leaves it with Enter. */
  openAndLeave(address: string): Promise<void>;
  paste(address: string, contents: { text: string; html?: string }): Promise<void>;
  press(keys: string): Promise<void>;
  /** Through the menu of the row's head; the sheet is at its top and all rows above are as new. */
  insertRowAbove(row: number): Promise<void>;
  read(address: string): Promise<SeenCell[][]>;
  /** Number of cell edits that the store has told of. */
  countEdits(): Promise<number>;
}

/** Univer takes keys in after the editor has come up or gone. */
const EDITOR_MS = 300;
const PASTE_MS = 500;

/** In pixels, of a new sheet. */
const HEAD_HEIGHT = 20;
const ROW_HEIGHT = 20;

export async function useGrid(page: Page): Promise<GridHands> {
  const sheet = page.locator(SHEET);
  const select = async (address: string): Promise<void> => {
    await page.evaluate((range) => {
      const store = window.workbookStore!;
      store.select(store.activeSheet(), range);
    }, parseRange(address));
    await page.waitForTimeout(EDITOR_MS / 2);
  };
  const press = async (keys: string): Promise<void> => {
    await page.keyboard.press(keys);
    await page.waitForTimeout(EDITOR_MS);
  };
  await sheet.click({ position: { x: 300, y: 300 } });
  await page.evaluate(() => {
    window.editsSeen = 0;
    window.workbookStore?.subscribe(({ kind }) => {
      if (kind === 'cells-edited') window.editsSeen = (window.editsSeen ?? 0) + 1;
    });
  });

  return {
    select,
    press,
    type: async (address, text) => {
      await select(address);
      await page.keyboard.type(text, { delay: 15 });
      await press('Enter');
    },
    insertRowAbove: async (row) => {
      await select(`A${row}`);
      const y = HEAD_HEIGHT + (row - 0.5) * ROW_HEIGHT;
      await sheet.click({ button: 'right', position: { x: HEAD_HEIGHT, y } });
      // Not in the middle, where the item has a field for the number of rows.
      await page.getByText('dòng ở trên').click({ position: { x: 10, y: 10 } });
      await page.waitForTimeout(PASTE_MS);
    },
    openAndLeave: async (address) => {
      await select(address);
      await press('F2');
      await press('Enter');
    },
    paste: async (address, { text, html }) => {
      await page.evaluate(
        ([plain, rich]) => {
          const part = (content: string, type: string) => new Blob([content], { type });
          const item = new ClipboardItem({
            'text/plain': part(plain ?? '', 'text/plain'),
            ...(rich === undefined ? {} : { 'text/html': part(rich, 'text/html') }),
          });
          return navigator.clipboard.write([item]);
        },
        [text, html],
      );
      await select(address);
      await page.keyboard.press('Control+v');
      await page.waitForTimeout(PASTE_MS);
    },
    read: (address) =>
      page.evaluate(async (range) => {
        const store = window.workbookStore!;
        const sheet = store.activeSheet();
        await store.settle();
        const texts = store.readTexts(sheet, range);
        const formats = store.readNumberFormats(sheet, range);
        return store.readCells(sheet, range).map((row, down) =>
          row.map((cell, across) => ({
            ...cell,
            text: texts[down]![across]!,
            numberFormat: formats[down]![across]!,
          })),
        );
      }, parseRange(address)),
    countEdits: () => page.evaluate(() => window.editsSeen ?? 0),
  };
}

declare global {
  interface Window {
    editsSeen?: number;
  }
}
