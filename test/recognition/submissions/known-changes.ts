import { share, sumOf, type Line, type Submission, type SubmittedSheet } from './submission';

const VILLAGES = ['Bản Tả Lèng', 'Bản Phiêng Đón', 'Bản Nà Cóc', 'Bản Hua Sáng', 'Bản Chiềng Ca'];
const BEFORE = [40, 25, 20, 50, 16];
const AFTER = [34, 27, 15, 42, 18];
/** −6 of 40, 2 of 25, −5 of 20, −8 of 50, 2 of 16; all together 151 became 136. */
const BY_PERCENT = [-15, 8, -25, -16, 12.5];
const ALL_BY_PERCENT = -9.9;

/** Persons, and how many of them a household of `BEFORE` has. */
const LIVING = [170, 100, 90, 225, 72];
const PER = [4.3, 4, 4.5, 4.5, 4.5];

const ALSO_LIVING = [150, 110, 63, 180, 77];
const FORECAST = [17.6, 24, 14.4, 16.9, 22.2];
/** 40 − 8 + 2 = 34, 25 − 1 + 3 = 27, 20 − 6 + 1 = 15, 50 − 12 + 4 = 42, 16 − 2 + 4 = 18. */
const GONE = [8, 1, 6, 12, 2];
const COME = [2, 3, 1, 4, 4];

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
  {
    name: 'groups of the poor side by side, and what they add up to',
    sheets: [
      {
        name: 'Hai chuẩn',
        lines: [
          ['HỘ NGHÈO XÃ PA KHÓA THEO CHUẨN TRUNG ƯƠNG, CHUẨN TỈNH NĂM 2024'],
          [
            ...['TT', 'Bản', 'Hộ nghèo chuẩn trung ương', '<'],
            ...['Hộ nghèo chuẩn tỉnh (không gồm chuẩn TW)', '<', 'Tổng cộng', '<'],
            ...['Thẻ BHYT', '<'],
          ],
          [
            ...['^', '^', 'Số hộ', 'Số khẩu', 'Số hộ', 'Số khẩu', 'Số hộ', 'Số khẩu'],
            ...['Được cấp theo diện nghèo', 'Đã có theo nhóm khác'],
          ],
          ...lines((at) => [
            ...[of(BEFORE, at), of(LIVING, at), of(AFTER, at), of(ALSO_LIVING, at)],
            ...[of(BEFORE, at) + of(AFTER, at), of(LIVING, at) + of(ALSO_LIVING, at)],
            ...[of(LIVING, at) + of(COME, at), of(ALSO_LIVING, at) - of(COME, at)],
          ]),
        ],
      },
    ],
    columns: {
      C: 'end 2024 poor count actual',
      D: 'end 2024 persons of poor count actual',
      E: 'indicator',
      F: 'indicator',
      G: 'indicator',
      H: 'indicator',
      I: 'indicator',
      J: 'indicator',
    },
    mistakes: [
      { at: 'G5', value: 25 },
      { at: 'J8', value: 74 },
      { at: 'H6', value: 135 },
    ],
  },
  ...['Hộ khác', 'Dân tộc khác', 'Còn lại'].map((others): Submission => ({
    name: `those of minorities, and who is left beside them: ${others}`,
    sheets: [
      {
        name: 'Dân tộc',
        lines: [
          ['HỘ NGHÈO XÃ PA KHÓA CUỐI NĂM 2024'],
          ['TT', 'Bản', 'Hộ nghèo', '<'],
          ['^', '^', 'Hộ DTTS', others],
          ...lines((at) => [of(BEFORE, at), of(AFTER, at)]),
        ],
      },
    ],
    columns: { C: 'end 2024 poor count actual ethnicMinority', D: '-' },
    mistakes: [{ at: 'C9', value: 115 }],
  })),
  {
    name: 'both ways into poverty in one column',
    sheets: [
      {
        name: 'Diễn biến',
        lines: [
          ['DIỄN BIẾN HỘ NGHÈO XÃ PA KHÓA NĂM 2024'],
          [
            ...['TT', 'Bản', 'Hộ nghèo đầu năm 2024', 'Hộ nghèo giảm'],
            ...['Hộ nghèo tăng (tái nghèo, phát sinh)', 'Hộ nghèo cuối năm 2024'],
          ],
          ...lines((at) => [of(BEFORE, at), of(GONE, at), of(COME, at), of(AFTER, at)]),
        ],
      },
    ],
    columns: {
      C: 'end 2023 poor count actual',
      D: 'flow 2024 reduction of poor count actual',
      E: 'flow 2024 otherIncrease of poor count actual',
      F: 'end 2024 poor count actual',
    },
    mistakes: [{ at: 'E8', value: 41 }],
  },
  {
    name: 'a forecast of the year to come beside the rates of this one',
    sheets: [
      {
        name: 'Kết quả',
        lines: [
          ['KẾT QUẢ RÀ SOÁT HỘ NGHÈO XÃ PA KHÓA CUỐI NĂM 2024'],
          [
            ...['TT', 'Bản', 'Tổng số hộ dân cư', 'Tổng số hộ nghèo'],
            ...['Tỷ lệ hộ nghèo (%)', 'Dự báo tỷ lệ hộ nghèo năm 2025 (%)'],
          ],
          ...lines((at) => [
            ...[of(LIVING, at), of(AFTER, at), share(of(AFTER, at), of(LIVING, at))],
            at === 'all' ? 18.1 : FORECAST[at]!,
          ]),
        ],
      },
    ],
    columns: {
      C: 'end 2024 households count actual',
      D: 'end 2024 poor count actual',
      E: 'end 2024 poor rate actual',
      F: 'end 2025 poor rate planned',
    },
    mistakes: [{ at: 'E6', value: 61.67 }],
  },
];
