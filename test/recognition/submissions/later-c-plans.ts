import { share, type Line, type Submission } from './submission';
import { totals } from './totals';

/** Households expected; poor at the start, reductions of two years. */
const PATH: readonly [string, number[]][] = [
  ['Thôn Phiêng Ban', [212, 216, 58, 14, 13]],
  ['Thôn Nậm Khòa', [164, 168, 71, 18, 16]],
  ['Thôn Bản Péo', [188, 190, 40, 9, 10]],
];
const pathLine = (figures: readonly number[]): number[] => {
  const [all, next, poor, first, second] = figures as [number, number, number, number, number];
  return [
    ...[all, poor, share(poor, all), first, poor - first, share(poor - first, all)],
    ...[next, second, poor - first - second, share(poor - first - second, next)],
  ];
};

/** As a scanned plan was read by machine. */
const SCANNED: readonly [string, number[]][] = [
  ['Huyện Đông Giang', [7540, 2031, 298]],
  ['Huyện Tây Giang', [5466, 2790, 411]],
  ['Huyện Nam Trà My', [7905, 4102, 560]],
  ['Huyện Phước Sơn', [7188, 2246, 375]],
];
const vietnamese = (value: number): string => {
  const [whole, decimals] = String(value).split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
};
const scannedLine = ([all, poor, less]: readonly number[]): string[] =>
  [all!, poor!, share(poor!, all!), less!, poor! - less!].map(vietnamese);

const HAMLETS = ['Thôn 1', 'Thôn 2', 'Thôn 3', 'Thôn 4', 'Thôn 5'];
const THEN = [
  [131, 12, 15],
  [98, 9, 7],
  [150, 21, 18],
  [88, 6, 9],
  [119, 17, 14],
];
const NOW = [
  [133, 9, 13],
  [98, 8, 6],
  [152, 16, 17],
  [90, 5, 9],
  [120, 11, 15],
];
const hamletLines = (figures: readonly number[][]): Line[] => [
  ['BIỂU RÀ SOÁT HỘ NGHÈO XÃ EA TRUL'],
  ['TT', 'Thôn, buôn', 'Số hộ', 'Hộ nghèo', '<', 'Hộ cận nghèo', '<'],
  ['^', '^', '^', 'SL', 'TL (%)', 'SL', 'TL (%)'],
  ...HAMLETS.map((name, row): Line => hamletLine(row + 1, name, figures[row]!)),
  hamletLine('', 'Tổng', totals(figures)),
];
const hamletLine = (index: number | string, name: string, figures: readonly number[]): Line => {
  const [all, poor, near] = figures as [number, number, number];
  return [index, name, all, poor, share(poor, all, 1), near, share(near, all, 1)];
};

/** Assigned by the province, registered by the communes, done in six months, expected for the year. */
const ASSIGNED: readonly [string, number[]][] = [
  ['Xã Thượng Hóa', [352, 45, 50, 21, 52]],
  ['Xã Trọng Hóa', [811, 90, 90, 34, 91]],
  ['Xã Dân Hóa', [760, 84, 88, 40, 85]],
  ['TT Quy Đạt', [33, 6, 8, 5, 8]],
];
const assignedLine = (figures: readonly number[]): number[] => {
  const [poor, , , , expected] = figures as [number, number, number, number, number];
  return [...figures, poor - expected];
};

