import { formatRange, parseRange } from '../../../../src/domain/address';
import { useUniverStore } from '../../../support/univer/use-univer-store';

const current = useUniverStore();

function add(ranges: string, formula: string): void {
  const { store } = current();
  store.addConditionalFormat(store.activeSheet(), {
    ranges: ranges.split(',').map(parseRange),
    formula,
    style: { fill: '#FFC7CE' },
    stopIfTrue: false,
  });
}

function rules(): string[] {
  const { store } = current();
  return store
    .listConditionalFormats(store.activeSheet())
    .map(({ ranges, formula }) => `${ranges.map(formatRange).join(',')} ${formula}`);
}

const insert = (first: number, count: number): void =>
  current().store.insertRows(current().store.activeSheet(), first - 1, count);
const remove = (first: number, count: number): void =>
  current().store.deleteRows(current().store.activeSheet(), first - 1, count);

test('a row inserted inside a rule leaves it one rule with its formula', () => {
  add('D7:D15', '=$D7<>ROUND($C7/$B7,4)');
  insert(10, 1);
  expect(rules()).toEqual(['D7:D16 =$D7<>ROUND($C7/$B7,4)']);
});

test('a row inserted above moves rule and formula together', () => {
  add('D7:D15', '=$D7<>$C7');
  insert(3, 2);
  expect(rules()).toEqual(['D9:D17 =$D9<>$C9']);
});

test('order of rules and ranges of one rule survive inserts between them', () => {
  add('C7:C15', '=C7=""');
  add('C7:C9,E12:E15', '=N("soat-bieu:error")=0');
  add('D7:D15', '=D7<>C7');
  insert(11, 1);
  expect(rules()).toEqual([
    'D7:D16 =D7<>C7',
    'C7:C9,E13:E16 =N("soat-bieu:error")=0',
    'C7:C16 =C7=""',
  ]);
});

test('absolute references follow the cells that they name', () => {
  add('C7:C15', '=C7>$B$20');
  insert(18, 1);
  expect(rules()).toEqual(['C7:C15 =C7>$B$21']);
});

test('ranges that a formula reads stretch and whole columns stay', () => {
  add('C7:C15', '=AND(SUM($B$16:$B$20)>1,COUNT($A:$A)>2,C7>B6)');
  insert(18, 2);
  expect(rules()).toEqual(['C7:C15 =AND(SUM($B$16:$B$22)>1,COUNT($A:$A)>2,C7>B6)']);
});

test('deleting the first row of a rule re-reads its formula from the next', () => {
  add('D7:D15', '=$D7<>$C7');
  remove(7, 1);
  expect(rules()).toEqual(['D7:D14 =$D7<>$C7']);
  remove(5, 4);
  expect(rules()).toEqual(['D5:D10 =$D5<>$C5']);
});

test('a rule whose cells are all deleted goes, and comes back in its place', () => {
  add('A1', '=1');
  add('D7:D8', '=$D7<>$C7');
  add('A2', '=2');
  remove(7, 2);
  expect(rules()).toEqual(['A2 =2', 'A1 =1']);
  current().undo();
  expect(rules()).toEqual(['A2 =2', 'D7:D8 =$D7<>$C7', 'A1 =1']);
});

test('undoing an insert puts ranges and formulas back', () => {
  add('D7:D15', '=$D7<>$C7');
  add('E7:E15,G7', '=E7=0');
  const before = rules();
  insert(7, 3);
  insert(12, 1);
  current().undo();
  current().undo();
  expect(rules()).toEqual(before);
});
