import { share, sumOf, type Line, type Submission } from './submission';

/** By year: those concerned and what was paid, of three policies. */
const POLICIES: readonly (readonly [string, string, readonly number[]])[] = [
  ['Cấp thẻ BHYT cho người nghèo', 'thẻ', [4120, 3310.5, 3875, 3120.8, 3390, 2744.6]],
  ['Hỗ trợ tiền điện cho hộ nghèo', 'hộ', [1204, 722.4, 1122, 673.2, 987, 592.2]],
  ['Miễn, giảm học phí', 'học sinh', [865, 540.7, 912, 571.3, 894, 566.9]],
];
const paid = (figures: readonly number[]): number[] => figures.filter((_, at) => at % 2 === 1);
const rounded = (figure: number): number => Number(figure.toFixed(1));

const policyLines: readonly Line[] = [
  ...POLICIES.map(([name, unit, figures], at): Line => [
    ...[at + 1, name, unit, ...figures, rounded(sumOf(paid(figures)))],
  ]),
  [
    ...['', 'Tổng kinh phí', ''],
    ...[0, 1, 2].flatMap((year) => [
      '',
      rounded(sumOf(POLICIES.map(([, , figures]) => paid(figures)[year]!))),
    ]),
    rounded(sumOf(POLICIES.flatMap(([, , figures]) => paid(figures)))),
  ],
];

/** Quantity, unit cost, then money: in all, from the centre, of the commune, from people. */
const ACTIVITIES: readonly (readonly [string, string, number, number, number, number])[] = [
  ['Duy tu đường trục thôn', 'km', 2, 120, 204, 24],
  ['Mô hình nuôi trâu, bò sinh sản', 'hộ', 81, 18, 1095, 72],
  ['Tập huấn kỹ thuật', 'lớp', 7, 16, 101, 11],
  ['Rà soát hộ nghèo, hộ cận nghèo cuối năm', 'hộ', 640, 0.1, 0, 64],
  ['Sửa chữa nhà văn hóa thôn', 'nhà', 5, 85, 319, 21],
];

const activityLine = (
  [name, unit, quantity, cost, centre, commune]: (typeof ACTIVITIES)[number],
  at: number,
): Line => {
  const all = Math.round(quantity * cost);
  return [at + 1, name, unit, quantity, cost, all, centre, commune, all - centre - commune];
};
const ACTIVITY_LINES = ACTIVITIES.map(activityLine);
const sumAt = (column: number): number => sumOf(ACTIVITY_LINES.map((line) => Number(line[column])));

const COURSES: readonly (readonly [string, number, number])[] = [
  ['Chăn nuôi thú y', 132, 2.08],
  ['Trồng cây ăn quả', 99, 2.37],
  ['May công nghiệp', 155, 3.59],
  ['Hàn điện', 204, 4.2],
  ['Dệt thổ cẩm', 145, 2.58],
];

/** Given for all years, given until now, spent until now. */
const SPENDING: readonly (readonly [string, number, number, number])[] = [
  ['Xã Cư Pui', 144884, 89828, 68559],
  ['Xã Hòa Phong', 78255, 55560, 46137],
  ['Xã Yang Mao', 19607, 10768, 10122],
  ['Xã Cư Drăm', 81230, 48535, 42018],
  ['Xã Ea Trul', 19126, 11475, 9456],
];

const GIVEN = [46.4, 518.6, 412.1, 313];
const SPENT = [29.2, 326.7, 358.5, 259.8];
const withWhole = (figures: readonly number[]): number[] => [rounded(sumOf(figures)), ...figures];

