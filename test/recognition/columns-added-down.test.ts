import { checkSnapshot } from '../../src/app/check-snapshot';
import { formatRange } from '../../src/domain/address';
import type { CellValue } from '../../src/domain/snapshot';
import { recogniseTables } from '../../src/recognition/recognise-tables';
import { simpleSheet } from './simple-sheet';

type Lines = readonly (readonly CellValue[])[];

/* 60 + 45 + 30 = 135, 41 + 20 + 11 = 72, 8 + 0 + 5 = 13, 33 + 12 + 30 = 75, 17 + 9 + 2 = 28. */
const LACKING: Lines = [
  ['HỘ NGHÈO THEO CHỈ SỐ THIẾU HỤT NĂM 2024'],
  ['TT', 'Thôn', 'Tổng số hộ nghèo', 'Số hộ nghèo thiếu hụt', '<', '<', '<'],
  ['^', '^', '^', 'Việc làm', 'Dinh dưỡng', 'Nhà tiêu', 'Thông tin'],
  [1, 'Thôn Bản Lạn', 60, 41, 8, 33, 17],
  [2, 'Thôn Nà Pục', 45, 20, 0, 12, 9],
  [3, 'Thôn Cốc Lùng', 30, 11, 5, 30, 2],
  ['', 'Tổng cộng', 135, 72, 13, 75, 28],
];

const known = (lines: Lines): readonly string[] =>
  recogniseTables(simpleSheet(lines)).tables.flatMap(({ columns }) =>
    columns.map(({ label, dimensions: { measure } }) => `${label}: ${measure}`),
  );

const found = (lines: Lines): readonly string[] =>
  checkSnapshot({ sheets: [simpleSheet(lines)], names: [] })
    .findings.filter(({ severity }) => severity !== 'info')
    .flatMap(({ place, culprits }) => [place, ...culprits.map((one) => one.place)])
    .map(({ range }) => formatRange(range));

const changed = (row: number, column: number, value: CellValue): Lines =>
  LACKING.map((line, i) => line.map((old, j) => (i === row && j === column ? value : old)));

/** The lines with one more column behind them. */
const withColumn = (words: string, figures: readonly CellValue[]): Lines =>
  LACKING.map((line, i) => [...line, i === 1 ? '<' : i === 2 ? words : (figures[i - 3] ?? null)]);

test('counts that nobody has words for are known by adding up to the total', () => {
  expect(known(LACKING)).toEqual([
    'Tổng số hộ nghèo: poor',
    'Số hộ nghèo thiếu hụt – Việc làm: indicator',
    'Số hộ nghèo thiếu hụt – Dinh dưỡng: indicator',
    'Số hộ nghèo thiếu hụt – Nhà tiêu: indicator',
    'Số hộ nghèo thiếu hụt – Thông tin: indicator',
  ]);
  expect(found(LACKING)).toEqual([]);
});

test('one that does not add up among many that do is wrong', () => {
  const wrong = withColumn('Nước sạch', [9, 4, 6, 91]);
  expect(found(withColumn('Nước sạch', [9, 4, 6, 19]))).toEqual([]);
  expect(found(wrong)).toContain('H7');
});

test.each([
  ['an average', withColumn('Bình quân', [9, 4, 6, 6])],
  ['something that is no count', withColumn('Điểm', [9.5, 4, 6, 6.5])],
  ['something where too few add up', changed(6, 4, 14)],
])('%s raises no alarm', (_, lines) => {
  expect(found(lines)).toEqual([]);
});

test('where no other column is known, nothing says that the table is one of a plan', () => {
  const others = LACKING.map((line, i) => line.map((old, j) => (i === 1 && j === 2 ? 'Mã' : old)));
  expect(known(others)).toEqual([]);
});
