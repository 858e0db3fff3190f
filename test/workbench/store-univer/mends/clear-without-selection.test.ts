import { parseRange } from '../../../../src/domain/address';
import { useUniverStore } from '../../../support/univer/use-univer-store';

const current = useUniverStore();

test('clearing a range spares the formats of what is selected', () => {
  const { store } = current();
  const sheet = store.activeSheet();
  store.writeFormat(sheet, parseRange('A1:E5'), { bold: true });
  store.select(sheet, parseRange('C3:E5'));
  store.clearCells(sheet, parseRange('A1'), 'all');
  expect(store.readFormat(sheet, parseRange('A1')).bold).toBe(false);
  expect(store.readFormat(sheet, parseRange('C3:E5')).bold).toBe(true);
});
