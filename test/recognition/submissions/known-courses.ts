import { share, sumOf, type Line, type Submission } from './submission';
import { totals } from './totals';

const COMMUNES = [
  'Xã Cao Sơn',
  'Xã Tân Minh',
  'Xã Đồng Chum',
  'Xã Mường Chiềng',
  'Xã Tu Lý',
  'Xã Hiền Lương',
];
const down = (rows: readonly number[][], line: (row: readonly number[]) => Line): Line[] => [
  ...COMMUNES.map((name, at): Line => [at + 1, name, ...line(rows[at]!)]),
  ['', 'Tổng cộng', ...line(totals(rows))],
];

/** Given; added and taken back during the year; carried over from the year before; spent. */
const MONEY = [
  [1240, 85, 40, 112, 905],
  [980, 60, 25, 74, 733],
  [1615, 120, 95, 208, 1190],
  [870, 35, 50, 66, 612],
  [1330, 140, 65, 151, 1024],
  [1055, 95, 30, 87, 801],
];

/** Owed at the beginning, lent, paid back, by kinds of borrowers. */
const LOANS: readonly [string, number[]][] = [
  ['Cho vay hộ nghèo', [73260, 15384, 16117]],
  ['Cho vay hộ cận nghèo', [76605, 20683, 18385]],
  ['Cho vay hộ mới thoát nghèo', [36832, 12154, 5893]],
  ['Cho vay giải quyết việc làm', [19556, 5084, 2933]],
  ['Cho vay nước sạch và vệ sinh môi trường', [60285, 12659, 8439]],
  ['Cho vay học sinh, sinh viên', [40654, 8130, 4471]],
];
const loanLine = ([owed, lent, paid]: readonly number[]): Line => [
  ...[owed!, lent!, paid!, owed! + lent! - paid!],
];

/** Households, persons, poor households and their persons. */
const PEOPLE = [
  [412, 1705, 96, 421],
  [538, 2190, 143, 615],
  [295, 1248, 61, 268],
  [467, 1930, 118, 497],
  [351, 1466, 74, 322],
  [604, 2487, 167, 708],
];
const spent = 'flow 2024 money amount disbursed all all millionVnd';
const given = 'flow 2024 money amount allocated all all millionVnd';

