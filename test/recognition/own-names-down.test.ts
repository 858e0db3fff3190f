import type { IndicatorDimensions } from '../../src/domain/dimensions';
import type { RowSum } from '../../src/domain/table';
import { findAddedDown, type NamedColumn } from '../../src/recognition/columns/own-names-down';

const amount: IndicatorDimensions = {
  measure: 'indicator',
  aspect: 'amount',
  subset: 'all',
  period: { year: 2024, point: 'end' },
  status: 'actual',
  indicator: 'vốn',
  role: 'achieved',
  unit: '',
};

const column = (text: string, figures: NamedColumn['figures']): NamedColumn => ({
  dimensions: amount,
  texts: [text],
  figures,
});

const sum = (total: number, terms: readonly number[]): RowSum => ({
  total,
  terms,
  comparison: '=',
});

/** The total, three sections of two each. */
const TREE = [sum(0, [1, 4, 7]), sum(1, [2, 3]), sum(4, [5, 6]), sum(7, [8, 9])];
const GIVEN = column('Số đã giao', [1270, 400, 250, 150, 520, 300, 220, 350, 190, 160]);
const AFTER = column('Số sau cùng', [1270, 370, 220, 150, 530, 300, 230, 370, 190, 180]);

test('a total that misses is wrong where the sections of its column add up', () => {
  const less = column('Bớt', [90, 30, 30, undefined, 25, 25, undefined, 20, 20, undefined]);
  const more = column('Thêm', [50, 0, undefined, undefined, 10, undefined, 10, 40, 0, 40]);
  expect(findAddedDown([GIVEN, AFTER, less, more], TREE)).toEqual([0, 1, 2, 3]);
});

test('sections that nobody divided up are not wrong', () => {
  const some = column('Chi tiết', [900, 400, 250, undefined, 500, 130, undefined, 0, 0, 0]);
  expect(findAddedDown([GIVEN, AFTER, some], TREE)).toEqual([0, 1]);
});

const ALL = [sum(5, [0, 1, 2, 3, 4])];
const SOUND = [
  column('Đợt một', [12, 15, 31, 8, 24, 90]),
  column('Đợt hai', [40, 22, 13, 61, 9, 145]),
  column('Đợt ba', [7, 19, 28, 33, 11, 98]),
  column('Đợt bốn', [52, 14, 26, 17, 38, 147]),
];

test.each([
  ['a total without one of its terms', 'Đợt năm', [21, 34, 18, 27, 45, 111], true],
  ['a place with a figure too many', 'Đợt năm', [21, 34, 118, 27, 45, 145], true],
  ['an average', 'Bền chắc', [21, 34, 18, 27, 45, 29], false],
  ['the largest of all', 'Cao nhất', [21, 34, 18, 27, 45, 45], false],
  ['codes', 'Mã nguồn', [101, 204, 318, 427, 145, 900], false],
  ['households that are in several rows', 'Hộ hưởng lợi', [21, 34, 18, 27, 45, 111], false],
])('%s beside what adds up', (_, text, figures, isWrong) => {
  const columns = [...SOUND, column(text, figures)];
  expect(findAddedDown(columns, ALL).includes(4)).toBe(isWrong);
});

test('too little that adds up beside it tells nothing', () => {
  const columns = [...SOUND.slice(0, 2), column('Đợt năm', [21, 34, 18, 27, 45, 111])];
  expect(findAddedDown(columns, ALL)).toEqual([0, 1]);
});