/** Measures under years, and money under its sources: columns as in most tables, whatever the rows name. */
export const knownPolicies: readonly Submission[] = [
  {
    name: 'policies by year: those concerned and what was paid',
    sheets: [
      {
        name: 'CSGN',
        lines: [
          ['KẾT QUẢ THỰC HIỆN CÁC CHÍNH SÁCH GIẢM NGHÈO GIAI ĐOẠN 2021-2023'],
          ['', '', '', '', '', '', '', '', 'Kinh phí: triệu đồng'],
          [
            ...['TT', 'Chính sách', 'ĐVT', 'Năm 2021', '<', 'Năm 2022', '<', 'Năm 2023', '<'],
            'Tổng kinh phí giai đoạn 2021-2023',
          ],
          [
            ...['^', '^', '^', 'Đối tượng', 'Kinh phí', 'Đối tượng', 'Kinh phí'],
            ...['Đối tượng', 'Kinh phí', '^'],
          ],
          ...policyLines,
        ],
      },
    ],
    columns: {
      D: 'flow 2021 quantity count planned all all millionVnd',
      E: 'flow 2021 money amount planned all all millionVnd',
      F: 'flow 2022 quantity count planned all all millionVnd',
      G: 'flow 2022 money amount planned all all millionVnd',
      H: 'flow 2023 quantity count planned all all millionVnd',
      I: 'flow 2023 money amount planned all all millionVnd',
      J: 'flow 2023/3 money amount planned all all millionVnd',
    },
    mistakes: [
      { at: 'G5', value: 43120.8 },
      { at: 'J6', value: 1978.8 },
      { at: 'E8', value: 4032.9 },
    ],
  },
  {
    name: 'activities with what they cost under a plain word, and who pays',
    sheets: [
      {
        name: 'Du toan',
        lines: [
          ['BIỂU NHU CẦU KINH PHÍ THỰC HIỆN KẾ HOẠCH GIẢM NGHÈO NĂM 2026'],
          ['', '', '', '', '', '', '', 'ĐVT: triệu đồng'],
          [
            ...['TT', 'Nội dung', 'Đơn vị tính', 'Số lượng', 'Mức chi', 'Thành tiền'],
            ...['Nguồn kinh phí', '<', '<'],
          ],
          ['^', '^', '^', '^', '^', '^', 'NSTW', 'Ngân sách xã', 'Nhân dân đóng góp'],
          ...ACTIVITY_LINES,
          ['', 'Tổng cộng', '', '', '', sumAt(5), sumAt(6), sumAt(7), sumAt(8)],
        ],
      },
    ],
    columns: {},
    mistakes: [
      { at: 'G6', value: 1059 },
      { at: 'F10', value: 2511 },
    ],
  },
  {
    name: 'money by year, and below it the share that was spent',
    sheets: [
      {
        name: 'Giai ngan',
        lines: [
          ['KẾT QUẢ GIẢI NGÂN VỐN GIẢM NGHÈO GIAI ĐOẠN 2021-2024'],
          ['', '', '', '', '', 'Đơn vị: tỷ đồng'],
          ['TT', 'Nội dung', 'Giai đoạn 2021-2024', 'Năm 2021', 'Năm 2022', 'Năm 2023', 'Năm 2024'],
          [1, 'Kế hoạch vốn NSNN', ...withWhole(GIVEN)],
          [2, 'Vốn đã giải ngân', ...withWhole(SPENT)],
          [
            ...[3, 'Tỷ lệ giải ngân (%)'],
            ...withWhole(SPENT).map((spent, at) => share(spent, withWhole(GIVEN)[at]!, 1)),
          ],
        ],
      },
    ],
    columns: Object.fromEntries(
      ['2024/4', '2021', '2022', '2023', '2024'].map((year, at) => [
        'CDEFG'[at]!,
        `flow ${year} money amount disbursed all all billionVnd`,
      ]),
    ),
  },
  {
    name: 'learners, what is spent on each of them, and the whole',
    sheets: [
      {
        name: 'Dao tao',
        lines: [
          ['KẾ HOẠCH ĐÀO TẠO NGHỀ CHO LAO ĐỘNG THUỘC HỘ NGHÈO NĂM 2024'],
          [
            ...['TT', 'Nghề đào tạo', 'Số học viên', 'Mức chi bình quân (triệu đồng/người)'],
            'Kinh phí (triệu đồng)',
          ],
          ...COURSES.map(([trade, learners, cost], at): Line => [
            ...[at + 1, trade, learners, cost, Number((learners * cost).toFixed(2))],
          ]),
        ],
      },
    ],
    columns: {
      C: 'flow 2024 quantity count planned all all millionVnd',
      D: 'flow 2024 unitCost amount planned all all millionVnd',
      E: 'flow 2024 money amount planned all all millionVnd',
    },
    mistakes: [{ at: 'E4', value: 243.36 }],
  },
  {
    name: 'what was spent until now, by what was given for all years',
    sheets: [
      {
        name: 'Luy ke',
        lines: [
          ['KẾT QUẢ GIẢI NGÂN VỐN GIẢM NGHÈO GIAI ĐOẠN 2021-2023'],
          ['', '', '', '', '', '', 'Đơn vị: triệu đồng'],
          [
            ...[
              'TT',
              'Xã',
              'Kế hoạch vốn giai đoạn 2021-2025',
              'Lũy kế đến hết năm 2023',
              '<',
              '<',
            ],
            'Lũy kế giải ngân so với kế hoạch giai đoạn 2021-2025 (%)',
          ],
          ['^', '^', '^', 'Kế hoạch giao', 'Giải ngân', 'Tỷ lệ (%)', '^'],
          ...SPENDING.map(([name, all, given, spent], at): Line => [
            ...[at + 1, name, all, given, spent, share(spent, given), share(spent, all)],
          ]),
        ],
      },
    ],
    columns: {
      C: 'flow 2025/5 money amount allocated all all millionVnd',
      D: 'flow 2023 money amount allocated all all millionVnd cumulative',
      E: 'flow 2023 money amount disbursed all all millionVnd cumulative',
      F: 'flow 2023 money percent disbursed all all millionVnd cumulative',
      G: 'flow 2025/5 money percent disbursed all all millionVnd cumulative',
    },
    mistakes: [
      { at: 'G6', value: 69.58 },
      { at: 'E5', value: 64137 },
    ],
  },
];
