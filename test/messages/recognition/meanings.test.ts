import type { Dimensions } from '../../../src/domain/dimensions';
import { renderMeaning } from '../../../src/messages/recognition/meanings';

const POOR: Dimensions = {
  measure: 'poor',
  aspect: 'rate',
  subset: 'ethnicMinority',
  status: 'planned',
  period: { year: 2024, point: 'begin' },
};

const MONEY: Dimensions = {
  measure: 'money',
  aspect: 'percent',
  subset: 'all',
  status: 'disbursed',
  percentOf: 'allocated',
  period: { year: 2025, point: 'flow', years: 5 },
  capital: 'investment',
  source: 'central',
  cumulative: true,
  unit: 'millionVnd',
};

test.each<[Dimensions, string]>([
  [POOR, 'Hộ nghèo, tỷ lệ %, hộ dân tộc thiểu số, đầu năm 2024, kế hoạch'],
  [
    {
      ...POOR,
      measure: 'escaped',
      of: 'nearPoor',
      aspect: 'count',
      subset: 'all',
      period: { year: 2024, point: 'flow' },
    },
    'Thoát nghèo, thoát cận nghèo (hộ cận nghèo), số lượng, trong năm 2024, kế hoạch',
  ],
  [
    MONEY,
    'Kinh phí, tỷ lệ % so với được phân bổ, vốn đầu tư phát triển, ngân sách trung ương, lũy kế từ đầu chương trình, giai đoạn 2021–2025, giải ngân',
  ],
])('a column is said in a few words', (meaning, words) => {
  expect(renderMeaning(meaning, 'vi')).toBe(words);
});

test('the same in English', () => {
  expect(renderMeaning(POOR, 'en')).toBe(
    'Poor households, rate in %, ethnic minority, beginning of 2024, planned',
  );
});
