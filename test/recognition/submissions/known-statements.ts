import { share, type Line, type Submission } from './submission';
import { totals } from './totals';

const PLACES = [
  'Xã Chiềng Pha',
  'Xã Nậm Ngừ',
  'Xã Lùng Trâu',
  'Xã Pú Hồng',
  'Xã Sín Tẻo',
  'Xã Mồ Vàng',
];

type Figures = readonly (number | null)[];

const linesOf = (rows: readonly Figures[], line: (row: Figures) => Line): Line[] => [
  ['', 'TỔNG SỐ', ...line(totals(rows.map((row) => row.map((one) => one ?? 0))))],
  ...PLACES.map((name, at): Line => [at + 1, name, ...line(rows[at]!)]),
];

/** Given, taken off and added since, in millions; what nobody changed is left blank. */
const MOVED: readonly Figures[] = [
  [1240, 65, null],
  [880, null, 110],
  [935, null, null],
  [1410, 120, 30],
  [670, null, 45],
  [505, null, null],
];
const left = ([given, off, on]: Figures): number => given! - (off ?? 0) + (on ?? 0);

/** Brought from last year, given, changed, and what was spent of it. */
const SETTLED: readonly Figures[] = [
  [140, 2600, null, 2510],
  [85, 1950, -120, 1800],
  [null, 3100, 200, 2990],
  [60, 1420, null, 1333],
  [null, 980, null, 912],
  [210, 2075, -80, 1998],
];
const usable = ([old, given, changed]: Figures): number => (old ?? 0) + given! + (changed ?? 0);

/** Of two programmes: investment and recurrent of each. */
const OF_TWO: readonly Figures[] = [
  [310, 120, 450, 75],
  [280, 95, 390, 64],
  [405, 133, 512, 88],
  [190, 72, 300, 41],
  [265, 101, 333, 52],
  [350, 118, 421, 69],
];

const assigned: readonly Figures[] = [
  [40, 44],
  [25, 21],
  [33, 35],
  [51, 48],
  [18, 18],
  [29, 36],
];

/** Given, and added since in one of six. */
const SELDOM: readonly Figures[] = [
  [1240, null],
  [880, 110],
  [935, null],
  [1410, null],
  [670, null],
  [505, null],
];

const INCOME: readonly Figures[] = [
  [21.5, 24.1],
  [19.8, 21.3],
  [23.2, 25.9],
  [18.4, 20.6],
  [22.7, 24.5],
  [20.9, 23.3],
];
const average = (at: number): number =>
  Math.round((totals(INCOME as number[][])[at]! / 6) * 10) / 10;

