import { parseRange } from '../../../../src/domain/address';
import { values, write } from '../../../support/univer/cell-shorthand';
import { useUniverStore } from '../../../support/univer/use-univer-store';

const current = useUniverStore();

const DENIED = expect.objectContaining({ code: 'AccessDenied' }) as Error;

beforeEach(async () => {
  write(current(), 'A1', [[1, 2]]);
  const { store } = current();
  await store.protectSheet(store.activeSheet(), { allowFormatCells: true }, 'mật khẩu');
});

test.each([
  ['writing', () => write(current(), 'A1', [[5]])],
  [
    'clearing',
    () => current().store.clearCells(current().store.activeSheet(), parseRange('A1'), 'contents'),
  ],
  ['inserting rows', () => current().store.insertRows(current().store.activeSheet(), 0, 1)],
  ['deleting rows', () => current().store.deleteRows(current().store.activeSheet(), 0, 1)],
  [
    'merging',
    () => current().store.merge(current().store.activeSheet(), parseRange('A1:B1'), false),
  ],
])('%s on a protected sheet is refused and changes nothing', async (_what, work) => {
  expect(work).toThrow(DENIED);
  expect(await values(current(), 'A1:B1')).toEqual([[1, 2]]);
  expect(current().store.listMerges(current().store.activeSheet())).toEqual([]);
});

test('the person is kept out too', async () => {
  const { context, store } = current();
  context.facade.getSheetBySheetId(store.activeSheet())?.getRange('A1').setValue(5);
  expect(await values(current(), 'A1')).toEqual([[1]]);
});

test('looks, conditional formats and other sheets can still be written', async () => {
  const { store } = current();
  const sheet = store.activeSheet();
  store.writeFormat(sheet, parseRange('A1'), { bold: true });
  expect(store.readFormat(sheet, parseRange('A1')).bold).toBe(true);
  store.addConditionalFormat(sheet, {
    ranges: [parseRange('A1')],
    formula: '=TRUE',
    style: { fill: '#FF0000' },
    stopIfTrue: false,
  });
  expect(store.listConditionalFormats(sheet)).toHaveLength(1);
  const other = store.addSheet('B');
  store.writeCells(other, parseRange('A1'), [[{ value: 3 }]]);
  expect(store.readCells(other, parseRange('A1'))).toEqual([[{ value: 3 }]]);
});

test('only the right password lifts the protection', async () => {
  const { store } = current();
  const sheet = store.activeSheet();
  expect(store.readProtection(sheet)).toEqual({ allowFormatCells: true });
  await expect(store.unprotectSheet(sheet, 'khác')).rejects.toEqual(DENIED);
  await expect(store.unprotectSheet(sheet)).rejects.toEqual(DENIED);
  await store.unprotectSheet(sheet, 'mật khẩu');
  expect(store.readProtection(sheet)).toBeUndefined();
  write(current(), 'A1', [[5]]);
  expect(await values(current(), 'A1')).toEqual([[5]]);
});

test('a protected sheet cannot be protected again', async () => {
  const { store } = current();
  await expect(store.protectSheet(store.activeSheet(), {})).rejects.toMatchObject({
    code: 'InvalidOperation',
  });
});
