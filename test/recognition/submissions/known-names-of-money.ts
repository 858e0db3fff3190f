import { sumOf, type Line, type Submission } from './submission';
import { totals } from './totals';

const COMMUNES = ['Xã Đông Thọ', 'Xã Vân Sơn', 'Xã Hùng Lợi', 'Xã Trung Minh', 'Xã Kiến Thiết'];

/** Millions of đồng: from the centre, of the province, of the district and its communes. */
const BY_LEVEL = [
  [2140, 310, 118],
  [1875, 264, 97],
  [3020, 455, 143],
  [1290, 187, 66],
  [2455, 338, 121],
];

/** By project: agriculture, nutrition, housing, capacity. */
const BY_PROJECT = [
  [640, 115, 880, 72],
  [585, 92, 760, 61],
  [910, 148, 1240, 95],
  [405, 77, 520, 48],
  [730, 121, 960, 83],
];

const linesOf = (rows: readonly number[][], line: (row: readonly number[]) => Line): Line[] => [
  ...COMMUNES.map((name, at): Line => [at + 1, name, ...line(rows[at]!)]),
  ['', 'Tổng cộng', ...line(totals(rows))],
];

const given = (source: string, capital = 'all'): string =>
  `flow 2024 money amount allocated ${capital} ${source} millionVnd`;
const TITLE = 'KẾ HOẠCH VỐN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2024';
const UNIT = 'Đơn vị tính: triệu đồng';

/** What the names above columns of money say, and what they leave open. */
export const knownNamesOfMoney: readonly Submission[] = [
  {
    name: 'money of two levels of the budget in one column',
    sheets: [
      {
        name: 'KH von',
        lines: [
          [TITLE],
          ['', '', '', '', '', UNIT],
          ['TT', 'Xã', 'Tổng số', 'Trong đó', '<', '<'],
          ['^', '^', '^', 'Ngân sách trung ương', 'Ngân sách tỉnh', 'Ngân sách huyện, xã'],
          ...linesOf(BY_LEVEL, (row) => [sumOf(row), ...row]),
        ],
      },
    ],
    columns: { C: given('all'), D: given('central'), E: given('province'), F: 'indicator' },
    mistakes: [
      { at: 'F6', value: 79 },
      { at: 'F10', value: 546 },
    ],
  },
  {
    name: 'what households themselves put in',
    sheets: [
      {
        name: 'Mo hinh',
        lines: [
          [TITLE],
          ['', '', '', '', '', UNIT],
          ['TT', 'Xã', 'Tổng vốn', 'NSTW', 'NSĐP', 'Đối ứng của hộ'],
          ...linesOf(BY_LEVEL, (row) => [sumOf(row), ...row]),
        ],
      },
    ],
    columns: { C: given('all'), D: given('central'), E: given('local'), F: given('mobilised') },
    mistakes: [{ at: 'F6', value: 79 }],
  },
  {
    name: 'two levels together under the local budget, and two kinds of other money in one column',
    sheets: [
      {
        name: 'KH von',
        lines: [
          [TITLE],
          ['', '', '', '', '', '', UNIT],
          ['TT', 'Xã', 'Tổng', 'NSTW', 'NS địa phương', '<', '<', 'Vốn vay, vốn huy động khác'],
          ['^', '^', '^', '^', 'Cộng', 'NS tỉnh', 'NS huyện + NS xã', '^'],
          ...linesOf(BY_LEVEL, ([centre, province, rest]) => [
            ...[centre! + province! + rest! + 50, centre!, province! + rest!, province!, rest!],
            50,
          ]).slice(0, -1),
        ],
      },
    ],
    columns: {
      C: given('all'),
      D: given('central'),
      E: given('local'),
      F: given('province'),
      G: 'indicator',
      H: 'indicator',
    },
    mistakes: [{ at: 'G7', value: 134 }],
  },
  {
    name: 'two levels named together above a column for each of them',
    sheets: [
      {
        name: 'KH von',
        lines: [
          [TITLE],
          ['', '', '', '', '', UNIT],
          ['TT', 'Xã', 'Tổng số', 'Ngân sách trung ương', 'Ngân sách tỉnh, huyện', '<'],
          ['^', '^', '^', '^', 'NS tỉnh', 'NS huyện'],
          ...linesOf(BY_LEVEL, (row) => [sumOf(row), ...row]),
        ],
      },
    ],
    columns: {
      C: given('all'),
      D: given('central'),
      E: given('province'),
      F: given('district'),
    },
    mistakes: [{ at: 'C7', value: 3681 }],
  },
  {
    name: 'projects and sub-projects across by their names alone',
    sheets: [
      {
        name: 'Phan bo',
        lines: [
          ['PHÂN BỔ VỐN SỰ NGHIỆP CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['', '', '', '', '', '', UNIT],
          [
            ...['TT', 'Xã', 'Tổng cộng', 'Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng'],
            ...['<', '<', 'Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo'],
            'Nâng cao năng lực và giám sát, đánh giá Chương trình',
          ],
          [
            ...['^', '^', '^', 'Cộng', 'Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp'],
            ...['Cải thiện dinh dưỡng', '^', '^'],
          ],
          ...linesOf(BY_PROJECT, (row) => {
            const [farming, food, houses, capacity] = row as [number, number, number, number];
            return [sumOf(row), farming + food, farming, food, houses, capacity];
          }),
        ],
      },
    ],
    columns: Object.fromEntries(
      [...'CDEFGH'].map((column) => [column, given('all', 'recurrent')] as const),
    ),
    nodes: { D: 'DA3', E: 'DA3.1', F: 'DA3.2', G: 'DA5', H: 'DA7' },
    mistakes: [
      { at: 'E6', value: 558 },
      { at: 'H8', value: 84 },
    ],
  },
  {
    name: 'policies across, of which one has the name of a project',
    sheets: [
      {
        name: 'Chinh sach',
        lines: [
          ['KINH PHÍ THỰC HIỆN CÁC CHÍNH SÁCH GIẢM NGHÈO NĂM 2024'],
          ['', '', '', '', '', UNIT],
          [
            ...['TT', 'Xã', 'Tổng kinh phí', 'Hỗ trợ tiền điện'],
            ...['Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo', 'Cấp thẻ BHYT'],
          ],
          ...linesOf(BY_LEVEL, (row) => [sumOf(row), ...row]),
        ],
      },
    ],
    columns: {
      C: 'flow 2024 money amount planned all all millionVnd',
      D: 'indicator',
      E: 'indicator',
      F: 'indicator',
    },
    mistakes: [{ at: 'E5', value: 246 }],
  },
];
