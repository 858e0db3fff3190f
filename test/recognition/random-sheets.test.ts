import fc from 'fast-check';
import type { CellSnapshot, SheetSnapshot } from '../../src/domain/snapshot';
import { cellAt } from '../../src/domain/table';
import { recogniseTables } from '../../src/recognition/recognise-tables';
import type { Recognition } from '../../src/recognition/recognition';

const WORDS = [
  ...['STT', 'Đơn vị', 'Hộ nghèo', 'Tổng số hộ', 'Tỷ lệ (%)', 'Số hộ', 'Năm 2023', 'Toàn xã'],
  ...[
    'Xã Tân Lập',
    'Dự án 3',
    'Tiểu dự án 1',
    'I',
    '(1)',
    '3=2/1*100',
    'Vốn ĐTPT',
    '-',
    'x',
    '12,5%',
  ],
  ...['Trong đó', 'Cộng I', '7.540', '31/12/2023', 'Ghi chú', 'giảm', 'Hé nghÌo', '6 tháng', ''],
];

const cells = fc.option(
  fc.oneof(
    fc.constantFrom(...WORDS).map((value): CellSnapshot => ({ value })),
    fc.integer({ min: -5, max: 3000 }).map((value): CellSnapshot => ({ value })),
    fc.double({ min: 0, max: 100, noNaN: true }).map((value): CellSnapshot => ({ value })),
    fc.constantFrom<CellSnapshot>(
      { value: { error: '#REF!' }, formula: '=A1' },
      { value: null, formula: '=SUM(A1:A2)', uncached: true },
      { value: '', formula: '=IF(A1,1,"")' },
      { value: true },
      { value: 45_000, numberFormat: 'dd/mm/yyyy' },
      { value: 0.05, numberFormat: '0%' },
    ),
    fc.string().map((value): CellSnapshot => ({ value })),
  ),
  { nil: null },
);

const sheets = fc
  .record({
    grid: fc.array(fc.array(cells, { minLength: 1, maxLength: 9 }), {
      minLength: 1,
      maxLength: 14,
    }),
    merges: fc.array(fc.tuple(fc.nat(9), fc.nat(6), fc.nat(3), fc.nat(4)), { maxLength: 6 }),
    gaps: fc.array(fc.nat(2), { minLength: 14, maxLength: 14 }),
    left: fc.nat(3),
  })
  .map(({ grid, merges, gaps, left }): SheetSnapshot => {
    let index = 0;
    const rows = grid.map((line, position) => {
      index += 1 + gaps[position]!;
      return { index, cells: line };
    });
    const right = left + Math.max(...grid.map((line) => line.length)) - 1;
    return {
      id: 's1',
      name: 'Sheet1',
      hidden: false,
      protected: false,
      used: { top: 1, left, bottom: index, right },
      rows,
      names: [],
      merges: merges.map(([top, start, down, across]) => ({
        top,
        left: left + start,
        bottom: top + down,
        right: left + start + across,
      })),
    };
  });

/** Every cell that a table or a list of unrecognised figures speaks of. */
function coveredBy({ tables, unrecognised }: Recognition): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const table of tables)
    table.rows.forEach((_, row) =>
      table.columns.forEach((__, column) => {
        const cell = cellAt(table, row, column);
        if (cell) covered.add(`${cell.row}:${cell.column}`);
      }),
    );
  for (const { range } of unrecognised)
    for (let row = range.top; row <= range.bottom; row++)
      for (let column = range.left; column <= range.right; column++)
        covered.add(`${row}:${column}`);
  return covered;
}

describe('recognition of any sheet', () => {
  it('never throws, and gives tables that the engine can read', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { tables } = recogniseTables(sheet, { year: 2024 });
        for (const { rows, columns, sums = [], cells: places } of tables) {
          expect(rows.length).toBeGreaterThan(0);
          expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
          for (const { total, terms } of sums) {
            expect(rows[total]).toBeDefined();
            expect(terms).not.toContain(total);
            expect(terms.every((term) => rows[term] !== undefined)).toBe(true);
          }
          if (places) expect(places).toHaveLength(rows.length * columns.length);
          for (const { recognised } of columns) {
            expect(recognised!.confidence).toBeGreaterThanOrEqual(0.5);
            expect(recognised!.confidence).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives tables ids that differ from each other', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const ids = recogniseTables(sheet, { year: 2024 }).tables.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 150 },
    );
  });

  it('speaks of every column of figures under a header, understood or not', () => {
    const columns = fc.constantFrom(
      ...['Số hộ nghèo', 'Tỷ lệ', 'Điện tích', 'abc', 'Vốn', 'Tổng số hộ', 'Giảm', 'Số lớp học'],
    );
    fc.assert(
      fc.property(fc.array(columns, { minLength: 1, maxLength: 6 }), fc.nat(4), (heads, offset) => {
        const header = ['STT', 'Đơn vị', ...heads];
        const body = [0, 1, 2, 3].map((row) => [
          row + 1,
          `Xã ${row}`,
          ...heads.map((_, column) => 10 + row * 7 + column * 3),
        ]);
        const sheet: SheetSnapshot = {
          id: 's1',
          name: 'Biểu 2023',
          hidden: false,
          protected: false,
          used: { top: offset, left: 0, bottom: offset + 4, right: header.length - 1 },
          rows: [header, ...body].map((line, row) => ({
            index: offset + row,
            cells: line.map((value) => ({ value })),
          })),
          names: [],
          merges: [],
        };
        const covered = coveredBy(recogniseTables(sheet));
        heads.forEach((_, column) => {
          expect(covered.has(`${offset + 2}:${column + 2}`)).toBe(true);
        });
      }),
      { numRuns: 100 },
    );
  });
});
