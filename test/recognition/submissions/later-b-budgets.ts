import { share, sumOf, type Line, type Submission } from './submission';
import { totals } from './totals';

/** Investment of the centre and the province; recurrent of the centre, the province, the district. */
type Needs = readonly [number, number, number, number, number];
const NEEDS: readonly [string, string, Needs][] = [
  ['1', 'Dự án 1: Hỗ trợ đầu tư phát triển hạ tầng KT-XH', [41500, 4150, 2600, 0, 260]],
  ['2', 'Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo', [0, 0, 8400, 840, 0]],
  ['3.1', 'Tiểu dự án 1: Hỗ trợ phát triển sản xuất nông nghiệp', [0, 0, 5200, 520, 0]],
  ['3.2', 'Tiểu dự án 2: Cải thiện dinh dưỡng', [0, 0, 1300, 130, 0]],
  ['4.1', 'Tiểu dự án 1: Phát triển GDNN vùng nghèo, vùng khó khăn', [0, 0, 6100, 305, 305]],
  ['4.3', 'Tiểu dự án 3: Hỗ trợ việc làm bền vững', [1200, 120, 700, 70, 0]],
  ['6.1', 'Tiểu dự án 1: Giảm nghèo về thông tin', [0, 0, 950, 95, 0]],
];
const needLine = (needs: readonly number[]): number[] => {
  const [invest, recur] = [needs.slice(0, 2), needs.slice(2)];
  return [sumOf(needs), sumOf(invest), ...invest, sumOf(recur), ...recur];
};
const needsOf = (codes: string): number[] =>
  totals(NEEDS.filter(([code]) => code.startsWith(codes)).map(([, , needs]) => needs));
const single = (code: string): Line[] =>
  NEEDS.filter(([one]) => one === code).map(([, name, needs]) => [code, name, ...needLine(needs)]);
const parent = (code: string, name: string): Line[] => [
  [code, name, ...needLine(needsOf(`${code}.`))],
  ...NEEDS.filter(([one]) => one.startsWith(`${code}.`)).map(([, label, needs]): Line => [
    ...['-', label],
    ...needLine(needs),
  ]),
];

/** Investment and recurrent: planned, then paid out. */
const PAID: readonly [string, number[]][] = [
  ['Huyện Mường Nhé', [61250, 38410.5, 52110, 14220.7]],
  ['Huyện Nậm Pồ', [58700, 41200, 40380, 20115.2]],
  ['Huyện Tủa Chùa', [49320, 35618.4, 44870.6, 9875]],
  ['Sở LĐ-TB&XH', [12000, 6420, 3600, 1988.3]],
];
const round = (value: number): number => Math.round(value * 10) / 10;
const paidLine = (figures: readonly number[]): number[] => {
  const [planI, planR, paidI, paidR] = figures.map(round) as [number, number, number, number];
  const [plan, paid] = [round(planI + planR), round(paidI + paidR)];
  return [
    ...[plan, planI, planR, paid, paidI, paidR],
    ...[share(paid, plan, 1), share(paidI, planI, 1), share(paidR, planR, 1)],
    round(plan - paid),
  ];
};

/** Dự án 2; Dự án 3, two sub-projects; Tiểu dự án 3 of Dự án 4; Dự án 7. In đồng. */
const GIVEN: readonly [string, number[]][] = [
  ['Xã Tri Lễ', [412_000_000, 265_500_000, 48_000_000, 35_000_000, 52_700_000]],
  ['Xã Nậm Giải', [388_000_000, 240_000_000, 45_500_000, 32_000_000, 50_100_000]],
  ['Xã Hạnh Dịch', [301_000_000, 188_250_000, 39_000_000, 30_000_000, 44_900_000]],
  ['Xã Thông Thụ', [356_000_000, 214_000_000, 41_000_000, 31_500_000, 47_300_000]],
];
const givenLine = (figures: readonly number[]): number[] => {
  const [second, first, food, work, watch] = figures as [number, number, number, number, number];
  return [sumOf(figures), second, first + food, first, food, work, watch];
};

