import { share, sumOf, type Line, type Submission } from './submission';

const VILLAGES = ['Thôn Nà Lại', 'Thôn Khuổi Luông', 'Bản Cuôn', 'Thôn 4', 'Khu 5'];
const HOUSEHOLDS = [112, 87, 143, 205, 64];
const POOR = [21, 30, 12, 19, 16];
const NEAR = [14, 9, 22, 11, 7];

type Pick = (figures: readonly number[]) => number;

const places = (
  line: (name: string, at: Pick, index: number | '') => Line,
  label: string,
): Line[] => [
  ...VILLAGES.map((name, row) => line(name, (figures) => figures[row]!, row + 1)),
  line(label, sumOf, ''),
];

/** Not looked at before they were measured; docs/recognition.md says how that went. */
export const laterHouseholds: readonly Submission[] = [
  {
    name: 'a form of rates before counts, with a row of column numbers',
    sheets: [
      {
        name: 'Mẫu 02',
        lines: [
          ['BÁO CÁO KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024'],
          ['STT', 'Thôn, bản', 'Tổng số hộ', 'Hộ nghèo', '<', 'Hộ cận nghèo', '<'],
          ['^', '^', '^', 'Tỷ lệ', 'Số hộ', 'Tỷ lệ', 'Số hộ'],
          ['A', 'B', 1, '2=3/1', 3, '4=5/1', 5],
          ...places(
            (name, at, index) => [
              index,
              name,
              at(HOUSEHOLDS),
              share(at(POOR), at(HOUSEHOLDS)),
              at(POOR),
              share(at(NEAR), at(HOUSEHOLDS)),
              at(NEAR),
            ],
            'Toàn xã',
          ),
        ],
      },
    ],
    columns: {
      C: 'end 2024 households count actual',
      D: 'end 2024 poor rate actual',
      E: 'end 2024 poor count actual',
      F: 'end 2024 nearPoor rate actual',
      G: 'end 2024 nearPoor count actual',
    },
    mistakes: [
      { at: 'E6', value: 31 },
      { at: 'D8', value: 92.7 },
    ],
  },
  {
    name: 'plan and result of a year side by side, and how far it was met',
    sheets: [
      {
        name: 'So sanh',
        lines: [
          ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU GIẢM NGHÈO NĂM 2023'],
          ['TT', 'Đơn vị', 'Kế hoạch giảm (hộ)', 'Thực hiện giảm (hộ)', 'Tỷ lệ đạt KH (%)'],
          ...places(
            (name, at, index) => [
              index,
              name,
              at([8, 10, 4, 7, 5]),
              at([9, 8, 4, 6, 7]),
              share(at([9, 8, 4, 6, 7]), at([8, 10, 4, 7, 5]), 1),
            ],
            'Tổng cộng',
          ),
        ],
      },
    ],
    columns: {
      C: 'flow 2023 reduction of poor count planned',
      D: 'flow 2023 reduction of poor count actual',
      E: 'indicator',
    },
    mistakes: [
      { at: 'E5', value: 111.3 },
      { at: 'D8', value: 43 },
    ],
  },
  {
    name: 'a movement in short words under one head, without merged cells',
    sheets: [
      {
        name: 'BĐ 2024',
        lines: [
          ['BIẾN ĐỘNG HỘ CẬN NGHÈO NĂM 2024'],
          ['STT', 'Thôn', 'Đầu năm', 'Giảm trong năm', '', 'Tăng trong năm', '', 'Cuối năm'],
          ['', '', '', 'Thoát cận nghèo', 'Giảm khác', 'Phát sinh mới', 'Tăng khác', ''],
          ...places(
            (name, at, index) => [
              index,
              name,
              at(NEAR),
              at([5, 2, 6, 3, 1]),
              at([0, 1, 0, 2, 0]),
              at([1, 0, 3, 0, 2]),
              at([0, 1, 0, 1, 0]),
              at(NEAR) -
                at([5, 2, 6, 3, 1]) -
                at([0, 1, 0, 2, 0]) +
                at([1, 0, 3, 0, 2]) +
                at([0, 1, 0, 1, 0]),
            ],
            'Cộng',
          ),
        ],
      },
    ],
    columns: {
      C: 'end 2023 nearPoor count actual',
      D: 'flow 2024 escaped of nearPoor count actual',
      E: 'flow 2024 otherDecrease of nearPoor count actual',
      F: 'flow 2024 arising of nearPoor count actual',
      G: 'flow 2024 otherIncrease of nearPoor count actual',
      H: 'end 2024 nearPoor count actual',
    },
    mistakes: [{ at: 'H6', value: 91 }],
  },
  {
    name: 'typed in capitals without marks, wrapped header, formulas without results',
    sheets: [
      {
        name: 'Sheet1',
        lines: [
          ['PHU LUC SO 03'],
          ['TONG HOP HO NGHEO, HO CAN NGHEO DEN 31/12/2023'],
          ['STT', 'DON VI', 'TONG SO', 'HO NGHEO', '', 'HO CAN NGHEO', ''],
          ['', '', 'HO DAN', 'SO HO', 'TY LE', 'SO HO', 'TY LE'],
          ...VILLAGES.map((name, row): Line => {
            const at = row + 5;
            return [
              row + 1,
              name,
              HOUSEHOLDS[row]!,
              POOR[row]!,
              `=ROUND(D${at}*100/C${at},2)`,
              NEAR[row]!,
              `=ROUND(F${at}*100/C${at},2)`,
            ];
          }),
          ['', 'TONG', '=SUM(C5:C9)', '=SUM(D5:D9)', '=D10/C10*100', '=SUM(F5:F9)', '=F10/C10*100'],
        ],
      },
    ],
    columns: {
      C: 'end 2023 households count actual',
      D: 'end 2023 poor count actual',
      E: 'end 2023 poor rate actual',
      F: 'end 2023 nearPoor count actual',
      G: 'end 2023 nearPoor rate actual',
    },
    mistakes: [{ at: 'F10', value: '=SUM(F5:F8)' }],
  },
  {
    name: 'persons and households of three groups, members of minorities',
    sheets: [
      {
        name: 'Biểu 1b',
        lines: [
          ['PHÂN TÍCH HỘ NGHÈO THEO CÁC NHÓM ĐỐI TƯỢNG NĂM 2022'],
          ['STT', 'Xã', 'Hộ nghèo', 'Khẩu nghèo', 'Trong đó', '<', 'Hộ cận nghèo'],
          ['^', '^', '^', '^', 'Hộ nghèo DTTS', 'Tỷ lệ hộ nghèo DTTS/hộ nghèo (%)', '^'],
          ...places(
            (name, at, index) => [
              index,
              name,
              at(POOR),
              at([88, 131, 50, 74, 70]),
              at([20, 30, 3, 11, 8]),
              share(at([20, 30, 3, 11, 8]), at(POOR)),
              at(NEAR),
            ],
            'Tổng',
          ),
        ],
      },
    ],
    columns: {
      C: 'end 2022 poor count actual',
      D: 'end 2022 persons of poor count actual',
      E: 'end 2022 poor count actual ethnicMinority',
      F: 'indicator',
      G: 'end 2022 nearPoor count actual',
    },
    mistakes: [
      { at: 'E6', value: 13 },
      { at: 'F8', value: 5 },
    ],
  },
  {
    name: 'no year, a plan of begin, reduction and end',
    sheets: [
      {
        name: 'KH',
        lines: [
          ['KẾ HOẠCH GIẢM NGHÈO CỦA XÃ'],
          ['TT', 'Thôn', 'Hộ nghèo đầu kỳ', 'Số hộ giảm', 'Hộ nghèo cuối kỳ'],
          ...places(
            (name, at, index) => [
              index,
              name,
              at(POOR),
              at([5, 9, 2, 6, 4]),
              at(POOR) - at([5, 9, 2, 6, 4]),
            ],
            'Tổng số',
          ),
        ],
      },
    ],
    columns: {
      C: 'end 1899 poor count actual',
      D: 'flow 1900 reduction of poor count planned',
      E: 'end 1900 poor count planned',
    },
    mistakes: [{ at: 'E4', value: 12 }],
  },
];
