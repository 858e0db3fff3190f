import { Direction } from '@univerjs/core';
import { InsertRowByRangeCommand } from '@univerjs/sheets';
import { parseRange } from '../../../../src/domain/address';
import { useUniverStore } from '../../../support/univer/use-univer-store';

const current = useUniverStore();

test('what the row above shows is not made the stored format of an inserted row', () => {
  const { store, context } = current();
  const sheet = store.activeSheet();
  store.writeFormat(sheet, parseRange('A2'), { bold: true });
  // What the grid passes on when a conditional format has coloured the row above red.
  context.commands.syncExecuteCommand(InsertRowByRangeCommand.id, {
    unitId: context.unitId,
    subUnitId: sheet,
    direction: Direction.UP,
    range: { startRow: 2, endRow: 2, startColumn: 0, endColumn: 25 },
    cellValue: { 2: { 0: { s: { bl: 1, bg: { rgb: '#FF0000' } } } } },
  });
  expect(store.readFormat(sheet, parseRange('A3'))).toMatchObject({ bold: true, fill: null });
});

test('a column inserted by the person takes the stored format of the column before', () => {
  const { store, context } = current();
  const sheet = store.activeSheet();
  store.writeFormat(sheet, parseRange('B2'), { italic: true, fill: '#00FF00' });
  context.facade.getSheetBySheetId(sheet)?.insertColumnsAfter(1, 1);
  expect(store.readFormat(sheet, parseRange('C2'))).toMatchObject({
    italic: true,
    fill: '#00FF00',
  });
});
