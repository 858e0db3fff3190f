import type { GridHands, SeenCell } from '../support/browser/grid-hands';
import { useGrid } from '../support/browser/grid-hands';
import type { OpenWorkbench } from '../support/browser/open-workbench';
import { openWorkbench } from '../support/browser/open-workbench';

let workbench: OpenWorkbench;
let grid: GridHands;

beforeAll(async () => {
  workbench = await openWorkbench();
  grid = await useGrid(workbench.page);
});
afterAll(() => workbench.close());

const cell = async (address: string): Promise<SeenCell | undefined> =>
  (await grid.read(address))[0]?.[0];

describe('typing in Vietnamese', () => {
  test.each([
    ['A1', '7.540', { value: 7540, text: '7.540' }],
    ['A2', '2,27', { value: 2.27, text: '2,27', numberFormat: 'General' }],
    ['A3', '12,5%', { value: 0.125, text: '12,50%' }],
    ['A4', '-1.234,5', { value: -1234.5, text: '-1.234,50' }],
    ['A5', '1.234.567', { value: 1234567, text: '1.234.567' }],
    ['A6', '(5)', { value: -5, text: '-5' }],
    ['A7', '5/3/2024', { value: 45356, text: '05/03/2024', numberFormat: 'dd/mm/yyyy' }],
    ['A8', '0,1', { value: 0.1, text: '0,1' }],
    ['B1', '7.54', { value: '7.54', text: '7.54' }],
    ['B2', '1,234.5', { value: '1,234.5', text: '1,234.5' }],
    ['B3', "'2.298", { value: '2.298', text: '2.298' }],
    ['B4', 'A Lưới', { value: 'A Lưới', text: 'A Lưới' }],
    ['B5', '12:30', { text: '12:30' }],
    ['C1', '=SUM(A1;A2)*1,5', { formula: '=SUM(A1,A2)*1.5', value: 11313.405 }],
    ['C2', '=round(a1/7;2)', { formula: '=ROUND(A1/7,2)', value: 1077.14 }],
    ['C3', '=IF(A2>1,5;"a;b,c";0)', { formula: '=IF(A2>1.5,"a;b,c",0)', value: 'a;b,c' }],
  ])('%s: %s', async (address, text, expected) => {
    await grid.type(address, text);
    expect(await cell(address)).toMatchObject(expected);
  });

  test('opening a cell and leaving it changes nothing', async () => {
    const before = await grid.read('A1:C8');
    const edits = await grid.countEdits();
    for (const column of ['A', 'B', 'C']) {
      for (let row = 1; row <= 8; row += 1) await grid.openAndLeave(`${column}${row}`);
    }
    expect(await grid.read('A1:C8')).toEqual(before);
    expect(await grid.countEdits()).toBe(edits);
  });

  test('a formula opened is continued as it was typed', async () => {
    await grid.select('C1');
    await grid.press('F2');
    await grid.press('End');
    await workbench.page.keyboard.type('+0,5');
    await grid.press('Enter');
    expect(await cell('C1')).toMatchObject({ formula: '=SUM(A1,A2)*1.5+0.5' });
  });

  test('a cell that is being edited says so', async () => {
    const isEditing = (): Promise<boolean | undefined> =>
      workbench.page.evaluate(() => window.workbookStore?.isCellEditing());
    await grid.select('D1');
    expect(await isEditing()).toBe(false);
    await grid.press('F2');
    expect(await isEditing()).toBe(true);
    await grid.press('Escape');
    expect(await isEditing()).toBe(false);
  });
});

