import { share, type Line, type Submission } from './submission';
import { totals } from './totals';

const COMMUNES = ['Xã Pà Vầy Sủ', 'Xã Chí Cà', 'Xã Nàn Ma', 'Xã Bản Ngò', 'Xã Thèn Phàng'];

/** Millions of đồng: given at first, after it was changed, and spent, all of it in one commune. */
const CHANGED = [
  [1180, 1240, 1102],
  [960, 935, 811],
  [2310, 2310, 1945],
  [1805, 1875, 1388],
  [1310, 1450, 1450],
];

const linesOf = (line: (row: readonly number[]) => Line): Line[] => [
  ...COMMUNES.map((name, at): Line => [at + 1, name, ...line(CHANGED[at]!)]),
  ['', 'Tổng cộng', ...line(totals(CHANGED))],
];

const money = (status: string, cumulative = false): string =>
  `flow 2024 money amount ${status} all all millionVnd${cumulative ? ' cumulative' : ''}`;
const PERCENT = 'flow 2024 money percent disbursed all all millionVnd';
const TITLE = 'TÌNH HÌNH GIẢI NGÂN VỐN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2024';
const UNIT = 'Đơn vị tính: triệu đồng';

/** What was given, at first and after it was changed, and what became of it. */
export const knownRevised: readonly Submission[] = [
  {
    name: 'a plan after it was changed, and what was spent of it',
    sheets: [
      {
        name: 'Giai ngan',
        lines: [
          [TITLE],
          ['', '', '', UNIT],
          ['TT', 'Xã', 'Kế hoạch vốn sau điều chỉnh', 'Đã giải ngân', 'Tỷ lệ (%)'],
          ...linesOf(([, given, spent]) => [given!, spent!, share(spent!, given!)]),
        ],
      },
    ],
    columns: { C: money('allocated'), D: money('disbursed'), E: PERCENT },
    mistakes: [
      { at: 'E5', value: 78.76 },
      { at: 'C6', value: 2130 },
    ],
  },
  {
    name: 'a plan before and after it was changed, and what was spent',
    sheets: [
      {
        name: 'Giai ngan',
        lines: [
          [TITLE],
          ['', '', '', UNIT],
          [
            ...['TT', 'Xã', 'Vốn giao đầu năm', 'Kế hoạch vốn sau điều chỉnh'],
            ...['Đã giải ngân', 'Tỷ lệ giải ngân (%)'],
          ],
          ...linesOf(([first, given, spent]) => [first!, given!, spent!, share(spent!, given!)]),
        ],
      },
    ],
    columns: {
      C: money('planned'),
      D: money('allocated'),
      E: money('disbursed'),
      F: PERCENT,
    },
    mistakes: [
      { at: 'C5', value: 690 },
      { at: 'E7', value: 1838 },
    ],
  },
  {
    name: 'a plan by the paper that gave it, and what was accumulated until the end of its year',
    sheets: [
      {
        name: 'Giai ngan',
        lines: [
          [TITLE],
          ['', '', '', UNIT],
          [
            ...['TT', 'Xã', 'Kế hoạch vốn giao tại QĐ số 123/QĐ-UBND'],
            ...['Lũy kế giải ngân đến 31/12/2024', 'Tỷ lệ giải ngân (%)'],
          ],
          ...linesOf(([, given, spent]) => [given!, spent!, share(spent!, given!)]),
        ],
      },
    ],
    columns: { C: money('allocated'), D: money('disbursed', true), E: 'indicator' },
    mistakes: [{ at: 'E6', value: 84.02 }],
  },
  {
    name: 'what was settled, and its share of what was given, in letters',
    sheets: [
      {
        name: 'Quyet toan',
        lines: [
          ['QUYẾT TOÁN KINH PHÍ CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['', '', '', UNIT],
          ['TT', 'Xã', 'Dự toán được giao', 'Số quyết toán', 'Tỷ lệ QT/DT (%)'],
          ...linesOf(([, given, spent]) => [given!, spent!, share(spent!, given!)]),
        ],
      },
    ],
    columns: { C: money('allocated'), D: 'indicator', E: 'indicator' },
    mistakes: [
      { at: 'D7', value: 1288 },
      { at: 'E4', value: 88.07 },
    ],
  },
];
