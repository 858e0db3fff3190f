import { share, sumOf, type Line, type Submission } from './submission';
import { totals } from './totals';

const points = (from: number, to: number): number => Math.round((from - to) * 100) / 100;

/** Households of two years, poor and near-poor of the first, poor that are to leave. */
const DISTRICTS: readonly [string, number[]][] = [
  ['TP. Hà Giang', [16240, 16410, 211, 402, 45]],
  ['Huyện Bắc Mê', [12105, 12230, 3711, 1620, 605]],
  ['Huyện Vị Xuyên', [25910, 26150, 4870, 3015, 940]],
  ['Huyện Quang Bình', [15020, 15180, 2904, 1988, 610]],
];
const targetLine = (figures: readonly number[]): number[] => {
  const [now, then, poor, near, less] = figures as [number, number, number, number, number];
  const [before, after] = [share(poor, now), share(poor - less, then)];
  return [before, poor, share(near, now), near, points(before, after), less, after, poor - less];
};

/** Poor before, planned and actual reduction. */
const RESULTS: readonly [string, number[]][] = [
  ['Xã Mường Bang', [388, 60, 71]],
  ['Xã Tân Lang', [204, 35, 35]],
  ['Xã Huy Hạ', [171, 24, 19]],
  ['Xã Gia Phù', [246, 40, 44]],
  ['Thị trấn Phù Yên', [37, 8, 9]],
];
const resultLine = (figures: readonly number[]): number[] => {
  const [before, planned, actual] = figures as [number, number, number];
  return [
    ...[before, planned, actual, share(actual, planned, 1)],
    ...[before - planned, before - actual, planned - actual],
  ];
};

/** Households, then the poor of four years. */
const YEARS: readonly [string, number[]][] = [
  ['Xã Ia Mơ', [880, 402, 340, 271, 213]],
  ['Xã Ia Púch', [760, 281, 250, 204, 160]],
  ['Xã Ia Lâu', [2410, 705, 588, 470, 360]],
  ['Xã Bàu Cạn', [2903, 96, 80, 61, 45]],
];
const yearsLine = (figures: readonly number[]): number[] => {
  const [all, ...poor] = figures as [number, ...number[]];
  return [
    ...poor.flatMap((one) => [one, share(one, all)]),
    Math.round((points(share(poor[0]!, all), share(poor[3]!, all)) / 3) * 100) / 100,
  ];
};

const PLACES = ['Thôn Đông', 'Thôn Đoài', 'Thôn Trung', 'Thôn Thượng'];
const PLACE_FIGURES = [
  ['Tổng số hộ dân', [310, 288, 402, 195]],
  ['Số hộ nghèo', [6, 11, 9, 14]],
  ['Số hộ cận nghèo', [12, 8, 15, 10]],
] as const;

