import { share, sumOf, type Line, type Submission } from './submission';

const COMMUNES = ['Xã Hữu Khuông', 'Xã Nhôn Mai', 'Xã Lượng Minh', 'Xã Yên Na', 'Xã Tam Thái'];
const BEFORE = [702, 915, 1188, 1307, 1440];
const POOR_BEFORE = [331, 402, 455, 290, 211];
const TASK = [40, 52, 61, 35, 20];
const GONE = [48, 50, 75, 33, 31];
const COME = [3, 6, 4, 2, 5];
const AFTER = [709, 921, 1190, 1315, 1452];
/** 48 − 3 = 45, and so on; 331 − 45 = 286. */
const LESS = [45, 44, 71, 31, 26];
const POOR_AFTER = [286, 358, 384, 259, 185];

const carriedOut = (name: string, index: number | '', of: (figures: number[]) => number): Line => {
  const [all, poor, task, gone, come, less, then, left] = [
    ...[BEFORE, POOR_BEFORE, TASK, GONE, COME, LESS, AFTER, POOR_AFTER],
  ].map(of) as [number, number, number, number, number, number, number, number];
  return [
    ...[index, name, all, poor, share(poor, all), task, gone, come, less],
    ...[then, left, share(left, then), less - task],
  ];
};

/** Ways out and in, each with its share of those whom `base` counts. */
const withShares = (base: readonly number[]): Line[] => {
  const line = (name: string, index: number | '', of: (figures: number[]) => number): Line => {
    const [all, gone, come, left, whole] = [AFTER, GONE, COME, POOR_AFTER, [...base]].map(of) as [
      ...[number, number, number, number, number],
    ];
    const begin = of(POOR_BEFORE);
    return [
      ...[index, name, all, begin, gone, share(gone, whole), come, share(come, whole)],
      ...[left, share(left, all)],
    ];
  };
  return [
    ['KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024 HUYỆN TƯƠNG DƯƠNG'],
    [
      ...['TT', 'Đơn vị', 'Tổng số hộ dân cư', 'Hộ nghèo đầu năm'],
      ...['Số hộ thoát nghèo', '<', 'Số hộ nghèo phát sinh', '<', 'Hộ nghèo cuối năm', '<'],
    ],
    ['^', '^', '^', '^', ...['', '', ''].flatMap(() => ['Số hộ', 'Tỷ lệ %'])],
    ...COMMUNES.map((name, row) => line(name, row + 1, (figures) => figures[row]!)),
    line('Tổng cộng', '', sumOf),
  ];
};

/** Of the poor those who earn too little, and those who lack services, each with its share. */
const BY_INCOME = [250, 301, 344, 230, 160];
const byKind = (name: string, index: number | '', of: (figures: number[]) => number): Line => {
  const [all, poor, income] = [AFTER, POOR_AFTER, BY_INCOME].map(of) as [number, number, number];
  const lacking = poor - income;
  return [
    ...[index, name, all, poor, share(poor, all)],
    ...[income, share(income, poor), lacking, share(lacking, poor)],
  ];
};

const PEOPLES = [
  [112, 54, 31, 0, 12],
  [80, 0, 96, 40, 7],
  [65, 88, 120, 22, 30],
  [210, 41, 0, 17, 5],
  [34, 60, 44, 51, 19],
];

const ofPeoples = (name: string, index: number | '', rows: readonly number[]): Line => {
  const parts = PEOPLES[0]!.map((_, people) => sumOf(rows.map((row) => PEOPLES[row]![people]!)));
  return [index, name, sumOf(parts), ...parts];
};

const ALL_ROWS = [0, 1, 2, 3, 4];

