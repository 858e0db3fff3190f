import { sumOf, type Line, type Submission } from './submission';
import { totals } from './totals';

/** Millions of đồng: investment and recurrent of project 1, recurrent of 2, both of 4. */
const PROJECTS: readonly [string, number[]][] = [
  ['Huyện Mường Khương', [31250, 1140, 6230, 2410, 1870]],
  ['Huyện Si Ma Cai', [27480, 955, 5410, 1985, 1320]],
  ['Huyện Bắc Hà', [22915, 870, 7015, 2240, 1655]],
  ['Huyện Văn Bàn', [8340, 425, 4880, 1310, 1105]],
  ['Huyện Bảo Yên', [6125, 390, 3975, 1175, 940]],
];
const projectsLine = (amounts: readonly number[]): number[] => {
  const [works, upkeep, livelihoods, schools, jobs] = amounts as [
    ...[number, number, number],
    ...[number, number],
  ];
  return [
    ...[sumOf(amounts), works + schools, upkeep + livelihoods + jobs],
    ...[works + upkeep, works, upkeep, livelihoods],
    ...[schools + jobs, schools, jobs],
  ];
};

const central = (capital: string): string =>
  `flow 2025 money amount allocated ${capital} central millionVnd`;

export const laterE: readonly Submission[] = [
  {
    name: 'projects across by number and name, whose names speak of investment and of the poor',
    sheets: [
      {
        name: 'Von 2025',
        lines: [
          ['PHÂN BỔ VỐN NGÂN SÁCH TRUNG ƯƠNG CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2025'],
          ['(Kèm theo Nghị quyết số 41/NQ-HĐND ngày 10/12/2024 của HĐND tỉnh)'],
          ['', '', '', '', '', '', '', '', '', '', '', 'Đơn vị tính: triệu đồng'],
          [
            ...['TT', 'Địa phương', 'Tổng cộng', '<', '<'],
            ...['Dự án 1. Hỗ trợ đầu tư phát triển hạ tầng KT-XH', '<', '<'],
            'Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo',
            ...['Dự án 4: Phát triển giáo dục nghề nghiệp, việc làm bền vững', '<', '<'],
          ],
          [
            ...['^', '^', 'Tổng số', 'Vốn ĐTPT', 'Vốn SN', 'Cộng', 'Vốn ĐTPT', 'Vốn SN'],
            ...['Vốn SN', 'Cộng', 'Vốn ĐTPT', 'Vốn SN'],
          ],
          ['', 'TỔNG SỐ', ...projectsLine(totals(PROJECTS.map(([, amounts]) => amounts)))],
          ...PROJECTS.map(([name, amounts], at): Line => [at + 1, name, ...projectsLine(amounts)]),
        ],
      },
    ],
    columns: {
      C: central('all'),
      D: central('investment'),
      E: central('recurrent'),
      F: central('all'),
      G: central('investment'),
      H: central('recurrent'),
      I: central('recurrent'),
      J: central('all'),
      K: central('investment'),
      L: central('recurrent'),
    },
    nodes: { F: 'DA1', G: 'DA1', H: 'DA1', I: 'DA2', J: 'DA4', K: 'DA4', L: 'DA4' },
    mistakes: [
      { at: 'G8', value: 27840 },
      { at: 'C9', value: 34659 },
    ],
  },
];
