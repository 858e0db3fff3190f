import { share, sumOf, type Line, type Submission } from './submission';
import { totals } from './totals';

const VILLAGES = [
  'Nà Hắc',
  'Pác Cáp',
  'Khuổi Nộc',
  'Lũng Rì',
  'Cốc Phường',
  'Tềnh Kiết',
  'Bản Ruộc',
];
const HOUSEHOLDS = [61, 84, 47, 120, 75, 93, 58];
const POOR = [12, 19, 15, 31, 9, 22, 14];
const NEAR_POOR = [8, 6, 11, 17, 13, 10, 5];

/** Of the villages from one to another, in three columns of households and the rate of the poor. */
const reviewed = (label: readonly [number | '', string], from: number, to: number): Line => {
  const [all, poor, near] = [HOUSEHOLDS, POOR, NEAR_POOR].map((figures) =>
    sumOf(figures.slice(from, to)),
  );
  return [...label, all!, poor!, near!, share(poor!, all!)];
};

const reviewedVillages = (from: number, to: number): Line[] =>
  VILLAGES.slice(from, to).map((name, offset) =>
    reviewed([from + offset + 1, name], from + offset, from + offset + 1),
  );

const REVIEWED = {
  C: 'end 2024 households count actual',
  D: 'end 2024 poor count actual',
  E: 'end 2024 nearPoor count actual',
  F: 'end 2024 poor rate actual',
};

