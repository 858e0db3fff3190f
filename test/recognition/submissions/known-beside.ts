import {
  AFTER,
  BEFORE,
  COME,
  GONE,
  HOUSEHOLDS,
  NEAR_AFTER,
  rateAfter,
  villages,
} from './six-villages';
import { share, sumOf, type Line, type Submission } from './submission';
import { totals } from './totals';

const points = (value: number): number => Math.round(100 * value) / 100;
const [all, before, after, nearPoor] = [HOUSEHOLDS, BEFORE, AFTER, NEAR_AFTER].map(sumOf) as [
  ...[number, number],
  ...[number, number],
];

const COMMUNES = ['Xã Lâm Thượng', 'Xã Mường Lai', 'Xã Phúc Lợi', 'Xã Tân Lĩnh', 'Xã Khánh Hòa'];
/** Millions of đồng in each of the years 2021 to 2025. */
const BY_YEAR = [
  [820, 1940, 2310, 2655, 1480],
  [640, 1525, 1870, 2140, 1195],
  [1015, 2280, 2745, 3120, 1760],
  [455, 1080, 1365, 1590, 875],
  [730, 1715, 2095, 2430, 1330],
];
/** Lent to the poor, the near-poor and those who left poverty; how many borrowers each. */
const LOANS = [
  [8120, 6345, 3410, 214, 167, 92],
  [5275, 4190, 2865, 148, 121, 80],
  [9940, 7215, 4020, 263, 195, 111],
  [3860, 2905, 1740, 102, 79, 47],
  [6610, 5130, 2985, 177, 139, 84],
];
/** Rates of the poor at the end of 2022 and of 2025. */
const RATES = [
  [24.62, 11.35],
  [31.08, 15.74],
  [19.87, 9.42],
  [27.45, 13.06],
  [22.19, 10.83],
];
const down = (rows: readonly number[][], line: (row: readonly number[]) => Line): Line[] =>
  COMMUNES.map((name, at): Line => [at + 1, name, ...line(rows[at]!)]);