export const knownWholes: readonly Submission[] = [
  {
    name: 'all households under a header that names the poor, beside them and their share',
    sheets: [
      {
        name: 'Ket qua',
        lines: [
          ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU GIẢM NGHÈO NĂM 2024 HUYỆN TƯƠNG DƯƠNG'],
          [
            ...['TT', 'Đơn vị', 'Hộ nghèo đầu năm 2024', '<', '<', 'Chỉ tiêu giao giảm (hộ)'],
            ...['Kết quả thực hiện năm 2024', '<', '<', 'Hộ nghèo cuối năm 2024', '<', '<'],
            'Tăng (+), giảm (-) so với chỉ tiêu giao',
          ],
          [
            ...['^', '^', 'Tổng số hộ', 'Số hộ nghèo', 'Tỷ lệ (%)', '^'],
            ...['Thoát nghèo', 'Phát sinh', 'Giảm trong năm'],
            ...['Tổng số hộ', 'Số hộ nghèo', 'Tỷ lệ (%)', '^'],
          ],
          ...COMMUNES.map((name, row) => carriedOut(name, row + 1, (figures) => figures[row]!)),
          carriedOut('Tổng cộng', '', sumOf),
        ],
      },
    ],
    columns: {
      C: 'end 2023 households count actual',
      D: 'end 2023 poor count actual',
      E: 'end 2023 poor rate actual',
      F: 'flow 2024 reduction of poor count assigned',
      G: 'flow 2024 escaped of poor count actual',
      H: 'flow 2024 arising of poor count actual',
      I: 'flow 2024 reduction of poor count actual',
      J: 'end 2024 households count actual',
      K: 'end 2024 poor count actual',
      L: 'end 2024 poor rate actual',
    },
    mistakes: [
      { at: 'C5', value: 951 },
      { at: 'D6', value: 445 },
      { at: 'L4', value: 43.04 },
      { at: 'M6', value: -10 },
    ],
  },
  ...['Dân tộc khác', 'Khác'].map((others): Submission => ({
    name: `the other peoples behind several that are named: ${others}`,
    sheets: [
      {
        name: 'Dan toc',
        lines: [
          ['HỘ NGHÈO CHIA THEO DÂN TỘC NĂM 2024 HUYỆN TƯƠNG DƯƠNG'],
          ['TT', 'Đơn vị', 'Hộ nghèo', '<', '<', '<', '<', '<'],
          ['^', '^', 'Tổng số', 'Chia theo dân tộc', '<', '<', '<', '<'],
          ['^', '^', '^', 'Kinh', 'Thái', 'Mông', 'Khơ Mú', others],
          ...COMMUNES.map((name, row) => ofPeoples(name, row + 1, [row])),
          ofPeoples('Tổng cộng', '', ALL_ROWS),
        ],
      },
    ],
    columns: {
      C: 'end 2024 poor count actual',
      D: 'indicator',
      G: 'indicator',
      H: 'indicator',
    },
    mistakes: [
      { at: 'H6', value: 70 },
      { at: 'E8', value: 14 },
    ],
  })),
  {
    name: 'the state at the beginning of a period, found before it began',
    sheets: [
      {
        name: 'Dau ky',
        lines: [
          ['KẾT QUẢ RÀ SOÁT HỘ NGHÈO ĐẦU KỲ THEO CHUẨN NGHÈO ĐA CHIỀU GIAI ĐOẠN 2022-2025'],
          ['(Kèm theo Quyết định số 611/QĐ-UBND ngày 28/12/2021)'],
          ['TT', 'Đơn vị', 'Tổng số hộ', 'Hộ nghèo', 'Tỷ lệ hộ nghèo (%)'],
          ...COMMUNES.map((name, row): Line => {
            const [all, poor] = [BEFORE[row]!, POOR_BEFORE[row]!];
            return [row + 1, name, all, poor, share(poor, all)];
          }),
        ],
      },
    ],
    columns: {
      C: 'end 2021 households count actual',
      D: 'end 2021 poor count actual',
      E: 'end 2021 poor rate actual',
    },
    mistakes: [{ at: 'E5', value: 49.33 }],
  },
  ...[AFTER, POOR_BEFORE].map((base, at): Submission => ({
    name: `shares of ways out and in, of ${['all households', 'the poor before'][at]!}`,
    sheets: [{ name: 'Ra soat', lines: withShares(base) }],
    columns: {
      C: 'end 2024 households count actual',
      E: 'flow 2024 escaped of poor count actual',
      G: 'flow 2024 arising of poor count actual',
      I: 'end 2024 poor count actual',
      J: 'end 2024 poor rate actual',
    },
    mistakes: [
      { at: 'F5', value: 5.34 },
      { at: 'H7', value: 0.51 },
    ],
  })),
  {
    name: 'two kinds of the poor, each with its share, behind the rate of all',
    sheets: [
      {
        name: 'Ra soat',
        lines: [
          ['KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024 HUYỆN TƯƠNG DƯƠNG'],
          ['TT', 'Đơn vị', 'Tổng số hộ dân cư', 'Hộ nghèo', '<', '<', '<', '<', '<'],
          [
            ...['^', '^', '^', 'Tổng số', 'Tỷ lệ (%)'],
            ...['Nghèo về thu nhập', 'Tỷ trọng (%)', 'Nghèo thiếu hụt', 'Tỷ trọng (%)'],
          ],
          ...COMMUNES.map((name, row) => byKind(name, row + 1, (figures) => figures[row]!)),
          byKind('Tổng cộng', '', sumOf),
        ],
      },
    ],
    columns: {
      D: 'end 2024 poor count actual',
      E: 'end 2024 poor rate actual',
      F: 'indicator',
      H: 'indicator',
    },
    mistakes: [
      { at: 'D5', value: 385 },
      { at: 'F6', value: 434 },
    ],
  },
  {
    name: 'one way in that is expected, between a beginning and an end that say nothing of it',
    sheets: [
      {
        name: 'Dien bien',
        lines: [
          ['HỘ NGHÈO NĂM 2024 HUYỆN TƯƠNG DƯƠNG'],
          [
            ...['TT', 'Đơn vị', 'Hộ nghèo đầu năm', 'Số hộ nghèo giảm'],
            ...['Số hộ nghèo phát sinh (dự kiến)', 'Hộ nghèo cuối năm'],
          ],
          ...COMMUNES.map((name, row): Line => [
            ...[row + 1, name, POOR_BEFORE[row]!, GONE[row]!, COME[row]!, POOR_AFTER[row]!],
          ]),
          ['', 'Tổng cộng', ...[POOR_BEFORE, GONE, COME, POOR_AFTER].map(sumOf)],
        ],
      },
    ],
    columns: {
      C: 'end 2023 poor count actual',
      D: 'flow 2024 reduction of poor count actual',
      E: 'flow 2024 arising of poor count actual',
      F: 'end 2024 poor count actual',
    },
    mistakes: [{ at: 'F5', value: 348 }],
  },
];
