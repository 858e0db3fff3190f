import { share, sumOf, type Line, type Submission } from './submission';
import { totals } from './totals';

/** Carried over, given, spent, expected until the books are closed; investment, then recurrent. */
const PROJECTS: readonly [string, number[], number[]][] = [
  [
    'Dự án 1: Hỗ trợ đầu tư phát triển hạ tầng',
    [0, 48210, 31870, 45100],
    [2140, 15630, 9875, 16200],
  ],
  ['Dự án 2: Đa dạng hóa sinh kế', [0, 0, 0, 0], [1865, 9420, 6310, 10350]],
  ['Dự án 4: Phát triển giáo dục nghề nghiệp', [0, 21350, 17240, 20900], [955, 12880, 7415, 12600]],
  ['Dự án 6: Truyền thông và giảm nghèo về thông tin', [0, 0, 0, 0], [310, 4275, 2360, 4410]],
  ['Dự án 7: Nâng cao năng lực và giám sát, đánh giá', [0, 0, 0, 0], [420, 3180, 1895, 3300]],
];
const withCarriedOver = ([carried, given, spent, expected]: readonly number[]): Line => {
  const all = carried! + given!;
  return [all, carried!, given!, spent!, share(spent!, all), all - spent!, expected!];
};
const linesOf = (name: string, works: number[], upkeep: number[], index: number | ''): Line[] => [
  [index, name, ...withCarriedOver(totals([works, upkeep]))],
  ...(sumOf(works) > 0 ? [['-', 'Vốn đầu tư phát triển', ...withCarriedOver(works)]] : []),
  ['-', 'Vốn sự nghiệp', ...withCarriedOver(upkeep)],
];

/** Given and spent by office: investment and recurrent of each. */
const OFFICES: readonly [string, number[]][] = [
  ['Phòng Dân tộc', [1875, 640, 1520, 505]],
  ['Phòng Nông nghiệp và Môi trường', [940, 3260, 610, 2875]],
  ['Ban Quản lý dự án đầu tư xây dựng', [21450, 380, 16930, 290]],
  ['Trung tâm Y tế', [1260, 2145, 875, 1630]],
  ['Xã Cư Drăm', [5310, 1890, 4025, 1165]],
];
const officeLine = ([works, upkeep, built, kept]: readonly number[]): Line => {
  const [given, spent] = [works! + upkeep!, built! + kept!];
  const rates = [share(spent, given), share(built!, works!), share(kept!, upkeep!)];
  return [given, works!, upkeep!, spent, built!, kept!, ...rates];
};

/** Poor households, other households, months of support at 59.500 đồng, what was paid. */
const SUPPORT: readonly [string, number[]][] = [
  ['Xã Ea Trul', [412, 23, 51200000]],
  ['Xã Yang Reh', [287, 41, 40150000]],
  ['Xã Hòa Sơn', [365, 18, 49870000]],
  ['Xã Khuê Ngọc Điền', [198, 32, 30400000]],
  ['Xã Hòa Phong', [523, 27, 71350000]],
];
const supportLine = ([poor, others, paid]: readonly number[]): Line => {
  const due = (poor! + others!) * 59500 * 3;
  return [poor!, others!, poor! + others!, 59500, 3, due, paid!, due - paid!];
};
const sumOfSupport = totals(SUPPORT.map(([, figures]) => figures));

const ofYear = (status: string, capital = 'all', aspect = 'amount', year = 2024): string =>
  `flow ${year} money ${aspect} ${status} ${capital} all millionVnd`;

