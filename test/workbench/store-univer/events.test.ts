import { MoveRangeCommand } from '@univerjs/sheets';
import { parseRange } from '../../../src/domain/address';
import type { StoreEvent } from '../../../src/workbench/office-host/workbook-model';
import { write } from '../../support/univer/cell-shorthand';
import { useUniverStore } from '../../support/univer/use-univer-store';

const current = useUniverStore();

function record(): StoreEvent[] {
  const events: StoreEvent[] = [];
  current().store.subscribe((event) => events.push(event));
  return events;
}

test('own writes bear the add-in as their origin, the grid the person', () => {
  const { store, context } = current();
  const sheet = store.activeSheet();
  const events = record();
  write(current(), 'B2', [
    [1, 2],
    [3, 4],
  ]);
  context.facade.getSheetBySheetId(sheet)?.getRange('C5').setValue(7);
  store.withOrigin('remote', () => write(current(), 'A1', [[1]]));
  expect(events).toEqual([
    { kind: 'cells-edited', sheet, range: parseRange('B2:C3'), origin: 'add-in' },
    { kind: 'cells-edited', sheet, range: parseRange('C5'), origin: 'user' },
    { kind: 'cells-edited', sheet, range: parseRange('A1'), origin: 'remote' },
  ]);
});

test('calculated results are no edits, and changes of looks are told apart from them', async () => {
  const { store } = current();
  write(current(), 'A1', [[1, '=A1+1']]);
  const events = record();
  await store.settle();
  store.writeFormat(store.activeSheet(), parseRange('A1'), { bold: true });
  store.fillNumberFormat(store.activeSheet(), parseRange('A1'), '0.00');
  store.writeColumnWidth(store.activeSheet(), 1, 1, 60);
  store.merge(store.activeSheet(), parseRange('A3:B3'), false);
  expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(['looks-changed']));
});

test('undoing by the person is an edit by the person', () => {
  const { undo } = current();
  write(current(), 'A1', [[1]]);
  const events = record();
  undo();
  expect(events).toContainEqual(expect.objectContaining({ kind: 'cells-edited', origin: 'user' }));
});

test('cells that are dragged elsewhere are edited at both ends', async () => {
  const { context, store } = current();
  write(current(), 'A1', [[1]]);
  const sheet = store.activeSheet();
  const events = record();
  const range = (row: number) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 });
  await context.commands.executeCommand(MoveRangeCommand.id, {
    unitId: context.unitId,
    subUnitId: sheet,
    fromRange: range(0),
    toRange: range(4),
  });
  expect(events).toContainEqual(
    expect.objectContaining({ kind: 'cells-edited', sheet, range: parseRange('A1:A5') }),
  );
});

test('rows that come and go are told once, without the cells that move', () => {
  const { store } = current();
  const sheet = store.activeSheet();
  write(current(), 'A1', [[1], [2], ['=A1+A2']]);
  store.writeFormat(sheet, parseRange('A1:A3'), { bold: true });
  const events = record();
  store.insertRows(sheet, 1, 2);
  store.deleteRows(sheet, 0, 1);
  expect(events.filter(({ kind }) => kind !== 'selection-changed')).toEqual([
    { kind: 'rows-inserted', sheet, first: 1, count: 2, origin: 'add-in' },
    { kind: 'rows-deleted', sheet, first: 0, count: 1, origin: 'add-in' },
  ]);
});

test('sheets added, renamed, activated, deleted', () => {
  const { store } = current();
  const first = store.activeSheet();
  const events = record();
  const added = store.addSheet('B');
  store.renameSheet(added, 'C');
  store.activateSheet(added);
  store.deleteSheet(added);
  expect(events).toEqual([
    { kind: 'sheet-added', sheet: added, origin: 'add-in' },
    { kind: 'sheet-renamed', sheet: added, before: 'B', after: 'C', origin: 'add-in' },
    { kind: 'sheet-activated', sheet: added, previous: first },
    { kind: 'sheet-activated', sheet: first, previous: added },
    { kind: 'sheet-deleted', sheet: added, origin: 'add-in' },
  ]);
});

test('selections are told', () => {
  const { store } = current();
  const sheet = store.activeSheet();
  const events = record();
  store.select(sheet, parseRange('B2:C3'));
  expect(events).toEqual([{ kind: 'selection-changed', sheet, range: parseRange('B2:C3') }]);
});

test('an unsubscribed listener hears nothing', () => {
  const { store } = current();
  const events: StoreEvent[] = [];
  const unsubscribe = store.subscribe((event) => events.push(event));
  unsubscribe();
  write(current(), 'A1', [[1]]);
  expect(events).toEqual([]);
});
