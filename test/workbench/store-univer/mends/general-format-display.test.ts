import { parseRange } from '../../../../src/domain/address';
import { formatGeneral } from '../../../../src/workbench/office-host/store-univer/mends/general-format-display';
import { write } from '../../../support/univer/cell-shorthand';
import { useUniverStore } from '../../../support/univer/use-univer-store';

const current = useUniverStore();

test.each([
  [1234.5, '1234,5'],
  [-0.25, '-0,25'],
  [1 / 3, '0,3333333333'],
  [0.1 + 0.2, '0,3'],
  [1e21, '1E+21'],
])('%d in General format reads %s', (value, text) => {
  expect(formatGeneral(value)).toBe(text);
});

test('General shows a decimal comma, formats of their own and text are left alone', async () => {
  const { store } = current();
  const sheet = store.activeSheet();
  write(current(), 'A1', [[2.5, 2.5, '2.5', true, '=1/4', 12]]);
  store.fillNumberFormat(sheet, parseRange('B1'), '0.00');
  await store.settle();
  expect(store.readTexts(sheet, parseRange('A1:F1'))).toEqual([
    ['2,5', '2,50', '2.5', 'TRUE', '0,25', '12'],
  ]);
  expect(store.readCells(sheet, parseRange('A1'))).toEqual([[{ value: 2.5 }]]);
});