export const laterFBudgets: readonly Submission[] = [
  {
    name: 'a total told by capital before the projects are, with money carried over in its base',
    sheets: [
      {
        name: 'Giai ngan',
        lines: [
          ['TÌNH HÌNH GIẢI NGÂN VỐN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['(Số liệu tính đến ngày 31/10/2024)'],
          ['', '', '', '', '', '', '', '', 'ĐVT: triệu đồng'],
          [
            ...[
              'TT',
              'Nội dung',
              'Tổng kế hoạch vốn năm 2024 (bao gồm vốn kéo dài)',
              'Trong đó',
              '<',
            ],
            ...['Giải ngân đến 31/10/2024', '<', 'Số vốn chưa giải ngân'],
            'Ước giải ngân đến 31/01/2025',
          ],
          [
            ...['^', '^', '^', 'Vốn các năm trước kéo dài sang năm 2024', 'Vốn giao năm 2024'],
            ...['Số tiền', 'Tỷ lệ giải ngân so với tổng kế hoạch vốn (%)', '^', '^'],
          ],
          ...linesOf(
            'TỔNG CỘNG',
            totals(PROJECTS.map(([, works]) => works)),
            totals(PROJECTS.map(([, , upkeep]) => upkeep)),
            '',
          ),
          ...PROJECTS.flatMap(([name, works, upkeep], at) => linesOf(name, works, upkeep, at + 1)),
        ],
      },
    ],
    columns: {
      C: ofYear('allocated'),
      D: 'indicator',
      E: 'indicator',
      F: ofYear('disbursed'),
      G: ofYear('disbursed', 'all', 'percent'),
      H: 'indicator',
      I: ofYear('estimated'),
    },
    mistakes: [
      { at: 'F7', value: 49011 },
      { at: 'G13', value: 66.99 },
    ],
  },
  {
    name: "the programme's name above all columns of money",
    sheets: [
      {
        name: 'Bieu 03',
        lines: [
          ['TỔNG HỢP GIAO VÀ GIẢI NGÂN VỐN CTMTQG GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['', '', '', '', '', '', '', '', '', '', 'Đơn vị: triệu đồng'],
          [
            ...['TT', 'Đơn vị', 'Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2024'],
            ...['<', '<', '<', '<', '<', '<', '<', '<'],
          ],
          [
            ...['^', '^', 'Kế hoạch vốn được giao', '<', '<', 'Giải ngân đến 31/12/2024', '<', '<'],
            ...['Tỷ lệ giải ngân/kế hoạch (%)', '<', '<'],
          ],
          [
            '^',
            '^',
            ...['Tổng số', 'Trong đó', '<', 'Tổng số', 'Trong đó', '<', 'Chung', 'ĐTPT', 'SN'],
          ],
          [
            '^',
            '^',
            '^',
            'Đầu tư phát triển',
            'Sự nghiệp',
            '^',
            'Đầu tư phát triển',
            'Sự nghiệp',
            ...['^', '^', '^'],
          ],
          ['', 'TỔNG CỘNG', ...officeLine(totals(OFFICES.map(([, figures]) => figures)))],
          ...OFFICES.map(([name, figures], at): Line => [at + 1, name, ...officeLine(figures)]),
        ],
      },
    ],
    columns: {
      C: ofYear('allocated'),
      D: ofYear('allocated', 'investment'),
      E: ofYear('allocated', 'recurrent'),
      F: ofYear('disbursed'),
      G: ofYear('disbursed', 'investment'),
      H: ofYear('disbursed', 'recurrent'),
      I: ofYear('disbursed', 'all', 'percent'),
      J: ofYear('disbursed', 'investment', 'percent'),
      K: ofYear('disbursed', 'recurrent', 'percent'),
    },
    mistakes: [
      { at: 'D10', value: 24150 },
      { at: 'J11', value: 96.44 },
    ],
  },
  {
    name: 'criteria by number, and points of which nobody says what they are',
    sheets: [
      {
        name: 'Tinh diem',
        lines: [
          ['BẢNG TÍNH ĐIỂM PHÂN BỔ VỐN SỰ NGHIỆP DỰ ÁN 2 NĂM 2024'],
          [
            'TT',
            'Huyện',
            'Tiêu chí 1: Tỷ lệ hộ nghèo',
            '<',
            'Tiêu chí 2: Quy mô hộ nghèo',
            '<',
            'Vốn phân bổ năm 2024 (triệu đồng)',
          ],
          ['^', '^', 'Tỷ lệ (%) cuối năm 2023', 'Điểm', 'Số hộ cuối năm 2023', 'Điểm', '^'],
          [1, 'Huyện Mường La', 21.4, 50, 4412, 44.12, 4894],
          [2, 'Huyện Sông Mã', 27.9, 60, 9105, 91.05, 7855],
          [3, 'Huyện Sốp Cộp', 34.2, 80, 4033, 40.33, 6257],
          [4, 'Huyện Vân Hồ', 18.6, 40, 2790, 27.9, 3531],
          [5, 'Huyện Bắc Yên', 30.7, 70, 4568, 45.68, 6015],
          ['', 'Tổng cộng', '', 300, 24908, 249.08, 28552],
        ],
      },
    ],
    columns: {
      C: 'end 2023 poor rate actual',
      D: '-',
      E: 'end 2023 poor count actual',
      F: '-',
      G: 'flow 2024 money amount allocated recurrent all millionVnd',
    },
    mistakes: [{ at: 'E9', value: 24809 }],
  },
  {
    name: 'support by kinds of households of which only one is known, paid and still to be paid',
    sheets: [
      {
        name: 'Tien dien',
        lines: [
          [
            'TỔNG HỢP KINH PHÍ HỖ TRỢ TIỀN ĐIỆN CHO HỘ NGHÈO, HỘ CHÍNH SÁCH XÃ HỘI QUÝ III NĂM 2024',
          ],
          ['', '', '', '', '', '', '', '', '', 'Đơn vị tính: đồng'],
          [
            ...[
              'TT',
              'Xã',
              'Số hộ được hỗ trợ',
              '<',
              '<',
              'Mức hỗ trợ (đồng/hộ/tháng)',
              'Số tháng',
            ],
            ...['Thành tiền', 'Kinh phí đã cấp', 'Kinh phí còn phải cấp'],
          ],
          ['^', '^', 'Hộ nghèo', 'Hộ chính sách xã hội', 'Tổng cộng', '^', '^', '^', '^', '^'],
          ...SUPPORT.map(([name, figures], at): Line => [at + 1, name, ...supportLine(figures)]),
          ['', 'Tổng cộng', ...supportLine(sumOfSupport)],
        ],
      },
    ],
    columns: {
      C: 'indicator',
      D: 'indicator',
      E: 'indicator',
      F: '-',
      G: '-',
      H: 'flow 2024 money amount planned all all vnd',
      I: 'flow 2024 money amount allocated all all vnd',
      J: 'indicator',
    },
    mistakes: [
      { at: 'E6', value: 382 },
      { at: 'J7', value: 18945500 },
    ],
  },
];
