import { parseRange } from '../../../src/domain/address';
import { formula, write } from '../../support/univer/cell-shorthand';
import { useUniverStore } from '../../support/univer/use-univer-store';

const current = useUniverStore();

const names = (): string[] =>
  current()
    .store.listSheets()
    .map((sheet) => sheet.name);

test('a new workbook has one visible sheet', () => {
  const { store } = current();
  expect(store.workbookName()).toBe('Sổ làm việc');
  expect(store.listSheets()).toEqual([
    { id: store.activeSheet(), name: 'Trang 1', visibility: 'Visible', tabColor: '' },
  ]);
});

test('a sheet is added last and does not come to the front', () => {
  const { store } = current();
  const front = store.activeSheet();
  const added = store.addSheet('Phụ lục 1');
  expect(names()).toEqual(['Trang 1', 'Phụ lục 1']);
  expect(store.activeSheet()).toBe(front);
  store.activateSheet(added);
  expect(store.activeSheet()).toBe(added);
});

test('a renamed sheet is followed by formulas and names', async () => {
  const { store } = current();
  const other = store.addSheet('Cũ');
  store.addName({ name: 'dau', reference: '=Cũ!$A$1', comment: '', visible: true });
  write(current(), 'A1', [['=Cũ!A1+1']]);
  await store.settle();
  store.renameSheet(other, "Phụ lục 'mới'");
  expect(formula(current(), 'A1')).toBe("='Phụ lục ''mới'''!A1+1");
  expect(store.listNames()[0]?.reference).toBe("='Phụ lục ''mới'''!$A$1");
});

test('sheets move, hide, show and take tab colours', () => {
  const { store } = current();
  const first = store.activeSheet();
  const second = store.addSheet('B');
  const third = store.addSheet('C');
  store.moveSheet(third, 0);
  expect(names()).toEqual(['C', 'Trang 1', 'B']);
  store.setTabColor(second, '#12ab34');
  store.setVisibility(third, 'VeryHidden');
  store.setVisibility(first, 'Hidden');
  expect(store.listSheets()).toMatchObject([
    { id: third, visibility: 'VeryHidden' },
    { id: first, visibility: 'Hidden' },
    { id: second, visibility: 'Visible', tabColor: '#12AB34' },
  ]);
  expect(store.activeSheet()).toBe(second);
  store.setVisibility(third, 'Visible');
  expect(store.listSheets()[0]).toMatchObject({ visibility: 'Visible' });
});

test('a neighbour comes to the front when the sheet in front is deleted', () => {
  const { store } = current();
  const first = store.activeSheet();
  const second = store.addSheet('B');
  store.deleteSheet(first);
  expect(names()).toEqual(['B']);
  expect(store.activeSheet()).toBe(second);
});

test('the last sheet cannot be deleted', () => {
  const { store } = current();
  expect(() => store.deleteSheet(store.activeSheet())).toThrow(
    expect.objectContaining({ name: 'HostError' }),
  );
});

test('undoing a deletion brings back content, looks, names and rules', async () => {
  const { store, undo } = current();
  const sheet = store.addSheet('B');
  store.writeCells(sheet, parseRange('A1'), [[{ value: 5 }]]);
  store.writeFormat(sheet, parseRange('A1'), { bold: true });
  store.addName({ name: 'x', scope: sheet, reference: '=B!$A$1', comment: '', visible: true });
  store.addConditionalFormat(sheet, {
    ranges: [parseRange('A1')],
    formula: '=TRUE',
    style: { fill: '#FF0000' },
    stopIfTrue: false,
  });
  store.deleteSheet(sheet);
  expect(store.listNames()).toEqual([]);
  undo();
  await store.settle();
  expect(names()).toEqual(['Trang 1', 'B']);
  expect(store.readCells(sheet, parseRange('A1'))).toEqual([[{ value: 5 }]]);
  expect(store.readFormat(sheet, parseRange('A1')).bold).toBe(true);
  expect(store.listNames()).toMatchObject([{ name: 'x', reference: '=B!$A$1' }]);
  expect(store.listConditionalFormats(sheet)).toHaveLength(1);
});
