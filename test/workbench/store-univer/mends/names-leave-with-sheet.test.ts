import { useUniverStore } from '../../../support/univer/use-univer-store';

const current = useUniverStore();

const common = { comment: '', visible: true };

test('two sheets may have names of the same spelling', () => {
  const { store } = current();
  const one = store.activeSheet();
  const other = store.addSheet('B');
  store.addName({ name: 'SB_cot', scope: one, reference: "='Trang 1'!$A$1", ...common });
  store.addName({ name: 'SB_cot', scope: other, reference: '=B!$A$1', ...common });
  expect(store.listNames()).toMatchObject([{ scope: one }, { scope: other }]);
});

test.each(['the add-in', 'the person'])(
  'a sheet deleted by %s takes its own names along',
  (who) => {
    const { store, context, undo } = current();
    const sheet = store.addSheet('B');
    store.addName({ name: 'rieng', scope: sheet, reference: '=B!$A$1', ...common });
    store.addName({ name: 'chung', reference: "='Trang 1'!$A$1", ...common });
    if (who === 'the add-in') store.deleteSheet(sheet);
    else context.facade.deleteSheet(sheet);
    expect(store.listNames()).toMatchObject([{ name: 'chung' }]);
    undo();
    expect(store.listNames()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'rieng', scope: sheet, reference: '=B!$A$1' }),
      ]),
    );
  },
);