/** Rows that say more of a total, years beside their sum, and parts of what is no household. */
export const knownBeside: readonly Submission[] = [
  {
    name: 'shares of the total, and the year before, in rows below it',
    sheets: [
      {
        name: 'Ra soat',
        lines: [
          ['KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024'],
          ['TT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'],
          ...villages(
            (name, of, index) => [index, name, of(HOUSEHOLDS), of(AFTER), of(NEAR_AFTER)],
            'Tổng cộng',
          ),
          ['', 'Tỷ lệ (%)', '', share(after, all), share(nearPoor, all)],
          ['', 'Năm 2023', all - 4, before, nearPoor + 6],
          ['', 'Tăng (+), giảm (-)', 4, after - before, -6],
        ],
      },
    ],
    columns: {
      C: 'end 2024 households count actual',
      D: 'end 2024 poor count actual',
      E: 'end 2024 nearPoor count actual',
    },
    mistakes: [{ at: 'D5', value: 23 }],
  },
  {
    name: 'an average below the places, and some of the places between sections and total',
    sheets: [
      {
        name: 'Ra soat',
        lines: [
          ['KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024'],
          ['TT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Tỷ lệ (%)'],
          ...villages(
            (name, of, index) => [index, name, of(HOUSEHOLDS), of(AFTER), rateAfter(of)],
            'Toàn xã',
          ).slice(0, -1),
          ['', 'Trong đó: thôn ĐBKK', all - 64, after - 19, share(after - 19, all - 64)],
          ['', 'Toàn xã', all, after, share(after, all)],
          ['', 'Bình quân mỗi thôn', Math.round(all / 6), Math.round(after / 6), share(after, all)],
        ],
      },
    ],
    columns: {
      C: 'end 2024 households count actual',
      D: 'end 2024 poor count actual',
      E: 'end 2024 poor rate actual',
    },
    mistakes: [{ at: 'D5', value: 12 }],
  },
  {
    name: 'money of several years beside that of each, given or still asked for',
    sheets: [
      {
        name: 'Trung han',
        lines: [
          ['TỔNG HỢP VỐN CHƯƠNG TRÌNH GIẢM NGHÈO BỀN VỮNG GIAI ĐOẠN 2021-2025'],
          ['', '', '', '', '', '', 'ĐVT: triệu đồng'],
          [
            ...['TT', 'Xã', 'Kế hoạch vốn giai đoạn 2021-2025', 'Đã bố trí', '<', '<'],
            ...['Kế hoạch năm 2024', 'Nhu cầu năm 2025'],
          ],
          ['^', '^', '^', 'Năm 2021', 'Năm 2022', 'Năm 2023', '^', '^'],
          ...down(BY_YEAR, (years) => [sumOf(years), ...years]),
          ['', 'Tổng cộng', sumOf(totals(BY_YEAR)), ...totals(BY_YEAR)],
        ],
      },
    ],
    columns: {
      C: 'flow 2025/5 money amount allocated all all millionVnd',
      D: 'flow 2021 money amount allocated all all millionVnd',
      E: 'flow 2022 money amount allocated all all millionVnd',
      F: 'flow 2023 money amount allocated all all millionVnd',
      G: 'flow 2024 money amount planned all all millionVnd',
      H: 'flow 2025 money amount requested all all millionVnd',
    },
    mistakes: [
      { at: 'E6', value: 1552 },
      { at: 'C7', value: 10290 },
    ],
  },
  {
    name: 'those who leave poverty over a period, and in each of its years',
    sheets: [
      {
        name: 'Lo trinh',
        lines: [
          ['LỘ TRÌNH GIẢM NGHÈO GIAI ĐOẠN 2023-2025'],
          [
            'TT',
            'Thôn',
            'Hộ nghèo đầu năm 2023',
            'Số hộ nghèo giảm giai đoạn 2023-2025',
            'Trong đó',
            '<',
            '<',
          ],
          ['^', '^', '^', '^', 'Năm 2023', 'Năm 2024', 'Năm 2025'],
          ...villages(
            (name, of, index) => [
              ...[index, name, of(BEFORE), of(GONE) + 2 * of(COME), of(COME)],
              ...[of(GONE) - of(COME), 2 * of(COME)],
            ],
            'Toàn xã',
          ),
        ],
      },
    ],
    columns: {
      C: 'end 2022 poor count actual',
      D: 'flow 2025/3 reduction of poor count planned',
      E: 'flow 2023 reduction of poor count planned',
      F: 'flow 2024 reduction of poor count planned',
      G: 'flow 2025 reduction of poor count planned',
    },
    mistakes: [{ at: 'F5', value: 8 }],
  },
  {
    name: 'money lent to the poor, who are named without it',
    sheets: [
      {
        name: 'Du no',
        lines: [
          ['KẾT QUẢ CHO VAY ƯU ĐÃI HỘ NGHÈO NĂM 2024'],
          ['', '', '', '', '', '', '', 'ĐVT: triệu đồng'],
          ['TT', 'Xã', 'Tổng dư nợ', 'Trong đó', '<', '<', 'Số hộ còn dư nợ', '<', '<'],
          [
            ...['^', '^', '^', 'Hộ nghèo', 'Hộ cận nghèo', 'Hộ mới thoát nghèo'],
            ...['Hộ nghèo', 'Hộ cận nghèo', 'Hộ mới thoát nghèo'],
          ],
          ...down(LOANS, (row) => [sumOf(row.slice(0, 3)), ...row]),
          ['', 'Tổng cộng', sumOf(totals(LOANS).slice(0, 3)), ...totals(LOANS)],
        ],
      },
    ],
    columns: { C: 'indicator', D: 'indicator', E: 'indicator', F: 'indicator' },
    mistakes: [{ at: 'D6', value: 5725 }],
  },
  {
    name: 'how far a rate fell over a period of which the table has only the first and the last year',
    sheets: [
      {
        name: 'Ty le',
        lines: [
          ['KẾT QUẢ GIẢM NGHÈO GIAI ĐOẠN 2022-2025'],
          [
            ...['TT', 'Xã', 'Tỷ lệ hộ nghèo năm 2022 (%)', 'Tỷ lệ hộ nghèo năm 2025 (%)'],
            ...['Giảm cả giai đoạn (%)', 'Bình quân mỗi năm giảm (%)'],
          ],
          ...down(RATES, ([first, last]) => [
            ...[first!, last!, points(first! - last!), points((first! - last!) / 3)],
          ]),
        ],
      },
    ],
    columns: {
      C: 'end 2022 poor rate actual',
      D: 'end 2025 poor rate actual',
      E: 'flow 2025/3 reduction of poor points actual',
      F: '-',
    },
    mistakes: [{ at: 'E5', value: 10.54 }],
  },
  {
    name: 'a fixed share in brackets behind the name of a source',
    sheets: [
      {
        name: 'Doi ung',
        lines: [
          ['PHÂN BỔ VỐN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['', '', '', '', 'ĐVT: triệu đồng'],
          ['TT', 'Xã', 'Tổng vốn', 'Vốn NSTW', 'Vốn đối ứng NSĐP (10%)'],
          ...down(BY_YEAR, ([year]) => [1.1 * year!, year!, year! / 10].map(points)),
        ],
      },
    ],
    columns: {
      C: 'flow 2024 money amount allocated all all millionVnd',
      D: 'flow 2024 money amount allocated all central millionVnd',
      E: 'flow 2024 money amount allocated all local millionVnd',
    },
    mistakes: [{ at: 'E5', value: 46 }],
  },
];
