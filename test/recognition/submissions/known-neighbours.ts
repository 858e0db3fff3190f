import {
  AFTER,
  BEFORE,
  COME,
  GONE,
  HOUSEHOLDS,
  NEAR_AFTER,
  NEAR_BEFORE,
  rateAfter,
  villages,
} from './six-villages';
import { share, type Submission } from './submission';

const NEAR_GONE = [6, 2, 6, 3, 3, 4];
const NEAR_NEW = [1, 0, 2, 0, 0, 3];
const HELPED = [5, 9, 4, 6, 2, 8];

/** Headers that leave to the columns beside them whose figures they are, or how many. */
export const knownNeighbours: readonly Submission[] = [
  {
    name: 'both kinds in one row, whose the changes are said only by what stands before',
    sheets: [
      {
        name: 'DB',
        lines: [
          ['DIỄN BIẾN HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024'],
          [
            ...['TT', 'Thôn', 'Hộ nghèo đầu năm', 'Giảm', 'Cuối năm'],
            ...['Hộ cận nghèo đầu năm', 'Giảm', 'Cuối năm'],
          ],
          ...villages(
            (name, of, index) => [
              ...[index, name, of(BEFORE), of(GONE), of(BEFORE) - of(GONE)],
              ...[of(NEAR_BEFORE), of(NEAR_GONE), of(NEAR_BEFORE) - of(NEAR_GONE)],
            ],
            'Cộng',
          ),
        ],
      },
    ],
    columns: {
      C: 'end 2023 poor count actual',
      D: 'flow 2024 reduction of poor count actual',
      E: 'end 2024 poor count actual',
      F: 'end 2023 nearPoor count actual',
      G: 'flow 2024 reduction of nearPoor count actual',
      H: 'end 2024 nearPoor count actual',
    },
    mistakes: [{ at: 'H4', value: 6 }],
  },
  {
    name: 'a day that says more than the word before it, persons of the poor, women at the head',
    sheets: [
      {
        name: 'Giai đoạn',
        lines: [
          ['HỘ NGHÈO GIAI ĐOẠN 2022-2024 CHIA THEO GIỚI TÍNH CHỦ HỘ'],
          [
            ...['TT', 'Thôn', 'Hộ nghèo đầu giai đoạn (31/12/2021)', 'Hộ nghèo cuối năm 2024'],
            ...['Tổng số khẩu', 'Trong đó', 'Giảm trong giai đoạn'],
          ],
          ['^', '^', '^', '^', '^', 'Chủ hộ là nữ', '^'],
          ...villages(
            (name, of, index) => [
              ...[index, name, of(BEFORE), of(AFTER), of(AFTER) * 4 + of(NEAR_NEW)],
              ...[of(NEAR_GONE), of(BEFORE) - of(AFTER)],
            ],
            'Cộng',
          ),
        ],
      },
    ],
    columns: {
      C: 'end 2021 poor count actual',
      D: 'end 2024 poor count actual',
      E: 'end 2024 persons of poor count actual',
      F: 'end 2024 poor count actual female',
      G: 'flow 2024/3 reduction of poor count actual',
    },
    mistakes: [{ at: 'G5', value: 16 }],
  },
  {
    name: 'what is paid for each of something that nobody has words for',
    sheets: [
      {
        name: 'Dự toán',
        lines: [
          ['DỰ TOÁN KINH PHÍ HỖ TRỢ HỘ NGHÈO NĂM 2025'],
          [
            ...['TT', 'Thôn', 'Số hộ hỗ trợ', 'Định mức (nghìn đồng/hộ)'],
            'Thành tiền (nghìn đồng)',
          ],
          ...villages(
            (name, of, index) => [index, name, of(HELPED), 2500, of(HELPED) * 2500],
            '',
          ).slice(0, -1),
        ],
      },
    ],
    columns: {
      C: 'flow 2025 quantity count requested all all thousandVnd',
      D: 'flow 2025 unitCost amount requested all all thousandVnd',
      E: 'flow 2025 money amount requested all all thousandVnd',
    },
    mistakes: [{ at: 'E5', value: 100_000 }],
  },
  {
    name: 'the shares of both kinds together, and a half year whose outlook nobody can place',
    sheets: [
      {
        name: 'KV III',
        lines: [
          ['HỘ NGHÈO CÁC THÔN KHU VỰC III NĂM 2024'],
          [
            ...['TT', 'Thôn', 'Số hộ', 'Số hộ nghèo', 'Tỷ lệ hộ nghèo', 'Tỷ lệ hộ cận nghèo'],
            ...['Tổng tỷ lệ', 'Thoát nghèo 6 tháng', 'Ước cả năm'],
          ],
          ...villages((name, of, index) => {
            const both = of(AFTER) + of(NEAR_AFTER);
            return [
              ...[index, name, of(HOUSEHOLDS), of(AFTER), rateAfter(of)],
              ...[share(of(NEAR_AFTER), of(HOUSEHOLDS)), share(both, of(HOUSEHOLDS))],
              ...[of(NEAR_NEW), of(NEAR_GONE)],
            ];
          }, 'Tổng'),
        ],
      },
    ],
    columns: {
      C: 'end 2024 households count actual',
      D: 'end 2024 poor count actual',
      E: 'end 2024 poor rate actual',
      F: 'end 2024 nearPoor rate actual',
      G: 'end 2024 multidimensional rate actual',
      H: '-',
      I: '-',
    },
    mistakes: [{ at: 'G5', value: 25.28 }],
  },
  {
    name: 'villages of two communes, whose names stand beside them once, and sums of each',
    sheets: [
      {
        name: 'Thôn',
        lines: [
          ['HỘ NGHÈO CÁC THÔN NĂM 2024'],
          ['TT', 'Xã', 'Thôn', 'Số hộ', 'Hộ nghèo', 'Tỷ lệ % (6=5/4*100)'],
          [1, 'Xã Hồng Thái', 'Thôn 1', 100, 10, 10],
          ['', '', 'Thôn 2', 90, 9, 10],
          ['', 'Cộng xã Hồng Thái', '', 190, 19, 10],
          [2, 'Xã Đà Vị', 'Thôn 1', 80, 4, 5],
          ['', '', 'Thôn 2', 60, 3, 5],
          ['', '', 'Thôn 3', 50, 5, 10],
          ['', 'Cộng xã Đà Vị', '', 190, 12, 6.32],
          ['', 'Tổng cộng', '', 380, 31, 8.16],
        ],
      },
    ],
    columns: {
      D: 'end 2024 households count actual',
      E: 'end 2024 poor count actual',
      F: 'end 2024 poor rate actual',
    },
    mistakes: [
      { at: 'E4', value: 6 },
      { at: 'D9', value: 150 },
    ],
  },
  {
    name: 'households and persons before and after, in a table about the poor',
    sheets: [
      {
        name: 'Hộ khẩu',
        lines: [
          ['BIẾN ĐỘNG HỘ NGHÈO, NHÂN KHẨU NGHÈO NĂM 2024'],
          ['TT', 'Thôn', 'Đầu kỳ', '<', 'Giảm', 'Tăng', 'Cuối kỳ', '<'],
          ['^', '^', 'Hộ', 'Khẩu', 'Hộ', 'Hộ', 'Hộ', 'Khẩu'],
          ...villages(
            (name, of, index) => [
              ...[index, name, of(BEFORE), of(BEFORE) * 4, of(GONE), of(COME)],
              ...[of(AFTER), of(AFTER) * 4],
            ],
            'Cộng',
          ),
        ],
      },
    ],
    columns: {
      C: 'end 2023 poor count actual',
      D: 'end 2023 persons of poor count actual',
      E: 'flow 2024 reduction of poor count actual',
      F: 'flow 2024 otherIncrease of poor count actual',
      G: 'end 2024 poor count actual',
      H: 'end 2024 persons of poor count actual',
    },
    mistakes: [{ at: 'G5', value: 23 }],
  },
  {
    name: 'what remains of money beside households',
    sheets: [
      {
        name: 'Tiền điện',
        lines: [
          ['KINH PHÍ HỖ TRỢ TIỀN ĐIỆN HỘ NGHÈO NĂM 2024'],
          ['', '', '', '', '', 'ĐVT: đồng'],
          ['TT', 'Thôn', 'Số hộ nghèo', 'Kinh phí hỗ trợ', 'Đã chi', 'Còn lại'],
          ...villages(
            (name, of, index) => [
              ...[index, name, of(AFTER)],
              ...[of(AFTER) * 660_000, of(AFTER) * 600_000, of(AFTER) * 60_000],
            ],
            'Cộng',
          ),
        ],
      },
    ],
    columns: {
      C: 'end 2024 poor count actual',
      D: 'flow 2024 money amount planned all all vnd',
      E: 'flow 2024 money amount disbursed all all vnd',
      F: 'indicator',
    },
    mistakes: [{ at: 'F5', value: 1_020_000 }],
  },
  {
    name: 'a plan whose years stand above its columns alone',
    sheets: [
      {
        name: 'Từng năm',
        lines: [
          ['BIỂU CHI TIẾT CHỈ TIÊU GIẢM NGHÈO THEO TỪNG NĂM'],
          ['TT', 'Thôn', 'Số hộ nghèo năm 2022', 'Năm 2023', '<', 'Năm 2024', '<'],
          ['^', '^', '^', 'Số hộ giảm', 'Còn lại', 'Số hộ giảm', 'Còn lại'],
          ...villages((name, of, index) => {
            const next = of(BEFORE) - of(GONE);
            return [
              ...[index, name, of(BEFORE), of(GONE), next],
              ...[of(NEAR_GONE), next - of(NEAR_GONE)],
            ];
          }, 'Cộng'),
        ],
      },
    ],
    columns: {
      C: 'end 2022 poor count actual',
      D: 'flow 2023 reduction of poor count planned',
      E: 'end 2023 poor count planned',
      F: 'flow 2024 reduction of poor count planned',
      G: 'end 2024 poor count planned',
    },
    mistakes: [{ at: 'E6', value: 16 }],
  },
];
