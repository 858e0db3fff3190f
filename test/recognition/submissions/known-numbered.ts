import { sumOf, type Line, type Submission } from './submission';
import { totals } from './totals';

const VILLAGES = ['Xã Nậm Lư', 'Xã Lùng Khấu', 'Xã Tả Thàng', 'Xã La Pan', 'Xã Nấm Dẩn'];

/** Millions of đồng by sub-project: two of project 3, two of project 6. */
const BY_PART = [
  [640, 115, 88, 72],
  [585, 92, 76, 61],
  [910, 148, 124, 95],
  [405, 77, 52, 48],
  [730, 121, 96, 83],
];

const linesOf = (line: (row: readonly number[]) => Line): Line[] => [
  ['', 'TỔNG CỘNG', ...line(totals(BY_PART))],
  ...VILLAGES.map((name, at): Line => [at + 1, name, ...line(BY_PART[at]!)]),
];

const given = 'flow 2024 money amount allocated recurrent all millionVnd';

/** What the row that numbers the columns holds besides. */
export const knownNumbered: readonly Submission[] = [
  {
    name: 'a word left in the row that numbers the columns',
    sheets: [
      {
        name: 'Phan bo',
        lines: [
          ['PHÂN BỔ VỐN SỰ NGHIỆP CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['', '', '', '', '', '', 'Đơn vị tính: triệu đồng'],
          ['TT', 'Đơn vị', 'Tổng cộng', 'Dự án 3', '<', '<', 'Dự án 6', '<', '<', ''],
          ['^', '^', '^', 'Cộng', 'TDA 1', 'TDA 2', 'Cộng', 'TDA 1', 'TDA 2', ''],
          ['A', 'B', '1=2+5', '2=3+4', '3', '4', '5=6+7', '6', '7', 'ktra'],
          ...linesOf(([a, b, c, d]) => [
            ...[sumOf([a!, b!, c!, d!]), a! + b!, a!, b!, c! + d!, c!, d!],
            0,
          ]),
        ],
      },
    ],
    columns: {
      ...Object.fromEntries([...'CDEFGHI'].map((column) => [column, given] as const)),
      J: '-',
    },
    mistakes: [
      { at: 'C6', value: 5268 },
      { at: 'F8', value: 29 },
    ],
  },
];
