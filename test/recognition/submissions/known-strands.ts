import { sumOf, type Line, type Submission } from './submission';
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
];
