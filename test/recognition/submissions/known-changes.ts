import { sumOf, type Line, type Submission, type SubmittedSheet } from './submission';

const VILLAGES = ['Bản Tả Lèng', 'Bản Phiêng Đón', 'Bản Nà Cóc', 'Bản Hua Sáng', 'Bản Chiềng Ca'];
const BEFORE = [40, 25, 20, 50, 16];
const AFTER = [34, 27, 15, 42, 18];
/** −6 of 40, 2 of 25, −5 of 20, −8 of 50, 2 of 16; all together 151 became 136. */
const BY_PERCENT = [-15, 8, -25, -16, 12.5];
const ALL_BY_PERCENT = -9.9;

/** Persons, and how many of them a household of `BEFORE` has. */
const LIVING = [170, 100, 90, 225, 72];
const PER = [4.3, 4, 4.5, 4.5, 4.5];

const lines = (line: (at: number | 'all') => Line): Line[] => [
  ...VILLAGES.map((name, at): Line => [at + 1, name, ...line(at)]),
  ['', 'Toàn xã', ...line('all')],
];
const of = (figures: readonly number[], at: number | 'all'): number =>
  at === 'all' ? sumOf(figures) : figures[at]!;
const percentAt = (at: number | 'all'): number => (at === 'all' ? ALL_BY_PERCENT : BY_PERCENT[at]!);

const approved = (name: string, title: string, poor: readonly number[]): SubmittedSheet => ({
  name,
  lines: [
    [title],
    ['TT', 'Bản', 'Hộ nghèo đầu năm 2024', 'Hộ nghèo cuối năm 2024'],
    ...lines((at) => [of(BEFORE, at), of(poor, at)]),
  ],
});

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
  ...['Khẩu/hộ', 'Số khẩu bình quân/hộ', 'BQ khẩu/hộ', 'Số người trên hộ'].map(
    (head): Submission => ({
      name: `persons by households: ${head}`,
      sheets: [
        {
          name: 'Nhân khẩu',
          lines: [
            ['HỘ NGHÈO, NHÂN KHẨU NGHÈO XÃ PA KHÓA NĂM 2024'],
            ['TT', 'Bản', 'Hộ nghèo', 'Khẩu nghèo', head],
            // 170 / 40, 100 / 25, 90 / 20, 225 / 50, 72 / 16; 657 / 151
            ...lines((at) => [of(BEFORE, at), of(LIVING, at), at === 'all' ? 4.4 : PER[at]!]),
          ],
        },
      ],
      columns: {
        C: 'end 2024 poor count actual',
        D: 'end 2024 persons of poor count actual',
        E: '-',
      },
      mistakes: [
        { at: 'C8', value: 115 },
        { at: 'D8', value: 675 },
      ],
    }),
  ),
  {
    name: 'those who are not poor, beside both kinds of those who are',
    sheets: [
      {
        name: 'Phân loại',
        lines: [
          ['KẾT QUẢ PHÂN LOẠI HỘ XÃ PA KHÓA QUA RÀ SOÁT NĂM 2024'],
          ['TT', 'Bản', 'Kết quả phân loại', '<', '<'],
          ['^', '^', 'Hộ nghèo', 'Hộ cận nghèo', 'Hộ không nghèo'],
          ...lines((at) => [of(AFTER, at), of(BEFORE, at), of(LIVING, at)]),
        ],
      },
    ],
    columns: {
      C: 'end 2024 poor count actual',
      D: 'end 2024 nearPoor count actual',
      E: 'indicator',
    },
    mistakes: [
      { at: 'D9', value: 150 },
      { at: 'E9', value: 567 },
    ],
  },
  {
    name: 'figures from before they were made public, and those then approved',
    sheets: [
      approved('Chính thức', 'TỔNG HỢP HỘ NGHÈO XÃ PA KHÓA NĂM 2024 (SAU NIÊM YẾT)', AFTER),
      approved('Sơ bộ', 'KẾT QUẢ RÀ SOÁT SƠ BỘ HỘ NGHÈO XÃ PA KHÓA NĂM 2024', [34, 27, 16, 42, 18]),
    ],
    columns: { D: 'end 2024 poor count actual', 'Sơ bộ!D': 'end 2024 poor count actual' },
    mistakes: [{ at: 'D8', value: 163 }],
  },
];
