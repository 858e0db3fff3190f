import { share, sumOf, type Line, type Submission } from './submission';
import { totals } from './totals';

const VILLAGES = ['Xóm Mới', 'Xóm Bãi', 'Xóm Lược', 'Xóm Đầm', 'Xóm Cháo'];
const HOUSEHOLDS = [142, 118, 205, 97, 163];
const POOR = [9, 14, 11, 12, 7];
const NEAR = [16, 10, 19, 8, 13];
const NEXT_POOR = [7, 10, 9, 9, 6];

const withTotal = (name: string, values: readonly (readonly number[])[]): Line[] => [
  ...VILLAGES.map((village, row): Line => [row + 1, village, ...values.map((one) => one[row]!)]),
  ['', name, ...values.map(sumOf)],
];

/** Households, those of minorities; poor, of minorities, led by women; near-poor, of minorities. */
const MINORITIES: readonly [string, number[]][] = [
  ['Xã Đăk Rve', [1544, 1120, 188, 171, 40, 96, 81]],
  ['Xã Đăk Kôi', [930, 902, 301, 299, 66, 88, 85]],
  ['Xã Tân Lập', [1725, 480, 64, 43, 19, 71, 30]],
  ['Xã Đăk Ruồng', [1380, 711, 97, 80, 23, 60, 41]],
];
const minorityLine = (figures: readonly number[]): number[] => {
  const [all, group, poor, groupPoor, women, near, groupNear] = figures as number[] & { length: 7 };
  return [
    ...[all!, group!, poor!, share(poor!, all!)],
    ...[groupPoor!, share(groupPoor!, group!), share(groupPoor!, poor!), women!],
    ...[near!, groupNear!],
  ];
};

/** Funds of three years by source: centre, province, district, raised otherwise. */
const FUNDS: readonly [string, number[]][] = [
  ['Năm 2022', [18.65, 1.87, 0.62, 0.4]],
  ['Năm 2023', [32.4, 3.24, 1.1, 0.75]],
  ['Năm 2024', [29.12, 2.9, 0.98, 0.6]],
];
const cents = (value: number): number => Math.round(value * 100) / 100;
const fundLine = (figures: readonly number[]): number[] => {
  const [central, province, district, other] = figures.map(cents) as [
    number,
    number,
    number,
    number,
  ];
  return [
    cents(central + province + district + other),
    cents(central + province + district),
    central,
    cents(province + district),
    ...[province, district, other],
  ];
};

