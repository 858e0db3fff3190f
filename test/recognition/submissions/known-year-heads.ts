import { share, type Line, type Submission } from './submission';

/** By year: all households; poor at the beginning, gone, come. 196 − 41 + 5 = 160, and so on. */
const YEARS = [2026, 2027, 2028, 2029];
const HOUSEHOLDS = [1840, 1866, 1893, 1921];
const GONE = [41, 36, 29, 33];
const COME = [5, 2, 4, 1];
const POOR = [196, 160, 126, 101, 69];
const NEAR_GONE = [18, 21, 15, 12];
const NEAR_COME = [6, 3, 5, 2];
const NEAR_POOR = [104, 92, 74, 64, 54];

const roadmap = (
  caption: string,
  group: string,
  [stock, gone, come]: readonly [readonly number[], readonly number[], readonly number[]],
  labels: readonly (string | number)[],
): Line[] => [
  [caption],
  [
    'Năm',
    'Tổng số hộ (dự kiến)',
    `Số hộ ${group} đầu năm`,
    `Số hộ ${group} giảm`,
    `Số hộ ${group} phát sinh (dự kiến)`,
    `Số hộ ${group} cuối năm`,
    `Tỷ lệ hộ ${group} cuối năm (%)`,
  ],
  ...labels.map((label, at): Line => {
    const rate = share(stock[at + 1]!, HOUSEHOLDS[at]!);
    return [label, HOUSEHOLDS[at]!, stock[at]!, gone[at]!, come[at]!, stock[at + 1]!, rate];
  }),
];

/** Titles of the sheet, and of its tables by the groups of which they are. */
const plan = (
  title: string,
  captions: readonly [string, string],
  labels: readonly (string | number)[],
  sum: Line = [],
): Line[] => [
  [title],
  ...roadmap(captions[0], 'nghèo', [POOR, GONE, COME], labels),
  sum,
  ...roadmap(captions[1], 'cận nghèo', [NEAR_POOR, NEAR_GONE, NEAR_COME], labels),
];

const planned = {
  B6: 'end 2028 households count planned',
  C5: 'end 2026 poor count planned',
  D5: 'flow 2027 reduction of poor count planned',
  E5: 'flow 2027 arising of poor count planned',
  F7: 'end 2029 poor count planned',
  D12: 'flow 2027 reduction of nearPoor count planned',
  E12: 'flow 2027 arising of nearPoor count planned',
  F13: 'end 2028 nearPoor count planned',
  G14: 'end 2029 nearPoor rate planned',
};

const mistakes = [
  { at: 'F6', value: 110 },
  { at: 'D12', value: 12 },
  { at: 'E13', value: 51 },
  { at: 'G14', value: 3.81 },
];

/** Rows of one district over five years, and what the last two of them are called. */
const indicators = (title: string, heads: readonly (string | number)[]): Line[] => [
  [title],
  ['TT', 'Chỉ tiêu', 'ĐVT', ...heads],
  [1, 'Tổng số hộ', 'hộ', 20310, 20552, 20704, 20935],
  [2, 'Số hộ nghèo đầu năm', 'hộ', 3120, 2704, 2290, 1921],
  [3, 'Số hộ thoát nghèo trong năm', 'hộ', 480, 463, 402, 377],
  [4, 'Số hộ nghèo phát sinh trong năm', 'hộ', 64, 49, 33, 20],
  [5, 'Số hộ nghèo cuối năm', 'hộ', 2704, 2290, 1921, 1564],
  [6, 'Tỷ lệ hộ nghèo', '%', 13.31, 11.14, 9.28, 7.47],
];

const inTime = (status: string): Submission['cells'] => ({
  D3: 'end 2023 households count actual',
  E7: 'end 2024 poor count actual',
  E5: 'flow 2024 escaped of poor count actual',
  F7: 'end 2025 poor count estimated',
  F8: 'end 2025 poor rate estimated',
  G6: `flow 2026 arising of poor count ${status}`,
  G7: `end 2026 poor count ${status}`,
});

/** Households and the poor of a town and of the country around it. */
const townAndCountry: Line[] = [
  ['TÌNH HÌNH HỘ NGHÈO HUYỆN KỲ SƠN CÁC NĂM 2022-2024'],
  ['TT', 'Chỉ tiêu', 'ĐVT', 2022, 2023, 2024],
  [1, 'Tổng số hộ', 'hộ', 20118, 20310, 20552],
  ['', '- Thành thị', 'hộ', 3104, 3180, 3241],
  ['', '- Nông thôn', 'hộ', 17014, 17130, 17311],
  [2, 'Số hộ nghèo', 'hộ', 3120, 2704, 2290],
  ['', '- Thành thị', 'hộ', 96, 81, 70],
  ['', '- Nông thôn', 'hộ', 3024, 2623, 2220],
  [3, 'Tỷ lệ hộ nghèo', '%', 15.51, 13.31, 11.14],
  ['', '- Thành thị', '%', 3.09, 2.55, 2.16],
  ['', '- Nông thôn', '%', 17.77, 15.31, 12.82],
];

