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

/** Of each village, how many households of the list are poor and near-poor. */
const VILLAGES: readonly (readonly [string, number, number])[] = [
  ['Thôn Nà Lại', 5, 2],
  ['Thôn Cốc Chia', 3, 4],
  ['Thôn Phai Lừa', 6, 3],
  ['Thôn Lũng Ỷ', 2, 1],
  ['Thôn Bản Khuông', 4, 5],
];
const NAMES = ['Vi Văn Lai', 'Lò Thị Say', 'Nông Văn Dơ', 'Hoàng Thị Pha', 'Sùng A Chinh'];

const HOUSEHOLD_LINES: readonly Line[] = VILLAGES.flatMap(([village, poor, near]) => [
  ...Array.from({ length: poor }, (): Line => [village, 'Hộ nghèo']),
  ...Array.from({ length: near }, (): Line => [village, 'Hộ cận nghèo']),
]).map((line, at): Line => [at + 1, NAMES[at % NAMES.length]!, ...line, at % 3 === 0 ? 'x' : '']);

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
  {
    name: 'households by name without any figure, and how many of each kind a village has',
    sheets: [
      {
        name: 'Tong hop',
        lines: [
          ['TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024'],
          ['TT', 'Thôn', 'Hộ nghèo', 'Hộ cận nghèo'],
          ...VILLAGES.map((village, at): Line => [at + 1, ...village]),
        ],
      },
      {
        name: 'Danh sach',
        lines: [
          ['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024'],
          ['TT', 'Họ và tên chủ hộ', 'Thôn', 'Loại hộ', 'Chủ hộ là nữ'],
          ...HOUSEHOLD_LINES,
        ],
      },
    ],
    columns: { C: 'end 2024 poor count actual', D: 'end 2024 nearPoor count actual' },
    mistakes: [
      { at: 'C4', value: 5 },
      { at: 'D7', value: 6 },
    ],
  },
];
