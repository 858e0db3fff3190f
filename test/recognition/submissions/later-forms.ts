import { sumOf, type Line, type Submission } from './submission';

const VILLAGES = ['Thôn Nà Lại', 'Thôn Khuổi Luông', 'Bản Cuôn', 'Thôn 4', 'Khu 5'];
const POOR = [21, 30, 12, 19, 16];
const NEAR = [14, 9, 22, 11, 7];

/** Not looked at before they were measured, either. */
export const laterForms: readonly Submission[] = [
  {
    name: 'sections of two areas with running numbers that begin again',
    sheets: [
      {
        name: 'Khu vuc',
        lines: [
          ['HỘ NGHÈO, HỘ CẬN NGHÈO ĐẦU NĂM 2025'],
          ['TT', 'Tên xã, phường', 'Số hộ dân', 'Số hộ nghèo', 'Số hộ cận nghèo'],
          ['I', 'Khu vực thành thị', 3300, 33, 41],
          [1, 'Phường Minh Xuân', 1800, 15, 22],
          [2, 'Phường Tân Quang', 1500, 18, 19],
          ['II', 'Khu vực nông thôn', 4100, 370, 305],
          [1, 'Xã Tràng Đà', 2000, 160, 175],
          [2, 'Xã Lưỡng Vượng', 2100, 210, 130],
          ['', 'Tổng (I+II)', 7400, 403, 346],
        ],
      },
    ],
    columns: {
      C: 'end 2024 households count actual',
      D: 'end 2024 poor count actual',
      E: 'end 2024 nearPoor count actual',
    },
    mistakes: [
      { at: 'D6', value: 307 },
      { at: 'E9', value: 364 },
    ],
  },
  {
    name: 'money by source in billions with a unit line in brackets',
    sheets: [
      {
        name: 'Nguồn vốn',
        lines: [
          ['TỔNG HỢP NHU CẦU KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH GIAI ĐOẠN 2026-2030'],
          ['(Đơn vị: tỷ đồng)'],
          ['STT', 'Nội dung', 'Tổng nhu cầu', 'NSTW', 'NSĐP', 'Vốn huy động khác'],
          [1, 'Hỗ trợ phát triển sản xuất', 42.5, 30, 8.5, 4],
          [2, 'Hỗ trợ nhà ở', 18.2, 12, 4.2, 2],
          [3, 'Đào tạo nghề', 6.3, 5, 1.3, ''],
          [4, 'Truyền thông', 2.1, 1.6, 0.5, ''],
          ['', 'Tổng cộng', 69.1, 48.6, 14.5, 6],
        ],
      },
    ],
    columns: {
      C: 'flow 2030/5 money amount requested all all billionVnd',
      D: 'flow 2030/5 money amount requested all central billionVnd',
      E: 'flow 2030/5 money amount requested all local billionVnd',
      F: 'flow 2030/5 money amount requested all mobilised billionVnd',
    },
    mistakes: [
      { at: 'D5', value: 21 },
      { at: 'C8', value: 61.9 },
    ],
  },
  {
    name: 'two tables side by side',
    sheets: [
      {
        name: 'Năm 2023',
        lines: [
          ['Hộ nghèo và hộ cận nghèo năm 2023'],
          ['TT', 'Thôn', 'Hộ nghèo', '', 'TT', 'Thôn', 'Hộ cận nghèo'],
          ...VILLAGES.map((name, row): Line => [
            ...[row + 1, name, POOR[row]!, ''],
            ...[row + 1, name, NEAR[row]!],
          ]),
          ['', 'Cộng', sumOf(POOR), '', '', 'Cộng', sumOf(NEAR)],
        ],
      },
    ],
    columns: { C: 'end 2023 poor count actual', G: 'end 2023 nearPoor count actual' },
    mistakes: [{ at: 'G8', value: 36 }],
  },
  {
    name: 'figures that are no households: livestock and incomes',
    sheets: [
      {
        name: 'Chan nuoi',
        lines: [
          ['TÌNH HÌNH CHĂN NUÔI, THU NHẬP NĂM 2023'],
          ['TT', 'Thôn', 'Tổng đàn trâu (con)', 'Thu nhập bình quân (triệu đồng)', 'Số hộ nghèo'],
          [1, 'Thôn A', 120, 31.5, 21],
          [2, 'Thôn B', 95, 28, 30],
          [3, 'Thôn C', 60, 35.2, 12],
        ],
      },
    ],
    columns: { C: '-', D: '-', E: 'end 2023 poor count actual' },
    mistakes: [],
  },
];
