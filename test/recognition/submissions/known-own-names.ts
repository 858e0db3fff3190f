import { share, sumOf, type Line, type Submission } from './submission';
import { totals } from './totals';

const OFFICES = [
  'Phòng Nông nghiệp',
  'Phòng Dân tộc',
  'Phòng Văn hóa',
  'Trung tâm dạy nghề',
  'Xã Mường Tẻo',
  'Xã Nậm Pung',
];

type Figures = readonly number[];

const linesOf = (
  names: readonly string[],
  rows: readonly Figures[],
  line: (row: Figures, at: number | 'all') => Line,
): Line[] => [
  ...names.map((name, at): Line => [at + 1, name, ...line(rows[at]!, at)]),
  ['', 'TỔNG CỘNG', ...line(totals(rows), 'all')],
];

/** Advances at first, given and taken back since, what was paid; in thousands. */
const ADVANCED: readonly Figures[] = [
  [25000, 61000, 12500, 421400],
  [15000, 30500, 45500, 488000],
  [8200, 92700, 0, 589050],
  [31000, 18400, 7500, 382680],
  [65000, 56600, 63100, 113100],
  [12000, 44300, 20300, 333000],
];
const CODES = [612, 810, 624, 810, 840, 815];

/** Those who learn: all, women, minorities, poor, near-poor, and those who work afterwards. */
const LEARNERS: readonly Figures[] = [
  [35, 11, 25, 16, 10, 29],
  [23, 10, 15, 7, 3, 17],
  [30, 9, 15, 13, 7, 21],
  [29, 19, 28, 12, 6, 18],
  [31, 18, 17, 8, 5, 22],
  [28, 6, 14, 9, 4, 20],
];

/** Hectares, tons, and how many tons a hectare bears; buffaloes, pigs, beehives. */
const FARMED: readonly Figures[] = [
  [12, 64, 31, 120, 44],
  [20, 98, 12, 85, 31],
  [8, 46, 45, 210, 12],
  [15, 71, 28, 64, 25],
  [11, 60, 19, 93, 38],
  [14, 77, 33, 141, 20],
];

/** Of three programmes: planned and spent. */
const OF_THREE: readonly Figures[] = [
  [4120, 3300, 1180, 760, 2560, 1740],
  [3890, 2610, 990, 810, 2210, 1980],
  [5230, 4490, 1460, 1010, 3190, 2820],
  [2750, 2120, 870, 530, 1620, 990],
  [3310, 2900, 1040, 880, 2030, 1610],
  [4460, 3720, 1270, 930, 2710, 2350],
];

/** Given, and spent of what was brought over and of the year's own. */
const SPENT: readonly Figures[] = [
  [2310, 420, 1185],
  [1875, 260, 912],
  [3040, 515, 1720],
  [1520, 180, 735],
  [2265, 330, 1290],
  [1990, 275, 1041],
];

const BY_PEOPLE: readonly Figures[] = [
  [31, 12, 0],
  [22, 0, 17],
  [40, 25, 8],
  [0, 33, 14],
  [18, 21, 0],
  [27, 9, 11],
];

const SLIPPED: readonly Figures[] = [
  [64, 41],
  [38, 25],
  [57, 33],
  [29, 20],
  [45, 31],
  [51, 36],
];

