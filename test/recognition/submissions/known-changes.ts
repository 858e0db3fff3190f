import { sumOf, type Line, type Submission } from './submission';

const VILLAGES = ['Bản Tả Lèng', 'Bản Phiêng Đón', 'Bản Nà Cóc', 'Bản Hua Sáng', 'Bản Chiềng Ca'];
const BEFORE = [40, 25, 20, 50, 16];
const AFTER = [34, 27, 15, 42, 18];
/** −6 of 40, 2 of 25, −5 of 20, −8 of 50, 2 of 16; all together 151 became 136. */
const BY_PERCENT = [-15, 8, -25, -16, 12.5];
const ALL_BY_PERCENT = -9.9;

const lines = (line: (at: number | 'all') => Line): Line[] => [
  ...VILLAGES.map((name, at): Line => [at + 1, name, ...line(at)]),
  ['', 'Toàn xã', ...line('all')],
];
const of = (figures: readonly number[], at: number | 'all'): number =>
  at === 'all' ? sumOf(figures) : figures[at]!;
const percentAt = (at: number | 'all'): number => (at === 'all' ? ALL_BY_PERCENT : BY_PERCENT[at]!);

/** How much more or fewer there are, and how many in a hundred of those there were. */
const changed = (group: string, count: string, percent: string): Submission => ({
  name: `what changed, in percent of what there was: ${group} | ${percent}`,
  sheets: [
    {
      name: 'So sánh',
      lines: [
        ['TÌNH HÌNH HỘ NGHÈO XÃ PA KHÓA NĂM 2024'],
        ['TT', 'Bản', 'Hộ nghèo năm 2023', 'Hộ nghèo năm 2024', group, '<'],
        ['^', '^', '^', '^', count, percent],
        ...lines((at) => [
          of(BEFORE, at),
          of(AFTER, at),
          of(AFTER, at) - of(BEFORE, at),
          percentAt(at),
        ]),
      ],
    },
  ],
  columns: {
    C: 'end 2023 poor count actual',
    D: 'end 2024 poor count actual',
    E: 'indicator',
    F: 'indicator',
  },
  mistakes: [
    { at: 'E5', value: -2 },
    { at: 'F6', value: 25 },
  ],
});

/** What went up and down, and what is a share or a ratio of what stands beside it. */
export const knownChanges: readonly Submission[] = [
  changed('Tăng (+), giảm (-) 2024 so với 2023', 'Số hộ', 'Tương đối (%)'),
  changed('Tăng, giảm', 'Số hộ', '%'),
  changed('Chênh lệch', 'Số hộ', 'Tốc độ tăng (%)'),
  changed('Biến động', 'Số hộ', 'Tỷ lệ (%)'),
  changed('So sánh năm 2024/2023', 'Số hộ', 'Tăng/giảm (%)'),
  {
    name: 'a change in percent alone, which no word tells from a share',
    sheets: [
      {
        name: 'So sánh',
        lines: [
          ['TÌNH HÌNH HỘ NGHÈO XÃ PA KHÓA NĂM 2024'],
          ['TT', 'Bản', 'Hộ nghèo năm 2023', 'Hộ nghèo năm 2024', 'Tỷ lệ (%)'],
          ...lines((at) => [of(BEFORE, at), of(AFTER, at), percentAt(at)]),
        ],
      },
    ],
    columns: { C: 'end 2023 poor count actual', D: 'end 2024 poor count actual', E: '-' },
    mistakes: [{ at: 'D8', value: 163 }],
  },
  {
    name: 'columns numbered by a chain of sums',
    sheets: [
      {
        name: 'Rà soát',
        lines: [
          ['KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024 XÃ PA KHÓA'],
          [
            'TT',
            'Bản',
            'Hộ nghèo, hộ cận nghèo',
            '<',
            '<',
            'Số hộ dân',
            'Biên bản',
            'Tỷ lệ hộ nghèo',
          ],
          ['^', '^', 'Tổng số', 'Hộ nghèo', 'Hộ cận nghèo', '^', '^', '^'],
          ['A', 'B', '1=2+3=(2+3)', 2, 3, 4, 'C', '5=2/4'],
          ...lines((at) => [
            ...[of(AFTER, at) + of(BEFORE, at), of(AFTER, at), of(BEFORE, at)],
            ...[4 * of(AFTER, at), 'Có', 25],
          ]),
        ],
      },
    ],
    columns: {
      C: 'end 2024 multidimensional count actual',
      D: 'end 2024 poor count actual',
      E: 'end 2024 nearPoor count actual',
      F: 'end 2024 households count actual',
      H: 'end 2024 poor rate actual',
    },
    mistakes: [
      { at: 'D7', value: 51 },
      { at: 'F6', value: 801 },
    ],
  },
];
