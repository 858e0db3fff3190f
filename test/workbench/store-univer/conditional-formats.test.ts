import { parseRange } from '../../../src/domain/address';
import type { ConditionalFormat } from '../../../src/workbench/office-host/workbook-model';
import { useUniverStore } from '../../support/univer/use-univer-store';

const current = useUniverStore();

const SENTINEL = '=N("soat-bieu:error")=0';

function add(ranges: string, formula: string): string {
  const { store } = current();
  return store.addConditionalFormat(store.activeSheet(), {
    ranges: ranges.split(',').map(parseRange),
    formula,
    style: { fill: '#FFC7CE', fontColor: '#9C0006', bold: true },
    stopIfTrue: false,
  });
}

function rules(): readonly ConditionalFormat[] {
  const { store } = current();
  return store.listConditionalFormats(store.activeSheet());
}

const formulas = (): string[] => rules().map((rule) => rule.formula);

test('a rule over several ranges comes back as it was added', () => {
  const id = add('C7:C9,E7,G7:H9', SENTINEL);
  expect(rules()).toEqual([
    {
      id,
      type: 'Custom',
      ranges: [parseRange('C7:C9'), parseRange('E7'), parseRange('G7:H9')],
      formula: SENTINEL,
      style: { fill: '#FFC7CE', fontColor: '#9C0006', bold: true },
      stopIfTrue: false,
    },
  ]);
});

test('the last rule added has the highest priority; rules can be moved', () => {
  const [a, b, c] = [add('A1', '=1'), add('A1', '=2'), add('A1', '=3')];
  const { store } = current();
  const sheet = store.activeSheet();
  expect(rules().map(({ id }) => id)).toEqual([c, b, a]);
  store.moveConditionalFormat(sheet, a, 0);
  expect(rules().map(({ id }) => id)).toEqual([a, c, b]);
  store.moveConditionalFormat(sheet, a, 1);
  expect(rules().map(({ id }) => id)).toEqual([c, a, b]);
  store.moveConditionalFormat(sheet, c, 2);
  expect(rules().map(({ id }) => id)).toEqual([a, b, c]);
});

test('an update replaces what is given and keeps the place', () => {
  const [a, b] = [add('A1', '=1'), add('A1', '=2')];
  const { store } = current();
  store.updateConditionalFormat(store.activeSheet(), a, {
    formula: '=3',
    style: { fill: '#00FF00' },
  });
  expect(rules()).toMatchObject([
    { id: b, formula: '=2' },
    { id: a, formula: '=3', style: { fill: '#00FF00' }, ranges: [parseRange('A1')] },
  ]);
  expect(rules()[1]?.style).toEqual({ fill: '#00FF00' });
});

test('deleting and undoing keeps the order of the others and the place of the one', () => {
  const ids = ['=1', '=2', '=3', '=4'].map((formula) => add('A1', formula));
  const { store, undo } = current();
  for (const id of ids) {
    store.deleteConditionalFormat(store.activeSheet(), id);
    expect(formulas()).toHaveLength(3);
    undo();
    expect(formulas()).toEqual(['=4', '=3', '=2', '=1']);
  }
});

test('clearing formats of some cells takes only them out of a rule', () => {
  add('A1:A5', '=1');
  const { store } = current();
  store.clearCells(store.activeSheet(), parseRange('A2:A3'), 'formats');
  expect(rules()[0]?.ranges).toEqual([parseRange('A1'), parseRange('A4:A5')]);
});

test('an unknown rule is not found', () => {
  const { store } = current();
  expect(() => store.deleteConditionalFormat(store.activeSheet(), 'x')).toThrow(
    expect.objectContaining({ code: 'ItemNotFound' }),
  );
});
