import { sumOf, type Line, type Submission } from './submission';

/** Classes: trade, commune, learners, of whom are of poor households, millions of đồng. */
const CLASSES: readonly (readonly [string, string, number, number, number])[] = [
  ['May công nghiệp', 'Xã Nga My', 30, 12, 91],
  ['Điện dân dụng', 'Xã Tam Đình', 28, 9, 84],
  ['Chăn nuôi thú y', 'Xã Yên Hòa', 25, 11, 66],
  ['Trồng cây ăn quả', 'Xã Nga My', 33, 15, 72],
  ['May công nghiệp', 'Xã Yên Hòa', 27, 8, 88],
  ['Điện dân dụng', 'Xã Xiêng My', 24, 10, 75],
  ['Trồng cây ăn quả', 'Xã Tam Đình', 31, 13, 69],
  ['Chế biến món ăn', 'Xã Xiêng My', 22, 7, 58],
  ['Chế biến món ăn', 'Xã Nga My', 26, 9, 63],
];
const COMMUNES = ['Xã Nga My', 'Xã Tam Đình', 'Xã Yên Hòa', 'Xã Xiêng My'];
const FIGURES = [2, 3, 4] as const;

const within = (commune: string): typeof CLASSES => CLASSES.filter(([, at]) => at === commune);
const summed = (classes: typeof CLASSES): number[] =>
  FIGURES.map((at) => sumOf(classes.map((one) => one[at])));

/** A list, and a sheet that adds it up. */
export const knownLists: readonly Submission[] = [
  {
    name: 'classes one by one, and what each commune has of them',
    sheets: [
      {
        name: 'Tong hop',
        lines: [
          ['KẾT QUẢ ĐÀO TẠO NGHỀ CHO LAO ĐỘNG THUỘC HỘ NGHÈO NĂM 2024'],
          ['', '', '', '', '', 'Kinh phí: triệu đồng'],
          ['TT', 'Xã', 'Số lớp', 'Số học viên', 'Học viên thuộc hộ nghèo', 'Kinh phí'],
          ...COMMUNES.map((commune, at): Line => [
            ...[at + 1, commune, within(commune).length, ...summed(within(commune))],
          ]),
          ['', 'Tổng cộng', CLASSES.length, ...summed(CLASSES)],
        ],
      },
      {
        name: 'Danh sach',
        lines: [
          ['DANH SÁCH LỚP ĐÀO TẠO NGHỀ NĂM 2024'],
          ['', '', '', '', '', 'Kinh phí: triệu đồng'],
          ['TT', 'Nghề đào tạo', 'Xã', 'Số học viên', 'Học viên thuộc hộ nghèo', 'Kinh phí'],
          ...CLASSES.map((one, at): Line => [at + 1, ...one]),
          ['', 'Cộng', '', ...summed(CLASSES)],
        ],
      },
    ],
    columns: {},
    mistakes: [
      { at: 'C4', value: 4 },
      { at: 'F6', value: 145 },
    ],
  },
];
