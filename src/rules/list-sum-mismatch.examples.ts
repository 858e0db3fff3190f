import type { RuleExamples, SketchRow, TableSketch } from './rule-examples';

type Listed = readonly (readonly [name: string, persons: number, village: string])[];

/** Households that sign up to leave poverty, with their persons and the village of each. */
const HOUSEHOLDS: Listed = [
  ['Vi Văn Lai', 4, 'Nà Lại'],
  ['Lò Thị Say', 7, 'Nà Lại'],
  ['Nông Văn Dơ', 5, 'Cốc Chia'],
  ['Hoàng Thị Pha', 3, 'Cốc Chia'],
  ['Lường Văn Toàn', 6, 'Cốc Chia'],
  ['Sùng A Chinh', 8, 'Phai Lừa'],
  ['Cà Thị Hạnh', 2, 'Phai Lừa'],
  ['Giàng A Páo', 5, 'Bản Khuông'],
  ['Vàng Thị Mỷ', 4, 'Bản Khuông'],
];

function listOf(households: Listed): TableSketch {
  return {
    year: 2024,
    foreign: true,
    columns: ['persons'],
    rows: households.map(([name, persons]): SketchRow => [name, persons]),
    texts: [{ role: 'note', label: 'Thôn', cells: households.map(([, , village]) => village) }],
  };
}

const VILLAGES = ['Thôn Nà Lại', 'Thôn Cốc Chia', 'Thôn Phai Lừa', 'Thôn Bản Khuông'];

/* By village: 2, 3, 2 and 2 households of 4 + 7 = 11, 5 + 3 + 6 = 14, 8 + 2 = 10, 5 + 4 = 9 persons: 9 and 44. */
function summaryOf(
  persons: readonly number[],
  total: number,
  listed: Listed = HOUSEHOLDS,
): TableSketch {
  return {
    year: 2024,
    foreign: true,
    columns: ['poor', 'persons'],
    rows: VILLAGES.map((village, at): SketchRow => [village, [2, 3, 2, 2][at]!, persons[at]!]),
    total: ['Tổng cộng', 9, total],
    beside: [listOf(listed)],
  };
}

export const examples: RuleExamples = {
  valid: [
    {
      name: 'a summary by village that adds up a list',
      caption: 'Biểu tổng hợp theo thôn khớp với danh sách hộ',
      table: summaryOf([11, 14, 10, 9], 44),
    },
    {
      name: 'figures of another kind: nothing shows that they add up the list',
      caption: 'Số liệu khác, không phải cộng từ danh sách',
      table: summaryOf([52, 61, 47, 38], 198),
    },
    {
      name: 'each village stands once, so that there is nothing to add up',
      caption: 'Mỗi thôn một dòng thì không phải danh sách chi tiết',
      table: summaryOf(
        [11, 14, 10, 9],
        44,
        HOUSEHOLDS.filter((_, at) => [0, 2, 5, 7].includes(at)),
      ),
    },
  ],
  invalid: [
    {
      name: 'a figure of the summary that differs from the list and from its total',
      caption: 'Biểu tổng hợp ghi sai một thôn',
      table: summaryOf([11, 41, 10, 9], 44),
      findings: [{ at: 'D8', messageId: 'sum', actual: '41', culprits: ['D8'] }],
    },
    {
      name: 'a household that the list puts into a village of which the summary knows nothing',
      caption: 'Danh sách ghi nhầm thôn của một hộ',
      table: summaryOf(
        [11, 14, 10, 9],
        44,
        HOUSEHOLDS.map((one, at) => (at === 4 ? [one[0], one[1], 'Nà Đeng'] : one)),
      ),
      findings: [{ at: 'C8', messageId: 'count', actual: '3' }],
    },
  ],
};
