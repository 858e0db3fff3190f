import { AFTER, BEFORE, HOUSEHOLDS, rateAfter, rateBefore, villages } from './six-villages';
import { share, type Submission } from './submission';

/** By the standard that ends fewer are poor than by the one that begins. */
const BY_OLD = [18, 22, 9, 13, 12, 20];

/** Grants and what was spent of them; 180 + 95 + 240 = 515, 90 + 76 + 204 = 370. */
const GRANTED = [180, 95, 240];
const SPENT = [90, 76, 204];
const PROJECTS = [
  'Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo',
  'Dự án 6: Truyền thông và giảm nghèo về thông tin',
  'Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình',
];

const spending = (name: string, office: string): Submission => ({
  name,
  sheets: [
    {
      name: 'Giải ngân',
      lines: [
        [office],
        ['TÌNH HÌNH THỰC HIỆN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
        ['Đơn vị tính: triệu đồng'],
        ['TT', 'Dự án', 'Kế hoạch giao', 'Giải ngân', 'Tỷ lệ (%)'],
        ['', 'TỔNG SỐ', 515, 370, share(370, 515)],
        ...PROJECTS.map((project, at) => [
          ...[at + 1, project, GRANTED[at]!, SPENT[at]!],
          share(SPENT[at]!, GRANTED[at]!),
        ]),
      ],
    },
  ],
  columns: {
    C: 'flow 2024 money amount allocated all all millionVnd',
    D: 'flow 2024 money amount disbursed all all millionVnd',
    E: 'flow 2024 money percent disbursed all all millionVnd',
  },
  mistakes: [{ at: 'D6', value: 9 }],
});

/** Words beside a header or a title that name a standard, an office or a measure, and nothing of the figures. */
export const knownRemarks: readonly Submission[] = [
  {
    name: 'standards of poverty by their years, two of them at the end of one year',
    sheets: [
      {
        name: 'Diễn biến',
        lines: [
          ['DIỄN BIẾN HỘ NGHÈO CÁC NĂM 2021, 2022'],
          [
            ...['TT', 'Thôn', 'Tổng số hộ'],
            ...['Cuối năm 2021 (chuẩn nghèo 2016-2020)', '<'],
            ...['Cuối năm 2021 (theo chuẩn nghèo đa chiều giai đoạn 2022-2025)', '<'],
            ...['Cuối năm 2022', '<'],
          ],
          [
            ...['^', '^', '^', 'Hộ nghèo', 'Tỷ lệ (%)'],
            ...['Hộ nghèo', 'Tỷ lệ (%)', 'Hộ nghèo', 'Tỷ lệ (%)'],
          ],
          ...villages(
            (name, of, index) => [
              ...[index, name, of(HOUSEHOLDS), of(BY_OLD), share(of(BY_OLD), of(HOUSEHOLDS))],
              ...[of(BEFORE), rateBefore(of), of(AFTER), rateAfter(of)],
            ],
            'Toàn xã',
          ),
        ],
      },
    ],
    columns: {
      C: 'end 2022 households count actual',
      D: 'end 2021 poor count actual',
      E: 'end 2021 poor rate actual',
      F: 'end 2021 poor count actual',
      G: 'end 2021 poor rate actual',
      H: 'end 2022 poor count actual',
      I: 'end 2022 poor rate actual',
    },
    mistakes: [{ at: 'F6', value: 29 }],
  },
  spending('an office for plans and investment above its report', 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ'),
  spending('the same without marks', 'SO KE HOACH VA DAU TU'),
  {
    name: 'groups of the poor, and how many in a hundred of the poor they are',
    sheets: [
      {
        name: 'Nhóm hộ',
        lines: [
          ['HỘ NGHÈO THEO NHÓM ĐỐI TƯỢNG CUỐI NĂM 2024'],
          ['TT', 'Nhóm hộ', 'Hộ nghèo', 'Tỷ lệ so với tổng số hộ nghèo (%)'],
          ['a', 'Hộ không có khả năng lao động', 54, 13.88],
          ['b', 'Hộ có người có công với cách mạng', 11, 2.83],
          ['c', 'Hộ có trẻ em dưới 16 tuổi', 280, 71.98],
          ['d', 'Các hộ còn lại', 44, 11.31],
          ['', 'Tổng số', 389, 100],
        ],
      },
    ],
    columns: { C: 'end 2024 poor count actual', D: 'indicator' },
    mistakes: [
      { at: 'C7', value: 398 },
      { at: 'D3', value: 18.38 },
    ],
  },
  {
    name: 'codes, places that are given money, and projects in brackets',
    sheets: [
      {
        name: 'Phân bổ',
        lines: [
          ['PHÂN BỔ KẾ HOẠCH VỐN GIẢM NGHÈO NĂM 2024 CHO CÁC ĐỊA PHƯƠNG'],
          ['', '', '', '', '', 'ĐVT: triệu đồng'],
          [
            ...['TT', 'Đơn vị', 'Mã nguồn', 'Kế hoạch vốn năm 2024', '<'],
            ...['Lũy kế giải ngân đến 31/10/2024', '<'],
          ],
          [
            ...['^', '^', '^', 'Vốn đầu tư (DA 1)', 'Vốn sự nghiệp (DA 2, 3, 6)'],
            ...['Giao năm 2024 - ĐTPT', 'Vốn giao năm 2024 - SN'],
          ],
          ['', 'Tổng số', '', 3915, 1320, 2410, 705],
          [1, 'Huyện Lâm Bình', 12, 1480, 510, 950, 260],
          [2, 'Huyện Na Hang', 12, 1375, 445, 790, 240],
          [3, 'Huyện Chiêm Hóa', 12, 1060, 365, 670, 205],
        ],
      },
    ],
    columns: {
      C: '-',
      D: 'flow 2024 money amount allocated investment all millionVnd',
      E: 'flow 2024 money amount allocated recurrent all millionVnd',
      F: 'flow 2024 money amount disbursed investment all millionVnd',
      G: 'flow 2024 money amount disbursed recurrent all millionVnd',
    },
    nodes: { D: 'DA1' },
    mistakes: [
      { at: 'F7', value: 9500 },
      { at: 'E8', value: 454 },
    ],
  },
  {
    name: 'changes typed as words so that their plus is seen',
    sheets: [
      {
        name: 'So sánh',
        lines: [
          ['SO SÁNH HỘ NGHÈO CUỐI NĂM 2023 VÀ 2024'],
          ['TT', 'Thôn', 'Hộ nghèo năm 2023', 'Hộ nghèo năm 2024', 'Tăng (+), giảm (-)'],
          ['', 'Cộng', 214, 189, '-25'],
          [1, 'Thôn Nà Cáy', 48, 37, '-11'],
          [2, 'Thôn Pác Bó', 61, 64, '+3'],
          [3, 'Thôn Khuổi Vin', 33, 24, '-9'],
          [4, 'Thôn Bản Lài', 72, 64, '-8'],
        ],
      },
    ],
    columns: {
      C: 'end 2023 poor count actual',
      D: 'end 2024 poor count actual',
    },
    mistakes: [{ at: 'D5', value: 46 }],
  },
];
