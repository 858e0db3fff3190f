import { share, sumOf, type Line, type Submission } from './submission';

const COMMUNES = ['Đồng Lạc', 'Tân Hương', 'Yên Trạch', 'Bình Yên', 'Phú Thịnh', 'Sơn Dương'];
const HOUSEHOLDS = [1204, 980, 1533, 2210, 764, 1875];
const POOR = [96, 121, 87, 143, 52, 168];
const NEAR = [74, 63, 110, 98, 41, 120];
const REDUCTION = [18, 25, 14, 31, 9, 40];
const LATER = [1221, 992, 1550, 2240, 770, 1902];

const end = POOR.map((poor, row) => poor - REDUCTION[row]!);

/** One row a commune, and one for all. */
function rowsWithTotal(
  line: (label: string, at: (figures: readonly number[]) => number, index: number | '') => Line,
  total: { readonly label: string; readonly first?: true },
): Line[] {
  const units = COMMUNES.map((name, row) =>
    line(`Xã ${name}`, (figures) => figures[row]!, row + 1),
  );
  const whole = line(total.label, sumOf, '');
  return total.first ? [whole, ...units] : [...units, whole];
}

export const knownHouseholds: readonly Submission[] = [
  {
    name: 'a header of two rows without merged cells, blank beside its group',
    sheets: [
      {
        name: 'Phu luc',
        lines: [
          ['UBND HUYỆN ĐỊNH HÓA', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          [],
          ['CHỈ TIÊU GIẢM NGHÈO NĂM 2024'],
          ['(Kèm theo Quyết định số 15/QĐ-UBND ngày 10/01/2024)'],
          ['TT', 'Đơn vị', 'Hộ nghèo năm 2023', '', 'Kế hoạch năm 2024', '', ''],
          ['', '', 'Số hộ', 'Tỷ lệ (%)', 'Số hộ giảm', 'Số hộ còn lại', 'Tỷ lệ (%)'],
          ...rowsWithTotal(
            (label, at, index) => [
              index,
              label,
              at(POOR),
              share(at(POOR), at(HOUSEHOLDS)),
              at(REDUCTION),
              at(end),
              share(at(end), at(LATER)),
            ],
            { label: 'Tổng cộng' },
          ),
          [],
          ['', 'Người lập', '', '', '', 'CHỦ TỊCH'],
        ],
      },
    ],
    columns: {
      C: 'end 2023 poor count actual',
      D: 'end 2023 poor rate actual',
      E: 'flow 2024 reduction of poor count planned',
      F: 'end 2024 poor count planned',
      G: 'end 2024 poor rate planned',
    },
    mistakes: [
      { at: 'F9', value: 37 },
      { at: 'E13', value: 173 },
    ],
  },
  {
    name: 'no year anywhere',
    sheets: [
      {
        name: 'Sheet1',
        lines: [
          ['TỔNG HỢP HỘ NGHÈO'],
          [
            ...['STT', 'Tên xã', 'Tổng số hộ', 'Số hộ nghèo đầu năm', 'Tỷ lệ %'],
            ...['Số hộ thoát nghèo', 'Số hộ nghèo phát sinh', 'Số hộ nghèo cuối năm'],
          ],
          ...rowsWithTotal(
            (label, at, index) => [
              index,
              label,
              at(HOUSEHOLDS),
              at(POOR),
              share(at(POOR), at(HOUSEHOLDS)),
              at(REDUCTION),
              at([2, 0, 3, 1, 0, 4]),
              at(end) + at([2, 0, 3, 1, 0, 4]),
            ],
            { label: 'Cộng' },
          ),
        ],
      },
    ],
    columns: {
      C: 'end 1899 households count actual',
      D: 'end 1899 poor count actual',
      E: 'end 1899 poor rate actual',
      F: 'flow 1900 escaped of poor count actual',
      G: 'flow 1900 arising of poor count actual',
      H: 'end 1900 poor count actual',
    },
    mistakes: [
      { at: 'H5', value: 67 },
      { at: 'E4', value: 21.35 },
      { at: 'D9', value: 676 },
    ],
  },
  {
    name: 'made by a program: the header in row 2, formulas without results, no total',
    sheets: [
      {
        name: 'Data 2023',
        lines: [
          [],
          ['STT', 'Xã', 'Tổng hộ', 'Hộ nghèo', 'Tỷ lệ HN', 'Hộ cận nghèo', 'Tỷ lệ HCN', 'Tổng'],
          ...COMMUNES.map((name, row): Line => {
            const at = row + 3;
            return [
              row + 1,
              name,
              HOUSEHOLDS[row]!,
              POOR[row]!,
              `=ROUND(D${at}/C${at}*100,2)`,
              NEAR[row]!,
              `=ROUND(F${at}/C${at}*100,2)`,
              `=D${at}+F${at}`,
            ];
          }),
        ],
      },
    ],
    columns: {
      C: 'end 2023 households count actual',
      D: 'end 2023 poor count actual',
      E: 'end 2023 poor rate actual',
      F: 'end 2023 nearPoor count actual',
      G: 'end 2023 nearPoor rate actual',
      H: 'end 2023 multidimensional count actual',
    },
    mistakes: [{ at: 'G5', value: '=ROUND(F5/D5*100,2)' }],
  },
  {
    name: 'shares of the group above: minority households among the poor',
    sheets: [
      {
        name: 'Biểu 01',
        lines: [
          ['KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2023'],
          ['TT', 'Đơn vị', 'Tổng số hộ', 'Hộ nghèo', '<', '<', '<'],
          ['^', '^', '^', 'Số hộ', 'Tỷ lệ %', 'Trong đó: hộ DTTS', '<'],
          ['^', '^', '^', '^', '^', 'Số hộ', 'Tỷ lệ % so với hộ nghèo'],
          ...rowsWithTotal(
            (label, at, index) => [
              index,
              label,
              at(HOUSEHOLDS),
              at(POOR),
              share(at(POOR), at(HOUSEHOLDS)),
              at([60, 99, 41, 120, 17, 151]),
              share(at([60, 99, 41, 120, 17, 151]), at(POOR)),
            ],
            { label: 'Toàn huyện', first: true },
          ),
        ],
      },
    ],
    columns: {
      C: 'end 2023 households count actual',
      D: 'end 2023 poor count actual',
      E: 'end 2023 poor rate actual',
      F: 'end 2023 poor count actual ethnicMinority',
      G: 'indicator',
    },
    mistakes: [
      { at: 'G8', value: 41.73 },
      { at: 'F7', value: 69 },
    ],
  },
  {
    name: 'years across under one head, indicators of each',
    sheets: [
      {
        name: 'Lo trinh',
        lines: [
          ['LỘ TRÌNH GIẢM NGHÈO GIAI ĐOẠN 2023-2025'],
          ['TT', 'Xã', 'Số hộ nghèo qua các năm', '<', '<', '<', 'Giảm cả giai đoạn (hộ)'],
          ['^', '^', 2022, 'Năm 2023', 2024, 'Năm 2025', '^'],
          ...rowsWithTotal(
            (label, at, index) => [
              index,
              label,
              at(POOR) + at(NEAR),
              at(POOR) + at([20, 11, 8, 30, 14, 25]),
              at(POOR),
              at(end),
              at(POOR) + at(NEAR) - at(end),
            ],
            { label: 'Cộng' },
          ),
        ],
      },
    ],
    columns: {
      C: 'end 2022 poor count actual',
      D: 'end 2023 poor count planned',
      E: 'end 2024 poor count planned',
      F: 'end 2025 poor count planned',
      G: 'flow 2025/3 reduction of poor count planned',
    },
    mistakes: [{ at: 'E10', value: 676 }],
  },
  {
    name: 'two tables on a sheet with notes between them',
    sheets: [
      {
        name: 'Biểu 3',
        lines: [
          ['I. KẾT QUẢ GIẢM NGHÈO NĂM 2023'],
          ['STT', 'Đơn vị', 'Tổng số hộ', 'Số hộ nghèo', 'Tỷ lệ (%)'],
          ...rowsWithTotal(
            (label, at, index) => [
              index,
              label,
              at(HOUSEHOLDS),
              at(POOR),
              share(at(POOR), at(HOUSEHOLDS)),
            ],
            { label: 'Tổng' },
          ),
          [
            'Ghi chú: số liệu theo Quyết định số 4120/QĐ-UBND ngày 28/12/2023, có 02 xã rà soát lại.',
          ],
          [],
          ['II. DỰ KIẾN GIẢM NGHÈO NĂM 2024'],
          ['STT', 'Đơn vị', 'Số hộ nghèo đầu năm', 'Số hộ nghèo giảm', 'Số hộ nghèo cuối năm'],
          ...rowsWithTotal((label, at, index) => [index, label, at(POOR), at(REDUCTION), at(end)], {
            label: 'Tổng',
          }),
        ],
      },
    ],
    columns: {},
    mistakes: [
      { at: 'E5', value: 6.57 },
      { at: 'E16', value: 69 },
    ],
  },
  {
    name: 'without marks, in abbreviations, planned and assigned side by side',
    sheets: [
      {
        name: 'KH 2025',
        lines: [
          ['CHI TIEU GIAM NGHEO NAM 2025'],
          ['TT', 'Don vi', 'HN cuoi nam 2024', '<', 'Huyen giao 2025', 'Xa dang ky 2025', '<', '<'],
          ['^', '^', 'So ho', 'TL (%)', 'Giam (ho)', 'Giam (ho)', 'Con lai (ho)', 'TL (%)'],
          ...rowsWithTotal(
            (label, at, index) => [
              index,
              label,
              at(POOR),
              share(at(POOR), at(HOUSEHOLDS)),
              at([15, 25, 12, 30, 9, 35]),
              at(REDUCTION),
              at(end),
              share(at(end), at(LATER)),
            ],
            { label: 'Tong cong' },
          ),
        ],
      },
    ],
    columns: {
      C: 'end 2024 poor count actual',
      D: 'end 2024 poor rate actual',
      E: 'flow 2025 reduction of poor count assigned',
      F: 'flow 2025 reduction of poor count planned',
      G: 'end 2025 poor count planned',
      H: 'end 2025 poor rate planned',
    },
    mistakes: [{ at: 'G6', value: 83 }],
  },
];
