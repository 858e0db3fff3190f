import { share, sumOf, type Line, type Submission } from './submission';
import { totals } from './totals';

/** Given, paid out by the end of June, expected for the year, of two kinds of capital. */
const INVESTED: readonly [string, number[]][] = [
  ['Dự án 1: Hạ tầng kinh tế - xã hội', [38200, 15110, 37000]],
  ['Tiểu dự án 3 Dự án 4: Hỗ trợ việc làm bền vững', [1450, 0, 1300]],
];
const RECURRENT: readonly [string, number[]][] = [
  ['Dự án 2: Đa dạng hóa sinh kế', [9120, 1240, 7800]],
  ['Tiểu dự án 1 Dự án 3: Phát triển sản xuất', [6030, 905, 5100]],
  ['Tiểu dự án 2 Dự án 6: Truyền thông', [720, 260, 720]],
];
const progressLine = ([given, paid, expected]: readonly number[]): number[] => [
  ...[given!, paid!, share(paid!, given!, 1), expected!, share(expected!, given!, 1)],
];
const section = (index: string, name: string, rows: readonly [string, number[]][]): Line[] => [
  [index, name, ...progressLine(totals(rows.map(([, figures]) => figures)))],
  ...rows.map(([label, figures], row): Line => [row + 1, label, ...progressLine(figures)]),
];

/** Quantity, unit cost, paid by the State per unit; in thousands. */
const BUYS: readonly [string, string, number, number, number][] = [
  ['Bò cái sinh sản', 'Con', 12, 18500, 15000],
  ['Lợn giống địa phương', 'Con', 60, 1850, 1500],
  ['Cây quế giống', 'Cây', 8000, 4, 4],
  ['Phân bón NPK', 'Kg', 2400, 14, 10],
];
const buyLine = (quantity: number, cost: number, paid: number): number[] => [
  ...[quantity, cost, quantity * cost, quantity * paid, quantity * (cost - paid)],
];

/** The five years' money by source, each year's. */
const SOURCES: readonly [string, number[]][] = [
  ['Ngân sách trung ương', [0, 61200, 84350, 90110, 77400]],
  ['Ngân sách tỉnh', [0, 6120, 8435, 9011, 7740]],
  ['Vốn tín dụng chính sách', [25000, 31500, 38200, 40000, 42000]],
  ['Vốn huy động khác', [800, 1150, 1300, 960, 1400]],
];
const sourceLine = (figures: readonly number[]): number[] => [sumOf(figures), ...figures];

/** Given and expected this year, asked for next year. */
const ASKED: readonly [string, number[]][] = [
  ['Phòng LĐ-TB&XH', [4.52, 4.1, 5.3]],
  ['Phòng Kinh tế và Hạ tầng', [28.4, 27.95, 33.1]],
  ['Trung tâm Dịch vụ nông nghiệp', [6.75, 6.02, 8.2]],
  ['Trung tâm Y tế', [0.98, 0.9, 1.15]],
];
const cents = (value: number): number => Math.round(value * 100) / 100;
const askedLine = (figures: readonly number[]): number[] => {
  const [given, expected, asked] = figures.map(cents) as [number, number, number];
  return [given, expected, asked, share(asked, given, 1)];
};

/** Kinds of help: households helped, million đồng paid. */
const HELPED: readonly [string, number, number][] = [
  ['Hỗ trợ tiền điện hộ nghèo', 1204, 802.4],
  ['Hỗ trợ thẻ BHYT hộ cận nghèo', 865, 698.1],
  ['Hỗ trợ xây mới, sửa chữa nhà ở', 57, 2180],
  ['Cho vay hộ nghèo, hộ mới thoát nghèo', 320, 19250],
];

/** Centre, province, district of both kinds of capital, per commune. */
const COMMUNES: readonly [string, number[]][] = [
  ['Xã Văn Lang', [2150, 215, 60, 640, 64]],
  ['Xã Cư Lễ', [1780, 178, 50, 515, 52]],
  ['Xã Kim Hỷ', [2640, 264, 80, 890, 89]],
  ['Xã Lương Thượng', [1990, 199, 55, 701, 70]],
];
const communeLine = (figures: readonly number[]): number[] => {
  const [invest, recur] = [figures.slice(0, 3), figures.slice(3)];
  return [...invest, sumOf(invest), ...recur, sumOf(recur), sumOf(figures)];
};

