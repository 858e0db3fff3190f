import { checkSnapshot } from '../../src/app/check-snapshot';
import { formatPlace } from '../../src/domain/address';
import type { CellValue } from '../../src/domain/snapshot';
import { recogniseTables } from '../../src/recognition/recognise-tables';
import { simpleSheet } from './simple-sheet';

type Line = readonly CellValue[];

const accused = (lines: readonly Line[]): readonly string[] =>
  checkSnapshot({ sheets: [simpleSheet(lines)], names: [] })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ place, culprits }) => [place, ...culprits.map((one) => one.place)].map(formatPlace))
    .map(([place, ...culprits]) => `${place} of ${culprits.join(' ')}`);

/** 500 + 120 + 80 = 700; 300 + 0 + 60 = 360; 410 + 95 + 15 = 520; together 1.210 + 215 + 155 = 1.580. */
const sideBySide = (change: (lines: CellValue[][]) => void = () => undefined): CellValue[][] => {
  const lines: CellValue[][] = [
    ['PHÂN BỔ KINH PHÍ CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
    ['Đơn vị tính: triệu đồng'],
    ['TT', 'Đơn vị', 'Tổng cộng', 'Dự án 2', 'Dự án 3 (TDA1)', 'Dự án 7'],
    ['', 'Tổng số', 1580, 1210, 215, 155],
    [1, 'Xã Minh Quang', 700, 500, 120, 80],
    [2, 'Xã Phúc Sơn', 360, 300, null, 60],
    [3, 'Xã Hồng Quang', 520, 410, 95, 15],
  ];
  change(lines);
  return lines;
};

describe('projects side by side, of which no table lists all', () => {
  test('are the whole where most rows say so', () => {
    const [table] = recogniseTables(simpleSheet(sideBySide())).tables;
    expect(table!.columnSums).toEqual([{ total: 0, terms: [1, 2, 3] }]);
    expect(accused(sideBySide())).toEqual([]);
  });

  test.each([
    ['a total', 4, 2, 790],
    ['a project of a place', 5, 3, 330],
    ['a project of all places', 3, 5, 115],
  ])('name %s that is wrong', (_, row, column, wrong) => {
    const cell = `Sheet1!${'ABCDEF'[column]}${row + 1}`;
    const lines = sideBySide((all) => (all[row]![column] = wrong));
    expect(accused(lines)).toEqual([`${cell} of ${cell}`]);
  });

  test('say nothing of each other where the rows do not add up', () => {
    const partial = sideBySide((all) => all.slice(3).forEach((line) => (line[2] = 2000)));
    const [table] = recogniseTables(simpleSheet(partial)).tables;
    expect(table!.columnSums).toBeUndefined();
  });
});

/** 120 − 20 = 100, 90 − 15 = 75, 60 − 12 = 48; together 270 − 47 = 223. */
const onePlan = (remaining: readonly number[]): CellValue[][] => [
  ['CHỈ TIÊU GIẢM NGHÈO NĂM 2025'],
  [
    'TT',
    'Xã',
    'Số hộ nghèo cuối năm 2024',
    'Chỉ tiêu giảm năm 2025',
    'Ước số hộ nghèo cuối năm 2025',
  ],
  [1, 'Xã Minh Quang', 120, 20, remaining[0]!],
  [2, 'Xã Phúc Sơn', 90, 15, remaining[1]!],
  [3, 'Xã Hồng Quang', 60, 12, remaining[2]!],
  ['', 'Tổng cộng', 270, 47, remaining[3]!],
];

describe('a reduction by one word of expectation, and what remains by another', () => {
  test('belong together where most rows follow', () => {
    expect(accused(onePlan([100, 75, 48, 223]))).toEqual([]);
    expect(accused(onePlan([100, 57, 48, 223]))).toEqual(['Sheet1!E4 of Sheet1!E4']);
  });

  test('stay apart where the estimate is another matter than the plan', () => {
    expect(accused(onePlan([95, 80, 50, 225]))).toEqual([]);
  });
});

/** 560 + 40 = 600, 570 + 30 = 600, 700 + 100 = 800; together 1.830 + 170 = 2.000; spent 380, 300 and 720. */
const besideWhole = (spent: string, wrong = 570): CellValue[][] => [
  ['PHÂN BỔ VÀ GIẢI NGÂN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
  ['Đơn vị tính: nghìn đồng'],
  ['TT', 'Đơn vị', 'Dự toán giao', 'Trong đó', '<', spent],
  ['^', '^', '^', 'NSTW', 'NS tỉnh', '^'],
  [1, 'Xã Xín Chải', 600, 560, 40, 380],
  [2, 'Xã Thanh Đức', 600, wrong, 30, 300],
  [3, 'Xã Lao Chải', 800, 700, 100, 720],
  ['', 'Tổng cộng', 2000, 1830, 170, 1400],
];

describe('parts that stand beside their whole', () => {
  test('are of the same money', () => {
    expect(accused(besideWhole('Đã giải ngân'))).toEqual([]);
    expect(accused(besideWhole('Đã giải ngân', 507))).toEqual(['Sheet1!D6 of Sheet1!D6']);
  });

  test('are of no money that most of them are larger than', () => {
    const unlucky = besideWhole('Đã giải ngân').map((line) => [...line]);
    for (const line of unlucky.slice(2)) line.splice(2, 1);
    expect(accused(unlucky)).toEqual([]);
  });
});
