import { share, sumOf, type Line, type Submission } from './submission';

/** Households that lack something, by the indicator: the poor, the near-poor. */
const LACKING: readonly (readonly [string, number, number])[] = [
  ['Việc làm', 205, 61],
  ['Người phụ thuộc trong hộ gia đình', 148, 44],
  ['Dinh dưỡng', 97, 18],
  ['Bảo hiểm y tế', 61, 35],
  ['Trình độ giáo dục của người lớn', 173, 52],
  ['Chất lượng nhà ở', 226, 29],
  ['Nguồn nước sinh hoạt', 84, 23],
];
const POOR = 312;
const NEAR = 187;

/** One household may lack several things. */
const COMMUNES: readonly (readonly [string, number, number])[] = [
  ['Xã Đông Thọ', 2140, 310],
  ['Xã Vân Sơn', 1875, 264],
  ['Xã Hùng Lợi', 3020, 455],
  ['Xã Trung Minh', 1290, 187],
  ['Xã Kiến Thiết', 2455, 338],
];
const columnOf = (rows: readonly (readonly [string, number, number])[], at: 1 | 2): number =>
  sumOf(rows.map((row) => row[at]));

/** Of each commune: the poor, the near-poor, those of average means, all others. */
const LIVING: readonly (readonly [string, number, number, number, number])[] = [
  ['Xã Cư Pui', 422, 219, 172, 753],
  ['Xã Hòa Phong', 337, 212, 250, 451],
  ['Xã Yang Mao', 645, 165, 281, 563],
  ['Xã Cư Drăm', 572, 306, 306, 860],
  ['Xã Ea Trul', 537, 261, 232, 423],
];

const LACKED = [
  ...['1. Việc làm', '3. Dinh dưỡng', '7. Chất lượng nhà ở'],
  ...['8. Diện tích nhà ở bình quân đầu người', '10. Nhà tiêu hợp vệ sinh'],
];
const LACK: readonly (readonly [string, number, readonly number[]])[] = [
  ['Xã Thượng Hà', 202, [121, 129, 107, 74, 48]],
  ['Xã Cốc Pàng', 269, [72, 182, 118, 185, 110]],
  ['Xã Cô Ba', 161, [90, 96, 70, 119, 80]],
  ['Xã Khánh Xuân', 234, [83, 143, 98, 141, 97]],
];
const lackLine = (label: Line, poor: number, lacking: readonly number[]): Line => [
  ...[...label, poor, ...lacking],
  ...lacking.map((count) => share(count, poor)),
];

