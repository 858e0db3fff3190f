import {
  AFTER,
  BEFORE,
  COME,
  GONE,
  HOUSEHOLDS,
  NEAR_AFTER,
  NEAR_BEFORE,
  PERSONS,
  rateAfter,
  rateBefore,
  villages,
  type Of,
} from './six-villages';
import { share, type Submission } from './submission';

const GIVEN = [1200, 800, 1500, 650, 900, 400];
const SPENT = [1100, 640, 1500, 600, 700, 310];

/** To the two decimals of the rates. */
const points = (of: Of): number => Math.round(100 * (rateAfter(of) - rateBefore(of))) / 100;

/** What went up or down, what is left, parts of a whole: columns that no dimension tells. */
export const knownDifferences: readonly Submission[] = [
  {
    name: 'up or down, in households and in points',
    sheets: [
      {
        name: 'Biểu 1',
        lines: [
          ['BIỂU TỔNG HỢP BIẾN ĐỘNG HỘ NGHÈO NĂM 2024'],
          ['STT', 'Thôn', 'Số hộ dân', 'Đầu năm', '<', 'Cuối năm', '<', 'Tăng (+), giảm (-)', '<'],
          ['^', '^', '^', 'Số hộ', 'Tỷ lệ %', 'Số hộ', 'Tỷ lệ %', 'Số hộ', 'Tỷ lệ (%)'],
          ...villages(
            (name, of, index) => [
              ...[index, name, of(HOUSEHOLDS), of(BEFORE), rateBefore(of)],
              ...[of(AFTER), rateAfter(of), of(AFTER) - of(BEFORE), points(of)],
            ],
            'Tổng cộng',
          ),
        ],
      },
    ],
    columns: {
      C: 'end 2024 households count actual',
      D: 'end 2023 poor count actual',
      E: 'end 2023 poor rate actual',
      F: 'end 2024 poor count actual',
      G: 'end 2024 poor rate actual',
      H: 'indicator',
      I: 'indicator',
    },
    mistakes: [
      { at: 'H5', value: 6 },
      { at: 'I7', value: 2.44 },
      { at: 'F8', value: 91 },
    ],
  },
  {
    name: 'both kinds against the year before',
    sheets: [
      {
        name: 'So sánh',
        lines: [
          ['SO SÁNH KẾT QUẢ RÀ SOÁT NĂM 2024 VỚI NĂM 2023'],
          ['TT', 'Thôn', 'Năm 2023', '<', 'Năm 2024', '<', 'So với năm 2023', '<'],
          [
            '^',
            '^',
            'Hộ nghèo',
            'Hộ cận nghèo',
            'Hộ nghèo',
            'Hộ cận nghèo',
            'Hộ nghèo',
            'Hộ cận nghèo',
          ],
          ...villages(
            (name, of, index) => [
              ...[index, name, of(BEFORE), of(NEAR_BEFORE), of(AFTER), of(NEAR_AFTER)],
              ...[of(AFTER) - of(BEFORE), of(NEAR_AFTER) - of(NEAR_BEFORE)],
            ],
            'Cộng',
          ),
        ],
      },
    ],
    columns: {
      C: 'end 2023 poor count actual',
      D: 'end 2023 nearPoor count actual',
      E: 'end 2024 poor count actual',
      F: 'end 2024 nearPoor count actual',
      G: 'indicator',
      H: 'indicator',
    },
    mistakes: [
      { at: 'G6', value: 6 },
      { at: 'H4', value: 3 },
    ],
  },
  {
    name: 'money that is left, and what was spent of all sources together',
    sheets: [
      {
        name: 'Giải ngân',
        lines: [
          ['TIẾN ĐỘ GIẢI NGÂN KINH PHÍ GIẢM NGHÈO NĂM 2024'],
          [
            'STT',
            'Đơn vị',
            'KP giao (trđ)',
            '<',
            '<',
            'KP giải ngân (trđ)',
            '<',
            '<',
            'Tỷ lệ GN',
            'KP còn lại',
          ],
          ['^', '^', 'Tổng', 'NSTW', 'NSĐP', 'Tổng', 'NSTW', 'NSĐP', '^', '^'],
          ...villages(
            (name, of, index) => [
              ...[index, name, of(GIVEN) + of(PERSONS), of(GIVEN), of(PERSONS)],
              ...[of(SPENT) + of(NEAR_AFTER), of(SPENT), of(NEAR_AFTER)],
              share(of(SPENT) + of(NEAR_AFTER), of(GIVEN) + of(PERSONS), 1),
              of(GIVEN) + of(PERSONS) - of(SPENT) - of(NEAR_AFTER),
            ],
            'Tổng cộng',
          ),
        ],
      },
    ],
    columns: {
      C: 'flow 2024 money amount allocated all all millionVnd',
      D: 'flow 2024 money amount allocated all central millionVnd',
      E: 'flow 2024 money amount allocated all local millionVnd',
      F: 'flow 2024 money amount disbursed all all millionVnd',
      G: 'flow 2024 money amount disbursed all central millionVnd',
      H: 'flow 2024 money amount disbursed all local millionVnd',
      I: 'flow 2024 money percent disbursed all all millionVnd',
      J: 'indicator',
    },
    mistakes: [
      { at: 'J6', value: 354 },
      { at: 'I9', value: 55.1 },
    ],
  },
  {
    name: 'a whole decrease beside an increase and its parts',
    sheets: [
      {
        name: 'Biến động',
        lines: [
          ['TÌNH HÌNH BIẾN ĐỘNG HỘ NGHÈO TRONG NĂM 2024'],
          [
            'TT',
            'Thôn',
            'Hộ nghèo đầu năm',
            'Số hộ nghèo giảm',
            'Số hộ nghèo tăng',
            '<',
            '<',
            'Hộ nghèo cuối năm',
          ],
          ['^', '^', '^', '^', 'Tổng số', 'Tái nghèo', 'Phát sinh mới', '^'],
          ...villages(
            (name, of, index) => [
              ...[index, name, of(BEFORE), of(GONE), of(COME)],
              ...[
                of(COME.map((come) => Math.min(come, 1))),
                of(COME.map((come) => Math.max(come - 1, 0))),
              ],
              of(AFTER),
            ],
            'Toàn xã',
          ),
        ],
      },
    ],
    columns: {
      C: 'end 2023 poor count actual',
      D: 'flow 2024 reduction of poor count actual',
      E: 'indicator',
      F: 'flow 2024 relapsed of poor count actual',
      G: 'flow 2024 arising of poor count actual',
      H: 'end 2024 poor count actual',
    },
    mistakes: [
      { at: 'H7', value: 22 },
      { at: 'E5', value: 4 },
    ],
  },
  {
    name: 'houses to be built and mended, which no dimension knows',
    sheets: [
      {
        name: 'Nhà ở',
        lines: [
          ['NHU CẦU HỖ TRỢ NHÀ Ở CHO HỘ NGHÈO NĂM 2025'],
          ['TT', 'Thôn', 'Tổng số nhà cần hỗ trợ', 'Trong đó', '<'],
          ['^', '^', '^', 'Xây mới', 'Sửa chữa'],
          ...villages(
            (name, of, index) => [index, name, of(GONE) + of(COME), of(GONE), of(COME)],
            'Tổng cộng',
          ),
        ],
      },
    ],
    columns: { C: 'indicator', D: 'indicator', E: 'indicator' },
    mistakes: [{ at: 'D6', value: 9 }],
  },
];
