import {
  AFTER,
  BEFORE,
  GONE,
  HOUSEHOLDS,
  NEAR_AFTER,
  rateAfter,
  rateBefore,
  villages,
} from './six-villages';
import { share, type Submission } from './submission';

/** Headers that only say when or how certain, and rates of another day's households. */
export const knownTimes: readonly Submission[] = [
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
];