/** What the header's own numbers say of columns that nobody can name. */
export const knownStatements: readonly Submission[] = [
  {
    name: 'what a plan was changed by, where a blank is no change',
    sheets: [
      {
        name: 'PL',
        lines: [
          ['ĐIỀU CHỈNH NGUỒN VỐN SỰ NGHIỆP CHƯƠNG TRÌNH GIẢM NGHÈO BỀN VỮNG NĂM 2025'],
          ['', '', '', '', '', 'ĐVT: triệu đồng'],
          ['TT', 'Đơn vị', 'Số theo QĐ 77/QĐ-UBND', 'Lần này', '<', 'Số sau cùng'],
          ['^', '^', '^', 'Giảm', 'Tăng', '^'],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(3)-(4)+(5)'],
          ...linesOf(MOVED, (row) => [...row, left(row)]),
        ],
      },
    ],
    columns: { C: 'indicator', D: 'indicator', E: 'indicator', F: 'indicator' },
    mistakes: [
      { at: 'F7', value: 1305 },
      { at: 'F8', value: 770 },
      { at: 'C11', value: 607 },
    ],
  },
  {
    name: 'what was settled, with changes up and down in one column',
    sheets: [
      {
        name: 'QT',
        lines: [
          ['QUYẾT TOÁN KINH PHÍ SỰ NGHIỆP CHƯƠNG TRÌNH GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['', '', '', '', '', 'Đơn vị: triệu đồng'],
          [
            ...['TT', 'Đơn vị', 'Số dư mang sang', 'Số được giao', 'Thêm, bớt (+/-)'],
            ...['Được dùng', 'Đã quyết toán', 'Mang sang năm sau', 'Đạt (%)'],
          ],
          ['A', 'B', 1, 2, 3, '4=1+2+3', 5, '6=4-5', '7=5/4*100'],
          ...linesOf(SETTLED, (row) => [
            ...[row[0]!, row[1]!, row[2]!, usable(row), row[3]!, usable(row) - row[3]!],
            share(row[3]!, usable(row), 1),
          ]),
        ],
      },
    ],
    columns: { F: 'indicator', G: 'indicator', H: 'indicator', I: 'indicator' },
    mistakes: [
      { at: 'E7', value: 120 },
      { at: 'H9', value: 712 },
      { at: 'I10', value: 39.1 },
    ],
  },
  {
    name: 'two programmes of which only one is known, so that both seem to say the same',
    sheets: [
      {
        name: 'B38',
        lines: [
          ['DỰ TOÁN CHI CHƯƠNG TRÌNH MTQG NĂM 2024'],
          ['', '', '', '', '', '', '', 'Đơn vị: triệu đồng'],
          [
            ...['TT', 'Đơn vị', 'Tổng số', 'Chương trình giảm nghèo bền vững', '<', '<'],
            ...['Chương trình nông thôn kiểu mẫu', '<', '<'],
          ],
          ['^', '^', '^', 'Tổng số', 'Đầu tư', 'Sự nghiệp', 'Tổng số', 'Đầu tư', 'Sự nghiệp'],
          ['A', 'B', '1=2+5', '2=3+4', 3, 4, '5=6+7', 6, 7],
          ...linesOf(OF_TWO, ([a, b, c, d]) => [
            ...[a! + b! + c! + d!, a! + b!, a!, b!, c! + d!, c!, d!],
          ]),
        ],
      },
    ],
    columns: Object.fromEntries([...'CDGHI'].map((column) => [column, 'indicator'])),
    mistakes: [
      { at: 'D9', value: 583 },
      { at: 'H10', value: 30 },
      { at: 'G11', value: 358 },
    ],
  },
  {
    name: 'what was reached beside what was assigned, by the numbers of the columns',
    sheets: [
      {
        name: 'KQ',
        lines: [
          ['KẾT QUẢ GIẢM NGHÈO NĂM 2024 SO VỚI CHỈ TIÊU GIAO'],
          ['TT', 'Xã', 'Chỉ tiêu giao giảm hộ nghèo', 'Số hộ nghèo giảm được', 'So sánh', '<'],
          ['^', '^', '^', '^', 'Tăng (+), giảm (-)', 'Mức đạt (%)'],
          ['A', 'B', '1', '2', '3=2-1', '4=2/1'],
          ...linesOf(assigned, ([goal, reached]) => [
            ...[goal!, reached!, reached! - goal!, share(reached!, goal!, 1)],
          ]),
        ],
      },
    ],
    columns: { E: 'indicator', F: 'indicator' },
    mistakes: [
      { at: 'E7', value: 2 },
      { at: 'F9', value: 49.1 },
    ],
  },
  {
    name: 'numbers that say what hardly any row shows',
    sheets: [
      {
        name: 'PL',
        lines: [
          ['ĐIỀU CHỈNH NGUỒN VỐN SỰ NGHIỆP CHƯƠNG TRÌNH GIẢM NGHÈO BỀN VỮNG NĂM 2025'],
          ['', '', '', '', '', 'ĐVT: triệu đồng'],
          ['TT', 'Đơn vị', 'Số theo QĐ 77/QĐ-UBND', 'Đợt một', 'Đợt hai', 'Số sau cùng'],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(3)+(4)-(5)'],
          ...linesOf(MOVED, (row) => [...row, left(row)]),
        ],
      },
    ],
    columns: {},
  },
  {
    name: 'a misprinted sign that most rows, in which nothing changed, do not show',
    sheets: [
      {
        name: 'PL',
        lines: [
          ['ĐIỀU CHỈNH NGUỒN VỐN SỰ NGHIỆP CHƯƠNG TRÌNH GIẢM NGHÈO BỀN VỮNG NĂM 2025'],
          ['', '', '', '', '', 'ĐVT: triệu đồng'],
          ['TT', 'Đơn vị', 'Số theo QĐ 77/QĐ-UBND', 'Lần này', 'Số sau cùng'],
          ['(1)', '(2)', '(3)', '(4)', '(5)=(3)-(4)'],
          ...linesOf(SELDOM, ([given, more]) => [given!, more!, given! + (more ?? 0)]),
        ],
      },
    ],
    columns: {},
  },
  {
    name: 'shares that are cut off, some of which so come out right',
    sheets: [
      {
        name: 'KQ',
        lines: [
          ['KẾT QUẢ GIẢM NGHÈO NĂM 2024 SO VỚI CHỈ TIÊU GIAO'],
          ['TT', 'Xã', 'Chỉ tiêu giao giảm hộ nghèo', 'Số hộ nghèo giảm được', 'Mức đạt (%)'],
          ['A', 'B', '1', '2', '3=2/1'],
          ...linesOf(assigned, ([goal, reached]) => [
            ...[goal!, reached!, Math.floor((1000 * reached!) / goal!) / 10],
          ]),
        ],
      },
    ],
    columns: {},
  },
  {
    name: 'a difference of averages, which do not add up to that of all',
    sheets: [
      {
        name: 'TN',
        lines: [
          ['THU NHẬP CỦA HỘ NGHÈO ĐƯỢC HỖ TRỢ NĂM 2024'],
          ['TT', 'Xã', 'Thu nhập trước khi hỗ trợ', 'Thu nhập sau khi hỗ trợ', 'Chênh lệch'],
          ['A', 'B', 1, 2, '3=2-1'],
          ...linesOf(INCOME, ([before, after]) => [
            before!,
            after!,
            Math.round((after! - before!) * 10) / 10,
          ]).slice(1),
          ['', 'Chung', average(0), average(1), Math.round((average(1) - average(0)) * 10) / 10],
        ],
      },
    ],
    columns: { C: '-', D: '-', E: '-' },
  },
  {
    name: 'a header that says itself of what it is worked out',
    sheets: [
      {
        name: 'KQ',
        lines: [
          ['KẾT QUẢ THỰC HIỆN MỤC TIÊU VỀ GIẢM NGHÈO NĂM 2024'],
          ['TT', 'Xã', 'Đối tượng được xét (1)', 'Được duyệt (2)', 'Đạt % (3=2/1*100)'],
          ...linesOf(assigned, ([goal, reached]) => [
            ...[goal! * 2, reached!, share(reached!, goal! * 2, 1)],
          ]),
        ],
      },
    ],
    columns: { C: 'indicator', D: 'indicator', E: 'indicator' },
    mistakes: [{ at: 'E6', value: 70 }],
  },
];
