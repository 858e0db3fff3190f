import {
  AFTER,
  BEFORE,
  COME,
  GONE,
  HOUSEHOLDS,
  NEAR_AFTER,
  rateAfter,
  rateBefore,
  villages,
} from './six-villages';
import { share, type Submission } from './submission';

/** What came about in the first half of the year. */
const HALF = [4, 3, 2, 3, 1, 5];

/** Headers that only say when or how certain, and rates of another day's households. */
export const knownTimes: readonly Submission[] = [
  {
    name: 'what is estimated to remain, its rate of the households of the year before',
    sheets: [
      {
        name: 'KH',
        lines: [
          ['KẾ HOẠCH GIẢM NGHÈO NĂM 2025'],
          [
            ...['TT', 'Thôn', 'Tổng số hộ cuối năm 2024', 'Ước hộ nghèo còn cuối năm 2025'],
            'Tỷ lệ hộ nghèo cuối năm 2025 (%)',
          ],
          ...villages(
            (name, of, index) => [
              ...[index, name, of(HOUSEHOLDS), of(AFTER), share(of(AFTER), of(HOUSEHOLDS))],
            ],
            'Toàn xã',
          ),
        ],
      },
    ],
    columns: {
      C: 'end 2024 households count actual',
      D: 'end 2025 poor count estimated',
      E: 'end 2025 poor rate planned',
    },
    mistakes: [{ at: 'E5', value: 30 }],
  },
  {
    name: 'rates alone, in a table whose unit is percent: what they fall by and what is left of them',
    sheets: [
      {
        name: 'Chi tieu',
        lines: [
          ['CHỈ TIÊU GIẢM TỶ LỆ HỘ NGHÈO CÁC HUYỆN GIAI ĐOẠN 2023-2024'],
          ['', '', '', '', '', 'Đơn vị tính: %'],
          ['TT', 'Huyện', 'Tỷ lệ hộ nghèo cuối năm 2022', 'Năm 2023', '<', 'Năm 2024', '<'],
          ['^', '^', '^', 'Tỷ lệ giảm', 'Còn lại cuối năm', 'Tỷ lệ giảm', 'Còn lại cuối năm'],
          [1, 'Huyện Quảng Hòa', 41.34, 8.27, 33.07, 8.6, 24.47],
          [2, 'Huyện Thạch An', 54.4, 9.79, 44.61, 10.26, 34.35],
          [3, 'Huyện Nguyên Bình', 50.95, 9.68, 41.27, 10.73, 30.54],
          [4, 'Thành phố Cao Bằng', 20.77, 5.4, 15.37, 2.61, 12.76],
        ],
      },
    ],
    columns: {
      C: 'end 2022 poor rate actual',
      D: 'flow 2023 reduction of poor points planned',
      E: 'end 2023 poor rate planned',
      F: 'flow 2024 reduction of poor points planned',
      G: 'end 2024 poor rate planned',
    },
    mistakes: [
      { at: 'F6', value: 1026 },
      { at: 'E8', value: 13.57 },
    ],
  },
  {
    name: 'targets of all villages, put together',
    sheets: [
      {
        name: 'Bieu 2',
        lines: [
          ['BIỂU TỔNG HỢP CHỈ TIÊU GIẢM NGHÈO NĂM 2025'],
          ['TT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Tỷ lệ (%)'],
          ...villages(
            (name, of, index) => [index, name, of(HOUSEHOLDS), of(AFTER), rateAfter(of)],
            'Toàn xã',
          ),
        ],
      },
    ],
    columns: {
      C: 'end 2025 households count planned',
      D: 'end 2025 poor count planned',
      E: 'end 2025 poor rate planned',
    },
    mistakes: [{ at: 'D5', value: 9 }],
  },
  {
    name: 'a target whose rate is of the households of the year before',
    sheets: [
      {
        name: 'KH 2025',
        lines: [
          ['KẾ HOẠCH GIẢM NGHÈO NĂM 2025'],
          [
            'TT',
            'Thôn',
            'Tổng số hộ',
            'Hộ nghèo đầu năm',
            'Tỷ lệ (%)',
            'Hộ nghèo cuối năm',
            'Tỷ lệ (%)',
          ],
          ...villages(
            (name, of, index) => [
              ...[
                index,
                name,
                of(HOUSEHOLDS),
                of(BEFORE),
                rateBefore(of),
                of(AFTER),
                rateAfter(of),
              ],
            ],
            'Toàn xã',
          ),
        ],
      },
    ],
    columns: {
      C: 'end 2024 households count actual',
      D: 'end 2024 poor count actual',
      E: 'end 2024 poor rate actual',
      F: 'end 2025 poor count planned',
      G: 'end 2025 poor rate planned',
    },
    mistakes: [{ at: 'G4', value: 36.87 }],
  },
  {
    name: 'years alone above the figures that the title counts',
    sheets: [
      {
        name: 'Bảng 2',
        lines: [
          ['Bảng 2. Số hộ nghèo các thôn qua các năm'],
          ['TT', 'Thôn', 'Năm 2022', 'Năm 2023', 'Năm 2024', 'Giảm giai đoạn 2022-2024 (hộ)'],
          ...villages(
            (name, of, index) => [
              ...[index, name, of(BEFORE) + of(NEAR_AFTER), of(BEFORE), of(AFTER)],
              of(BEFORE) + of(NEAR_AFTER) - of(AFTER),
            ],
            'Tổng',
          ),
        ],
      },
    ],
    columns: {
      C: 'end 2022 poor count actual',
      D: 'end 2023 poor count actual',
      E: 'end 2024 poor count actual',
      F: 'flow 2024/2 reduction of poor count actual',
    },
    mistakes: [{ at: 'F5', value: 26 }],
  },
  {
    name: 'plan and result that only say how certain they are',
    sheets: [
      {
        name: 'TH KH',
        lines: [
          ['KẾT QUẢ THỰC HIỆN CÔNG TÁC GIẢM NGHÈO NĂM 2024'],
          ['TT', 'Thôn', 'KH giao giảm hộ nghèo (hộ)', 'TH (hộ)', '% so KH'],
          ...villages(
            (name, of, index) => [
              index,
              name,
              of(GONE),
              of(NEAR_AFTER),
              share(of(NEAR_AFTER), of(GONE)),
            ],
            'Cộng',
          ),
        ],
      },
    ],
    columns: {
      C: 'flow 2024 reduction of poor count assigned',
      D: 'flow 2024 reduction of poor count actual',
      E: 'indicator',
    },
    mistakes: [{ at: 'E5', value: 300.1 }],
  },
  {
    name: 'half of a year beside the plan and the estimate of all of it',
    sheets: [
      {
        name: 'Giam ngheo',
        lines: [
          ['KẾT QUẢ GIẢM NGHÈO 6 THÁNG ĐẦU NĂM, ƯỚC THỰC HIỆN CẢ NĂM 2024'],
          [
            'TT',
            'Thôn',
            'Hộ nghèo đầu năm',
            'Kế hoạch giảm cả năm',
            '6 tháng đầu năm',
            'Ước cả năm',
          ],
          ...villages(
            (name, of, index) => [index, name, of(BEFORE), of(GONE), of(HALF), of(GONE) - of(COME)],
            'Toàn xã',
          ),
        ],
      },
    ],
    columns: {
      C: 'end 2023 poor count actual',
      D: 'flow 2024 reduction of poor count planned',
      E: '-',
      F: 'flow 2024 reduction of poor count estimated',
    },
    mistakes: [{ at: 'F9', value: 34 }],
  },
  {
    name: 'a yearly average beside the rates of the years, which is the fall of none of them',
    sheets: [
      {
        name: 'Ty le',
        lines: [
          ['TỶ LỆ HỘ NGHÈO QUA CÁC NĂM'],
          ['TT', 'Thôn', 'Tỷ lệ hộ nghèo (%)', '<', '<', 'Giảm bình quân/năm (điểm %)'],
          ['^', '^', '2022', '2023', '2024', '^'],
          [1, 'Bản Chang', 24.6, 21.3, 17.2, 3.7],
          [2, 'Bản Cuôn', 31.8, 29.1, 25.6, 3.1],
          [3, 'Nà Lại', 18.4, 16.9, 14.2, 2.1],
          [4, 'Nà Phát', 27.5, 22.7, 19.3, 4.1],
          [5, 'Khuổi Luông', 35.2, 32.6, 27.2, 4],
        ],
      },
    ],
    columns: {
      C: 'end 2022 poor rate actual',
      D: 'end 2023 poor rate actual',
      E: 'end 2024 poor rate actual',
      F: '-',
    },
  },
  {
    name: 'money spent until days of a year that the title alone has, each with its share of the plan',
    sheets: [
      {
        name: 'Tiến độ',
        lines: [
          ['TIẾN ĐỘ GIẢI NGÂN VỐN GIẢM NGHÈO CÁC HUYỆN NĂM 2024'],
          ['', '', '', '', 'ĐVT: tỷ đồng'],
          ['TT', 'Huyện', 'KH vốn 2024', 'LK GN đến 31/3', '<', 'LK GN đến 30/6', '<'],
          ['^', '^', '^', 'Số vốn', '%', 'Số vốn', '%'],
          ...[
            ['', 'Toàn tỉnh', 128.7, 14.9, 46.48] as const,
            [1, 'Huyện Bắc Mê', 31.25, 2.5, 10.94] as const,
            [2, 'Huyện Vị Xuyên', 42.8, 5.99, 17.12] as const,
            [3, 'Huyện Quang Bình', 26.15, 3.14, 8.37] as const,
            [4, 'Huyện Xín Mần', 28.5, 3.27, 10.05] as const,
          ].map(([number, name, plan, march, june]) => [
            ...[number, name, plan, march, share(march, plan), june, share(june, plan)],
          ]),
        ],
      },
    ],
    columns: {
      C: 'flow 2024 money amount allocated all all billionVnd',
      D: 'indicator',
      E: 'indicator',
      F: 'indicator',
      G: 'indicator',
    },
    mistakes: [
      { at: 'E7', value: 41 },
      { at: 'F8', value: 3.78 },
    ],
  },
];
