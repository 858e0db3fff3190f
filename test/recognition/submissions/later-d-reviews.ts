import { share, type Line, type Submission } from './submission';
import { totals } from './totals';

/**
 * Poor at the beginning, two ways out and other decreases, four ways in.
 * 259 − 31 − 31 − 3 + 2 + 3 + 1 + 1 = 201, 156 − 14 − 14 − 4 + 1 + 3 = 128, …
 */
const MOVED: readonly [string, number[]][] = [
  ['Thị trấn Cầu Kè', [259, 31, 31, 3, 2, 3, 1, 1]],
  ['Xã Hòa Ân', [156, 14, 14, 4, 1, 3, 0, 0]],
  ['Xã Châu Điền', [526, 60, 60, 2, 5, 3, 1, 0]],
  ['Xã An Phú Tân', [259, 33, 34, 0, 2, 6, 3, 1]],
  ['Xã Hòa Tân', [51, 5, 6, 3, 2, 0, 1, 2]],
  ['Xã Ninh Thới', [476, 45, 45, 3, 4, 0, 3, 2]],
];
const movedLine = (figures: readonly number[]): number[] => {
  const [begin, ...ways] = figures as [number, ...number[]];
  const change = ways.reduce((sum, way, at) => (at < 3 ? sum - way : sum + way), 0);
  return [...figures, begin + change];
};

/** All households, the poor, the near-poor. */
const WARDS: readonly [string, number[]][] = [['Thị trấn Măng Đen', [894, 71, 116]]];
const COMMUNES: readonly [string, number[]][] = [
  ['Xã Măng Cành', [1742, 365, 191]],
  ['Xã Hiếu', [1010, 222, 50]],
  ['Xã Pờ Ê', [1798, 719, 197]],
  ['Xã Ngọk Tem', [1139, 68, 125]],
];
const bothLine = (figures: readonly number[]): number[] => {
  const [all, poor, near] = figures as [number, number, number];
  return [
    ...[all, poor + near, share(poor + near, all)],
    ...[poor, share(poor, all), near, share(near, all)],
  ];
};
const sumOfRows = (rows: readonly (readonly [string, number[]])[]): number[] =>
  totals(rows.map(([, figures]) => figures));

/** All households, the poor, how many fewer are planned. */
const SCANNED: readonly [string, number[]][] = [
  ['Thị trấn Yên Cát', [2020, 222, 57]],
  ['Xã Bãi Trành', [1337, 534, 74]],
  ['Xã Xuân Bình', [1137, 363, 87]],
  ['Xã Xuân Hòa', [2208, 662, 139]],
  ['Xã Hóa Quỳ', [1093, 437, 83]],
];
const scannedLine = (figures: readonly number[]): number[] => {
  const [all, poor, less] = figures as [number, number, number];
  return [all, poor, share(poor, all), less, poor - less, share(poor - less, all)];
};

/** All households, the poor and the near-poor; what is registered and planned of both. */
const HAMLETS: readonly [string, number[]][] = [
  ['Ấp Bắc Chan', [238, 35, 11, 10, 1]],
  ['Ấp Gò Dồ', [253, 108, 20, 27, 3]],
  ['Ấp Cái Nứa', [171, 71, 10, 12, 2]],
  ['Ấp Vườn Xoài', [141, 21, 11, 3, 1]],
];
const foundLine = (figures: readonly number[]): number[] => {
  const [all, poor, near] = figures as [number, number, number];
  return [all, poor, share(poor, all), near, share(near, all)];
};
const plannedLine = (figures: readonly number[]): number[] => {
  const [, poor, near, gone, less] = figures as [number, number, number, number, number];
  return [poor, gone, poor - gone, less, near - less];
};

const numbered = (
  rows: readonly (readonly [string, number[]])[],
  toLine: (figures: readonly number[]) => number[],
  total?: string,
): Line[] => [
  ...rows.map(([name, figures], at): Line => [at + 1, name, ...toLine(figures)]),
  ...(total === undefined ? [] : [['', total, ...toLine(sumOfRows(rows))]]),
];

