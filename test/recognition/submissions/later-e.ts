import { share, sumOf, type Line, type Submission } from './submission';
import { totals } from './totals';

/** Millions of đồng: investment and recurrent of project 1, recurrent of 2, both of 4. */
const PROJECTS: readonly [string, number[]][] = [
  ['Huyện Mường Khương', [31250, 1140, 6230, 2410, 1870]],
  ['Huyện Si Ma Cai', [27480, 955, 5410, 1985, 1320]],
  ['Huyện Bắc Hà', [22915, 870, 7015, 2240, 1655]],
  ['Huyện Văn Bàn', [8340, 425, 4880, 1310, 1105]],
  ['Huyện Bảo Yên', [6125, 390, 3975, 1175, 940]],
];
const projectsLine = (amounts: readonly number[]): number[] => {
  const [works, upkeep, livelihoods, schools, jobs] = amounts as [
    ...[number, number, number],
    ...[number, number],
  ];
  return [
    ...[sumOf(amounts), works + schools, upkeep + livelihoods + jobs],
    ...[works + upkeep, works, upkeep, livelihoods],
    ...[schools + jobs, schools, jobs],
  ];
};

const central = (capital: string): string =>
  `flow 2025 money amount allocated ${capital} central millionVnd`;

/** What was done in 2022; of 2023 the plan and the estimate; the plan for 2024. */
const TARGETS: readonly [string, string, number[]][] = [
  ['Số lao động được giải quyết việc làm', 'Người', [5120, 5300, 5413, 5450]],
  ['Số lao động thuộc hộ nghèo được đào tạo nghề', 'Người', [1275, 1400, 1338, 1450]],
  ['Số người nghèo được cấp thẻ bảo hiểm y tế', 'Người', [18420, 17650, 17704, 16900]],
  ['Số hộ nghèo được hỗ trợ nhà ở', 'Hộ', [214, 260, 247, 280]],
  ['Số hộ nghèo, cận nghèo được vay vốn ưu đãi', 'Lượt hộ', [2960, 3100, 3165, 3200]],
];
const targetsLine = ([done, plan, estimate, next]: readonly number[]): number[] => [
  ...[done!, plan!, estimate!, share(estimate!, plan!), next!],
];

/** All households and the poor in many ways, of three years. */
const YEARS: readonly [string, number[]][] = [
  ['Huyện Đình Lập', [6810, 1430, 6895, 1210, 6940, 985]],
  ['Huyện Bình Gia', [12940, 3890, 13015, 3415, 13110, 2940]],
  ['Huyện Văn Quan', [13520, 2975, 13600, 2580, 13645, 2215]],
  ['Huyện Tràng Định', [15230, 2440, 15310, 2105, 15420, 1790]],
  ['Huyện Lộc Bình', [19875, 2620, 19990, 2195, 20105, 1850]],
];
const yearsLine = (figures: readonly number[]): number[] => {
  const years = [0, 2, 4].map((at) => [figures[at]!, figures[at + 1]!] as const);
  const rates = years.map(([all, poor]) => share(poor, all));
  return [
    ...years.flatMap(([all, poor], at) => [all, poor, rates[at]!]),
    years[2]![1] - years[1]![1],
    Number((rates[2]! - rates[1]!).toFixed(2)),
  ];
};

/** Given for the year, and spent in each of its quarters. */
const QUARTERS: readonly [string, number[]][] = [
  ['Dự án 1: Hỗ trợ đầu tư phát triển hạ tầng kinh tế - xã hội', [24310, 1215, 4376, 5105, 8509]],
  ['Dự án 2: Đa dạng hóa sinh kế', [13875, 555, 2081, 2914, 4440]],
  ['Dự án 3: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng', [9640, 482, 1350, 2024, 2796]],
  ['Dự án 6: Truyền thông và giảm nghèo về thông tin', [5215, 313, 730, 991, 1721]],
  ['Dự án 7: Nâng cao năng lực và giám sát, đánh giá', [4480, 179, 582, 807, 1344]],
];
const quartersLine = ([plan, ...quarters]: readonly number[]): number[] => [
  ...[plan!, ...quarters, sumOf(quarters), share(sumOf(quarters), plan!)],
];
const halvesLine = ([plan, first, second, third, fourth]: readonly number[]): number[] => {
  const [early, late] = [first! + second!, third! + fourth!];
  return [plan!, early, late, early + late, share(early + late, plan!, 1)];
};
const sumOfQuarters = totals(QUARTERS.map(([, figures]) => figures));

const ofYear = (status: string, aspect = 'amount'): string =>
  `flow 2024 money ${aspect} ${status} all all millionVnd`;

