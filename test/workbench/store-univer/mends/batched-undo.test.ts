import { parseRange } from '../../../../src/domain/address';
import { formula, values, write } from '../../../support/univer/cell-shorthand';
import { useUniverStore } from '../../../support/univer/use-univer-store';

const current = useUniverStore();

test('a batch is one step and is undone in reverse order', async () => {
  const { store, undo, redo } = current();
  write(current(), 'A1', [[0]]);
  await store.asOneStep(async () => {
    write(current(), 'A1', [[1]]);
    await Promise.resolve();
    write(current(), 'A1', [[2]]);
    store.insertRows(store.activeSheet(), 0, 1);
    write(current(), 'A1', [['=A2*2']]);
  });
  expect(await values(current(), 'A1:A2')).toEqual([[4], [2]]);
  undo();
  expect(await values(current(), 'A1:A2')).toEqual([[0], [null]]);
  redo();
  expect(await values(current(), 'A1:A2')).toEqual([[4], [2]]);
  expect(formula(current(), 'A1')).toBe('=A2*2');
});

test('a batch that fails half-way is still one step', async () => {
  const { store, undo } = current();
  const work = store.asOneStep(async () => {
    write(current(), 'A1', [[1]]);
    await Promise.resolve();
    write(current(), 'A2', [[2]]);
    throw new Error('half-way');
  });
  await expect(work).rejects.toThrow('half-way');
  undo();
  expect(store.usedRange(store.activeSheet(), true)).toBeUndefined();
});

test('what the person does meanwhile is a step of its own', async () => {
  const { store, context, undo } = current();
  const sheet = store.activeSheet();
  await store.asOneStep(async () => {
    write(current(), 'A1', [[1]]);
    await Promise.resolve();
    context.facade.getSheetBySheetId(sheet)?.getRange('C1').setValue(9);
    write(current(), 'A2', [[2]]);
  });
  undo();
  expect(await values(current(), 'A1:C2')).toEqual([
    [null, null, 9],
    [null, null, null],
  ]);
  undo();
  expect(store.usedRange(sheet, true)).toBeUndefined();
});

test('a batch without changes is no step', async () => {
  const { store, undo } = current();
  write(current(), 'A1', [[1]]);
  await store.asOneStep(() =>
    Promise.resolve(store.readCells(store.activeSheet(), parseRange('A1'))),
  );
  undo();
  expect(store.usedRange(store.activeSheet(), true)).toBeUndefined();
});
