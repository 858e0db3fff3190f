import { parseRange } from '../../../src/domain/address';
import { useUniverStore } from '../../support/univer/use-univer-store';

const CELLS = parseRange('A1:B1');

describe('changing looks', () => {
  const current = useUniverStore();

  it.each([
    ['a number format', '#,##0'],
    ['the text format', '@'],
    ['no number format', 'General'],
  ])('keeps formulas and numbers under %s', async (_what, format) => {
    const { store } = current();
    const sheet = store.activeSheet();
    store.writeCells(sheet, CELLS, [[{ formula: '=B1*2' }, { value: 3 }]]);
    store.fillNumberFormat(sheet, CELLS, format);
    await store.settle();
    expect(store.readCells(sheet, CELLS)).toEqual([[{ value: 6, formula: '=B1*2' }, { value: 3 }]]);
  });

  it('keeps them while formats are set, cleared and undone', async () => {
    const { store, undo } = current();
    const sheet = store.activeSheet();
    store.writeCells(sheet, CELLS, [[{ formula: '=B1*2' }, { value: 3 }]]);
    store.writeFormat(sheet, CELLS, { bold: true });
    store.writeBorder(sheet, CELLS, 'EdgeTop', {
      style: 'Continuous',
      weight: 'Thin',
      color: '#000000',
    });
    store.clearCells(sheet, CELLS, 'formats');
    undo();
    await store.settle();
    store.writeCells(sheet, parseRange('B1'), [[{ value: 4 }]]);
    await store.settle();
    expect(store.readCells(sheet, CELLS)).toEqual([[{ value: 8, formula: '=B1*2' }, { value: 4 }]]);
  });
});
