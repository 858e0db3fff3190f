import { value, write } from '../../support/univer/cell-shorthand';
import { useUniverStore } from '../../support/univer/use-univer-store';

const current = useUniverStore();

test('names of workbook and sheets keep reference, comment and visibility', () => {
  const { store } = current();
  const scope = store.activeSheet();
  const given = [
    { name: 'SB_tổng', reference: "='Trang 1'!$C$7:$C$20", comment: 'cột hộ', visible: false },
    { name: 'SB_than', scope, reference: "='Trang 1'!$A$1", comment: '', visible: true },
  ];
  for (const name of given) store.addName(name);
  expect(store.listNames()).toEqual(given);
});

test('names follow inserted and deleted rows', () => {
  const { store } = current();
  const sheet = store.activeSheet();
  store.addName({ name: 'cot', reference: "='Trang 1'!$C$7:$C$9", comment: '', visible: true });
  store.insertRows(sheet, 8, 1);
  expect(store.listNames()[0]?.reference).toBe("='Trang 1'!$C$7:$C$10");
  store.insertRows(sheet, 2, 3);
  expect(store.listNames()[0]?.reference).toBe("='Trang 1'!$C$10:$C$13");
  store.deleteRows(sheet, 0, 10);
  expect(store.listNames()[0]?.reference).toBe("='Trang 1'!$C$1:$C$3");
});

test('formulas calculate with names', async () => {
  const { store } = current();
  write(current(), 'A1', [[1], [2]]);
  store.addName({ name: 'ho', reference: "='Trang 1'!$A$1:$A$2", comment: '', visible: true });
  write(current(), 'B1', [['=SUM(ho)']]);
  expect(await value(current(), 'B1')).toBe(3);
});

test('a name is updated and deleted by name and scope, whatever its case', () => {
  const { store } = current();
  const scope = store.activeSheet();
  const common = { comment: '', visible: true };
  store.addName({ name: 'x', reference: "='Trang 1'!$A$1", ...common });
  store.addName({ name: 'x', scope, reference: "='Trang 1'!$A$2", ...common });
  store.updateName('X', scope, { reference: "='Trang 1'!$A$3", visible: false });
  expect(store.listNames()).toMatchObject([
    { reference: "='Trang 1'!$A$1", visible: true },
    { reference: "='Trang 1'!$A$3", visible: false },
  ]);
  store.deleteName('x', undefined);
  expect(store.listNames()).toMatchObject([{ scope }]);
  expect(() => store.deleteName('x', undefined)).toThrow(
    expect.objectContaining({ code: 'ItemNotFound' }),
  );
});
