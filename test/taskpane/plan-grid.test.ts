import { parseRange } from '../../src/domain/address';
import type { SheetPlan } from '../../src/domain/sheet-plan';
import { toPlanGrid } from '../../src/taskpane/views/draft/plan-preview/plan-grid';
import { samplePlan } from './support/sample-form';

const plan = samplePlan(['Xã A', 'Xã B']);

function rowNumbers(changes: Partial<SheetPlan>): number[] {
  return toPlanGrid({ ...plan, ...changes }).rows.map(({ row }) => row);
}

test('widths are shares of the whole, with Excel’s own for columns that say nothing', () => {
  const { columnWidths, width } = toPlanGrid({
    ...plan,
    columnWidths: [{ column: 0, points: 8 }],
  });
  expect(width).toBe(8 + 4 * 48);
  expect(columnWidths).toEqual([4, 24, 24, 24, 24]);
});

test('hidden rows and guard rows are left out', () => {
  expect(rowNumbers({})).toEqual([0, 1, 2, 3, 4, 5]);
  expect(rowNumbers({ hiddenRows: [2] })).toEqual([0, 1, 3, 4, 5]);
  expect(rowNumbers({ rowHeights: [{ row: 4, points: 4 }] })).toEqual([0, 1, 2, 3, 5]);
});

test('a merged cell spans its columns, and only those of its rows that are seen', () => {
  const { rows } = toPlanGrid({
    ...plan,
    merges: [parseRange('A1:E1'), parseRange('A2:A4')],
    hiddenRows: [2],
  });
  const spans = rows.map((row) =>
    row.kind === 'cells'
      ? row.cells.map(({ column, columnSpan, rowSpan }) => [column, columnSpan, rowSpan])
      : [],
  );
  expect(spans[0]).toEqual([[0, 5, 1]]);
  expect(spans[1]![0]).toEqual([0, 1, 2]);
  expect(spans[2]![0]).toEqual([1, 1, 1]);
});

test('later styles win, property by property', () => {
  const { rows } = toPlanGrid({
    ...plan,
    styles: [
      { range: parseRange('A1:E9'), style: { bold: true, italic: true } },
      { range: parseRange('B2:B2'), style: { bold: false } },
    ],
  });
  const row = rows[1]!;
  expect(row.kind === 'cells' && row.cells.map(({ style }) => style)).toEqual([
    { bold: true, italic: true },
    { bold: false, italic: true },
    { bold: true, italic: true },
    { bold: true, italic: true },
    { bold: true, italic: true },
  ]);
});

test('a long run of like rows is cut after three, and short ones are not', () => {
  const shape = (count: number): string[] =>
    toPlanGrid(samplePlan(Array.from({ length: count }, (_, index) => `Xã ${index}`))).rows.map(
      (row) => (row.kind === 'omitted' ? `${row.count} omitted` : String(row.row)),
    );
  expect(shape(4)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
  expect(shape(5)).toEqual(['0', '1', '2', '3', '4', '5', '2 omitted', '8']);
  expect(shape(500)).toHaveLength(8);
});
