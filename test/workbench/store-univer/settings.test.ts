import { parseRange } from '../../../src/domain/address';
import { DEFAULT_PAGE_LAYOUT } from '../../../src/workbench/office-host/workbook-model';
import type { DataValidation } from '../../../src/workbench/office-host/workbook-model';
import { useUniverStore } from '../../support/univer/use-univer-store';

const current = useUniverStore();

test('panes freeze and thaw', () => {
  const { store } = current();
  const sheet = store.activeSheet();
  expect(store.readFrozenPanes(sheet)).toEqual({ rows: 0, columns: 0 });
  store.writeFrozenPanes(sheet, { rows: 7, columns: 2 });
  expect(store.readFrozenPanes(sheet)).toEqual({ rows: 7, columns: 2 });
  store.writeFrozenPanes(sheet, { rows: 0, columns: 0 });
  expect(store.readFrozenPanes(sheet)).toEqual({ rows: 0, columns: 0 });
});

test('a page layout is kept with its sheet', () => {
  const { store, undo } = current();
  const first = store.activeSheet();
  const second = store.addSheet('B');
  const layout = {
    ...DEFAULT_PAGE_LAYOUT,
    orientation: 'Landscape',
    paperSize: 'A4',
    printArea: [parseRange('A1:H20')],
    titleRows: { first: 5, last: 7 },
  } as const;
  store.writePageLayout(second, layout);
  expect(store.readPageLayout(second)).toEqual(layout);
  expect(store.readPageLayout(first)).toEqual(DEFAULT_PAGE_LAYOUT);
  store.deleteSheet(second);
  undo();
  expect(store.readPageLayout(second)).toEqual(layout);
});

const ALERT = { style: 'Stop', title: 'Sai', message: 'Nhập số nguyên', showAlert: true } as const;
const PROMPT = { title: 'Số hộ', message: 'Số hộ nghèo', showPrompt: true } as const;

test.each<DataValidation['rule']>([
  { type: 'List', source: 'nghèo,cận nghèo', inCellDropDown: true },
  { type: 'List', source: "='Trang 1'!$J$1:$J$3", inCellDropDown: false },
  { type: 'Custom', formula: '=AND(ISNUMBER(A1),A1=INT(A1))' },
  { type: 'WholeNumber', operator: 'GreaterThanOrEqualTo', formula1: 0 },
  { type: 'Decimal', operator: 'Between', formula1: 0, formula2: '=$B$1' },
])('validation comes back as it was set: %j', (rule) => {
  const { store } = current();
  const sheet = store.activeSheet();
  const validation = { rule, ignoreBlanks: true, alert: ALERT, prompt: PROMPT };
  store.writeValidation(sheet, parseRange('A1:A5'), validation);
  expect(store.readValidation(sheet, parseRange('A1:A5'))).toEqual(validation);
  expect(store.readValidation(sheet, parseRange('A5:A6'))).toBe('mixed');
  expect(store.readValidation(sheet, parseRange('C1'))).toBe('none');
  store.insertRows(sheet, 2, 1);
  expect(store.readValidation(sheet, parseRange('A1:A6'))).toMatchObject({ rule });
  store.writeValidation(sheet, parseRange('A1:A6'), undefined);
  expect(store.readValidation(sheet, parseRange('A1:A6'))).toBe('none');
});

test('validation replaces what some of the cells had', () => {
  const { store } = current();
  const sheet = store.activeSheet();
  const validate = (address: string, formula: string): void =>
    store.writeValidation(sheet, parseRange(address), {
      rule: { type: 'Custom', formula },
      ignoreBlanks: false,
      alert: { ...ALERT, style: 'Warning' },
      prompt: PROMPT,
    });
  validate('A1:A5', '=A1>0');
  validate('A2:A3', '=A2>1');
  expect(store.readValidation(sheet, parseRange('A2:A3'))).toMatchObject({
    rule: { formula: '=A2>1' },
    ignoreBlanks: false,
    alert: { style: 'Warning' },
  });
  expect(store.readValidation(sheet, parseRange('A5'))).toMatchObject({
    rule: { formula: '=A1>0' },
  });
});