describe('pasting in Vietnamese', () => {
  test('cells as plain text, empty ones at the edge included', async () => {
    await grid.paste('E1', {
      text: '\t2.298\t1,5\r\n3.000,25\tA Lưới\t12,5%\r\n7.54\t31/12/2024\t=SUM(F1;G1)*1,5\r\n',
    });
    const cells = await grid.read('E1:G3');
    expect(cells.map((row) => row.map(({ value }) => value))).toEqual([
      [null, 2298, 1.5],
      [3000.25, 'A Lưới', 0.125],
      ['7.54', 45657, 3449.25],
    ]);
    expect(cells[2]?.[2]?.formula).toBe('=SUM(F1,G1)*1.5');
  });

  test('one cell as plain text', async () => {
    await grid.paste('E5', { text: '7.540' });
    expect(await cell('E5')).toMatchObject({ value: 7540, text: '7.540' });
    await grid.paste('E6', { text: '7.54' });
    expect(await cell('E6')).toMatchObject({ value: '7.54' });
  });

  test('cells that Excel has copied, looks included', async () => {
    await grid.paste('I1', {
      text: '2.298\t1,5',
      html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>
        <tr><td class=xl65 align=right>2.298</td><td style="font-weight:700">1,5</td></tr>
        <tr><td>15,83%</td><td class=xl66 style="mso-number-format:'#,##0'">1.234</td></tr>
        <tr><td>7.54</td><td>A <i>Lưới</i></td></tr>
      </table></body></html>`,
    });
    const cells = await grid.read('I1:J3');
    expect(cells.map((row) => row.map(({ value }) => value))).toEqual([
      [2298, 1.5],
      [0.1583, 1234],
      ['7.54', 'A Lưới'],
    ]);
  });

  test('cells copied in the grid itself are pasted as they are', async () => {
    const copied = await grid.read('I1:J3');
    await grid.select('I1:J3');
    await grid.press('Control+c');
    await grid.select('I8');
    await grid.press('Control+v');
    expect(await grid.read('I8:J10')).toEqual(copied);
  });
});

describe('the page', () => {
  test('tells in Vietnamese what the selected cells add up to', async () => {
    await grid.type('L1', '1.000');
    await grid.type('L2', '2,5');
    await grid.select('L1:L2');
    await workbench.page.waitForTimeout(300);
    expect(await workbench.page.locator('#statistics').textContent()).toBe(
      'Trung bình: 501,25 · Đếm: 2 · Đếm số: 2 · Nhỏ nhất: 2,5 · Lớn nhất: 1.000 · Tổng: 1.002,5',
    );
  });

  test('a row that the person inserts leaves a rule one rule and bakes no colour in', async () => {
    const { page } = workbench;
    await page.evaluate(async () => {
      const store = window.workbookStore!;
      const sheet = store.addSheet('Quy tắc');
      store.activateSheet(sheet);
      store.addConditionalFormat(sheet, {
        ranges: [{ top: 4, bottom: 8, left: 0, right: 2 }],
        formula: '=$A5=$B5',
        style: { fill: '#FF0000' },
        stopIfTrue: false,
      });
      await store.settle();
    });
    await grid.select('A6');
    await page.waitForTimeout(500);
    await grid.insertRowAbove(6);
    const state = await page.evaluate(() => {
      const store = window.workbookStore!;
      const sheet = store.activeSheet();
      return {
        rules: store
          .listConditionalFormats(sheet)
          .map(({ ranges, formula }) => ({ ranges, formula })),
        fill: store.readFormat(sheet, { top: 4, bottom: 9, left: 0, right: 2 }).fill,
      };
    });
    expect(state).toEqual({
      rules: [{ ranges: [{ top: 4, bottom: 9, left: 0, right: 2 }], formula: '=$A5=$B5' }],
      fill: null,
    });
  });

  test('what the add-in does in one go is undone with one Ctrl+Z', async () => {
    const { page } = workbench;
    await page.evaluate(async () => {
      const store = window.workbookStore!;
      const sheet = store.activeSheet();
      const at = { top: 11, bottom: 11, left: 0, right: 0 };
      await store.asOneStep(async () => {
        store.writeCells(sheet, at, [[{ value: 1 }]]);
        await Promise.resolve();
        store.writeCells(sheet, at, [[{ value: 2 }]]);
        store.writeFormat(sheet, at, { bold: true });
      });
      store.select(sheet, at);
    });
    expect(await cell('A12')).toMatchObject({ value: 2 });
    await grid.press('Control+z');
    expect(await cell('A12')).toMatchObject({ value: null });
    await grid.press('Control+y');
    expect(await cell('A12')).toMatchObject({ value: 2 });
  });

  test('asks for nothing from outside this machine and throws nothing', () => {
    expect(workbench.outsideRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
