import { parseRange } from '../../../src/domain/address';
import { formula, value, values, write } from '../../support/univer/cell-shorthand';
import { useUniverStore } from '../../support/univer/use-univer-store';

const current = useUniverStore();

test.each([
  ['=SUM(A1:A3)', 10],
  ['=IF(A1>2,"nhiều","ít")', 'ít'],
  ['=COUNT(A1:A5)', 3],
  ['=COUNTA(A1:A5)', 4],
  ['=ROUND(A1/A3,2)', 0.17],
  ['=ROUND(-2.5,0)', -3],
  ['=SUMPRODUCT(A1:A3,A1:A3)', 46],
  ['=IFERROR(A1/A5,"")', ''],
  ['=IFERROR(1/0,7)', 7],
  ['=N("soat-bieu:error")=0', true],
  ['=N(A1)', 1],
  ['=ISNUMBER(A4)', false],
  ['=INDEX(A1:A3,2)', 3],
  ['=MAX(A1:A3)-MIN(A1:A3)', 5],
  ['=TEXT(A3,"0.0")', '6.0'],
  ['=ABS(A1-A3)<=5', true],
  ['=AND(ISNUMBER(A1),A1=INT(A1))', true],
  ['=1/0', { error: '#DIV/0!' }],
  ['=NO_SUCH_NAME', { error: '#NAME?' }],
])('%s is calculated', async (text, expected) => {
  write(current(), 'A1', [[1], [3], [6], ['chữ'], [null]]);
  write(current(), 'C1', [[text]]);
  expect(await value(current(), 'C1')).toEqual(expected);
  expect(formula(current(), 'C1')).toBe(text);
});

test('a sum anchored on its own row takes in every row above it', async () => {
  write(current(), 'C5', [[10], [20], [30], ['=SUM(C5:INDEX(C:C,ROW()-1))']]);
  expect(await value(current(), 'C8')).toBe(60);
  current().store.insertRows(current().store.activeSheet(), 7, 1);
  write(current(), 'C8', [[40]]);
  expect(await value(current(), 'C9')).toBe(100);
});

test('results follow a changed input, and settle is at once done where nothing is pending', async () => {
  write(current(), 'A1', [[2, '=A1*A1']]);
  expect(await value(current(), 'B1')).toBe(4);
  write(current(), 'A1', [[3]]);
  write(current(), 'A1', [[5]]);
  expect(await value(current(), 'B1')).toBe(25);
  const started = performance.now();
  await current().store.settle();
  expect(performance.now() - started).toBeLessThan(20);
});

test('changes of looks leave nothing to calculate for long', async () => {
  const { store } = current();
  write(current(), 'A1', [['=1+1']]);
  await store.settle();
  store.writeFormat(store.activeSheet(), parseRange('A1'), { bold: true });
  await store.settle();
  expect(await value(current(), 'A1')).toBe(2);
});

test('recalculate brings results of volatile formulas up to date', async () => {
  const { store } = current();
  write(current(), 'A1', [['=RAND()']]);
  const before = await value(current(), 'A1');
  store.recalculate();
  expect(await value(current(), 'A1')).not.toBe(before);
});

test('formulas and values move with inserted and deleted rows', async () => {
  const { store } = current();
  const sheet = store.activeSheet();
  write(current(), 'A1', [[1], [2], [3], ['=SUM(A1:A3)'], ['=A3*10']]);
  store.insertRows(sheet, 1, 2);
  expect(formula(current(), 'A6')).toBe('=SUM(A1:A5)');
  expect(formula(current(), 'A7')).toBe('=A5*10');
  store.deleteRows(sheet, 1, 3);
  expect(formula(current(), 'A3')).toBe('=SUM(A1:A2)');
  expect(await values(current(), 'A1:A4')).toEqual([[1], [3], [4], [30]]);
});

test('rows of a sheet that is not in front can be inserted and deleted', async () => {
  const { store } = current();
  const front = store.activeSheet();
  const other = store.addSheet('Sau');
  store.writeCells(other, parseRange('A1:A3'), [
    [{ value: 1 }],
    [{ value: 2 }],
    [{ formula: '=A1+A2' }],
  ]);
  write(current(), 'A1', [['=Sau!A3']]);
  store.insertRows(other, 1, 1);
  store.deleteRows(other, 0, 1);
  await store.settle();
  expect(store.activeSheet()).toBe(front);
  expect(store.readCells(other, parseRange('A3'))[0]?.[0]?.formula).toBe('=#REF!+A2');
  expect(formula(current(), 'A1')).toBe('=Sau!A3');
});

test('hidden rows are deleted like others', async () => {
  const { store } = current();
  const sheet = store.activeSheet();
  write(current(), 'A1', [[1], [2], [3]]);
  store.writeRowsHidden(sheet, 1, 1, true);
  store.deleteRows(sheet, 0, 2);
  expect(await values(current(), 'A1:A2')).toEqual([[3], [null]]);
});

test('inserted rows take the format and height of the row above', () => {
  const { store } = current();
  const sheet = store.activeSheet();
  store.writeFormat(sheet, parseRange('A2'), { bold: true, fill: '#FFEEAA' });
  store.insertRows(sheet, 2, 2);
  expect(store.readFormat(sheet, parseRange('A3:A4'))).toMatchObject({
    bold: true,
    fill: '#FFEEAA',
  });
  expect(store.readFormat(sheet, parseRange('A5')).bold).toBe(false);
});