/** Columns of which one slip must not hide what they are. */
export const knownOwnNames: readonly Submission[] = [
  {
    name: 'what a treasury pays in advance, beside codes that add up to nothing',
    sheets: [
      {
        name: 'KBNN',
        lines: [
          ['TÌNH HÌNH THANH TOÁN VỐN CHƯƠNG TRÌNH GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['', '', '', '', '', '', '', 'ĐVT: nghìn đồng'],
          [
            ...['TT', 'Đơn vị', 'Mã chương', 'Dư ứng trước kỳ', 'Ứng trong kỳ'],
            ...['Thu hồi số ứng', 'Chi thực tế', 'Dư ứng sau kỳ', 'Chi và ứng'],
          ],
          ...linesOf(OFFICES, ADVANCED, ([old, on, off, paid], at) => [
            ...[at === 'all' ? null : CODES[at]!, old!, on!, off!, paid!],
            ...[old! + on! - off!, paid! + old! + on! - off!],
          ]),
        ],
      },
    ],
    columns: { C: '-', G: 'indicator', I: 'indicator' },
    mistakes: [
      { at: 'G10', value: 1838230 },
      { at: 'I6', value: 68175 },
    ],
  },
  {
    name: 'those who learn a trade, counted in a list of classes',
    sheets: [
      {
        name: 'Lop',
        lines: [
          ['DANH SÁCH LỚP ĐÀO TẠO NGHỀ THUỘC CHƯƠNG TRÌNH GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['TT', 'Nghề', 'Học viên', 'Trong đó', '<', '<', '<', 'Có việc làm'],
          ['^', '^', '^', 'Nữ', 'Dân tộc', 'Diện nghèo', 'Diện cận nghèo', '^'],
          ...linesOf(
            ['Dệt thổ cẩm', 'Nấu ăn', 'Thú y', 'Máy kéo', 'Xây dựng', 'May'],
            LEARNERS,
            (row) => [...row],
          ),
        ],
      },
    ],
    columns: {},
    mistakes: [
      { at: 'C7', value: 290 },
      { at: 'D9', value: 81 },
      { at: 'H10', value: 172 },
    ],
  },
  {
    name: 'what fields bear, of which the total has an average',
    sheets: [
      {
        name: 'Mo hinh',
        lines: [
          ['KẾT QUẢ THỰC HIỆN MÔ HÌNH GIẢM NGHÈO NĂM 2024'],
          ['TT', 'Thôn', 'Diện tích', 'Sản lượng', 'Năng suất', 'Trâu', 'Lợn', 'Ong'],
          ...linesOf(
            ['Bản Mạy', 'Bản Lốm', 'Bản Khằm', 'Bản Thín', 'Bản Cọc', 'Bản Nhạp'],
            FARMED,
            ([area, tons, ...others]) => [...[area!, tons!, Math.round(tons! / area!), ...others]],
          ),
        ],
      },
    ],
    columns: { E: '-' },
  },
  {
    name: 'three programmes side by side, of which no word tells one from another',
    sheets: [
      {
        name: 'PL2',
        lines: [
          ['TÌNH HÌNH GIẢI NGÂN VỐN CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA NĂM 2024'],
          ['', '', '', '', '', '', '', '', '', '', '', '', 'Đơn vị: triệu đồng'],
          [
            ...['TT', 'Huyện', 'Tổng số', '<', '<', 'CTMTQG Nông thôn mới', '<', '<'],
            ...['CTMTQG Giảm nghèo bền vững', '<', '<', 'CTMTQG Dân tộc và miền núi', '<', '<'],
          ],
          [
            ...['^', '^', 'KH vốn', 'Giải ngân', 'Tỷ lệ %', 'KH vốn', 'Giải ngân', 'Tỷ lệ %'],
            ...['KH vốn', 'Giải ngân', 'Tỷ lệ %', 'KH vốn', 'Giải ngân', 'Tỷ lệ %'],
          ],
          ...linesOf(
            ['Bắc Yên', 'Phù Yên', 'Yên Châu', 'Mai Sơn', 'Sông Mã', 'Sốp Cộp'],
            OF_THREE,
            ([a, b, c, d, e, f]) => [
              ...[a! + c! + e!, b! + d! + f!, share(b! + d! + f!, a! + c! + e!, 1)],
              ...[a!, b!, share(b!, a!, 1), c!, d!, share(d!, c!, 1), e!, f!, share(f!, e!, 1)],
            ],
          ),
        ],
      },
    ],
    columns: {},
    mistakes: [
      { at: 'C6', value: 7900 },
      { at: 'H8', value: 71.7 },
      { at: 'J9', value: 890 },
      { at: 'L10', value: 2170 },
    ],
  },
  {
    name: 'the same words twice, and nothing that ties their figures',
    sheets: [
      {
        name: 'Ho',
        lines: [
          ['KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024'],
          ['TT', 'Xã', 'Số hộ nghèo', 'Số hộ nghèo'],
          ...linesOf(OFFICES, SLIPPED, (row) => [...row]).slice(0, -1),
        ],
      },
    ],
    columns: { C: '-', D: '-' },
  },
  {
    name: 'what was spent until a day, from last year and this one, and what is left',
    sheets: [
      {
        name: 'GN',
        lines: [
          ['TIẾN ĐỘ GIẢI NGÂN VỐN CHƯƠNG TRÌNH GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['', '', '', '', '', '', '', 'Đơn vị: triệu đồng'],
          [
            ...['TT', 'Đơn vị', 'Kế hoạch vốn năm 2024', 'Giải ngân đến 31/10', '<', '<'],
            ...['Tỷ lệ (%)', 'Còn lại'],
          ],
          ['^', '^', '^', 'Tổng số', 'Vốn kéo dài', 'Vốn giao năm', '^', '^'],
          ...linesOf(OFFICES, SPENT, ([given, old, own]) => [
            ...[given!, old! + own!, old!, own!],
            ...[share(old! + own!, given!, 1), given! - old! - own!],
          ]),
        ],
      },
    ],
    columns: {},
    mistakes: [
      { at: 'F6', value: 812 },
      { at: 'H8', value: 650 },
    ],
  },
  {
    name: 'the poor by peoples, of whom a blank is none',
    sheets: [
      {
        name: 'DT',
        lines: [
          ['HỘ NGHÈO THEO DÂN TỘC NĂM 2024'],
          ['TT', 'Xã', 'Số hộ nghèo', '<', '<', '<'],
          ['^', '^', 'Tổng số', 'Tày', 'Nùng', 'Mảng'],
          ...linesOf(OFFICES, BY_PEOPLE, (row) => [
            sumOf([...row]),
            ...row.map((one) => (one === 0 ? null : one)),
          ]),
        ],
      },
    ],
    columns: {},
    mistakes: [
      { at: 'C5', value: 47 },
      { at: 'C7', value: 98 },
    ],
  },
];
