import { parseRange } from '../../../src/domain/address';
import { HostError } from '../../../src/workbench/office-host/errors';
import { value, values, write } from '../../support/univer/cell-shorthand';
import { useUniverStore } from '../../support/univer/use-univer-store';

const current = useUniverStore();

test('values come back as they were written, text never interpreted', async () => {
  write(current(), 'A1', [[7540, 10.96, 'A Lưới', true, false, null]]);
  write(current(), 'A2', [['2.298', '007', 'TRUE', ' 5 ', '1e3', "'x"]]);
  expect(await values(current(), 'A1:F2')).toEqual([
    [7540, 10.96, 'A Lưới', true, false, null],
    ['2.298', '007', 'TRUE', ' 5 ', '1e3', "'x"],
  ]);
});

test('text that begins with an equals sign stays text when it is written as a value', async () => {
  const { store } = current();
  store.writeCells(store.activeSheet(), parseRange('A1'), [[{ value: '=1+1' }]]);
  expect(await value(current(), 'A1')).toBe('=1+1');
  expect(store.readCells(store.activeSheet(), parseRange('A1'))[0]?.[0]?.formula).toBeUndefined();
});

test('text stays text when its cell later gets a number format', async () => {
  const { store } = current();
  write(current(), 'A1', [['2298', '15,38']]);
  store.fillNumberFormat(store.activeSheet(), parseRange('A1:B1'), '#,##0.00');
  expect(await values(current(), 'A1:B1')).toEqual([['2298', '15,38']]);
});

test('null leaves a cell alone, a null value empties it', async () => {
  const { store } = current();
  write(current(), 'A1', [[1, 2]]);
  store.writeCells(store.activeSheet(), parseRange('A1:B1'), [[null, { value: null }]]);
  expect(await values(current(), 'A1:B1')).toEqual([[1, null]]);
  expect(store.usedRange(store.activeSheet(), true)).toEqual(parseRange('A1'));
});

test('writing a value over a formula removes the formula and keeps the format', async () => {
  const { store } = current();
  const sheet = store.activeSheet();
  write(current(), 'A1', [['=1+1']]);
  store.fillNumberFormat(sheet, parseRange('A1'), '0.00');
  await store.settle();
  write(current(), 'A1', [[5]]);
  expect(store.readCells(sheet, parseRange('A1'))).toEqual([[{ value: 5 }]]);
  expect(store.readNumberFormats(sheet, parseRange('A1:B1'))).toEqual([['0.00', 'General']]);
});

test('rows that do not have the shape of the range are refused', () => {
  const { store } = current();
  const writing = (): void =>
    store.writeCells(store.activeSheet(), parseRange('A1:B1'), [[{ value: 1 }]]);
  expect(writing).toThrow(HostError);
  expect(store.usedRange(store.activeSheet(), true)).toBeUndefined();
});

test('an unknown sheet is not found', () => {
  expect(() => current().store.readCells('nowhere', parseRange('A1'))).toThrow(
    expect.objectContaining({ code: 'ItemNotFound' }),
  );
});

test('texts and number formats are shown in Vietnamese', async () => {
  const { store } = current();
  const sheet = store.activeSheet();
  write(current(), 'A1', [[7540, 0.1583, 10.956, 1234.5, 'chữ', null]]);
  store.writeNumberFormats(sheet, parseRange('A1:C1'), [['#,##0', '0.00%', '0.00']]);
  await store.settle();
  expect(store.readTexts(sheet, parseRange('A1:F1'))).toEqual([
    ['7.540', '15,83%', '10,96', '1234,5', 'chữ', ''],
  ]);
  expect(store.readNumberFormats(sheet, parseRange('A1:D1'))).toEqual([
    ['#,##0', '0.00%', '0.00', 'General'],
  ]);
});

test('the grid grows before it is written past its end', async () => {
  const { store } = current();
  const sheet = store.activeSheet();
  store.writeCells(sheet, parseRange('AZ3000'), [[{ value: 9 }]]);
  expect(store.readCells(sheet, parseRange('AZ3000'))).toEqual([[{ value: 9 }]]);
  expect(store.usedRange(sheet, true)).toEqual(parseRange('AZ3000'));
  expect(store.readCells(sheet, parseRange('XFD1048576'))).toEqual([[{ value: null }]]);
});

test('the used range tells content from formats', () => {
  const { store } = current();
  const sheet = store.activeSheet();
  expect(store.usedRange(sheet, false)).toBeUndefined();
  write(current(), 'B2', [[1]]);
  store.writeFormat(sheet, parseRange('D5'), { bold: true });
  expect(store.usedRange(sheet, true)).toEqual(parseRange('B2'));
  expect(store.usedRange(sheet, false)).toEqual(parseRange('B2:D5'));
});

test('a format of whole columns makes no cells', () => {
  const { store } = current();
  const sheet = store.activeSheet();
  store.writeFormat(sheet, parseRange('A:C'), { fontName: 'Times New Roman' });
  expect(store.usedRange(sheet, false)).toBeUndefined();
  expect(store.readFormat(sheet, parseRange('B7')).fontName).toBe('Times New Roman');
  expect(store.readFormat(sheet, parseRange('D7')).fontName).toBe('Calibri');
});

test.each([
  ['contents', { value: null, bold: true, rules: 1 }],
  ['formats', { value: 5, bold: false, rules: 0 }],
  ['all', { value: null, bold: false, rules: 0 }],
] as const)('clearing %s clears just that, and only the range given', async (what, expected) => {
  const { store } = current();
  const sheet = store.activeSheet();
  write(current(), 'A1', [[5, 6]]);
  store.writeFormat(sheet, parseRange('A1:B1'), { bold: true });
  store.addConditionalFormat(sheet, {
    ranges: [parseRange('A1')],
    formula: '=TRUE',
    style: { fill: '#FF0000' },
    stopIfTrue: false,
  });
  store.clearCells(sheet, parseRange('A1'), what);
  expect(await value(current(), 'A1')).toBe(expected.value);
  expect(store.readFormat(sheet, parseRange('A1')).bold).toBe(expected.bold);
  expect(store.listConditionalFormats(sheet)).toHaveLength(expected.rules);
  expect(await value(current(), 'B1')).toBe(6);
  expect(store.readFormat(sheet, parseRange('B1')).bold).toBe(true);
});

test('merging and unmerging leave content alone and replace what they touch', async () => {
  const { store } = current();
  const sheet = store.activeSheet();
  write(current(), 'A1', [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  store.merge(sheet, parseRange('A1:B1'), false);
  store.merge(sheet, parseRange('A1:B2'), true);
  expect(store.listMerges(sheet)).toEqual([parseRange('A1:B1'), parseRange('A2:B2')]);
  store.merge(sheet, parseRange('A1:B2'), false);
  expect(store.listMerges(sheet)).toEqual([parseRange('A1:B2')]);
  store.unmerge(sheet, parseRange('B2'));
  expect(store.listMerges(sheet)).toEqual([]);
  expect(await values(current(), 'A1:B2')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});
