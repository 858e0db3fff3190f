import { share, sumOf, type Line, type Submission } from './submission';
import { totals } from './totals';

const COMMUNES = [
  'Xã Kiên Đài',
  'Xã Linh Phú',
  'Xã Phúc Sơn',
  'Xã Trung Hà',
  'Xã Tri Phú',
  'Xã Hà Lang',
];
const down = (rows: readonly number[][], line: (row: readonly number[]) => Line): Line[] => [
  ...COMMUNES.map((name, at): Line => [at + 1, name, ...line(rows[at]!)]),
  ['', 'TỔNG SỐ', ...line(totals(rows))],
];

/** The poor, the target, and those who escaped until the end of each quarter. */
const QUARTERS = [
  [340, 74, 14, 30, 47, 69],
  [425, 93, 8, 26, 48, 89],
  [423, 84, 10, 35, 49, 86],
  [486, 106, 19, 46, 68, 102],
  [420, 88, 17, 41, 55, 88],
  [184, 22, 3, 9, 15, 25],
];
const quartersLine = ([poor, target, first, half, third, year]: readonly number[]): Line => [
  ...[poor!, target!, first!, half!, third!, year!, share(year!, target!, 1), poor! - year!],
];

/** Workers sent abroad: last year, planned, to three countries; of poor families, of minorities. */
const ABROAD = [
  [60, 62, 21, 25, 16, 19, 15],
  [46, 53, 29, 26, 3, 15, 12],
  [108, 95, 47, 30, 20, 21, 41],
  [79, 103, 18, 71, 6, 27, 19],
  [86, 99, 23, 63, 3, 15, 38],
  [119, 106, 31, 70, 14, 17, 67],
];
const abroadLine = ([last, plan, ...sent]: readonly number[]): Line => {
  const all = sumOf(sent.slice(0, 3));
  return [last!, plan!, all, ...sent, share(all, plan!, 1), share(all, last!, 1)];
};

/** What poor and near-poor households of one commune lack. */
const LACKING: readonly [string, string, number, number][] = [
  ['Việc làm', 'Việc làm', 88, 39],
  ['', 'Người phụ thuộc trong hộ gia đình', 79, 48],
  ['Giáo dục', 'Trình độ giáo dục của người lớn', 57, 7],
  ['', 'Tình trạng đi học của trẻ em', 132, 31],
  ['Nhà ở', 'Chất lượng nhà ở', 67, 34],
  ['', 'Diện tích nhà ở bình quân đầu người', 192, 42],
];

/** Rates, and by how much they are to fall each year. */
const RATES = [
  [0.247, 0.213, 0.182, 0.03],
  [0.318, 0.291, 0.259, 0.03],
  [0.184, 0.169, 0.142, 0.03],
  [0.275, 0.232, 0.199, 0.03],
  [0.352, 0.326, 0.288, 0.03],
  [0.216, 0.185, 0.161, 0.03],
];

