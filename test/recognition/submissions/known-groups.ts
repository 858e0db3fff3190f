import {
  AFTER,
  BEFORE,
  GONE,
  HOUSEHOLDS,
  NEAR_AFTER,
  NEAR_BEFORE,
  rateAfter,
  villages,
} from './six-villages';
import { share, type Submission } from './submission';

/** 14 − 6 + 3 = 11, 9 − 2 + 3 = 10, 22 − 6 + 2 = 18, 11 − 3 + 1 = 9, 7 − 3 + 2 = 6, 12 − 4 + 4 = 12. */
const NEAR_GONE = [6, 2, 6, 3, 3, 4];
const NEAR_POORER = [2, 3, 0, 1, 2, 1];
const NEAR_NEW = [1, 0, 2, 0, 0, 3];
/** One household is reached by several measures. */
const TAUGHT = [5, 9, 4, 6, 2, 8];
const LENT = [7, 12, 3, 5, 9, 6];

/** Whose figures they are is said by a word next to others, or by what the columns beside them hold. */
export const knownGroups: readonly Submission[] = [
  {
    name: 'poor in many ways: the poor and the near-poor, as the columns beside show',
    sheets: [
      {
        name: 'Đa chiều',
        lines: [
          ['KẾT QUẢ RÀ SOÁT HỘ NGHÈO ĐA CHIỀU NĂM 2024'],
          [
            ...['TT', 'Thôn', 'Tổng số hộ dân', 'Tổng số hộ nghèo\nđa chiều', '<'],
            ...['Trong đó', '<', '<', '<'],
          ],
          ['^', '^', '^', 'Số hộ', 'Tỷ lệ (%)', 'Hộ nghèo', '<', 'Hộ cận nghèo', '<'],
          ['^', '^', '^', '^', '^', 'Số hộ', 'Tỷ lệ (%)', 'Số hộ', 'Tỷ lệ (%)'],
          ...villages((name, of, index) => {
            const both = of(AFTER) + of(NEAR_AFTER);
            return [
              ...[index, name, of(HOUSEHOLDS), both, share(both, of(HOUSEHOLDS))],
              ...[of(AFTER), rateAfter(of)],
              ...[of(NEAR_AFTER), share(of(NEAR_AFTER), of(HOUSEHOLDS))],
            ];
          }, 'Tổng cộng'),
        ],
      },
    ],
    columns: {
      C: 'end 2024 households count actual',
      D: 'end 2024 multidimensional count actual',
      E: 'end 2024 multidimensional rate actual',
      F: 'end 2024 poor count actual',
      G: 'end 2024 poor rate actual',
      H: 'end 2024 nearPoor count actual',
      I: 'end 2024 nearPoor rate actual',
    },
    mistakes: [
      { at: 'D6', value: 24 },
      { at: 'E8', value: 14.51 },
    ],
  },
  {
    name: 'how the near-poor came and went, some of them out of poverty',
    sheets: [
      {
        name: 'Cận nghèo',
        lines: [
          ['DIỄN BIẾN HỘ CẬN NGHÈO NĂM 2024'],
          [
            ...['TT', 'Thôn', 'Số hộ cận nghèo đầu năm', 'Giảm trong năm'],
            ...['Tăng trong năm', '<', 'Số hộ cận nghèo cuối năm'],
          ],
          ['^', '^', '^', 'Thoát cận nghèo', 'Từ hộ nghèo chuyển lên', 'Phát sinh mới', '^'],
          ...villages(
            (name, of, index) => [
              ...[index, name, of(NEAR_BEFORE), of(NEAR_GONE)],
              ...[of(NEAR_POORER), of(NEAR_NEW), of(NEAR_AFTER)],
            ],
            'Cộng',
          ),
        ],
      },
    ],
    columns: {
      C: 'end 2023 nearPoor count actual',
      D: 'flow 2024 escaped of nearPoor count actual',
      E: 'flow 2024 arising of nearPoor count actual',
      F: 'flow 2024 arising of nearPoor count actual',
      G: 'end 2024 nearPoor count actual',
    },
    mistakes: [{ at: 'F6', value: 12 }],
  },
  {
    name: 'a target handed down and met, of what the title says',
    sheets: [
      {
        name: 'KQ',
        lines: [
          ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU GIẢM NGHÈO NĂM 2024'],
          ['TT', 'Thôn', 'Chỉ tiêu giao năm 2024 (hộ)', 'Kết quả thực hiện (hộ)', 'Tỷ lệ đạt (%)'],
          ...villages(
            (name, of, index) => [
              ...[index, name, of(NEAR_NEW) + of(NEAR_GONE), of(GONE)],
              share(of(GONE), of(NEAR_NEW) + of(NEAR_GONE), 1),
            ],
            'Tổng cộng',
          ),
        ],
      },
    ],
    columns: {
      C: 'flow 2024 reduction of poor count assigned',
      D: 'flow 2024 reduction of poor count actual',
      E: 'indicator',
    },
    mistakes: [{ at: 'E5', value: 57 }],
  },
  {
    name: 'a target given to the villages, the title last',
    sheets: [
      {
        name: 'Giao',
        lines: [
          ['CHỈ TIÊU KẾ HOẠCH GIẢM NGHÈO NĂM 2025 GIAO CÁC THÔN'],
          ['TT', 'Thôn', 'Hộ nghèo đầu năm', 'Chỉ tiêu giảm', 'Số hộ còn'],
          ...villages(
            (name, of, index) => [index, name, of(BEFORE), of(GONE), of(BEFORE) - of(GONE)],
            'Toàn xã',
          ),
        ],
      },
    ],
    columns: {
      C: 'end 2024 poor count actual',
      D: 'flow 2025 reduction of poor count assigned',
      E: 'end 2025 poor count assigned',
    },
    mistakes: [{ at: 'E4', value: 92 }],
  },
  {
    name: 'counts that nobody has words for, but that say that they count households, without a total',
    sheets: [
      {
        name: 'Hỗ trợ',
        lines: [
          ['HỖ TRỢ HỘ NGHÈO NĂM 2024'],
          ['TT', 'Thôn', 'Số hộ nghèo', 'Hình thức (hộ)', '<', 'Điện thoại trưởng thôn'],
          ['^', '^', '^', 'Tập huấn', 'Cho vay', '^'],
          ...villages(
            (name, of, index) => [
              ...[index, name, of(AFTER), of(TAUGHT), of(LENT), 905112000 + of(LENT)],
            ],
            '',
          ).slice(0, -1),
        ],
      },
    ],
    columns: { C: 'end 2024 poor count actual', D: 'indicator', E: 'indicator', F: '-' },
  },
  {
    name: 'a list out of a program, the year in a column of its own',
    sheets: [
      {
        name: 'Sheet1',
        lines: [
          ['STT', 'Năm', 'Tên thôn', 'Tổng số hộ', 'Hộ nghèo', 'Tỷ lệ HN'],
          ...villages(
            (name, of, index) => [index, 2023, name, of(HOUSEHOLDS), of(AFTER), rateAfter(of)],
            '',
          ).slice(0, -1),
        ],
      },
    ],
    columns: {
      D: 'end 2023 households count actual',
      E: 'end 2023 poor count actual',
      F: 'end 2023 poor rate actual',
    },
    mistakes: [{ at: 'E4', value: 31 }],
  },
  {
    name: 'one line a year, the year a number',
    sheets: [
      {
        name: 'Qua các năm',
        lines: [
          ['HỘ NGHÈO, HỘ CẬN NGHÈO QUA CÁC NĂM'],
          ['Năm', 'Tổng số hộ', 'Số hộ nghèo', 'Tỷ lệ (%)', 'Số hộ cận nghèo'],
          [2021, 1000, 200, 20, 90],
          [2022, 1010, 180, 17.82, 85],
          [2023, 1020, 160, 15.69, 80],
        ],
      },
    ],
    columns: {},
    cells: {
      B3: 'end 2021 households count actual',
      C4: 'end 2022 poor count actual',
      D5: 'end 2023 poor rate actual',
      E4: 'end 2022 nearPoor count actual',
    },
    mistakes: [{ at: 'D4', value: 18.72 }],
  },
  {
    name: 'indicators down that only their section names',
    sheets: [
      {
        name: 'Chỉ tiêu',
        lines: [
          ['CÁC CHỈ TIÊU GIẢM NGHÈO CỦA HUYỆN'],
          ['STT', 'Chỉ tiêu', 'Năm 2022', 'Năm 2023', 'Năm 2024'],
          ['I', 'Số hộ dân', 1000, 1010, 1020],
          ['II', 'Hộ nghèo'],
          ['', 'Số hộ', 200, 180, 160],
          ['', 'Tỷ lệ (%)', 20, 17.82, 15.69],
          ['III', 'Hộ cận nghèo'],
          ['', 'Số hộ', 90, 85, 80],
          ['', 'Tỷ lệ (%)', 9, 8.42, 7.84],
        ],
      },
    ],
    columns: {},
    cells: {
      C3: 'end 2022 households count actual',
      D5: 'end 2023 poor count actual',
      E6: 'end 2024 poor rate actual',
      C8: 'end 2022 nearPoor count actual',
      D9: 'end 2023 nearPoor rate actual',
    },
    mistakes: [{ at: 'D9', value: 8.24 }],
  },
  {
    name: 'what the poor lack, a row each, of whom one household may stand in several',
    sheets: [
      {
        name: 'Thiếu hụt',
        lines: [
          ['TỔNG HỢP CÁC CHỈ SỐ VỀ DỊCH VỤ XÃ HỘI CƠ BẢN NĂM 2024'],
          ['TT', 'Chỉ số', 'Hộ nghèo', '<', 'Hộ cận nghèo', '<', 'Cộng', '<'],
          ['^', '^', ...['Số hộ', 'Tỷ lệ (%)', 'Số hộ', 'Tỷ lệ (%)', 'Số hộ', 'Tỷ lệ (%)']],
          ...(
            [
              ['', 'Số hộ được rà soát', 412, 305],
              [1, 'Việc làm', 131, 64],
              [2, 'Dinh dưỡng', 87, 41],
              [3, 'Bảo hiểm y tế', 24, 96],
              [4, 'Chất lượng nhà ở', 209, 58],
              [5, 'Nguồn nước sinh hoạt', 176, 83],
              [6, 'Nhà tiêu hợp vệ sinh', 254, 119],
            ] as const
          ).map(([number, name, poor, near]) => [
            ...[number, name, poor, share(poor, 412), near, share(near, 305)],
            ...[poor + near, share(poor + near, 717)],
          ]),
        ],
      },
    ],
    columns: { C: 'indicator', E: 'indicator', G: 'indicator' },
    mistakes: [{ at: 'C8', value: 290 }],
  },
];