/** Shares whose whole stands in one row of the table. */
export const knownShares: readonly Submission[] = [
  {
    name: 'what the poor and the near-poor lack, of all who are in the first row',
    sheets: [
      {
        name: 'Bieu 5',
        lines: [
          ['PHÂN TÍCH CÁC CHỈ SỐ THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN NĂM 2024'],
          ['TT', 'Chỉ số thiếu hụt', 'Hộ nghèo', '<', 'Hộ cận nghèo', '<'],
          ['^', '^', 'Số hộ', 'Tỷ lệ (%)', 'Số hộ', 'Tỷ lệ (%)'],
          ['', 'Tổng số hộ', POOR, '', NEAR, ''],
          ...LACKING.map(([name, poor, near], at): Line => [
            ...[at + 1, name, poor, share(poor, POOR), near, share(near, NEAR)],
          ]),
        ],
      },
    ],
    columns: { C: 'indicator', D: 'indicator', E: 'indicator', F: 'indicator' },
    mistakes: [
      { at: 'D6', value: 74.44 },
      { at: 'E9', value: 25 },
      // As the largest figure of its column it is not the whole of the others all the same
      { at: 'C10', value: 2260 },
    ],
  },
  {
    name: 'what each commune has of the whole budget, in percent',
    sheets: [
      {
        name: 'Phan bo',
        lines: [
          ['PHÂN BỔ VỐN SỰ NGHIỆP GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['', '', '', 'Đơn vị tính: triệu đồng'],
          ['TT', 'Xã', 'Kinh phí', 'Tỷ trọng (%)'],
          ...COMMUNES.map(([name, amount], at): Line => [
            ...[at + 1, name, amount, share(amount, columnOf(COMMUNES, 1))],
          ]),
          ['', 'Tổng cộng', columnOf(COMMUNES, 1), 100],
        ],
      },
    ],
    columns: { C: 'flow 2024 money amount allocated recurrent all millionVnd', D: 'indicator' },
    mistakes: [
      { at: 'D5', value: 14.37 },
      { at: 'C6', value: 3200 },
    ],
  },
  {
    name: 'what each commune has of all the poor, under the words of a rate',
    sheets: [
      {
        name: 'Co cau',
        lines: [
          ['CƠ CẤU HỘ NGHÈO THEO XÃ NĂM 2024'],
          ['TT', 'Xã', 'Số hộ nghèo', 'Tỷ lệ (%)'],
          ...COMMUNES.map(([name, , poor], at): Line => [
            ...[at + 1, name, poor, share(poor, columnOf(COMMUNES, 2))],
          ]),
          ['', 'Toàn huyện', columnOf(COMMUNES, 2), 100],
        ],
      },
    ],
    columns: { C: 'end 2024 poor count actual', D: 'indicator' },
    mistakes: [{ at: 'D4', value: 19.69 }],
  },
  {
    name: 'all households by their standard of living, under a header that says that they are parts',
    sheets: [
      {
        name: 'Phan loai',
        lines: [
          ['PHÂN LOẠI HỘ DÂN CƯ NĂM 2024'],
          ['TT', 'Xã', 'Tổng số hộ', 'Chia ra', '<', '<', '<', '<', '<'],
          [
            ...['^', '^', '^', 'Hộ nghèo', '<', 'Hộ cận nghèo', '<', 'Hộ có mức sống trung bình'],
            'Hộ không nghèo còn lại',
          ],
          ['^', '^', '^', 'Số hộ', 'Tỷ lệ (%)', 'Số hộ', 'Tỷ lệ (%)', 'Số hộ', 'Số hộ'],
          ...LIVING.map(([name, poor, near, ...others], at): Line => {
            const all = poor + near + sumOf(others);
            const shares = [poor, share(poor, all), near, share(near, all)];
            return [at + 1, name, all, ...shares, ...others];
          }),
        ],
      },
    ],
    columns: {
      C: 'end 2024 households count actual',
      D: 'end 2024 poor count actual',
      E: 'end 2024 poor rate actual',
      F: 'end 2024 nearPoor count actual',
      G: 'end 2024 nearPoor rate actual',
      H: 'indicator',
      I: 'indicator',
    },
    mistakes: [
      { at: 'D5', value: 373 },
      { at: 'H6', value: 821 },
    ],
  },
  {
    name: 'what the poor of each commune lack, counted and in percent',
    sheets: [
      {
        name: 'Thieu hut',
        lines: [
          ['PHÂN TÍCH CÁC CHỈ SỐ THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN CỦA HỘ NGHÈO NĂM 2024'],
          [
            ...['TT', 'Xã', 'Tổng số hộ nghèo', 'Số hộ nghèo thiếu hụt', '<', '<', '<', '<'],
            ...['Tỷ lệ (%)', '<', '<', '<', '<'],
          ],
          ['^', '^', '^', ...LACKED, ...LACKED],
          ...LACK.map(([name, poor, lacking], at): Line => lackLine([at + 1, name], poor, lacking)),
          lackLine(
            ['', 'Tổng cộng'],
            sumOf(LACK.map(([, poor]) => poor)),
            LACKED.map((_, at) => sumOf(LACK.map(([, , lacking]) => lacking[at]!))),
          ),
        ],
      },
    ],
    columns: {
      C: 'end 2024 poor count actual',
      ...Object.fromEntries([...'DEFGHIJKLM'].map((column) => [column, 'indicator'])),
    },
    mistakes: [
      { at: 'G5', value: 158 },
      { at: 'L6', value: 73.19 },
    ],
  },
];