export const laterFCounts: readonly Submission[] = [
  {
    name: 'how far a target is met: what is followed up is no plan',
    sheets: [
      {
        name: 'Luy ke',
        lines: [
          ['THEO DÕI TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU GIẢM NGHÈO NĂM 2024'],
          ['(Số liệu lũy kế từ đầu năm)'],
          [
            ...['TT', 'Xã', 'Số hộ nghèo đầu năm 2024', 'Chỉ tiêu giảm hộ nghèo năm 2024 (hộ)'],
            ...['Lũy kế số hộ thoát nghèo', '<', '<', '<', 'Tỷ lệ hoàn thành chỉ tiêu (%)'],
            'Số hộ nghèo cuối năm 2024',
          ],
          ['^', '^', '^', '^', 'Quý I', '6 tháng', '9 tháng', 'Cả năm', '^', '^'],
          ...down(QUARTERS, quartersLine),
        ],
      },
    ],
    columns: {
      C: 'end 2023 poor count actual',
      D: 'flow 2024 reduction of poor count planned',
      E: '-',
      F: '-',
      G: '-',
      H: 'flow 2024 escaped of poor count actual',
      I: 'indicator',
      J: 'end 2024 poor count actual',
    },
    mistakes: [
      { at: 'J7', value: 339 },
      { at: 'J8', value: 317 },
      { at: 'I8', value: 120.4 },
    ],
  },
  {
    name: 'workers, of whom some are of poor households',
    sheets: [
      {
        name: 'XKLD',
        lines: [
          ['KẾT QUẢ ĐƯA NGƯỜI LAO ĐỘNG ĐI LÀM VIỆC Ở NƯỚC NGOÀI THEO HỢP ĐỒNG NĂM 2024'],
          ['', '', '', '', '', '', '', '', '', '', 'Đơn vị: người'],
          [
            ...['STT', 'Địa phương', 'Thực hiện năm 2023', 'Kế hoạch năm 2024'],
            ...['Thực hiện năm 2024', '<', '<', '<', '<', '<', 'So sánh (%)', '<'],
          ],
          [
            ...['^', '^', '^', '^', 'Tổng số', 'Chia theo thị trường', '<', '<', 'Trong đó', '<'],
            ...['TH 2024/KH 2024', 'TH 2024/TH 2023'],
          ],
          [
            ...['^', '^', '^', '^', '^', 'Nhật Bản', 'Đài Loan', 'Thị trường khác'],
            ...['Hộ nghèo, hộ cận nghèo', 'Người DTTS', '^', '^'],
          ],
          ...down(ABROAD, abroadLine),
        ],
      },
    ],
    columns: {
      C: 'indicator',
      D: 'indicator',
      E: 'indicator',
      F: 'indicator',
      G: 'indicator',
      H: 'indicator',
      I: 'indicator',
      J: 'indicator',
    },
    mistakes: [
      { at: 'E9', value: 59 },
      { at: 'H10', value: 13 },
    ],
  },
  {
    name: 'what is lacking below each other, one of which begins nearly as a province does',
    sheets: [
      {
        name: 'Thieu hut',
        lines: [
          ['MỨC ĐỘ THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN CỦA HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024'],
          ['Tổng số hộ nghèo: 240 hộ; tổng số hộ cận nghèo: 110 hộ'],
          [
            ...['TT', 'Chiều thiếu hụt', 'Chỉ số thiếu hụt', 'Hộ nghèo', '<', 'Hộ cận nghèo', '<'],
            'Tổng cộng (hộ)',
          ],
          ['^', '^', '^', ...['Số hộ thiếu hụt', 'Tỷ lệ (%)', 'Số hộ thiếu hụt', 'Tỷ lệ (%)'], '^'],
          ...LACKING.map(([kind, name, poor, near], at): Line => [
            ...[kind === '' ? '' : at / 2 + 1, kind, name],
            ...[poor, share(poor, 240), near, share(near, 110), poor + near],
          ]),
        ],
      },
    ],
    columns: { D: 'indicator', E: '-', F: 'indicator', G: '-', H: 'indicator' },
    mistakes: [{ at: 'H7', value: 46 }],
  },
  {
    name: 'an aim for each year beside rates, which counts no households',
    sheets: [
      {
        name: 'Ty le',
        lines: [
          ['TỶ LỆ HỘ NGHÈO CÁC XÃ GIAI ĐOẠN 2022-2024'],
          ['TT', 'Xã', 'Tỷ lệ hộ nghèo cuối năm', '<', '<', 'Mục tiêu giảm bình quân/năm'],
          ['^', '^', 'Năm 2022', 'Năm 2023', 'Năm 2024', '^'],
          ...COMMUNES.map((name, at): Line => [
            at + 1,
            name,
            ...RATES[at]!.map((rate) => Math.round(rate * 1000) / 10),
          ]),
        ],
      },
    ],
    columns: {
      C: 'end 2022 poor rate actual',
      D: 'end 2023 poor rate actual',
      E: 'end 2024 poor rate actual',
      F: '-',
    },
  },
  {
    name: 'persons of one name, born in different years',
    sheets: [
      {
        name: 'Khao sat',
        lines: [
          ['KẾT QUẢ KHẢO SÁT THU NHẬP CÁC HỘ NĂM 2024'],
          ['TT', 'Họ và tên chủ hộ', 'Năm sinh', 'Dân tộc', 'Số khẩu', 'Điểm B1'],
          [1, 'Giàng Thị Sen', 1965, 'Mông', 4, 162],
          [2, 'Lý Văn Thắng', 1976, 'Tày', 5, 125],
          [3, 'Hoàng Văn Páo', 1981, 'Tày', 6, 111],
          [4, 'Lý Văn Thắng', 1958, 'Tày', 3, 140],
          [5, 'Đặng Thị Loan', 1953, 'Dao', 2, 125],
        ],
      },
    ],
    columns: { E: 'end 2024 persons count actual', F: '-' },
  },
];