const reviewHead: Line[] = [
  ['KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024 XÃ ĐÌNH MINH'],
  ['TT', 'Xóm', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo', 'Tỷ lệ hộ nghèo (%)'],
];

const COMMUNES = ['Xã Đức Hạnh', 'Xã Lý Bôn', 'Xã Nam Cao', 'Xã Nam Quang'];
/** Money of the state, of the province and of others; for infrastructure, for livelihoods. */
const STATE = [
  [1840, 615],
  [2270, 480],
  [960, 735],
  [1525, 390],
];
const PROVINCE = [
  [184, 62],
  [227, 48],
  [96, 73],
  [153, 39],
];
const OTHERS = [
  [35, 12],
  [0, 27],
  [18, 44],
  [61, 0],
];

const moneyLines = (index: number | '', name: string, at: readonly number[]): Line[] => {
  const line = (of: readonly (readonly number[])[]): number[] => {
    const [one, other] = [0, 1].map((column) => sumOf(at.map((row) => of[row]![column]!)));
    return [one! + other!, one!, other!];
  };
  const sources = [STATE, PROVINCE, OTHERS].map(line);
  return [
    [index, name, ...totals(sources)],
    ...['NSTW', 'NS tỉnh đối ứng', 'Vốn khác'].map((source, kind): Line => [
      '',
      source,
      ...sources[kind]!,
    ]),
  ];
};

const moneyHead: Line[] = [
  ['PHÂN BỔ KINH PHÍ CHƯƠNG TRÌNH GIẢM NGHÈO BỀN VỮNG NĂM 2025'],
  ['', '', '', 'Đơn vị tính: triệu đồng'],
  ['TT', 'Xã / Nguồn', 'Tổng số', 'Dự án 1', 'Dự án 2'],
];
const moneyOfCommunes = COMMUNES.flatMap((name, row) => moneyLines(row + 1, name, [row]));
const moneyOfAll = moneyLines('', 'Tổng cộng', [0, 1, 2, 3]);
const ALLOCATED = {
  C: 'flow 2025 money amount allocated all all millionVnd',
  D: 'flow 2025 money amount allocated all all millionVnd',
};

const CAUSES = [
  ['Thiếu đất sản xuất', 41, 23],
  ['Thiếu vốn', 36, 18],
  ['Thiếu lao động', 28, 17],
  ['Ốm đau, tai nạn', 17, 12],
  ['Cộng', 122, 70],
] as const;

/** The causes begin some rows below the villages, behind a blank column. */
const withCauses = (lines: readonly Line[]): Line[] => {
  const beside: readonly Line[] = [
    ['Chia theo nguyên nhân chính'],
    ['Nguyên nhân', 'Hộ nghèo', 'Hộ cận nghèo'],
    ...CAUSES,
  ];
  return lines.map((line, row) => {
    const other = beside[row - 3];
    return other ? [...line, ...Array<''>(7 - line.length).fill(''), ...other] : line;
  });
};

/** In thousands; each figure of the table is rounded to millions by itself, sums, too. */
const IN_THOUSANDS = [
  [1840480, 615450, 273460],
  [2270370, 480490, 318400],
  [960440, 735300, 905480],
  [1525390, 390420, 764450],
];
const roundedLine = (label: Line, figures: readonly number[]): Line => [
  ...label,
  ...[sumOf(figures), ...figures].map((figure) => Math.round(figure / 1000)),
];
/** What another sheet brings from there: the whole, the first project, and by a difference the others. */
const broughtTable: readonly Line[] = [
  ['TỔNG HỢP THEO DỰ ÁN NĂM 2025'],
  ['', '', '', 'Đơn vị tính: triệu đồng'],
  ['TT', 'Xã', 'Tổng số', 'Dự án 1', 'Các dự án còn lại'],
  ...[...COMMUNES.slice(0, IN_THOUSANDS.length), 'Tổng cộng'].map((name, at): Line => {
    const row = at + 4;
    return ['', name, `='Phan bo'!C${row}`, `='Phan bo'!D${row}`, `=C${row}-D${row}`];
  }),
];
const roundedTable = (note: string): Line[] => [
  ['DỰ TOÁN KINH PHÍ GIẢM NGHÈO BỀN VỮNG NĂM 2025'],
  ['', '', '', 'Đơn vị tính: triệu đồng'],
  ['TT', 'Xã', 'Tổng số', 'Dự án 1', 'Dự án 2', 'Dự án 3'],
  ...IN_THOUSANDS.map((figures, row) => roundedLine([row + 1, COMMUNES[row]!], figures)),
  roundedLine(['', 'Tổng cộng'], totals(IN_THOUSANDS)),
  [''],
  [note],
];

export const knownRows: readonly Submission[] = [
  {
    name: 'sums of printed pages, carried over to the next page',
    sheets: [
      {
        name: 'Ra soat',
        lines: [
          ...reviewHead,
          ...reviewedVillages(0, 3),
          reviewed(['', 'Cộng trang 1'], 0, 3),
          reviewed(['', 'Trang 1 chuyển sang'], 0, 3),
          ...reviewedVillages(3, 5),
          reviewed(['', 'Cộng mang sang trang sau'], 0, 5),
          reviewed(['', 'Trang trước chuyển sang'], 0, 5),
          ...reviewedVillages(5, 7),
          reviewed(['', 'Tổng cộng'], 0, 7),
        ],
      },
    ],
    columns: REVIEWED,
    mistakes: [
      { at: 'C4', value: 48 },
      { at: 'E6', value: 52 },
      { at: 'D7', value: 64 },
      { at: 'C14', value: 583 },
    ],
  },
  {
    name: 'sums of pages under a name of their own, each of its page alone',
    sheets: [
      {
        name: 'Ra soat',
        lines: [
          ...reviewHead,
          ...reviewedVillages(0, 4),
          reviewed(['', 'Số liệu tờ thứ nhất'], 0, 4),
          reviewed(['', 'Tờ thứ nhất đưa xuống'], 0, 4),
          ...reviewedVillages(4, 7),
          reviewed(['', 'Cộng trang 2'], 4, 7),
          reviewed(['', 'Tổng cộng'], 0, 7),
        ],
      },
    ],
    columns: REVIEWED,
    mistakes: [
      { at: 'C5', value: 147 },
      { at: 'D7', value: 87 },
      { at: 'E8', value: 24 },
      { at: 'D12', value: 54 },
      { at: 'D13', value: 132 },
    ],
  },
  {
    name: 'the total and each place by sources of money, of which the first lines are no places',
    sheets: [{ name: 'Phan bo', lines: [...moneyHead, ...moneyOfAll, ...moneyOfCommunes] }],
    columns: ALLOCATED,
    mistakes: [
      { at: 'D4', value: 7381 },
      { at: 'D5', value: 6955 },
      { at: 'D12', value: 2720 },
      { at: 'E17', value: 753 },
    ],
  },
  {
    name: 'the same, the total and its sources last',
    sheets: [{ name: 'Phan bo', lines: [...moneyHead, ...moneyOfCommunes, ...moneyOfAll] }],
    columns: ALLOCATED,
    mistakes: [{ at: 'D20', value: 7381 }],
  },
  {
    name: 'a table of causes behind a blank column, headed by words of its own and lower down',
    sheets: [
      {
        name: 'Ra soat',
        lines: withCauses([
          ...reviewHead,
          ...reviewedVillages(0, 7),
          reviewed(['', 'Tổng cộng'], 0, 7),
        ]),
      },
    ],
    columns: {
      ...REVIEWED,
      I: 'end 2024 poor count actual',
      J: 'end 2024 nearPoor count actual',
    },
    mistakes: [
      { at: 'C6', value: 102 },
      { at: 'I7', value: 63 },
      { at: 'J10', value: 77 },
    ],
  },
  {
    name: 'amounts that a note at the foot says are rounded, and those of the next sheet',
    sheets: [
      {
        name: 'Phan bo',
        lines: roundedTable('Ghi chú: Số liệu được làm tròn đến triệu đồng nên tổng có thể lệch.'),
      },
      { name: 'Phan bo 2', lines: roundedTable('') },
      { name: 'Theo du an', lines: broughtTable },
    ],
    columns: {
      C: 'flow 2025 money amount requested all all millionVnd',
      F: 'flow 2025 money amount requested all all millionVnd',
    },
    mistakes: [
      { at: 'C5', value: 3096 },
      { at: 'E8', value: 2231 },
    ],
  },
  {
    name: 'amounts rounded one by one, of which no note tells',
    sheets: [{ name: 'Phan bo', lines: roundedTable('') }],
    columns: {},
    mistakes: [
      { at: 'C5', value: 3096 },
      { at: 'E8', value: 2231 },
    ],
  },
];