export const laterBForms: readonly Submission[] = [
  {
    name: 'two tables below each other on one sheet, notes under both',
    sheets: [
      {
        name: 'Biểu 1',
        lines: [
          ['I. KẾT QUẢ RÀ SOÁT HỘ NGHÈO, CẬN NGHÈO CUỐI NĂM 2022'],
          ['STT', 'Xóm', 'Số hộ dân', 'Hộ nghèo', 'Hộ cận nghèo'],
          ...withTotal('Cộng', [HOUSEHOLDS, POOR, NEAR]),
          ['Ghi chú: xóm Đầm có 02 hộ mới tách trong tháng 10/2022.'],
          [''],
          ['II. CHỈ TIÊU GIẢM NGHÈO NĂM 2023'],
          ['STT', 'Xóm', 'Hộ nghèo giảm', 'Hộ nghèo còn lại'],
          ...withTotal('Cộng', [POOR.map((poor, row) => poor - NEXT_POOR[row]!), NEXT_POOR]),
          ['(*) Các xóm đăng ký tại hội nghị ngày 05/12/2022.'],
        ],
      },
    ],
    columns: {
      C: 'end 2022 households count actual',
      D: 'end 2022 poor count actual',
      E: 'end 2022 nearPoor count actual',
    },
    cells: {
      C14: 'flow 2023 reduction of poor count planned',
      D14: 'end 2023 poor count planned',
    },
    mistakes: [{ at: 'D15', value: 19 }],
  },
  {
    name: 'minorities and households led by women, shares of the poor and of the group',
    sheets: [
      {
        name: 'DTTS',
        lines: [
          ['BIỂU TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO DTTS HUYỆN KON RẪY NĂM 2023'],
          [
            ...['TT', 'Tên xã', 'Tổng số hộ toàn xã', 'Tổng số hộ DTTS', 'Hộ nghèo'],
            ...['<', '<', '<', '<', '<', 'Hộ cận nghèo', '<'],
          ],
          [
            ...['^', '^', '^', '^', 'Tổng số', 'Tỷ lệ %', 'Trong đó hộ nghèo DTTS', '<', '<'],
            ...['Hộ nghèo chủ hộ là nữ', 'Tổng số', 'Trong đó DTTS'],
          ],
          [
            ...['^', '^', '^', '^', '^', '^', 'Số hộ'],
            ...['Tỷ lệ so với tổng số hộ DTTS (%)', 'Tỷ lệ so với tổng số hộ nghèo (%)'],
            ...['^', '^', '^'],
          ],
          ...MINORITIES.map(([name, figures], row): Line => [
            ...[row + 1, name],
            ...minorityLine(figures),
          ]),
          ['', 'Tổng số', ...minorityLine(totals(MINORITIES.map(([, figures]) => figures)))],
        ],
      },
    ],
    columns: {
      C: 'end 2023 households count actual',
      D: 'end 2023 households count actual ethnicMinority',
      E: 'end 2023 poor count actual',
      F: 'end 2023 poor rate actual',
      G: 'end 2023 poor count actual ethnicMinority',
      H: 'end 2023 poor rate actual ethnicMinority',
      I: 'indicator',
      J: 'end 2023 poor count actual female',
      K: 'end 2023 nearPoor count actual',
      L: 'end 2023 nearPoor count actual ethnicMinority',
    },
    mistakes: [{ at: 'G7', value: 93 }],
  },
  {
    name: 'poor households among area, density, incomes, livestock and phone numbers',
    sheets: [
      {
        name: 'Tong quan xa',
        lines: [
          ['THÔNG TIN CHUNG CÁC THÔN XÃ YÊN TRẠCH NĂM 2024'],
          [
            ...['STT', 'Thôn', 'Trưởng thôn', 'Số điện thoại', 'Diện tích (ha)', 'Dân số (người)'],
            ...['Số hộ', 'Hộ nghèo', 'Hộ cận nghèo', 'Thu nhập BQ (tr.đ/người/năm)'],
            'Tổng đàn trâu, bò (con)',
          ],
          [1, 'Bản Cháu', 'Hoàng Văn Páo', 912345671, 210.5, 602, 141, 8, 11, 38.5, 95],
          [2, 'Nà Dạ', 'Lý Thị Sính', 987654322, 185, 455, 107, 12, 9, 34, 120],
          [3, 'Khuổi Đin', 'Vi Văn Tới', 398112233, 320.2, 511, 118, 15, 14, 31.2, 143],
          [4, 'Lặp Pịa', 'Hứa Văn Chài', 356778899, 140, 390, 92, 4, 7, 41, 60],
          ['', 'Cộng', '', '', 855.7, 1958, 458, 39, 41, '', 418],
        ],
      },
    ],
    columns: {
      D: '-',
      E: '-',
      F: 'end 2024 persons count actual',
      G: 'end 2024 households count actual',
      H: 'end 2024 poor count actual',
      I: 'end 2024 nearPoor count actual',
      J: '-',
      K: '-',
    },
  },
  {
    name: 'sources of money across, the years of the programme down',
    sheets: [
      {
        name: 'Nguon luc',
        lines: [
          ['NGUỒN LỰC ĐÃ BỐ TRÍ THỰC HIỆN CHƯƠNG TRÌNH GIẢM NGHÈO HUYỆN MÙ CANG CHẢI'],
          ['Đơn vị: tỷ đồng'],
          [
            ...['Stt', 'Năm', 'Tổng nguồn lực', 'Ngân sách nhà nước', '<', '<', '<', '<'],
            'Huy động khác',
          ],
          [...['^', '^', '^', 'Cộng', 'Trung ương', 'Địa phương', '<', '<', '^']],
          [...['^', '^', '^', '^', '^', 'Cộng', 'Tỉnh', 'Huyện', '^']],
          ...FUNDS.map(([name, figures], row): Line => [row + 1, name, ...fundLine(figures)]),
          ['', 'Tổng cộng', ...fundLine(totals(FUNDS.map(([, figures]) => figures)))],
        ],
      },
    ],
    columns: {},
    cells: {
      C6: 'flow 2022 money amount allocated all all billionVnd',
      D7: 'flow 2023 money amount allocated all state billionVnd',
      E8: 'flow 2024 money amount allocated all central billionVnd',
      F7: 'flow 2023 money amount allocated all local billionVnd',
      G8: 'flow 2024 money amount allocated all province billionVnd',
      I6: 'flow 2022 money amount allocated all mobilised billionVnd',
    },
    mistakes: [{ at: 'E7', value: 34.2 }],
  },
];
