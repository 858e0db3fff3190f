import { share, type Line, type Submission } from './submission';
import { totals } from './totals';

const DISTRICTS = [
  'Huyện Sìn Hồ',
  'Huyện Nậm Nhùn',
  'Huyện Mường Tè',
  'Huyện Phong Thổ',
  'Huyện Tam Đường',
];

/** Given and spent of the countryside's programme, then for investment and recurrent given of our own, then spent; then the mountains'. */
const MONEY = [
  [31240, 22811, 40150, 18220, 30127, 11904, 55310, 40218],
  [12875, 10440, 28340, 11965, 22004, 9031, 61890, 38845],
  [18460, 12033, 51220, 20175, 37416, 15520, 72415, 60127],
  [27915, 20508, 33480, 15640, 27999, 12087, 48760, 29931],
  [22150, 17662, 19875, 9410, 16040, 7715, 30245, 22803],
];

const linesOf = (line: (row: readonly number[]) => Line): Line[] => [
  ...DISTRICTS.map((name, at): Line => [at + 1, name, ...line(MONEY[at]!)]),
  ['', 'Tổng cộng', ...line(totals(MONEY))],
];

const money = (status: string, capital = 'all'): string =>
  `flow 2024 money amount ${status} ${capital} all millionVnd`;
const TITLE = 'TÌNH HÌNH GIẢI NGÂN VỐN CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA NĂM 2024';
const UNIT = 'Đơn vị tính: triệu đồng';

/** Other programmes than that for reducing poverty, beside it. */
export const knownProgrammes: readonly Submission[] = [
  {
    name: 'three programmes by their names, and all of them together',
    sheets: [
      {
        name: 'Ba chuong trinh',
        lines: [
          [TITLE],
          ['', '', '', '', '', '', '', '', '', UNIT],
          [
            ...['TT', 'Địa phương', 'Tổng số', '<', 'CTMTQG Nông thôn mới', '<'],
            ...['CTMTQG Giảm nghèo bền vững', '<', '<', '<', '<'],
            ...['CTMTQG DTTS và miền núi', '<'],
          ],
          [
            ...['^', '^', 'KH vốn', 'Giải ngân', 'KH vốn', 'Giải ngân', 'KH vốn', '<', '<'],
            ...['Giải ngân', 'Tỷ lệ (%)', 'KH vốn', 'Giải ngân'],
          ],
          [...['^', '^', '^', '^', '^', '^', 'Tổng số', 'ĐTPT', 'SN'], ...['^', '^', '^', '^']],
          ...linesOf((row) => {
            const [one, spent, own, rest, ownSpent, restSpent, far, farSpent] = row as [
              ...[number, number, number, number],
              ...[number, number, number, number],
            ];
            return [
              ...[one + own + rest + far, spent + ownSpent + restSpent + farSpent, one, spent],
              ...[own + rest, own, rest, ownSpent + restSpent],
              ...[share(ownSpent + restSpent, own + rest), far, farSpent],
            ];
          }),
        ],
      },
    ],
    columns: {
      C: 'indicator',
      D: 'indicator',
      E: 'indicator',
      F: 'indicator',
      G: money('allocated'),
      H: money('allocated', 'investment'),
      I: money('allocated', 'recurrent'),
      J: money('disbursed'),
      K: 'flow 2024 money percent disbursed all all millionVnd',
      L: 'indicator',
      M: 'indicator',
    },
    mistakes: [
      { at: 'H6', value: 28430 },
      { at: 'L7', value: 27415 },
    ],
  },
  {
    name: 'the programme by its abbreviation, beside another that pays for part of the same',
    sheets: [
      {
        name: 'Nguon von',
        lines: [
          ['PHÂN BỔ VỐN HỖ TRỢ NHÀ Ở CHO HỘ NGHÈO NĂM 2024'],
          ['', '', '', '', UNIT],
          ['TT', 'Địa phương', 'Tổng vốn', 'Vốn GNBV', 'Vốn NTM'],
          ...linesOf(([one, , own]) => [one! + own!, own!, one!]),
        ],
      },
    ],
    columns: { C: 'indicator', D: money('allocated'), E: 'indicator' },
    mistakes: [{ at: 'E6', value: 12785 }],
  },
  {
    name: 'the programme beside money of another that is put with it',
    sheets: [
      {
        name: 'Nhu cau',
        lines: [
          ['NHU CẦU VỐN THỰC HIỆN GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['', '', '', '', '', UNIT],
          ['TT', 'Địa phương', 'Tổng nhu cầu', 'NSTW', 'Lồng ghép CTMTQG NTM', 'Vốn dân góp'],
          ...linesOf(([one, , own, rest]) => [one! + own! + rest!, own!, one!, rest!]),
        ],
      },
    ],
    columns: {
      C: money('requested'),
      D: 'flow 2024 money amount requested all central millionVnd',
      E: 'flow 2024 money amount requested all integrated millionVnd',
      F: 'flow 2024 money amount requested all mobilised millionVnd',
    },
    mistakes: [{ at: 'E7', value: 27951 }],
  },
];