export const laterCPlans: readonly Submission[] = [
  {
    name: 'two years of a plan after each other, households of both',
    sheets: [
      {
        name: 'KH 2 nam',
        lines: [
          ['KẾ HOẠCH GIẢM NGHÈO GIAI ĐOẠN 2024-2025 CỦA XÃ NẬM KHÒA'],
          [
            ...['TT', 'Thôn', 'Đầu năm 2024', '<', '<', 'Kế hoạch năm 2024', '<', '<'],
            ...['Kế hoạch năm 2025', '<', '<', '<'],
          ],
          [
            ...['^', '^', 'Tổng số hộ', 'Hộ nghèo', 'Tỷ lệ (%)'],
            ...['Số hộ giảm', 'Hộ nghèo còn lại', 'Tỷ lệ (%)'],
            ...['Tổng số hộ (dự kiến)', 'Số hộ giảm', 'Hộ nghèo còn lại', 'Tỷ lệ (%)'],
          ],
          ...PATH.map(([name, figures], row): Line => [row + 1, name, ...pathLine(figures)]),
          ['', 'Cộng toàn xã', ...pathLine(totals(PATH.map(([, figures]) => figures)))],
          ['Ghi chú: tỷ lệ năm 2024 tính trên tổng số hộ đầu năm.'],
        ],
      },
    ],
    columns: {
      C: 'end 2023 households count actual',
      D: 'end 2023 poor count actual',
      E: 'end 2023 poor rate actual',
      F: 'flow 2024 reduction of poor count planned',
      G: 'end 2024 poor count planned',
      H: 'end 2024 poor rate planned',
      I: 'end 2025 households count planned',
      J: 'flow 2025 reduction of poor count planned',
      K: 'end 2025 poor count planned',
      L: 'end 2025 poor rate planned',
    },
    mistakes: [{ at: 'K5', value: 73 }],
  },
  {
    name: 'a scanned appendix: letters read wrongly, figures as text the Vietnamese way',
    sheets: [
      {
        name: 'Sheet1',
        lines: [
          ['Phụ Iục 1'],
          ['PHÂN BÔ CHỈ TIÊU GIẢM NGHÈO NĂM 2023'],
          ['(Ban hành kèm theo Kế hoạch số 1204/KH-UBND ngày 02/3/2023)'],
          [
            ...['TT', 'Địa phương', 'Tổng số hộ dân cư năm 2022', 'Số hộ nghẻo năm 2022'],
            ...['Tỷ Iệ hộ nghèo năm 2022 (%)', 'Số hộ nghèo giàm năm 2023 (Phân đấu)'],
            'Số hộ nghèo còn Iại năm 2023 (Phân đâu)',
          ],
          ...SCANNED.map(([name, figures], row): Line => [
            ...[`${row + 1}`, name],
            ...scannedLine(figures),
          ]),
          ['', 'Tống cộng', ...scannedLine(totals(SCANNED.map(([, figures]) => figures)))],
        ],
      },
    ],
    columns: {
      C: 'end 2022 households count actual',
      D: 'end 2022 poor count actual',
      E: 'end 2022 poor rate actual',
      F: 'flow 2023 reduction of poor count planned',
      G: 'end 2023 poor count planned',
    },
    // Its figures are text one and all: of each column that is said once
    mistakes: [{ at: 'G7', value: '3.524' }],
  },
  {
    name: 'two sheets of one form, each year in the name of its sheet alone',
    sheets: [
      { name: '2023', lines: hamletLines(THEN) },
      { name: '2024', lines: hamletLines(NOW) },
    ],
    columns: {
      C: 'end 2023 households count actual',
      D: 'end 2023 poor count actual',
      E: 'end 2023 poor rate actual',
      F: 'end 2023 nearPoor count actual',
      G: 'end 2023 nearPoor rate actual',
      '2024!C': 'end 2024 households count actual',
      '2024!D': 'end 2024 poor count actual',
      '2024!E': 'end 2024 poor rate actual',
      '2024!F': 'end 2024 nearPoor count actual',
      '2024!G': 'end 2024 nearPoor rate actual',
    },
    mistakes: [{ at: 'E6', value: 41 }],
  },
  {
    name: 'assigned, registered, done in six months and expected for the whole year',
    sheets: [
      {
        name: 'PL-6T',
        lines: [
          ['TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU GIẢM NGHÈO 6 THÁNG ĐẦU NĂM 2024'],
          [
            ...['Stt', 'Xã, thị trấn', 'Hộ nghèo đầu năm 2024'],
            ...['Số hộ nghèo giảm năm 2024', '<', '<', '<', 'Ước hộ nghèo cuối năm 2024'],
          ],
          [
            ...['^', '^', '^', 'Huyện giao', 'Xã đăng ký', 'Thực hiện 6 tháng đầu năm'],
            ...['Ước thực hiện cả năm', '^'],
          ],
          ...ASSIGNED.map(([name, figures], row): Line => [
            ...[row + 1, name],
            ...assignedLine(figures),
          ]),
          ['', 'Tổng cộng', ...assignedLine(totals(ASSIGNED.map(([, figures]) => figures)))],
        ],
      },
    ],
    columns: {
      C: 'end 2023 poor count actual',
      D: 'flow 2024 reduction of poor count assigned',
      E: 'flow 2024 reduction of poor count planned',
      // Half a year is no year: left alone
      F: '-',
      G: 'flow 2024 reduction of poor count estimated',
      H: 'end 2024 poor count estimated',
    },
    mistakes: [{ at: 'H6', value: 657 }],
  },
  {
    name: 'one line for each year of the programme',
    sheets: [
      {
        name: 'Theo nam',
        lines: [
          ['KẾT QUẢ GIẢM NGHÈO HUYỆN SƠN TÂY QUA CÁC NĂM'],
          ['Năm', 'Tổng số hộ', 'Số hộ nghèo', 'Tỷ lệ hộ nghèo (%)', 'Số hộ cận nghèo'],
          ['Năm 2022', 5874, 2480, share(2480, 5874), 411],
          ['Năm 2023', 5920, 2013, share(2013, 5920), 468],
          ['Năm 2024', 5986, 1540, share(1540, 5986), 502],
        ],
      },
    ],
    columns: {},
    cells: {
      B3: 'end 2022 households count actual',
      C4: 'end 2023 poor count actual',
      D4: 'end 2023 poor rate actual',
      D5: 'end 2024 poor rate actual',
      E5: 'end 2024 nearPoor count actual',
    },
    mistakes: [{ at: 'C4', value: 2103 }],
  },
  {
    name: 'live formulas throughout, subtotals of two clusters',
    sheets: [
      {
        name: 'Cum xa 2025',
        lines: [
          ['TỔNG HỢP HỘ NGHÈO THEO CỤM XÃ NĂM 2025'],
          ['STT', 'Tên xã', 'Tổng số hộ', 'Hộ nghèo', 'Tỷ lệ % hộ nghèo', 'Hộ DTTS nghèo'],
          ['A', 'Cụm phía Bắc', '=SUM(C4:C6)', '=SUM(D4:D6)', '=D3/C3*100', '=SUM(F4:F6)'],
          ...northern([
            [1, 'Xã Sơn Lộ', 1320, 255, 240],
            [2, 'Xã Bình Yên', 1108, 190, 171],
            [3, 'Xã Trung Sơn', 940, 81, 60],
          ]),
          ['B', 'Cụm phía Nam', '=SUM(C8:C9)', '=SUM(D8:D9)', '=D7/C7*100', '=SUM(F8:F9)'],
          [1, 'Xã Hồng Thái', 1507, 133, '=D8/C8*100', 90],
          [2, 'Xã Phú Bình', 1260, 98, '=D9/C9*100', 44],
          ['', 'Cộng (A+B)', '=C3+C7', '=D3+D7', '=D10/C10*100', '=F3+F7'],
        ],
      },
    ],
    columns: {
      C: 'end 2025 households count actual',
      D: 'end 2025 poor count actual',
      E: 'end 2025 poor rate actual',
      F: 'end 2025 poor count actual ethnicMinority',
    },
    mistakes: [{ at: 'D3', value: '=SUM(D4:D5)' }],
  },
];

function northern(
  communes: readonly (readonly [number, string, number, number, number])[],
): Line[] {
  return communes.map(([index, name, all, poor, minority], row) => [
    ...[index, name, all, poor],
    ...[`=D${row + 4}/C${row + 4}*100`, minority],
  ]);
}
