import { share, type Line, type Submission } from './submission';
import { totals } from './totals';

const OFFICES = ['Phòng Y tế', 'Phòng Văn hóa', 'Xã Ngọc Linh', 'Xã Đăk Choong', 'Xã Mường Hoong'];

/** Millions of đồng: for investment, recurrent; then what of each was settled. */
const BUDGET = [
  [410, 1250, 402, 1190],
  [230, 985, 230, 1004],
  [1620, 640, 1571, 655],
  [1385, 720, 1385, 702],
  [1940, 810, 1876, 798],
];

const WORKS = [
  'Đường nội thôn 2',
  'Nước sinh hoạt thôn 5',
  'Nhà văn hóa thôn 1',
  'Cầu treo Kon Riêng',
];

/** What each work costs, of that from the centre and the province, and this year's money. */
const COSTS = [
  [2650, 2400, 250, 900],
  [1480, 1330, 150, 600],
  [1125, 1000, 125, 500],
  [3890, 3500, 390, 1200],
];

const linesOf = (
  names: readonly string[],
  rows: readonly number[][],
  line: (row: readonly number[]) => Line,
): Line[] => [
  ...names.map((name, at): Line => [at + 1, name, ...line(rows[at]!)]),
  ['', 'Tổng cộng', ...line(totals(rows))],
];

const money = (status: string, capital: string, source = 'all'): string =>
  `flow 2024 money amount ${status} ${capital} ${source} millionVnd`;
const UNIT = 'Đơn vị tính: triệu đồng';

/** Estimates that are asked for, handed down or settled, and what a work is decided to cost. */
export const knownEstimates: readonly Submission[] = [
  {
    name: 'an estimate that a council has decided on is given out',
    sheets: [
      {
        name: 'Bieu 38',
        lines: [
          ['DỰ TOÁN CHI CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['(Kèm theo Nghị quyết số 52/NQ-HĐND ngày 08/12/2023 của HĐND huyện)'],
          ['', '', '', UNIT],
          ['TT', 'Đơn vị', 'Dự toán', '<', '<'],
          ['^', '^', 'Tổng số', 'Vốn đầu tư phát triển', 'Kinh phí sự nghiệp'],
          ...linesOf(OFFICES, BUDGET, ([one, other]) => [one! + other!, one!, other!]),
        ],
      },
    ],
    columns: {
      C: money('allocated', 'all'),
      D: money('allocated', 'investment'),
      E: money('allocated', 'recurrent'),
    },
    mistakes: [{ at: 'D8', value: 1260 }],
  },
  {
    name: 'an estimate that comes with a plan alone is asked for',
    sheets: [
      {
        name: 'Du toan',
        lines: [
          ['DỰ TOÁN KINH PHÍ THỰC HIỆN GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['(Kèm theo Kế hoạch số 17/KH-UBND ngày 12/01/2024 của UBND xã)'],
          ['', '', '', UNIT],
          ['TT', 'Đơn vị', 'Dự toán', 'Vốn đầu tư', 'Kinh phí sự nghiệp'],
          ...linesOf(OFFICES, BUDGET, ([one, other]) => [one! + other!, one!, other!]),
        ],
      },
    ],
    columns: {
      C: money('requested', 'all'),
      D: money('requested', 'investment'),
      E: money('requested', 'recurrent'),
    },
  },
  {
    name: 'what was settled of an estimate, more than it in some rows',
    sheets: [
      {
        name: 'Quyet toan',
        lines: [
          ['QUYẾT TOÁN CHI CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['', '', '', '', '', '', UNIT],
          ['TT', 'Đơn vị', 'Dự toán', '<', '<', 'Quyết toán', '<', '<'],
          [
            ...['^', '^', 'Tổng số', 'Đầu tư phát triển', 'Sự nghiệp'],
            ...['Tổng số', 'Đầu tư phát triển', 'Sự nghiệp'],
          ],
          ...linesOf(OFFICES, BUDGET, ([one, other, settled, rest]) => [
            ...[one! + other!, one!, other!],
            ...[settled! + rest!, settled!, rest!],
          ]),
        ],
      },
    ],
    columns: {
      C: money('allocated', 'all'),
      D: money('allocated', 'investment'),
      E: money('allocated', 'recurrent'),
      F: 'indicator',
      G: 'indicator',
      H: 'indicator',
    },
    mistakes: [
      { at: 'D7', value: 1602 },
      { at: 'G7', value: 1517 },
    ],
  },
  {
    name: 'an estimate beside what was carried out, more than it in some rows',
    sheets: [
      {
        name: 'Thuc hien',
        lines: [
          ['TÌNH HÌNH THỰC HIỆN DỰ TOÁN CHI GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['', '', '', UNIT],
          ['TT', 'Đơn vị', 'Dự toán', 'Thực hiện', 'So sánh TH/DT (%)'],
          ...linesOf(OFFICES, BUDGET, ([, given, , done]) => [
            ...[given!, done!],
            share(done!, given!, 1),
          ]),
        ],
      },
    ],
    columns: { C: money('planned', 'all'), D: money('disbursed', 'all'), E: 'indicator' },
    mistakes: [
      { at: 'D5', value: 1040 },
      { at: 'E6', value: 120.4 },
    ],
  },
  {
    name: 'the kind of money below the title, and what it was decided that works cost',
    sheets: [
      {
        name: 'Cong trinh',
        lines: [
          ['KẾ HOẠCH VỐN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['(Dự án 1 - Vốn đầu tư phát triển)'],
          ['', '', '', '', '', UNIT],
          ['TT', 'Danh mục công trình', 'Quyết định đầu tư', '<', '<', 'Kế hoạch vốn năm 2024'],
          ['^', '^', 'Tổng mức đầu tư', 'NSTW', 'NS tỉnh', '^'],
          ...linesOf(WORKS, COSTS, (row) => row),
        ],
      },
    ],
    columns: { F: money('allocated', 'investment') },
    mistakes: [{ at: 'E8', value: 215 }],
  },
];
