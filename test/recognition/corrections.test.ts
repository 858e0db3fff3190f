import type { CellValue } from '../../src/domain/snapshot';
import type { ColumnCorrection, ColumnMeaning } from '../../src/domain/workbook-part';
import { recogniseTables } from '../../src/recognition/recognise-tables';
import { simpleSheet } from './simple-sheet';

/** The third column's header means nothing to anybody but its author. */
const LINES: readonly (readonly CellValue[])[] = [
  ['Kết quả rà soát năm 2023'],
  ['TT', 'Xã', 'Tổng số hộ', 'Nhóm Q', 'Tỷ lệ hộ nghèo'],
  [1, 'Xã Đông', 1000, 50, 5],
  [2, 'Xã Tây', 2000, 60, 3],
  [3, 'Xã Nam', 1500, 45, 3],
];

const POOR: ColumnMeaning = {
  measure: 'poor',
  aspect: 'count',
  subset: 'all',
  status: 'actual',
  period: { year: 2023, point: 'end' },
};

function correction(
  header: string,
  meaning: ColumnMeaning | null,
  occurrence = 0,
): ColumnCorrection {
  return { sheet: 'Sheet1', header, occurrence, meaning };
}

function read(
  lines: readonly (readonly (CellValue | undefined)[])[],
  corrections: readonly ColumnCorrection[] = [],
): { columns: string[]; unrecognised: string[] } {
  const { tables, unrecognised } = recogniseTables(simpleSheet(lines), { corrections });
  return {
    columns: tables.flatMap(({ columns }) =>
      columns.map(
        ({ column, dimensions: { measure, aspect }, recognised }) =>
          `${column} ${measure} ${aspect} ${recognised?.reason}`,
      ),
    ),
    unrecognised: unrecognised.map(
      ({ range, reason, heading }) => `${range.left} ${reason} ${heading.text}`,
    ),
  };
}

test('a column that nobody understood is what a person says it is', () => {
  expect(read(LINES).unrecognised).toEqual(['3 unknown-words Nhóm Q']);
  const { columns, unrecognised } = read(LINES, [correction('Nhóm Q', POOR)]);
  expect(columns).toContain('3 poor count corrected');
  expect(unrecognised).toEqual([]);
});

test('a column that was understood is left alone where a person says so', () => {
  const { columns, unrecognised } = read(LINES, [correction('Tỷ lệ hộ nghèo', null)]);
  expect(columns.map((column) => column.split(' ')[0])).toEqual(['2']);
  expect(unrecognised).toContain('4 set-aside Tỷ lệ hộ nghèo');
});

test('a share without a name takes it from the corrected count beside it', () => {
  const lines = LINES.map((line, row) => (row === 1 ? [...line.slice(0, 4), 'Tỷ lệ (%)'] : line));
  const { columns } = read(lines, [correction('Nhóm Q', POOR)]);
  expect(columns).toContain('4 poor rate from-neighbour');
});

test('another column that was read as the same is no longer believed', () => {
  const lines = LINES.map((line, row) => [
    ...line,
    row === 1 ? 'Hộ nghèo cuối năm 2023' : row > 1 ? 7 : null,
  ]);
  expect(read(lines).columns).toContain('5 poor count said-by-header');
  const { columns, unrecognised } = read(lines, [correction('Nhóm Q', POOR)]);
  expect(columns).toContain('3 poor count corrected');
  expect(unrecognised).toEqual(['5 same-as-other-column Hộ nghèo cuối năm 2023']);
});

test('of two columns that seem to say the same, one that is set aside leaves the other', () => {
  const lines = LINES.map((line, row) => [
    ...line,
    row === 1 ? 'Hộ nghèo' : row > 1 ? 50 : null,
    row === 1 ? 'Hộ nghèo' : row > 1 ? 51 : null,
  ]);
  expect(read(lines).unrecognised).toEqual([
    '3 unknown-words Nhóm Q',
    '5 same-as-other-column Hộ nghèo',
    '6 same-as-other-column Hộ nghèo',
  ]);
  const { columns } = read(lines, [correction('Hộ nghèo', null, 1)]);
  expect(columns).toContain('5 poor count said-by-header');
});

test('a correction follows its column when rows and columns are inserted', () => {
  const moved = [
    [],
    [],
    ...LINES.map((line, row) => [
      line[0]!,
      line[1] ?? null,
      row > 1 ? row : null,
      ...line.slice(2),
    ]),
  ].map((line, row) => (row === 3 ? line.map((cell, at) => (at === 2 ? 'Ghi số' : cell)) : line));
  const { columns } = read(moved, [correction('Nhóm Q', POOR)]);
  expect(columns).toContain('4 poor count corrected');
});

test('a header that is written anew ends the correction; other spaces do not', () => {
  const renamed = (header: string): (readonly CellValue[])[] =>
    LINES.map((line) => line.map((cell) => (cell === 'Nhóm Q' ? header : cell)));
  expect(read(renamed('Nhóm R'), [correction('Nhóm Q', POOR)]).unrecognised).toEqual([
    '3 unknown-words Nhóm R',
  ]);
  expect(read(renamed(' Nhóm \n Q '), [correction('Nhóm Q', POOR)]).unrecognised).toEqual([]);
});

test('a table of which nothing was understood comes to life', () => {
  const lines = LINES.map((line, row) => (row === 1 ? ['TT', 'Xã', 'P', 'Q', 'R'] : line));
  expect(read(lines).columns).toEqual([]);
  const households: ColumnMeaning = { ...POOR, measure: 'households' };
  const rate: ColumnMeaning = { ...POOR, aspect: 'rate' };
  expect(
    read(lines, [correction('P', households), correction('Q', POOR), correction('R', rate)])
      .columns,
  ).toEqual(['2 households count corrected', '3 poor count corrected', '4 poor rate corrected']);
});

test('a row of indicators is corrected by its own name and the year above', () => {
  const lines = [
    ['Chỉ tiêu', 'Năm 2022', 'Năm 2023'],
    ['Tổng số hộ', 1000, 1010],
    ['Số hộ nghèo', 50, 40],
    ['Tỷ lệ hộ nghèo (%)', 5, 3.96],
    ['Nhóm Q', 9, 8],
  ];
  expect(read(lines).unrecognised.map((one) => one.split(' ').slice(2).join(' '))).toEqual([
    'Nhóm Q – Năm 2022',
    'Nhóm Q – Năm 2023',
  ]);
  const nearPoor: ColumnMeaning = { ...POOR, measure: 'nearPoor' };
  const { columns, unrecognised } = read(lines, [correction('Nhóm Q – Năm 2023', nearPoor)]);
  expect(columns).toContain('2 nearPoor count corrected');
  expect(unrecognised).toHaveLength(1);
});

test('money is corrected with its unit and source', () => {
  const money: ColumnMeaning = {
    measure: 'money',
    aspect: 'amount',
    subset: 'all',
    status: 'planned',
    period: { year: 2024, point: 'flow' },
    capital: 'investment',
    source: 'central',
    cumulative: false,
    unit: 'millionVnd',
  };
  const { tables } = recogniseTables(simpleSheet(LINES), {
    corrections: [correction('Nhóm Q', money)],
  });
  expect(tables[0]!.columns.map(({ dimensions }) => dimensions)).toContainEqual(money);
});