export const laterBPlans: readonly Submission[] = [
  {
    name: 'targets of districts, every rate before its count, line breaks in the headers',
    sheets: [
      {
        name: 'PL2',
        lines: [
          ['Phụ lục II'],
          ['CHỈ TIÊU GIẢM NGHÈO NĂM 2024 CÁC HUYỆN, THÀNH PHỐ'],
          ['(Kèm theo Kế hoạch số 15/KH-UBND ngày 12/01/2024 của UBND tỉnh)'],
          [
            ...['Stt', 'Huyện/TP', 'Kết quả rà soát cuối năm 2023', '<', '<', '<'],
            ...['Kế hoạch năm 2024', '<', '<', '<'],
          ],
          [
            ...['^', '^', 'Tỷ lệ\nhộ nghèo\n(%)', 'Số hộ\nnghèo\n(hộ)'],
            ...['Tỷ lệ\nhộ cận nghèo\n(%)', 'Số hộ\ncận nghèo\n(hộ)'],
            ...['Mức giảm\ntỷ lệ hộ nghèo\n(điểm %)', 'Số hộ nghèo\ngiảm'],
            ...['Tỷ lệ hộ nghèo\ncòn lại\n(%)', 'Số hộ nghèo\ncòn lại'],
          ],
          ...DISTRICTS.map(([name, figures], row): Line => [row + 1, name, ...targetLine(figures)]),
          ['', 'Tổng cộng', ...targetLine(totals(DISTRICTS.map(([, figures]) => figures)))],
        ],
      },
    ],
    columns: {
      C: 'end 2023 poor rate actual',
      D: 'end 2023 poor count actual',
      E: 'end 2023 nearPoor rate actual',
      F: 'end 2023 nearPoor count actual',
      G: 'flow 2024 reduction of poor points planned',
      H: 'flow 2024 reduction of poor count planned',
      I: 'end 2024 poor rate planned',
      J: 'end 2024 poor count planned',
    },
    mistakes: [{ at: 'J8', value: 3390 }],
  },
  {
    name: 'plan and result side by side with what was reached',
    sheets: [
      {
        name: 'B3-TH chi tieu',
        lines: [
          ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU GIẢM HỘ NGHÈO NĂM 2023'],
          [
            ...['TT', 'Đơn vị', 'Hộ nghèo đầu năm'],
            ...['Số hộ nghèo giảm trong năm', '<', '<', 'Số hộ nghèo cuối năm', '<', '<'],
          ],
          [...['^', '^', '^', 'KH', 'TH', 'Đạt (%)'], ...['KH', 'TH', 'So sánh TH/KH (+/-)']],
          ...RESULTS.map(([name, figures], row): Line => [row + 1, name, ...resultLine(figures)]),
          ['', 'TOÀN HUYỆN', ...resultLine(totals(RESULTS.map(([, figures]) => figures)))],
        ],
      },
    ],
    // The difference is signed so that fewer households left than planned is negative.
    columns: {
      C: 'end 2022 poor count actual',
      D: 'flow 2023 reduction of poor count planned',
      E: 'flow 2023 reduction of poor count actual',
      F: 'indicator',
      G: 'end 2023 poor count planned',
      H: 'end 2023 poor count actual',
      I: 'indicator',
    },
    mistakes: [{ at: 'H5', value: 196 }],
  },
  {
    name: 'poor of four years across, two of them to come, with an average per year',
    sheets: [
      {
        name: 'Bieu 2',
        lines: [
          ['HỘ NGHÈO HUYỆN CHƯ PRÔNG GIAI ĐOẠN 2022-2025'],
          [
            ...['TT', 'Xã', 'Thực hiện năm 2022', '<', 'Thực hiện năm 2023', '<'],
            ...['Ước TH năm 2024', '<', 'KH năm 2025', '<', 'Bình quân giảm/năm (%)'],
          ],
          [
            ...['^', '^', 'Hộ nghèo', 'Tỷ lệ', 'Hộ nghèo', 'Tỷ lệ', 'Hộ nghèo', 'Tỷ lệ'],
            ...['Hộ nghèo', 'Tỷ lệ', '^'],
          ],
          ['', 'Toàn huyện', ...yearsLine(totals(YEARS.map(([, figures]) => figures)))],
          ...YEARS.map(([name, figures], row): Line => [row + 1, name, ...yearsLine(figures)]),
        ],
      },
    ],
    columns: {
      C: 'end 2022 poor count actual',
      D: 'end 2022 poor rate actual',
      E: 'end 2023 poor count actual',
      F: 'end 2023 poor rate actual',
      G: 'end 2024 poor count estimated',
      H: 'end 2024 poor rate estimated',
      I: 'end 2025 poor count planned',
      J: 'end 2025 poor rate planned',
      K: '-',
    },
  },
  {
    name: 'indicators down, years across, results, an estimate and a plan',
    sheets: [
      {
        name: 'CHI TIEU',
        lines: [
          ['MỘT SỐ CHỈ TIÊU GIẢM NGHÈO CHỦ YẾU CỦA XÃ TÂN MINH'],
          ['TT', 'Chỉ tiêu', 'ĐVT', 'TH 2022', 'TH 2023', 'ƯTH 2024', 'KH 2025'],
          [1, 'Tổng số hộ dân cư', 'Hộ', 1850, 1866, 1880, 1895],
          [2, 'Số hộ nghèo', 'Hộ', 233, 190, 148, 110],
          ['', 'Tỷ lệ hộ nghèo', '%', 12.59, 10.18, 7.87, 5.8],
          [3, 'Số hộ cận nghèo', 'Hộ', 170, 155, 130, 112],
          ['', 'Tỷ lệ hộ cận nghèo', '%', 9.19, 8.31, 6.91, 5.91],
          [4, 'Số hộ nghèo giảm trong năm', 'Hộ', 48, 43, 42, 38],
          [5, 'Thu nhập bình quân đầu người', 'Tr.đ/năm', 28.5, 31, 34, 38],
        ],
      },
    ],
    columns: {},
    cells: {
      D3: 'end 2022 households count actual',
      E4: 'end 2023 poor count actual',
      F5: 'end 2024 poor rate estimated',
      G6: 'end 2025 nearPoor count planned',
      D7: 'end 2022 nearPoor rate actual',
      F8: 'flow 2024 reduction of poor count estimated',
      G4: 'end 2025 poor count planned',
    },
    mistakes: [{ at: 'F4', value: 184 }],
  },
  {
    name: 'indicators down, villages across, the commune last',
    sheets: [
      {
        name: 'Các thôn',
        lines: [
          ['SỐ LIỆU HỘ NGHÈO, HỘ CẬN NGHÈO XÃ ĐÔNG LĨNH, TẠI THỜI ĐIỂM 31/12/2023'],
          ['Nội dung', ...PLACES, 'Toàn xã'],
          ...PLACE_FIGURES.map(([name, values]): Line => [name, ...values, sumOf(values)]),
          [
            'Tỷ lệ hộ nghèo (%)',
            ...PLACES.map((_, place) =>
              share(PLACE_FIGURES[1][1][place]!, PLACE_FIGURES[0][1][place]!),
            ),
            share(sumOf(PLACE_FIGURES[1][1]), sumOf(PLACE_FIGURES[0][1])),
          ],
        ],
      },
    ],
    columns: {},
    cells: {
      B3: 'end 2023 households count actual',
      C4: 'end 2023 poor count actual',
      D5: 'end 2023 nearPoor count actual',
      E6: 'end 2023 poor rate actual',
      F4: 'end 2023 poor count actual',
    },
    mistakes: [{ at: 'D5', value: 51 }],
  },
];
