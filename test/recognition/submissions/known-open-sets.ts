import { share, sumOf, type Line, type Submission } from './submission';
import { totals } from './totals';

const HAMLETS = ['Thôn Pác Ngòi', 'Thôn Bó Lù', 'Thôn Cốc Tộc', 'Thôn Nà Phại', 'Thôn Tiền Phong'];

const linesOf = (rows: readonly number[][], line: (row: readonly number[]) => Line): Line[] => [
  ...HAMLETS.map((name, at): Line => [at + 1, name, ...line(rows[at]!)]),
  ['', 'Tổng cộng', ...line(totals(rows))],
];

const given = (source: string): string =>
  `flow 2024 money amount allocated all ${source} millionVnd`;
const TITLE = 'PHÂN BỔ KINH PHÍ CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2024';
const UNIT = 'Đơn vị tính: triệu đồng';

/** Of the state, of the villagers, of those who left the village: the last in two hamlets only. */
const WITH_DONORS = [
  [120, 35, 0],
  [208, 61, 15],
  [95, 28, 0],
  [163, 52, 22],
  [74, 19, 0],
];

/** Carried over and this year's, then what was spent of each. */
const CARRIED_OVER = [
  [310, 1240, 290, 515],
  [185, 960, 160, 402],
  [420, 1875, 395, 690],
  [96, 730, 71, 355],
  [252, 1105, 240, 480],
];

/** Of the centre and of the district, of two years. */
const OF_YEARS = [
  [410, 95, 388, 120],
  [275, 60, 310, 44],
  [530, 118, 490, 135],
  [198, 47, 260, 71],
  [365, 82, 341, 66],
];

const ofYears = (source: string): string =>
  `flow 2025/4 money amount allocated all ${source} millionVnd`;

/** Sources of which not all are known, and shares of one of several columns that mean the same. */
export const knownOpenSets: readonly Submission[] = [
  {
    name: 'a source that nobody has words for, under one header with those that are known',
    sheets: [
      {
        name: 'Duong thon',
        lines: [
          [TITLE],
          ['', '', '', '', '', UNIT],
          ['TT', 'Thôn', 'Tổng kinh phí', 'Trong đó', '<', '<'],
          ['^', '^', '^', 'Nhà nước', 'Nhân dân đóng góp', 'Kiều bào gửi tặng'],
          ...linesOf(WITH_DONORS, (row) => [sumOf(row), ...row]),
        ],
      },
    ],
    columns: { C: given('all'), D: given('state'), E: given('mobilised'), F: 'indicator' },
    mistakes: [
      { at: 'D6', value: 280 },
      { at: 'F8', value: 32 },
    ],
  },
  {
    name: 'a column beside the sources that does not make up the whole with them either',
    sheets: [
      {
        name: 'Duong thon',
        lines: [
          [TITLE],
          ['', '', '', '', '', UNIT],
          ['TT', 'Thôn', 'Tổng kinh phí', 'Trong đó', '<', '<'],
          ['^', '^', '^', 'Nhà nước', 'Nhân dân đóng góp', 'Ngày công quy đổi'],
          ...linesOf(WITH_DONORS, (row) => [sumOf(row), row[0]!, row[1]!, 3 * row[2]! + 40]),
        ],
      },
    ],
    columns: { C: given('all'), D: '-', E: '-', F: '-' },
  },
  {
    name: 'a share of all that was spent, beside what was spent of the year alone',
    sheets: [
      {
        name: 'Giai ngan',
        lines: [
          ['TÌNH HÌNH GIẢI NGÂN VỐN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG ĐẾN NGÀY 30/9/2024'],
          ['', '', '', '', '', '', '', '', '', UNIT],
          [
            ...['TT', 'Thôn', 'Kế hoạch vốn năm 2024', '<', '<'],
            ...['Lũy kế giải ngân đến 30/9/2024', '<', '<', 'Tỷ lệ giải ngân (%)', '<'],
          ],
          [
            ...['^', '^', 'Tổng số', 'Năm 2023 kéo dài', 'Giao năm 2024'],
            ...['Tổng số', 'Vốn 2023 kéo dài', 'Vốn năm 2024', 'Tổng số', 'Vốn năm 2024'],
          ],
          ...linesOf(CARRIED_OVER, ([old, own, spentOfOld, spentOfOwn]) => [
            ...[old! + own!, old!, own!],
            ...[spentOfOld! + spentOfOwn!, spentOfOld!, spentOfOwn!],
            share(spentOfOld! + spentOfOwn!, old! + own!, 1),
            share(spentOfOwn!, own!, 1),
          ]),
        ],
      },
    ],
    columns: { C: given('all'), D: 'indicator', E: 'indicator', I: 'indicator', J: 'indicator' },
    mistakes: [
      { at: 'I6', value: 94.1 },
      { at: 'J7', value: 63.8 },
    ],
  },
  {
    name: 'sources of four years beside those of the last of them',
    sheets: [
      {
        name: 'Trung han',
        lines: [
          ['PHÂN BỔ VỐN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG GIAI ĐOẠN 2022-2025'],
          ['', '', '', '', '', '', UNIT],
          [
            ...['TT', 'Thôn', 'Giai đoạn 2022-2025', '<', '<', 'Năm 2024', '<', '<'],
            ...['Năm 2025', '<', '<'],
          ],
          [
            ...['^', '^', 'Tổng số', 'NSTW', 'NS huyện', 'Tổng số', 'NSTW', 'NS huyện'],
            ...['Tổng số', 'NSTW', 'NS huyện'],
          ],
          ...linesOf(OF_YEARS, ([one, own, later, rest]) => [
            ...[2 * sumOf([one!, own!, later!, rest!]), 2 * (one! + later!), 2 * (own! + rest!)],
            ...[one! + own!, one!, own!],
            ...[later! + rest!, later!, rest!],
          ]),
        ],
      },
    ],
    columns: {
      C: ofYears('all'),
      D: ofYears('central'),
      E: ofYears('district'),
      J: 'flow 2025 money amount allocated all central millionVnd',
    },
    mistakes: [{ at: 'D6', value: 1107 }],
  },
];
