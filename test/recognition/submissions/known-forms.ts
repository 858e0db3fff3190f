import type { Submission } from './submission';

export const knownForms: readonly Submission[] = [
  {
    name: 'years across, indicators down, one district',
    sheets: [
      {
        name: 'KH5nam',
        lines: [
          ['CÁC CHỈ TIÊU GIẢM NGHÈO HUYỆN NA HANG GIAI ĐOẠN 2022 - 2025'],
          ['TT', 'Chỉ tiêu', 'ĐVT', 'TH 2022', 'TH 2023', 'KH 2024', 'KH 2025'],
          [1, 'Tổng số hộ', 'Hộ', 10900, 11000, 11120, 11250],
          [2, 'Số hộ nghèo', 'Hộ', 2725, 2200, 1779, 1350],
          [3, 'Tỷ lệ hộ nghèo', '%', 25, 20, 16, 12],
          [4, 'Số hộ nghèo giảm trong năm', 'Hộ', '', 525, 421, 429],
          [5, 'Thu nhập bình quân đầu người', 'Triệu đồng', 31.5, 34, 37, 40],
        ],
      },
    ],
    columns: {},
    mistakes: [
      { at: 'E4', value: 2020 },
      { at: 'F6', value: 412 },
    ],
  },
  {
    name: 'text in number cells, signs for nothing, capital letters, abbreviations',
    sheets: [
      {
        name: 'TH',
        lines: [
          ['BIỂU TỔNG HỢP KẾT QUẢ GIẢM NGHÈO NĂM 2023'],
          ['STT', 'XÃ, TT', 'TSH', 'SỐ HN', 'TL HN (%)', 'SỐ HCN', 'TL HCN (%)', 'GHI CHÚ'],
          [1, 'TT Chợ Chu', '1.204', 96, '7,97', 74, '6,15', ''],
          [2, 'Xã Tân Hương', 980, '121', '12,35', 63, '6,43', ''],
          [3, 'Xã Yên Trạch', '1.533', '-', '-', '110', '7,18', 'đạt NTM'],
          [4, 'Xã Bình Yên', '2.210', 143, '6,47', 98, '4,43', '…'],
          [5, 'Xã Phú Thịnh', 764, 52, '6,81', 'x', 'x', ''],
          ['', 'TỔNG CỘNG', '6.691', 412, '6,16', '345', '5,16', ''],
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
    mistakes: [{ at: 'E7', value: 8.61 }],
  },
  {
    name: 'the title names the year before the sheet',
    sheets: [
      {
        name: 'Nam 2022',
        lines: [
          ['KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO CUỐI NĂM 2023'],
          ['STT', 'Thôn', 'Tổng số hộ dân', 'Số hộ nghèo', 'Tỷ lệ hộ nghèo', 'Nhân khẩu nghèo'],
          [1, 'Thôn 1', 120, 12, 10, 50],
          [2, 'Thôn 2', 80, 10, 12.5, 39],
          [3, 'Thôn 3', 95, 3, 3.16, 11],
          ['', 'Cộng', 295, 25, 8.47, 100],
        ],
      },
    ],
    columns: {
      C: 'end 2023 households count actual',
      D: 'end 2023 poor count actual',
      E: 'end 2023 poor rate actual',
      F: 'end 2023 persons of poor count actual',
    },
    mistakes: [{ at: 'E5', value: 3.61 }],
  },
];