export const laterDReviews: readonly Submission[] = [
  {
    name: 'the form of movements, every way in and out in the words of the circular',
    sheets: [
      {
        name: 'Mẫu 7.8',
        lines: [
          ['TỔNG HỢP DIỄN BIẾN HỘ NGHÈO NĂM 2023'],
          ['(Ban hành kèm theo Thông tư số 07/2021/TT-BLĐTBXH)'],
          [
            ...['TT', 'Đơn vị', 'Số hộ nghèo đầu năm', 'Diễn biến hộ nghèo trong năm'],
            ...['<', '<', '<', '<', '<', '<', 'Số hộ nghèo cuối năm'],
          ],
          [
            ...['^', '^', '^', 'Số hộ nghèo giảm', '<', '<'],
            ...['Số hộ nghèo tăng', '<', '<', '<', '^'],
          ],
          [
            ...['^', '^', '^', 'Hộ nghèo trở thành hộ cận nghèo'],
            ...['Hộ nghèo vượt chuẩn hộ cận nghèo', 'Giảm khác (chuyển đi, tách, nhập hộ)'],
            ...['Hộ cận nghèo trở thành hộ nghèo', 'Hộ ngoài danh sách trở thành hộ nghèo'],
            ...['Hộ tái nghèo', 'Tăng khác', '^'],
          ],
          ['A', 'B', 1, 2, 3, 4, 5, 6, 7, 8, '9=1-2-3-4+5+6+7+8'],
          ...numbered(MOVED, movedLine, 'Tổng cộng'),
        ],
      },
    ],
    columns: {
      C: 'end 2022 poor count actual',
      D: 'flow 2023 escaped of poor count actual',
      E: 'flow 2023 escaped of poor count actual',
      F: 'flow 2023 otherDecrease of poor count actual',
      G: 'flow 2023 arising of poor count actual',
      H: 'flow 2023 arising of poor count actual',
      I: 'flow 2023 relapsed of poor count actual',
      J: 'flow 2023 otherIncrease of poor count actual',
      K: 'end 2023 poor count actual',
    },
    mistakes: [
      { at: 'K9', value: 431 },
      { at: 'E8', value: 41 },
    ],
  },
  {
    name: 'ways in that nobody has words for, under a header that says that they are',
    sheets: [
      {
        name: 'Biến động',
        lines: [
          ['BIẾN ĐỘNG HỘ NGHÈO NĂM 2023'],
          [
            ...['TT', 'Xã', 'Hộ nghèo đầu năm', 'Giảm trong năm', '<', '<'],
            ...['Tăng trong năm', '<', '<', '<', 'Hộ nghèo cuối năm'],
          ],
          [
            ...['^', '^', '^', 'Thoát nghèo', 'Xóa tên do trùng lặp', 'Giảm khác'],
            ...['Gặp thiên tai', 'Phát sinh mới', 'Tái nghèo', 'Tăng khác', '^'],
          ],
          ...numbered(MOVED, movedLine, 'Tổng cộng'),
        ],
      },
    ],
    columns: {
      C: 'end 2022 poor count actual',
      D: 'flow 2023 escaped of poor count actual',
      E: 'flow 2023 otherDecrease of poor count actual',
      F: 'flow 2023 otherDecrease of poor count actual',
      G: 'flow 2023 otherIncrease of poor count actual',
      H: 'flow 2023 arising of poor count actual',
      I: 'flow 2023 relapsed of poor count actual',
      J: 'flow 2023 otherIncrease of poor count actual',
      K: 'end 2023 poor count actual',
    },
    mistakes: [{ at: 'G6', value: 25 }],
  },
  {
    name: 'poor in many ways, which the header itself explains; capitals and line breaks',
    sheets: [
      {
        name: 'QĐ phê duyệt',
        lines: [
          ['KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO THEO CHUẨN NGHÈO ĐA CHIỀU'],
          ['NĂM 2022'],
          [
            ...['STT', 'ĐƠN VỊ', 'TỔNG SỐ\nHỘ\nDÂN CƯ'],
            ...['HỘ NGHÈO\nĐA CHIỀU\n(hộ nghèo\n+ hộ cận nghèo)', '<', 'TRONG ĐÓ', '<', '<', '<'],
          ],
          ['^', '^', '^', 'SỐ HỘ', 'TỶ LỆ\n(%)', 'HỘ NGHÈO', '<', 'HỘ\nCẬN NGHÈO', '<'],
          ['^', '^', '^', '^', '^', 'SỐ HỘ', 'TỶ LỆ\n(%)', 'SỐ HỘ', 'TỶ LỆ\n(%)'],
          ['I', 'KHU VỰC THÀNH THỊ', ...bothLine(sumOfRows(WARDS))],
          ...numbered(WARDS, bothLine),
          ['II', 'KHU VỰC NÔNG THÔN', ...bothLine(sumOfRows(COMMUNES))],
          ...numbered(COMMUNES, bothLine),
          ['', 'TỔNG CỘNG (I+II)', ...bothLine(sumOfRows([...WARDS, ...COMMUNES]))],
        ],
      },
    ],
    columns: {
      C: 'end 2022 households count actual',
      D: 'end 2022 multidimensional count actual',
      E: 'end 2022 multidimensional rate actual',
      F: 'end 2022 poor count actual',
      G: 'end 2022 poor rate actual',
      H: 'end 2022 nearPoor count actual',
      I: 'end 2022 nearPoor rate actual',
    },
    mistakes: [
      { at: 'D10', value: 227 },
      { at: 'F8', value: 1009 },
    ],
  },
  {
    name: 'a scan: letters with other marks, a one for an l, nothing merged',
    sheets: [
      {
        name: 'Trang 4',
        lines: [
          ['KÊT QUẢ RÀ SOÁT HỘ NGHÈO CUÔI NĂM 2022 VÀ KẾ HOẠCH GIẢM NGHÈO NĂM 2023'],
          [],
          [
            ...['STT', 'Tên xã, thi trấn', 'Tông sô hộ', 'Hộ nghẻo cuối năm 2022', ''],
            ...['Kế hoạch giàm năm 2023 (hộ)', 'Hộ nghèo còn lai cuôi năm 2023'],
          ],
          ['', '', '', 'Sô hộ', 'Tỷ 1ệ (%)', '', 'Số hô', 'Tý lệ (%)'],
          ...numbered(SCANNED, scannedLine, 'Tông cộng'),
        ],
      },
    ],
    columns: {
      C: 'end 2022 households count actual',
      D: 'end 2022 poor count actual',
      E: 'end 2022 poor rate actual',
      F: 'flow 2023 reduction of poor count planned',
      G: 'end 2023 poor count planned',
      H: 'end 2023 poor rate planned',
    },
    mistakes: [{ at: 'G7', value: 267 }],
  },
  {
    name: 'a plan with the result before it, each under a title of its own on one sheet',
    sheets: [
      {
        name: 'KH giảm nghèo',
        lines: [
          ['PHỤ LỤC KẾ HOẠCH GIẢM NGHÈO NĂM 2023 XÃ TÂN LẬP, HUYỆN MỘC HÓA'],
          [],
          ['1. Kết quả rà soát hộ nghèo, hộ cận nghèo năm 2022'],
          ['STT', 'Tên thôn', 'Tổng số hộ', 'Hộ nghèo', '<', 'Hộ cận nghèo', '<'],
          ['^', '^', '^', 'Số hộ', 'Tỷ lệ %', 'Số hộ', 'Tỷ lệ %'],
          ...numbered(HAMLETS, foundLine, 'Tổng'),
          ['Ghi chú: Số liệu theo Quyết định phê duyệt của Chủ tịch UBND xã.'],
          [],
          ['2. Chỉ tiêu giảm nghèo năm 2023'],
          [
            ...['STT', 'Tên thôn', 'Số hộ nghèo đầu năm 2023', 'Đăng ký thoát nghèo'],
            ...['Số hộ nghèo cuối năm 2023', 'Số hộ cận nghèo giảm'],
            'Số hộ cận nghèo cuối năm 2023',
          ],
          ...numbered(HAMLETS, plannedLine, 'Tổng'),
        ],
      },
    ],
    columns: {
      C: 'end 2022 households count actual',
      D: 'end 2022 poor count actual',
      E: 'end 2022 poor rate actual',
      F: 'end 2022 nearPoor count actual',
      G: 'end 2022 nearPoor rate actual',
    },
    cells: {
      C15: 'end 2022 poor count actual',
      D15: 'flow 2023 escaped of poor count planned',
      E15: 'end 2023 poor count planned',
      F15: 'flow 2023 reduction of nearPoor count planned',
      G15: 'end 2023 nearPoor count planned',
    },
    mistakes: [
      { at: 'E7', value: 7.91 },
      { at: 'C15', value: 45 },
    ],
  },
];
