import { offerAllocation, planAllocation } from '../../src/app/allocation/allocate-target';
import type { AllocationTable, AllocationWish } from '../../src/app/allocation/types';
import { formatCell } from '../../src/domain/address';
import type { CellValue } from '../../src/domain/snapshot';
import { publishedRows, publishedTotal } from '../fixtures/thua-thien-hue-2024';
import { simpleSheet } from '../recognition/simple-sheet';
import { createSnapshotPort } from './snapshot-port';

const LINES: readonly (readonly CellValue[])[] = [
  ['Kế hoạch giảm nghèo năm 2024'],
  ['TT', 'Đơn vị', 'Hộ nghèo cuối năm 2023', 'Số hộ nghèo giảm trong năm 2024'],
  ...publishedRows.map((row, index): CellValue[] => [
    index + 1,
    row.place,
    row.poorBegin,
    row.poorReduction,
  ]),
  ['', 'Tổng cộng', publishedTotal.poorBegin, publishedTotal.poorReduction],
];

async function offer(lines: readonly (readonly CellValue[])[] = LINES): Promise<AllocationTable> {
  const [table] = await offerAllocation(createSnapshotPort([simpleSheet(lines)]));
  return table!;
}

function wish({ initial }: AllocationTable, changed: Partial<AllocationWish> = {}): AllocationWish {
  const { column, weight, cap, target } = initial;
  return {
    column,
    weight: weight!,
    target: target!,
    ...(cap !== undefined && { cap }),
    floors: [],
    caps: [],
    kept: [],
    ...changed,
  };
}

test('the planned reduction is to be spread by the poor households that it is taken from', async () => {
  const table = await offer();
  const labelOf = (key?: string): string | undefined =>
    table.columns.find((column) => column.key === key)?.label;
  expect(table.places).toEqual(publishedRows.map(({ place }) => place));
  expect(labelOf(table.initial.column)).toBe('Số hộ nghèo giảm trong năm 2024');
  expect(labelOf(table.initial.weight)).toBe('Hộ nghèo cuối năm 2023');
  expect(table.initial.cap).toBe(table.initial.weight);
  expect(table.initial.target).toBe(String(publishedTotal.poorReduction));
});

test('shares add up to the target, and the typed total is written with them', async () => {
  const table = await offer();
  const plan = planAllocation(table, wish(table, { target: '1600' }));
  if (!plan.ok) throw new Error('not spread');
  const places = plan.changes.slice(0, publishedRows.length).map(({ after }) => Number(after));
  expect(places.reduce((sum, share) => sum + share)).toBe(1600);
  publishedRows.forEach(({ poorBegin }, index) => {
    const exact = (1600 * poorBegin) / publishedTotal.poorBegin;
    expect(Math.abs(places[index]! - exact)).toBeLessThan(1);
  });
  expect(plan.changes.at(-1)).toMatchObject({ label: 'Tổng cộng', after: '1600' });
});

test('only cells that change are written, with what stood there', async () => {
  const table = await offer([
    LINES[0]!,
    LINES[1]!,
    [1, 'Xã Đông', 500, 50],
    [2, 'Xã Tây', 300, 20],
    [3, 'Xã Nam', 200, null],
  ]);
  const plan = planAllocation(table, wish(table, { target: '100' }));
  if (!plan.ok) throw new Error('not spread');
  expect(plan.edits.map(({ cell, before, after }) => [formatCell(cell), before, after])).toEqual([
    ['D4', { value: 20 }, { value: 30 }],
    ['D5', { value: null }, { value: 20 }],
  ]);
});

test('sections are summed where their sums are typed', async () => {
  const table = await offer([
    LINES[0]!,
    LINES[1]!,
    ['I', 'Khu vực thành thị', 800, 1],
    [1, 'Phường Đông', 500, 1],
    [2, 'Phường Tây', 300, 1],
    ['II', 'Khu vực nông thôn', 200, 1],
    [1, 'Xã Nam', 150, 1],
    [2, 'Xã Bắc', 50, 1],
    ['', 'Tổng cộng', 1000, 1],
  ]);
  const plan = planAllocation(table, wish(table, { target: '100' }));
  if (!plan.ok) throw new Error('not spread');
  const byLabel = new Map(plan.changes.map(({ label, after }) => [label, after]));
  expect(byLabel.get('Khu vực thành thị')).toBe('80');
  expect(byLabel.get('Khu vực nông thôn')).toBe('20');
  expect(byLabel.get('Tổng cộng')).toBe('100');
});

test('what no allocation can meet is answered with its reasons', async () => {
  const table = await offer();
  const most = String(publishedTotal.poorBegin);
  const beyond = planAllocation(table, wish(table, { target: String(Number(most) + 1) }));
  expect(beyond.ok ? [] : beyond.problems.map(({ kind }) => kind)).toEqual(['target-above-most']);
  const kept = planAllocation(
    table,
    wish(table, { target: '1', kept: table.places.map(() => true) }),
  );
  expect(kept.ok ? [] : kept.problems.map(({ kind }) => kind)).toEqual(['target-below-least']);
});

test('what has been counted is not offered for writing', async () => {
  const counted = LINES.map((line, row) =>
    row === 0 ? ['Kết quả rà soát năm 2023'] : line.slice(0, 3),
  );
  expect(await offerAllocation(createSnapshotPort([simpleSheet(counted)]))).toEqual([]);
});

test('calculated columns are not written to, and a table without another one is not offered', async () => {
  const sheet = simpleSheet(LINES);
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell && typeof cell.value === 'number' ? { ...cell, formula: '=1+1' } : cell,
    ),
  }));
  expect(await offerAllocation(createSnapshotPort([{ ...sheet, rows }]))).toEqual([]);
});