/** Carried over from the year before, given this year; paid out of both. */
const CARRIED: readonly [string, number[]][] = [
  ['Huyện Kỳ Sơn', [8120, 42300, 7015, 26110]],
  ['Huyện Tương Dương', [5640, 38750, 5640, 20480]],
  ['Huyện Quế Phong', [6905, 31200, 4400, 17925]],
];
const carriedLine = (figures: readonly number[]): number[] => {
  const [before, now, paidBefore, paidNow] = figures as [number, number, number, number];
  const [given, paid] = [before + now, paidBefore + paidNow];
  return [given, before, now, paid, paidBefore, paidNow, share(paid, given), given - paid];
};

const byName = (rows: readonly [string, number[]][], line: (one: readonly number[]) => number[]) =>
  rows.map(([name, figures], row): Line => [row + 1, name, ...line(figures)]);
const ofAll = (rows: readonly [string, number[]][], line: (one: readonly number[]) => number[]) =>
  line(totals(rows.map(([, figures]) => figures)));

export const laterCBudgets: readonly Submission[] = [
  {
    name: 'progress of spending, the kinds of capital as sections',
    sheets: [
      {
        name: 'Tien do 6T',
        lines: [
          ['TIẾN ĐỘ GIẢI NGÂN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG 6 THÁNG ĐẦU NĂM 2024'],
          ['', '', '', '', '', 'ĐVT: Triệu đồng'],
          [
            ...['TT', 'Nội dung', 'KH vốn năm 2024 được giao'],
            ...['Lũy kế giải ngân đến 30/6/2024', '<', 'Ước giải ngân cả năm 2024', '<'],
          ],
          ['^', '^', '^', 'Số tiền', 'Tỷ lệ (%)', 'Số tiền', 'Tỷ lệ (%)'],
          ['', 'TỔNG CỘNG (A+B)', ...ofAll([...INVESTED, ...RECURRENT], progressLine)],
          ...section('A', 'VỐN ĐẦU TƯ PHÁT TRIỂN', INVESTED),
          ...section('B', 'VỐN SỰ NGHIỆP', RECURRENT),
        ],
      },
    ],
    // Accumulated within the year, not since the programme's start.
    columns: {
      C: 'flow 2024 money amount allocated all all millionVnd',
      D: 'flow 2024 money amount disbursed all all millionVnd',
      E: 'flow 2024 money percent disbursed all all millionVnd',
      F: 'flow 2024 money amount estimated all all millionVnd',
      G: 'flow 2024 money percent estimated all all millionVnd',
    },
    mistakes: [{ at: 'D11', value: 509 }],
  },
  {
    name: 'what is bought: quantity, unit cost, amount, who pays, in thousands',
    sheets: [
      {
        name: 'Mo hinh',
        lines: [
          ['NHU CẦU KINH PHÍ HỖ TRỢ MÔ HÌNH GIẢM NGHÈO NĂM 2024'],
          ['Đơn vị tính: 1.000 đồng'],
          [
            ...['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
            ...['Nhà nước hỗ trợ', 'Hộ dân đối ứng'],
          ],
          ...BUYS.map(([name, unit, ...figures], row): Line => [
            ...[row + 1, name, unit],
            ...buyLine(...figures),
          ]),
          [
            ...['', 'Tổng cộng', '', '', ''],
            ...totals(BUYS.map(([, , ...figures]) => buyLine(...figures))).slice(2),
          ],
        ],
      },
    ],
    columns: {
      F: 'flow 2024 money amount requested all all thousandVnd',
      G: 'flow 2024 money amount requested all state thousandVnd',
      H: 'flow 2024 money amount requested all mobilised thousandVnd',
    },
    mistakes: [{ at: 'F5', value: 11100 }],
  },
  {
    name: 'sources down, the five years and their sum across',
    sheets: [
      {
        name: 'Nguon von 5 nam',
        lines: [
          ['KẾT QUẢ HUY ĐỘNG NGUỒN VỐN THỰC HIỆN CHƯƠNG TRÌNH GIẢM NGHÈO GIAI ĐOẠN 2021-2025'],
          ['Đơn vị: triệu đồng'],
          [
            ...['TT', 'Nguồn vốn', 'Tổng giai đoạn 2021-2025'],
            ...['Năm 2021', 'Năm 2022', 'Năm 2023', 'Năm 2024', 'Năm 2025'],
          ],
          ...byName(SOURCES, sourceLine),
          ['', 'Tổng cộng', ...ofAll(SOURCES, sourceLine)],
        ],
      },
    ],
    columns: {},
    mistakes: [{ at: 'F4', value: 83450 }],
  },
  {
    name: 'given, expected and asked for by the offices, in billions',
    sheets: [
      {
        name: 'Nhu cau 2025',
        lines: [
          ['TỔNG HỢP NHU CẦU VỐN CHƯƠNG TRÌNH GIẢM NGHÈO BỀN VỮNG NĂM 2025'],
          ['(Đơn vị tính: tỷ đồng)'],
          [
            ...['STT', 'Đơn vị thực hiện', 'Vốn được giao năm 2024'],
            ...['Ước giải ngân năm 2024', 'Nhu cầu vốn năm 2025', 'So sánh 2025/2024 (%)'],
          ],
          ['A', 'B', '1', '2', '3', '4=3/1'],
          ...byName(ASKED, askedLine),
          ['', 'Tổng số', ...ofAll(ASKED, askedLine)],
        ],
      },
    ],
    columns: {
      C: 'flow 2024 money amount allocated all all billionVnd',
      D: 'flow 2024 money amount estimated all all billionVnd',
      E: 'flow 2025 money amount requested all all billionVnd',
      F: 'indicator',
    },
    mistakes: [{ at: 'E6', value: 3.31 }],
  },
  {
    name: 'policies carried out: households helped and money paid',
    sheets: [
      {
        name: 'Chinh sach',
        lines: [
          ['KẾT QUẢ THỰC HIỆN CÁC CHÍNH SÁCH GIẢM NGHÈO NĂM 2023'],
          ['TT', 'Tên chính sách', 'Số hộ được hỗ trợ', 'Kinh phí đã thực hiện (triệu đồng)'],
          ...HELPED.map(([name, households, money], row): Line => [
            ...[row + 1, name, households, money],
          ]),
          ['', 'Cộng', '', sumOf(HELPED.map(([, , money]) => money))],
        ],
      },
    ],
    columns: { D: 'flow 2023 money amount disbursed all all millionVnd' },
  },
  {
    name: 'sources before their sum, the whole last, communes down',
    sheets: [
      {
        name: 'PB von 2023',
        lines: [
          ['PHÂN BỔ VỐN CTMTQG GIẢM NGHÈO BỀN VỮNG NĂM 2023 CHO CÁC XÃ (triệu đồng)'],
          [...['TT', 'Xã', 'Vốn ĐTPT', '<', '<', '<', 'Vốn SN', '<', '<'], 'Tổng vốn phân bổ'],
          [...['^', '^', 'TW', 'Tỉnh', 'Huyện', 'Cộng', 'TW', 'Tỉnh', 'Cộng', '^']],
          ...byName(COMMUNES, communeLine),
          ['', 'Cộng', ...ofAll(COMMUNES, communeLine)],
        ],
      },
    ],
    columns: {
      C: 'flow 2023 money amount allocated investment central millionVnd',
      D: 'flow 2023 money amount allocated investment province millionVnd',
      E: 'flow 2023 money amount allocated investment district millionVnd',
      F: 'flow 2023 money amount allocated investment all millionVnd',
      G: 'flow 2023 money amount allocated recurrent central millionVnd',
      H: 'flow 2023 money amount allocated recurrent province millionVnd',
      I: 'flow 2023 money amount allocated recurrent all millionVnd',
      J: 'flow 2023 money amount allocated all all millionVnd',
    },
    mistakes: [{ at: 'J6', value: 3936 }],
  },
  {
    name: 'money carried over beside money of the year',
    sheets: [
      {
        name: 'GN keo dai',
        lines: [
          ['KẾT QUẢ GIẢI NGÂN VỐN CTMTQG GIẢM NGHÈO NĂM 2023 (GỒM VỐN NĂM 2022 KÉO DÀI)'],
          ['Đvt: triệu đồng'],
          [
            ...['TT', 'Huyện', 'Kế hoạch vốn', '<', '<', 'Giải ngân đến 31/12/2023', '<', '<'],
            ...['Tỷ lệ giải ngân (%)', 'Vốn chưa giải ngân hết'],
          ],
          [
            ...['^', '^', 'Tổng số', 'Vốn 2022 kéo dài sang 2023', 'Vốn giao năm 2023'],
            ...['Tổng số', 'Vốn 2022 kéo dài', 'Vốn năm 2023', '^', '^'],
          ],
          ['', '', '1=2+3', '2', '3', '4=5+6', '5', '6', '7=4/1*100', '8=1-4'],
          ...byName(CARRIED, carriedLine),
          ['', 'Cộng', ...ofAll(CARRIED, carriedLine)],
        ],
      },
    ],
    // What was carried over is of neither year alone; only the columns that are plain are said.
    columns: {
      // Money carried over has no dimension: what stands beside it is a part of the whole, and no more
      E: 'indicator',
      H: 'indicator',
      J: 'indicator',
    },
    mistakes: [{ at: 'C7', value: 43490 }],
  },
];
