import { sumOf, type Line, type Submission } from './submission';
import { totals } from './totals';

const OFFICES = ['Phòng Nông nghiệp', 'Phòng Y tế', 'Xã Tả Van', 'Xã Bản Hồ', 'Xã Mường Bo'];

const linesOf = (rows: readonly number[][], line: (row: readonly number[]) => Line): Line[] => [
  ...OFFICES.map((name, at): Line => [at + 1, name, ...line(rows[at]!)]),
  ['', 'Tổng cộng', ...line(totals(rows))],
];

const UNIT = 'Đơn vị tính: triệu đồng';

/** Given at first, what came or went during the year. */
const CHANGED = [
  [1240, 85],
  [960, 0],
  [2310, 140],
  [1875, -120],
  [1450, 60],
];

/** Of the state, of the people, of the bank; then of the poor and the near-poor who take part. */
const OF_MODELS = [
  [210, 65, 120, 8, 4],
  [340, 92, 200, 13, 5],
  [185, 48, 90, 6, 7],
  [402, 110, 260, 15, 9],
  [275, 70, 150, 11, 6],
];

const money = (source: string): string => `flow 2024 money amount planned all ${source} millionVnd`;

/** What stands beside amounts of money, and who pays them. */
export const knownCounterparts: readonly Submission[] = [
  {
    name: 'what came to an estimate during the year, less than nothing in one row',
    sheets: [
      {
        name: 'Bo sung',
        lines: [
          ['DỰ TOÁN KINH PHÍ SỰ NGHIỆP CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['', '', '', '', UNIT],
          ['TT', 'Đơn vị', 'Dự toán giao', 'Bổ sung trong năm', 'Kinh phí được sử dụng'],
          ...linesOf(CHANGED, ([one, more]) => [one!, more!, one! + more!]),
        ],
      },
    ],
    columns: {
      C: 'flow 2024 money amount allocated recurrent all millionVnd',
      D: '-',
      E: '-',
    },
  },
  {
    name: 'a counterpart beside all that the state pays, in words of their own',
    sheets: [
      {
        name: 'Mo hinh',
        lines: [
          ['KINH PHÍ THỰC HIỆN CÁC MÔ HÌNH GIẢM NGHÈO NĂM 2024'],
          ['', '', '', '', '', UNIT],
          [...['TT', 'Đơn vị', 'Số hộ tham gia', '<', 'Kinh phí', '<', '<', '<']],
          [
            ...['^', '^', 'Hộ nghèo', 'Hộ cận nghèo', 'Tổng cộng'],
            ...['NSNN hỗ trợ', 'Đối ứng', 'Vay NHCSXH'],
          ],
          ...linesOf(OF_MODELS, ([state, people, bank, poor, near]) => [
            ...[poor!, near!, sumOf([state!, people!, bank!]), state!, people!, bank!],
          ]),
        ],
      },
    ],
    columns: {
      C: 'indicator',
      D: 'indicator',
      E: money('all'),
      F: money('state'),
      G: money('mobilised'),
      H: money('credit'),
    },
    mistakes: [
      { at: 'G7', value: 84 },
      { at: 'E8', value: 767 },
    ],
  },
];