export const laterE: readonly Submission[] = [
  {
    name: 'projects across by number and name, whose names speak of investment and of the poor',
    sheets: [
      {
        name: 'Von 2025',
        lines: [
          ['PHÂN BỔ VỐN NGÂN SÁCH TRUNG ƯƠNG CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2025'],
          ['(Kèm theo Nghị quyết số 41/NQ-HĐND ngày 10/12/2024 của HĐND tỉnh)'],
          ['', '', '', '', '', '', '', '', '', '', '', 'Đơn vị tính: triệu đồng'],
          [
            ...['TT', 'Địa phương', 'Tổng cộng', '<', '<'],
            ...['Dự án 1. Hỗ trợ đầu tư phát triển hạ tầng KT-XH', '<', '<'],
            'Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo',
            ...['Dự án 4: Phát triển giáo dục nghề nghiệp, việc làm bền vững', '<', '<'],
          ],
          [
            ...['^', '^', 'Tổng số', 'Vốn ĐTPT', 'Vốn SN', 'Cộng', 'Vốn ĐTPT', 'Vốn SN'],
            ...['Vốn SN', 'Cộng', 'Vốn ĐTPT', 'Vốn SN'],
          ],
          ['', 'TỔNG SỐ', ...projectsLine(totals(PROJECTS.map(([, amounts]) => amounts)))],
          ...PROJECTS.map(([name, amounts], at): Line => [at + 1, name, ...projectsLine(amounts)]),
        ],
      },
    ],
    columns: {
      C: central('all'),
      D: central('investment'),
      E: central('recurrent'),
      F: central('all'),
      G: central('investment'),
      H: central('recurrent'),
      I: central('recurrent'),
      J: central('all'),
      K: central('investment'),
      L: central('recurrent'),
    },
    nodes: { F: 'DA1', G: 'DA1', H: 'DA1', I: 'DA2', J: 'DA4', K: 'DA4', L: 'DA4' },
    mistakes: [
      { at: 'G8', value: 27840 },
      { at: 'C9', value: 34659 },
    ],
  },
  {
    name: 'a list of targets with units, years across, most of them not about the poor as such',
    sheets: [
      {
        name: 'Chi tieu',
        lines: [
          ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU GIẢM NGHÈO NĂM 2023 VÀ KẾ HOẠCH NĂM 2024'],
          [],
          [
            ...['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2022', 'Năm 2023', '<', '<'],
            'Kế hoạch năm 2024',
          ],
          ['^', '^', '^', '^', 'Kế hoạch', 'Ước thực hiện', 'Đạt tỷ lệ (%)', '^'],
          [1, 'Số hộ nghèo', 'Hộ', 6120, 5310, 5265, '-', 4480],
          [2, 'Tỷ lệ hộ nghèo', '%', 9.14, 7.9, 7.83, '-', 6.64],
          ...TARGETS.map(([name, unit, figures], at): Line => [
            at + 3,
            name,
            unit,
            ...targetsLine(figures),
          ]),
        ],
      },
    ],
    columns: {},
    cells: {
      D5: 'end 2022 poor count actual',
      D6: 'end 2022 poor rate actual',
      E5: 'end 2023 poor count planned',
      F5: 'end 2023 poor count estimated',
      F6: 'end 2023 poor rate estimated',
      H6: 'end 2024 poor rate planned',
      G5: '-',
      D9: 'indicator',
      E9: 'indicator',
      G9: 'indicator',
      G11: 'indicator',
    },
    mistakes: [
      { at: 'G8', value: 95.75 },
      { at: 'F10', value: 274 },
    ],
  },
  {
    name: 'a list of targets of all kinds, with one line about the poor',
    sheets: [
      {
        name: 'KTXH',
        lines: [
          ['CÁC CHỈ TIÊU PHÁT TRIỂN KINH TẾ - XÃ HỘI VÀ GIẢM NGHÈO NĂM 2024'],
          [
            ...['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện 2023', 'Kế hoạch 2024'],
            ...['Ước TH 2024', 'So với KH (%)'],
          ],
          [1, 'Thu nhập bình quân đầu người', 'Triệu đồng', 41.2, 44, 45, share(45, 44)],
          [2, 'Tỷ lệ hộ nghèo', '%', 12.5, 10.5, 10.2, share(10.2, 10.5)],
          [3, 'Tỷ lệ lao động qua đào tạo', '%', 55, 58, 58.5, share(58.5, 58)],
          [4, 'Số lao động được tạo việc làm', 'Lao động', 1510, 1600, 1650, share(1650, 1600)],
          [5, 'Tỷ lệ bao phủ bảo hiểm y tế', '%', 92, 93, 93.2, share(93.2, 93)],
        ],
      },
    ],
    columns: {},
    cells: {
      D3: '-',
      D4: 'end 2023 poor rate actual',
      E4: 'end 2024 poor rate planned',
      F4: 'end 2024 poor rate estimated',
      G4: 'indicator',
      F6: 'indicator',
    },
    mistakes: [{ at: 'G6', value: 103.31 }],
  },
  {
    name: 'the poor in many ways through the years, and nobody says whom that means',
    sheets: [
      {
        name: 'So sanh',
        lines: [
          ['SO SÁNH TỶ LỆ HỘ NGHÈO ĐA CHIỀU CÁC NĂM 2022 - 2024'],
          [],
          [
            ...['TT', 'Địa phương', 'Năm 2022', '<', '<', 'Năm 2023', '<', '<'],
            ...['Năm 2024', '<', '<', 'Tăng (+), giảm (-) năm 2024 so với năm 2023', '<'],
          ],
          [
            ...['^', '^'],
            ...['Tổng số hộ', 'Số hộ nghèo đa chiều', 'Tỷ lệ (%)'],
            ...['Tổng số hộ', 'Số hộ nghèo đa chiều', 'Tỷ lệ (%)'],
            ...['Tổng số hộ', 'Số hộ nghèo đa chiều', 'Tỷ lệ (%)'],
            ...['Số hộ nghèo đa chiều', 'Tỷ lệ (%)'],
          ],
          ...YEARS.map(([name, figures], at): Line => [at + 1, name, ...yearsLine(figures)]),
          ['', 'Toàn tỉnh', ...yearsLine(totals(YEARS.map(([, figures]) => figures)))],
        ],
      },
    ],
    columns: {
      C: 'end 2022 households count actual',
      D: 'indicator',
      E: 'indicator',
      F: 'end 2023 households count actual',
      G: 'indicator',
      H: 'indicator',
      I: 'end 2024 households count actual',
      L: 'indicator',
      M: 'indicator',
    },
    mistakes: [
      { at: 'E7', value: 22.4 },
      { at: 'I6', value: 13101 },
      { at: 'L8', value: -351 },
      { at: 'M9', value: -1.87 },
    ],
  },
  {
    name: 'what was spent in each quarter, and in the year',
    sheets: [
      {
        name: 'Giai ngan',
        lines: [
          ['KẾT QUẢ GIẢI NGÂN VỐN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['', '', '', '', '', '', 'ĐVT: triệu đồng'],
          [
            ...['TT', 'Dự án', 'Kế hoạch vốn giao năm 2024', 'Giải ngân năm 2024'],
            ...['<', '<', '<', '<', 'Tỷ lệ giải ngân so với kế hoạch (%)'],
          ],
          ['^', '^', '^', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cả năm', '^'],
          ['', 'TỔNG CỘNG', ...quartersLine(sumOfQuarters)],
          ...QUARTERS.map(([name, figures], at): Line => [at + 1, name, ...quartersLine(figures)]),
        ],
      },
    ],
    columns: {
      C: ofYear('allocated'),
      D: 'indicator',
      E: 'indicator',
      G: 'indicator',
      H: ofYear('disbursed'),
      I: ofYear('disbursed', 'percent'),
    },
    mistakes: [
      { at: 'E7', value: 2018 },
      { at: 'H8', value: 6562 },
      { at: 'I9', value: 72.9 },
    ],
  },
  {
    name: 'what was spent in each half of the year, and in the year',
    sheets: [
      {
        name: 'Giai ngan',
        lines: [
          ['BÁO CÁO GIẢI NGÂN VỐN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['', '', '', '', 'ĐVT: triệu đồng'],
          [
            ...['TT', 'Dự án', 'Kế hoạch vốn năm 2024', 'Giải ngân 6 tháng đầu năm'],
            ...['Giải ngân 6 tháng cuối năm', 'Giải ngân cả năm', 'Tỷ lệ giải ngân (%)'],
          ],
          ...QUARTERS.map(([name, figures], at): Line => [at + 1, name, ...halvesLine(figures)]),
          ['', 'TỔNG CỘNG', ...halvesLine(sumOfQuarters)],
        ],
      },
    ],
    columns: {
      C: ofYear('allocated'),
      D: 'indicator',
      E: 'indicator',
      F: ofYear('disbursed'),
      G: ofYear('disbursed', 'percent'),
    },
    mistakes: [
      { at: 'F5', value: 9909 },
      { at: 'E6', value: 4280 },
      { at: 'G7', value: 27.0 },
    ],
  },
];
