import {
  numberWithin,
  parseColumnNumber,
  withFormula,
} from '../../src/recognition/blocks/column-number';

const sum = (plus: readonly number[], minus: readonly number[] = []) => ({
  kind: 'sum' as const,
  plus,
  minus,
});
const ratio = (numerator: number, denominator: number) => ({
  kind: 'ratio' as const,
  numerator,
  denominator,
});

test.each([
  ['4=1+2+3', 4, sum([1, 2, 3])],
  ['(7)=(4)-(5)+(6)', 7, sum([4, 6], [5])],
  ['7=4-(5+6)', 7, sum([4], [5, 6])],
  ['(7=4-(5-6))', 7, sum([4, 6], [5])],
  ['3 = 4 + ... + 7', 3, sum([4, 5, 6, 7])],
  ['3=4+5+…+7', 3, sum([4, 5, 6, 7])],
  ['1=2+3=(2+3)', 1, sum([2, 3])],
  ['16=4/1', 16, ratio(4, 1)],
  ['3=2/1*100%', 3, ratio(2, 1)],
  ['(3)=(2):(1)x100', 3, ratio(2, 1)],
  ['5=100*4/3', 5, undefined],
  ['9=2*40+3*20', 9, undefined],
])('%s numbers a column and says how it is worked out', (text, number, formula) => {
  expect(parseColumnNumber(text)).toEqual({ number, ...(formula && { formula }) });
});

test.each([['A'], ['(B)']])('%s is the letter of a column', (text) => {
  expect(parseColumnNumber(text)).toEqual({});
});

test.each([['Xã A'], ['2021-2025'], ['12,5'], [''], [0], [1.5], ['1=hai']])(
  '%p numbers none',
  (value) => {
    expect(parseColumnNumber(value)).toBeUndefined();
  },
);

test.each([
  ['Tỷ lệ hộ nghèo (%) (3=2/1*100)', { number: 3, formula: ratio(2, 1) }],
  ['Tổng số hộ (4)=(5)+(6)', { number: 4, formula: sum([5, 6]) }],
  ['Tổng số hộ (1)', { number: 1 }],
  ['Tổng số hộ năm 2024', undefined],
])('%s may have its number within', (text, said) => {
  expect(numberWithin(['Kết quả', text])).toEqual(said);
});

test('a header says of its number what the row of numbers does not', () => {
  const said = ['Tỷ lệ (3=2/1*100)'];
  expect(withFormula({ number: 3 }, said)).toEqual({ number: 3, formula: ratio(2, 1) });
  expect(withFormula({ number: 4 }, said)).toEqual({ number: 4 });
  expect(withFormula({ number: 3, formula: ratio(1, 2) }, said)).toEqual({
    number: 3,
    formula: ratio(1, 2),
  });
});
