import { sumOf, type Line, type Submission } from './submission';
import { totals } from './totals';

/** Owed, lent, collected, written off, households that owe. */
const LOANS: readonly [string, number[]][] = [
  ['Cho vay hộ nghèo', [6420, 1835, 912, 0, 148]],
  ['Cho vay hộ cận nghèo', [11375, 2960, 1744, 12, 263]],
  ['Cho vay hộ mới thoát nghèo', [4208, 615, 1730, 0, 97]],
  ['Cho vay giải quyết việc làm', [23190, 7420, 3865, 0, 412]],
  ['Cho vay nước sạch và vệ sinh môi trường', [17840, 4105, 2216, 25, 690]],
];

const line = (label: Line, figures: readonly number[]): Line => {
  const [owed, lent, collected, gone, households] = figures as [
    ...[number, number, number, number, number],
  ];
  const left = sumOf([owed, lent, -collected, -gone]);
  return [
    ...[...label, owed, lent, collected, gone, left, households],
    Math.round((left / households) * 100) / 100,
    left - owed,
  ];
};

/** Tables of the bank for social policies. */
export const knownLoans: readonly Submission[] = [
  {
    name: 'loans with more than two ways between the beginning and a day of the year',
    sheets: [
      {
        name: 'Tín dụng',
        lines: [
          ['KẾT QUẢ CHO VAY CÁC CHƯƠNG TRÌNH TÍN DỤNG CHÍNH SÁCH ĐẾN 30/9/2024'],
          ['', '', '', '', '', '', 'ĐVT: triệu đồng'],
          [
            ...['TT', 'Chương trình', 'Dư nợ 31/12/2023', '9 tháng đầu năm', '<', '<'],
            ...['Dư nợ 30/9/2024', 'Số hộ còn dư nợ', 'Bình quân 1 hộ', '+/- so đầu năm'],
          ],
          ['^', '^', '^', 'Doanh số cho vay', 'Doanh số thu nợ', 'Xóa nợ', '^', '^', '^', '^'],
          line(['', 'Tổng cộng'], totals(LOANS.map(([, figures]) => figures))),
          ...LOANS.map(([name, figures], at) => line([at + 1, name], figures)),
        ],
      },
    ],
    columns: {
      C: 'indicator',
      D: 'indicator',
      E: 'indicator',
      F: 'indicator',
      G: 'indicator',
      J: 'indicator',
    },
    mistakes: [
      { at: 'G9', value: 26475 },
      { at: 'F10', value: 250 },
    ],
  },
];
