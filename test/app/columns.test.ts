import { checkSnapshot } from '../../src/app/check-snapshot';
import { correctColumn, resetColumn } from '../../src/app/correct-column';
import { describeColumns } from '../../src/app/describe-columns';
import { formatRange } from '../../src/domain/address';
import type { ColumnMeaning } from '../../src/domain/workbook-part';
import { parseWorkbookPart } from '../../src/hosts/workbook-part';
import { simpleSheet } from '../recognition/simple-sheet';
import { createSnapshotPort } from './snapshot-port';

/** 50 of 1.000 are 5%, 60 of 2.000 are 3%; 45 of 1.500 are 3%, not 4%. */
const SHEET = simpleSheet(
  [
    ['Kết quả rà soát năm 2023'],
    ['TT', 'Xã', 'Tổng số hộ', 'Nhóm Q', 'Tỷ lệ hộ nghèo'],
    [1, 'Xã Đông', 1000, 50, 5],
    [2, 'Xã Tây', 2000, 60, 3],
    [3, 'Xã Nam', 1500, 45, 4],
  ],
  'Biểu 1',
);

const POOR: ColumnMeaning = {
  measure: 'poor',
  aspect: 'count',
  subset: 'all',
  status: 'actual',
  period: { year: 2023, point: 'end' },
};

const Q = { sheet: 'Biểu 1', header: 'Nhóm Q', occurrence: 0 };

test('every column of figures is described at its place, understood or not', async () => {
  const overview = await describeColumns(
    createSnapshotPort([SHEET, simpleSheet([['Ghi chú']], 'Trang 2')]),
  );
  expect(overview.active).toBe('Biểu 1');
  expect(overview.sheets.map(({ name }) => name)).toEqual(['Biểu 1']);
  const [table] = overview.sheets[0]!.tables;
  expect(
    table!.columns.map(({ range, label, reading }) => [formatRange(range), label, reading.kind]),
  ).toEqual([
    ['C3:C5', 'Tổng số hộ', 'recognised'],
    ['D3:D5', 'Nhóm Q', 'unrecognised'],
    ['E3:E5', 'Tỷ lệ hộ nghèo', 'recognised'],
  ]);
});

test('figures around which nothing is understood are described, too', async () => {
  const sheet = simpleSheet([
    ['P', 'Q'],
    [1, 2],
    [3, 4],
  ]);
  const { sheets } = await describeColumns(createSnapshotPort([sheet]));
  expect(sheets[0]!.tables).toEqual([]);
  expect(sheets[0]!.strays.length).toBeGreaterThan(0);
});

test('what a person says is kept in the workbook, and a check goes by it', async () => {
  const port = createSnapshotPort([SHEET]);
  const check = (): string[] =>
    checkSnapshot({ sheets: [SHEET], names: [], part: port.part() }).findings.map(
      ({ ruleId, place }) => `${ruleId} ${formatRange(place.range)}`,
    );
  expect(check().filter((finding) => finding.startsWith('rate-mismatch'))).toEqual([]);
  await correctColumn(port, { ...Q, meaning: POOR });
  expect(check().filter((finding) => finding.startsWith('rate-mismatch'))).toEqual([
    'rate-mismatch E5',
  ]);
  const { sheets } = await describeColumns(port);
  expect(sheets[0]!.tables[0]!.columns[1]!.reading).toEqual({
    kind: 'recognised',
    meaning: POOR,
    confidence: 1,
    reason: 'corrected',
  });
});

test('the latest word counts, and withdrawn it leaves no trace', async () => {
  const port = createSnapshotPort([SHEET]);
  await correctColumn(port, { ...Q, meaning: POOR });
  await correctColumn(port, { ...Q, meaning: null });
  expect(parseWorkbookPart(port.part()!).columns).toEqual([{ ...Q, meaning: null }]);
  await resetColumn(port, Q);
  expect(parseWorkbookPart(port.part()!)).toEqual({ tables: [] });
});

test('what else the workbook remembers stays', async () => {
  const port = createSnapshotPort(
    [SHEET],
    '<workbook xmlns="urn:soat-bieu:workbook:1" version="1">{"tables":[],"later":{"a":1}}</workbook>',
  );
  await correctColumn(port, { ...Q, meaning: null });
  expect(parseWorkbookPart(port.part()!)).toMatchObject({ later: { a: 1 }, columns: [Q] });
});

test('a correction whose column is gone is said to have lapsed', async () => {
  const port = createSnapshotPort([SHEET]);
  const gone = { ...Q, header: 'Nhóm R', meaning: null };
  await correctColumn(port, gone);
  await correctColumn(port, { ...Q, meaning: null });
  expect((await describeColumns(port)).lapsed).toEqual([gone]);
});

test('a part that cannot be read is not overwritten, and the sheets are described all the same', async () => {
  const port = createSnapshotPort([SHEET], '<workbook/>');
  await expect(correctColumn(port, { ...Q, meaning: null })).rejects.toThrow('part-unreadable');
  expect(port.part()).toBe('<workbook/>');
  expect((await describeColumns(port)).sheets).toHaveLength(1);
});