/** Jobs by where they are, of which no word says that they are parts. */
const jobs: Line[] = [
  ['CHỈ TIÊU GIẢM NGHÈO, VIỆC LÀM HUYỆN KỲ SƠN CÁC NĂM 2021-2024'],
  ['TT', 'Chỉ tiêu', 'ĐVT', 2021, 2022, 2023, 2024],
  [1, 'Số hộ nghèo', 'hộ', 3120, 2704, 2290, 1921],
  [2, 'Số lao động được giải quyết việc làm', 'người', 1305, 1686, 1758, 1560],
  ['-', 'Tại chỗ', 'người', 348, 430, 552, 323],
  ['-', 'Tỉnh bạn', 'người', 910, 1176, 1108, 1137],
  ['-', 'Nước ngoài', 'người', 47, 80, 98, 100],
  [3, 'Tỷ lệ lao động qua đào tạo', '%', 50.3, 56, 56.3, 58.5],
];

const wrong = [
  { at: 'D7', value: 2740 },
  { at: 'F8', value: 9.82 },
];

export const knownYearHeads: readonly Submission[] = [
  {
    name: 'years down, of which one points to a note, and a second table under the same title',
    sheets: [
      {
        name: 'Lo trinh',
        lines: plan(
          'LỘ TRÌNH GIẢM NGHÈO GIAI ĐOẠN 2026-2029 XÃ NẬM CẮN',
          ['1. Lộ trình giảm hộ nghèo', '2. Lộ trình giảm hộ cận nghèo'],
          [2026, '2027 (*)', 2028, '2029 1)'],
          ['Cả giai đoạn', '', '', 139, 12],
        ),
      },
    ],
    columns: {},
    cells: planned,
    mistakes,
  },
  {
    name: 'tables whose captions name groups alone, under the title of a plan',
    sheets: [
      {
        name: 'Lo trinh',
        lines: plan(
          'LỘ TRÌNH GIẢM NGHÈO GIAI ĐOẠN 2026-2029 XÃ NẬM CẮN',
          ['Biểu 1. Hộ nghèo', 'Biểu 2. Hộ cận nghèo'],
          YEARS.map((year) => `Năm ${year}`),
        ),
      },
    ],
    columns: {},
    cells: planned,
    mistakes,
  },
  {
    name: 'plain years before one that is estimated in two words',
    sheets: [
      {
        name: 'Chi tieu',
        lines: indicators('CHỈ TIÊU GIẢM NGHÈO HUYỆN KỲ SƠN GIAI ĐOẠN 2023-2026', [
          ...[2023, 2024, 'Ước 2025', 'KH 2026'],
        ]),
      },
    ],
    columns: {},
    cells: inTime('planned'),
    mistakes: wrong,
  },
  {
    name: 'plain years before one that is estimated, in a table said to begin with the first',
    sheets: [
      {
        name: 'So lieu',
        lines: indicators('TÌNH HÌNH GIẢM NGHÈO HUYỆN KỲ SƠN TỪ NĂM 2023', [
          ...['2023', '2024', 'Ước TH 2025', 'Dự kiến 2026'],
        ]),
      },
    ],
    columns: {},
    cells: inTime('planned'),
    mistakes: wrong,
  },
  {
    name: 'plain years, in a table said to begin with the first',
    sheets: [
      {
        name: 'So lieu',
        lines: indicators(
          'TÌNH HÌNH GIẢM NGHÈO HUYỆN KỲ SƠN TỪ NĂM 2021',
          [2021, 2022, 2023, 2024],
        ),
      },
    ],
    columns: {},
    cells: {
      D3: 'end 2021 households count actual',
      E5: 'flow 2022 escaped of poor count actual',
      G7: 'end 2024 poor count actual',
    },
    mistakes: wrong,
  },
  {
    name: 'lines that nobody has words for, and that make up the one above them',
    sheets: [{ name: 'So lieu', lines: jobs }],
    columns: {},
    cells: { D3: 'end 2021 poor count planned', E5: 'indicator', F7: 'indicator', D8: '-' },
    mistakes: [
      { at: 'F4', value: 1785 },
      { at: 'E6', value: 1167 },
    ],
  },
  {
    name: 'town and country below what each indicator counts',
    sheets: [{ name: 'So lieu', lines: townAndCountry }],
    columns: {},
    cells: {
      D4: 'end 2022 households count actual urban',
      E5: 'end 2023 households count actual rural',
      D6: 'end 2022 poor count actual',
      F7: 'end 2024 poor count actual urban',
      D8: 'end 2022 poor count actual rural',
      F9: 'end 2024 poor rate actual',
      E10: 'end 2023 poor rate actual urban',
      D11: 'end 2022 poor rate actual rural',
    },
    mistakes: [
      { at: 'E5', value: 17310 },
      { at: 'D7', value: 69 },
      { at: 'F11', value: 12.28 },
    ],
  },
];