/** Whole cost; given so far; this year's from the centre, the province, the people. */
const WORKS: readonly [string, string, string, string, number[]][] = [
  ['Đường Pa Khôm - Nậm Sáng', 'Xã Nậm Sáng', '3,2 km', '2022-2024', [9800, 5200, 2600, 300, 100]],
  ['Nhà văn hóa bản Tù', 'Xã Mường Cang', '120 chỗ', '2023', [1450, 0, 1200, 150, 50]],
  ['Kênh mương Nậm Pé', 'Xã Ta Gia', '2,5 km', '2022-2023', [6300, 3100, 2700, 350, 0]],
  ['NSH bản Hua Nà', 'Xã Mường Cang', '85 hộ', '2023-2024', [3900, 0, 1800, 200, 0]],
];
const workLine = ([cost, given, ...sources]: readonly number[]): number[] => [
  ...[cost!, given!, sumOf(sources)],
  ...sources,
];

export const laterBBudgets: readonly Submission[] = [
  {
    name: 'needs by projects and sub-projects, two kinds of capital by the levels of the budget',
    sheets: [
      {
        name: 'Bieu 04',
        lines: [
          ['NHU CẦU KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['', '', '', '', '', '', '', '', '', 'Đơn vị tính: Triệu đồng'],
          [
            ...['STT', 'Nội dung', 'Tổng cộng', 'Vốn đầu tư phát triển', '<', '<'],
            ...['Vốn sự nghiệp', '<', '<', '<'],
          ],
          [
            ...['^', '^', '^', 'Tổng số', 'NSTW', 'NS tỉnh'],
            ...['Tổng số', 'NSTW', 'NS tỉnh', 'NS huyện'],
          ],
          ['', 'TỔNG SỐ', ...needLine(needsOf(''))],
          ...single('1'),
          ...single('2'),
          ...parent('3', 'Dự án 3: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng'),
          ...parent('4', 'Dự án 4: Phát triển giáo dục nghề nghiệp, việc làm bền vững'),
          ...parent('6', 'Dự án 6: Truyền thông và giảm nghèo về thông tin'),
        ],
      },
    ],
    columns: {
      C: 'flow 2024 money amount requested all all millionVnd',
      D: 'flow 2024 money amount requested investment all millionVnd',
      E: 'flow 2024 money amount requested investment central millionVnd',
      F: 'flow 2024 money amount requested investment province millionVnd',
      G: 'flow 2024 money amount requested recurrent all millionVnd',
      H: 'flow 2024 money amount requested recurrent central millionVnd',
      I: 'flow 2024 money amount requested recurrent province millionVnd',
      J: 'flow 2024 money amount requested recurrent district millionVnd',
    },
    mistakes: [{ at: 'H10', value: 13000 }],
  },
  {
    name: 'money paid out by districts and a department, with what remains',
    sheets: [
      {
        name: 'Giai ngan',
        lines: [
          ['TÌNH HÌNH GIẢI NGÂN VỐN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG'],
          ['(Số liệu tính đến ngày 31/10/2023)'],
          ['ĐVT: triệu đồng'],
          [
            ...['STT', 'Đơn vị', 'Kế hoạch vốn giao năm 2023', '<', '<'],
            ...['Đã giải ngân đến 31/10/2023', '<', '<', 'Tỷ lệ giải ngân (%)', '<', '<'],
            'Số vốn còn lại chưa giải ngân',
          ],
          [
            ...['^', '^', 'Tổng', 'ĐTPT', 'Sự nghiệp', 'Tổng', 'ĐTPT', 'Sự nghiệp'],
            ...['Chung', 'ĐTPT', 'Sự nghiệp', '^'],
          ],
          ...PAID.map(([name, figures], row): Line => [row + 1, name, ...paidLine(figures)]),
          ['', 'Tổng cộng', ...paidLine(totals(PAID.map(([, figures]) => figures)))],
        ],
      },
    ],
    columns: {
      C: 'flow 2023 money amount allocated all all millionVnd',
      D: 'flow 2023 money amount allocated investment all millionVnd',
      E: 'flow 2023 money amount allocated recurrent all millionVnd',
      F: 'flow 2023 money amount disbursed all all millionVnd',
      G: 'flow 2023 money amount disbursed investment all millionVnd',
      H: 'flow 2023 money amount disbursed recurrent all millionVnd',
      I: 'flow 2023 money percent disbursed all all millionVnd',
      J: 'flow 2023 money percent disbursed investment all millionVnd',
      K: 'flow 2023 money percent disbursed recurrent all millionVnd',
      L: 'indicator',
    },
    mistakes: [{ at: 'L7', value: 39440.8 }],
  },
  {
    name: 'recurrent money of the centre in đồng, communes down, projects across',
    sheets: [
      {
        name: 'Phan bo',
        lines: [
          ['BIỂU PHÂN BỔ KINH PHÍ SỰ NGHIỆP NGUỒN NGÂN SÁCH TRUNG ƯƠNG NĂM 2024'],
          ['Thực hiện Chương trình MTQG giảm nghèo bền vững'],
          ['', '', '', '', '', '', '', 'Đơn vị: đồng'],
          [...['TT', 'Đơn vị', 'Tổng cộng', 'Dự án 2', 'Dự án 3', '<', '<', 'Dự án 4', 'Dự án 7']],
          [...['^', '^', '^', '^', 'Cộng', 'Tiểu dự án 1', 'Tiểu dự án 2', 'Tiểu dự án 3', '^']],
          ...GIVEN.map(([name, figures], row): Line => [row + 1, name, ...givenLine(figures)]),
          ['', 'Cộng', ...givenLine(totals(GIVEN.map(([, figures]) => figures)))],
        ],
      },
    ],
    columns: {
      C: 'flow 2024 money amount allocated recurrent central vnd',
      D: 'flow 2024 money amount allocated recurrent central vnd',
      E: 'flow 2024 money amount allocated recurrent central vnd',
      F: 'flow 2024 money amount allocated recurrent central vnd',
      G: 'flow 2024 money amount allocated recurrent central vnd',
      H: 'flow 2024 money amount allocated recurrent central vnd',
      I: 'flow 2024 money amount allocated recurrent central vnd',
    },
    mistakes: [{ at: 'G8', value: 93_000_000 }],
  },
  {
    name: 'a list of works with what they cost, had and get',
    sheets: [
      {
        name: 'DM cong trinh',
        lines: [
          ['DANH MỤC CÔNG TRÌNH THUỘC DỰ ÁN 1 NĂM 2023'],
          ['(Đơn vị tính: Triệu đồng)'],
          [
            ...['TT', 'Danh mục công trình', 'Địa điểm xây dựng', 'Năng lực thiết kế'],
            ...['Thời gian KC-HT', 'Tổng mức đầu tư', 'Lũy kế vốn đã bố trí đến hết năm 2022'],
            ...['Kế hoạch vốn được giao năm 2023', '<', '<', '<'],
          ],
          [
            ...['^', '^', '^', '^', '^', '^', '^'],
            ...['Tổng số', 'NSTW', 'NS tỉnh', 'Dân đóng góp'],
          ],
          ...WORKS.map(([name, place, size, years, figures], row): Line => [
            ...[row + 1, name, place, size, years],
            ...workLine(figures),
          ]),
          ['', 'Tổng cộng', '', '', '', ...workLine(totals(WORKS.map((work) => work[4])))],
        ],
      },
    ],
    columns: {
      F: 'flow 2023 money amount planned all all millionVnd cumulative',
      G: 'flow 2022 money amount allocated all all millionVnd cumulative',
      H: 'flow 2023 money amount allocated all all millionVnd',
      I: 'flow 2023 money amount allocated all central millionVnd',
      J: 'flow 2023 money amount allocated all province millionVnd',
      K: 'flow 2023 money amount allocated all mobilised millionVnd',
    },
    mistakes: [{ at: 'I7', value: 7200 }],
  },
];
