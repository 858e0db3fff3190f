import { SetRangeValuesMutation } from '@univerjs/sheets';
import { parseRange } from '../../../src/domain/address';
import { keepPastedText, markAsText } from '../../../src/workbench/grid/mends/pasted-text';
import { useUniverStore } from '../../support/univer/use-univer-store';

const current = useUniverStore();

test('marked text arrives without its mark and stays text', () => {
  const { context, store } = current();
  const sheet = store.activeSheet();
  keepPastedText(context);
  context.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
    unitId: context.unitId,
    subUnitId: sheet,
    cellValue: { 0: { 0: { v: markAsText('7.54') }, 1: { v: '7.54' } } },
  });
  expect(store.readCells(sheet, parseRange('A1:B1'))).toEqual([
    [{ value: '7.54' }, { value: 7.54 }],
  ]);
});