/** What came and went between columns that have no words of ours, and rows under several heads. */
export const knownCourses: readonly Submission[] = [
  {
    name: 'a plan of money before and after it was adjusted',
    sheets: [
      {
        name: 'Dieu chinh',
        lines: [
          ['ĐIỀU CHỈNH KẾ HOẠCH VỐN CHƯƠNG TRÌNH GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['', '', '', '', '', 'ĐVT: triệu đồng'],
          [
            ...['TT', 'Xã', 'Kế hoạch vốn đã giao', 'Điều chỉnh tăng', 'Điều chỉnh giảm'],
            'Kế hoạch vốn sau điều chỉnh',
          ],
          ...down(MONEY, ([plan, more, less]) => [plan!, more!, less!, plan! + more! - less!]),
        ],
      },
    ],
    columns: {
      C: 'flow 2024 money amount planned all all millionVnd',
      D: 'indicator',
      E: 'indicator',
      F: given,
    },
    mistakes: [
      { at: 'F6', value: 1604 },
      { at: 'F10', value: 7302 },
    ],
  },
  {
    name: 'money carried over makes up a whole, of which something is left',
    sheets: [
      {
        name: 'Quyet toan',
        lines: [
          ['TÌNH HÌNH SỬ DỤNG KINH PHÍ CHƯƠNG TRÌNH GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['', '', '', '', '', '', 'ĐVT: triệu đồng'],
          [
            ...['TT', 'Đơn vị', 'Kinh phí năm 2023 chuyển sang', 'Kinh phí giao trong năm'],
            ...['Tổng kinh phí được sử dụng', 'Đã chi', 'Còn dư chuyển năm sau'],
          ],
          ...down(MONEY, ([year, , , carried, paid]) => [
            ...[carried!, year!, carried! + year!, paid!, carried! + year! - paid!],
          ]),
        ],
      },
    ],
    columns: { C: 'indicator', D: given, E: 'indicator', F: spent, G: 'indicator' },
    mistakes: [
      { at: 'E5', value: 1045 },
      { at: 'G7', value: 234 },
    ],
  },
  {
    name: 'loans by kinds of borrowers, whom only the rows name',
    sheets: [
      {
        name: 'Tin dung',
        lines: [
          ['KẾT QUẢ CHO VAY CÁC CHƯƠNG TRÌNH TÍN DỤNG CHÍNH SÁCH NĂM 2024'],
          ['', '', '', '', '', 'Đơn vị: triệu đồng'],
          [
            ...['TT', 'Chương trình cho vay', 'Dư nợ đến 31/12/2023', 'Doanh số cho vay'],
            ...['Doanh số thu nợ', 'Dư nợ đến 31/12/2024'],
          ],
          ['', 'Tổng cộng', ...loanLine(totals(LOANS.map(([, figures]) => figures)))],
          ...LOANS.map(([name, figures], at): Line => [at + 1, name, ...loanLine(figures)]),
        ],
      },
    ],
    columns: { C: 'indicator', D: 'indicator', E: 'indicator', F: 'indicator' },
    mistakes: [{ at: 'F7', value: 43039 }],
  },
  {
    name: 'sizes of works in units of their own, and what they still need',
    sheets: [
      {
        name: 'Cong trinh',
        lines: [
          ['DANH MỤC CÔNG TRÌNH ĐẦU TƯ CHƯƠNG TRÌNH GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['', '', '', '', '', '', '', 'ĐVT: triệu đồng'],
          [
            ...['TT', 'Tên công trình', 'Địa điểm', 'Quy mô', 'Tổng mức đầu tư'],
            ...['Lũy kế vốn đã bố trí đến hết năm 2023', 'Kế hoạch vốn năm 2024'],
            'Nhu cầu vốn còn thiếu',
          ],
          [1, 'Đường Nà Khoa - Nà Mèo', 'Xã Cao Sơn', '2,5 km', 4500, 2000, 1950, 550],
          [2, 'Cầu Bản Chang', 'Xã Tu Lý', '12 m', 3200, 2480, 700, 20],
          [3, 'Trường mầm non Tân Minh', 'Xã Tân Minh', '4 phòng', 5600, 0, 3015, 2585],
          [4, 'Kênh mương xóm Nhạp', 'Xã Đồng Chum', '1,8 km', 1900, 810, 905, 185],
          [5, 'Nhà văn hóa xóm Kế', 'Xã Cao Sơn', '120 m2', 1130, 0, 1120, 10],
          ['', 'Tổng cộng', '', '', 16330, 5290, 7690, 3350],
        ],
      },
    ],
    columns: {
      D: '-',
      E: 'flow 2024 money amount planned investment all millionVnd cumulative',
      F: 'flow 2023 money amount allocated investment all millionVnd cumulative',
      G: 'flow 2024 money amount allocated investment all millionVnd',
      H: 'indicator',
    },
    mistakes: [{ at: 'H6', value: 2558 }],
  },
  {
    name: 'rates of households and of persons, under one head that names neither',
    sheets: [
      {
        name: 'Ra soat',
        lines: [
          ['KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024'],
          ['TT', 'Xã', 'Tổng dân số', '<', 'Hộ nghèo', '<', 'Tỷ lệ (%)', '<'],
          ['^', '^', 'Số hộ', 'Số khẩu', 'Số hộ', 'Số khẩu', 'Hộ', 'Khẩu'],
          ...down(PEOPLE, ([all, persons, poor, ofPoor]) => [
            ...[all!, persons!, poor!, ofPoor!, share(poor!, all!), share(ofPoor!, persons!)],
          ]),
        ],
      },
    ],
    columns: {
      C: 'end 2024 households count actual',
      D: 'end 2024 persons count actual',
      E: 'end 2024 poor count actual',
      F: 'end 2024 persons of poor count actual',
      G: 'end 2024 poor rate actual',
      H: 'indicator',
    },
    mistakes: [
      { at: 'G5', value: 25.68 },
      { at: 'H6', value: 24.17 },
    ],
  },
  {
    name: 'old communes under the new one that they became, each with a sum of its own',
    sheets: [
      {
        name: 'Sap xep',
        lines: [
          ['SỐ HỘ NGHÈO SAU SẮP XẾP ĐƠN VỊ HÀNH CHÍNH NĂM 2025'],
          ['TT', 'Xã mới', 'Xã cũ', 'Tổng số hộ', 'Hộ nghèo', 'Tỷ lệ (%)'],
          [1, 'Xã Lục Yên', 'Thị trấn Yên Thế', 1210, 240, share(240, 1210)],
          ['^', '^', 'Xã Minh Xuân', 1105, 160, share(160, 1105)],
          ['^', '^', 'Cộng', 2315, 400, share(400, 2315)],
          [2, 'Xã Lâm Thượng', 'Xã Mai Sơn', 870, 131, share(131, 870)],
          ['^', '^', 'Xã Lâm Thượng', 1010, 230, share(230, 1010)],
          ['^', '^', 'Cộng', 1880, 361, share(361, 1880)],
          ['', 'Tổng cộng', '', 4195, 761, share(761, 4195)],
        ],
      },
    ],
    columns: {
      D: 'end 2025 households count actual',
      E: 'end 2025 poor count actual',
      F: 'end 2025 poor rate actual',
    },
    mistakes: [
      { at: 'E4', value: 106 },
      { at: 'E8', value: 316 },
    ],
  },
  {
    name: 'town and country below the total of all places',
    sheets: [
      {
        name: 'Ra soat',
        lines: [
          ['KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024'],
          ['TT', 'Xã', 'Tổng số hộ', 'Hộ nghèo', 'Tỷ lệ (%)'],
          ...down(PEOPLE, ([all, , poor]) => [all!, poor!, share(poor!, all!)]),
          ['', '- Khu vực thành thị', 604, 167, share(167, 604)],
          ['', '- Khu vực nông thôn', sumOf([412, 538, 295, 467, 351]), 492, share(492, 2063)],
        ],
      },
    ],
    columns: {
      C: 'end 2024 households count actual',
      D: 'end 2024 poor count actual',
      E: 'end 2024 poor rate actual',
    },
    mistakes: [{ at: 'D11', value: 429 }],
  },
  {
    name: 'nine months of a target, in percent of it',
    sheets: [
      {
        name: 'Chi tieu',
        lines: [
          ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU GIẢM NGHÈO 9 THÁNG NĂM 2024'],
          [
            ...['TT', 'Xã', 'Chỉ tiêu giao năm 2024 (hộ)', 'Kết quả thực hiện 9 tháng (hộ)'],
            ...['Tỷ lệ so với chỉ tiêu giao (%)', 'Ước thực hiện cả năm (hộ)'],
          ],
          ...down(PEOPLE, ([, , poor, persons]) => {
            const done = Math.round(persons! / 9);
            return [poor!, done, share(done, poor!, 1), poor! + 2];
          }).slice(0, -1),
        ],
      },
    ],
    columns: {
      C: 'flow 2024 reduction of poor count assigned',
      D: 'indicator',
      E: 'indicator',
      F: 'flow 2024 reduction of poor count estimated',
    },
    mistakes: [{ at: 'E5', value: 45.4 }],
  },
  {
    name: 'those who registered to leave poverty, and those who left it',
    sheets: [
      {
        name: 'Thoat ngheo',
        lines: [
          ['KẾT QUẢ THOÁT NGHÈO NĂM 2024 SO VỚI ĐĂNG KÝ'],
          [
            ...['TT', 'Xã', 'Hộ nghèo đầu năm 2024', 'Đăng ký thoát nghèo', 'Thoát nghèo'],
            ...['So sánh (tăng, giảm)', 'Hộ nghèo cuối năm 2024'],
          ],
          ...down(MONEY, ([, more, less, poor]) => [
            ...[poor!, less! - 20, Math.round(more! / 5)],
            ...[Math.round(more! / 5) - less! + 20, poor! - Math.round(more! / 5)],
          ]).slice(0, -1),
        ],
      },
    ],
    columns: {
      C: 'end 2023 poor count actual',
      D: 'flow 2024 escaped of poor count planned',
      E: 'flow 2024 escaped of poor count actual',
      F: 'indicator',
      G: 'end 2024 poor count actual',
    },
    mistakes: [{ at: 'G5', value: 148 }],
  },
];
