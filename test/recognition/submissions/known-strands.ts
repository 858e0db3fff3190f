import { share, sumOf, type Line, type Submission } from './submission';
import { totals } from './totals';

/** Of each commune what comes from the centre, and what is added to it: two projects, recurrent money. */
const COMMUNES: readonly (readonly [string, readonly number[], readonly number[]])[] = [
  ['Xã Tà Rụt', [2251, 395, 480], [231, 40, 53]],
  ['Xã A Ngo', [2464, 797, 698], [252, 80, 75]],
  ['Xã Húc Nghì', [3478, 391, 470], [348, 40, 52]],
  ['Xã Ba Nang', [1453, 496, 254], [151, 55, 26]],
];
const SOURCES = ['NSTW', 'NSĐP'] as const;

const line = (label: Line, source: string, figures: readonly number[]): Line => [
  ...[...label, source, ...figures],
  sumOf(figures),
];

/** Of each commune the poor and the near-poor: all, minority households, persons. */
const GROUPS: readonly (readonly [string, number[], number[]])[] = [
  ['Xã Lìa', [98, 57, 405], [199, 181, 782]],
  ['Xã Tân Lập', [73, 35, 336], [357, 210, 1408]],
  ['Xã Khe Sanh', [297, 222, 1136], [269, 174, 1094]],
  ['Xã Hướng Lập', [332, 288, 1533], [76, 44, 294]],
];
const threeLines = (label: Line, kinds: readonly (readonly number[])[]): Line[] => {
  const [poor, near] = kinds;
  const both = totals([poor!, near!]);
  return [
    [label, 'Hộ nghèo', poor!] as const,
    [['^', '^'], 'Hộ cận nghèo', near!] as const,
    [['^', '^'], 'Cộng', both] as const,
  ].map(([own, kind, [all, minority, persons]]): Line => [
    ...[...own, kind, all!, minority!, share(minority!, all!), persons!],
  ]);
};

/** Households, all money, money of the state. */
const MODELS: readonly number[][] = [
  [30, 567, 478],
  [25, 802, 548],
  [32, 814, 410],
  [19, 1063, 612],
  [24, 714, 507],
  [18, 388, 338],
];

/** Rows below each other under one name, none of which is the sum of the others. */
export const knownStrands: readonly Submission[] = [
  {
    name: 'two sources below each other under the name of each commune, and under the total',
    sheets: [
      {
        name: 'Phan bo',
        lines: [
          ['PHÂN BỔ KẾ HOẠCH VỐN GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['', '', '', '', '', '', 'Đơn vị tính: triệu đồng'],
          ['TT', 'Đơn vị', 'Nguồn vốn', 'Dự án 1', 'Dự án 2', 'Dự án 3', 'Tổng cộng'],
          ...COMMUNES.flatMap(([name, centre, local], at): Line[] => [
            line([at + 1, name], SOURCES[0], centre),
            line(['^', '^'], SOURCES[1], local),
          ]),
          line(['', 'Tổng số'], SOURCES[0], totals(COMMUNES.map(([, centre]) => centre))),
          line(['', '^'], SOURCES[1], totals(COMMUNES.map(([, , local]) => local))),
        ],
      },
    ],
    columns: {
      D: 'flow 2024 money amount allocated all all millionVnd',
      E: 'flow 2024 money amount allocated all all millionVnd',
      F: 'flow 2024 money amount allocated all all millionVnd',
      G: 'flow 2024 money amount allocated all all millionVnd',
    },
    nodes: { D: 'DA1', E: 'DA2', F: 'DA3' },
    mistakes: [
      { at: 'D4', value: 2215 },
      { at: 'E7', value: 8 },
      { at: 'F13', value: 260 },
    ],
  },
  {
    name: 'the poor, the near-poor and both below each other under the name of each commune',
    sheets: [
      {
        name: 'Nhom DT',
        lines: [
          ['PHÂN TÍCH HỘ NGHÈO, HỘ CẬN NGHÈO THEO NHÓM ĐỐI TƯỢNG NĂM 2024'],
          ['TT', 'Xã', 'Phân loại', 'Tổng số hộ', 'Hộ DTTS', 'Tỷ lệ (%)', 'Số nhân khẩu'],
          ...GROUPS.flatMap(([name, ...lines], at) => threeLines([at + 1, name], lines)),
          ...threeLines(
            ['', 'Tổng cộng'],
            [0, 1].map((kind) => totals(GROUPS.map((group) => group[kind + 1] as number[]))),
          ),
        ],
      },
    ],
    columns: {},
    mistakes: [
      { at: 'D5', value: 279 },
      { at: 'E7', value: 120 },
      { at: 'G15', value: 3205 },
    ],
  },
  {
    name: 'models in two sections, of which the second is a sub-project of a third project',
    sheets: [
      {
        name: 'Mo hinh',
        lines: [
          ['DANH MỤC MÔ HÌNH GIẢM NGHÈO NĂM 2024'],
          ['', '', '', '', 'Kinh phí: triệu đồng'],
          ['TT', 'Tên mô hình, dự án', 'Số hộ tham gia', 'Tổng kinh phí', 'NSNN'],
          ['I', 'Dự án 2: Đa dạng hóa sinh kế', ...totals(MODELS.slice(0, 3))],
          ...MODELS.slice(0, 3).map((row, at): Line => [
            at + 1,
            `Mô hình nuôi bò ${at + 1}`,
            ...row,
          ]),
          [
            ...['II', 'Tiểu dự án 1, Dự án 3: Hỗ trợ phát triển sản xuất'],
            ...totals(MODELS.slice(3)),
          ],
          ...MODELS.slice(3).map((row, at): Line => [
            at + 4,
            `Mô hình trồng quế ${at + 4}`,
            ...row,
          ]),
          ['', 'Tổng cộng', ...totals(MODELS)],
        ],
      },
    ],
    columns: {},
    mistakes: [{ at: 'D9', value: 1603 }],
  },
];
