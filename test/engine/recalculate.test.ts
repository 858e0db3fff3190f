import { formatCell } from '../../src/domain/address';
import { examine } from '../../src/engine/table-state';
import { recalculate, type Recalculated } from '../../src/engine/recalculate';
import { rules } from '../../src/rules';
import type { TableSketch } from '../../src/rules/rule-examples';
import { createTable } from '../support/table/create-table';

function recalculated(sketch: TableSketch): readonly Recalculated[] {
  const { snapshot, table } = createTable(sketch);
  const [sheet] = snapshot.sheets;
  return recalculate(examine(sheet!, table, rules).problem, sheet!);
}

/** Cell, what stood there, the formula and the figure that it will give. */
function changesOf(sketch: TableSketch): unknown[][] {
  return recalculated(sketch).map(({ edit: { cell, before, after }, value }) => [
    formatCell(cell),
    before.formula ?? before.value,
    'formula' in after ? after.formula : after.value,
    value?.value.toString(),
  ]);
}

const STATED: TableSketch = {
  year: 2024,
  columns: ['households', 'poor', 'rate', 'reduction', 'remaining', 'planned', 'targetRate'],
  rows: [
    ['Xã Hồng Kim', 1000, 200, '=', 50, '=', 1010, '='],
    ['Xã Hồng Thủy', 500, 45, '=', 15, '=', 505, '='],
  ],
  total: ['Tổng cộng', '=', '=', '=', '=', '=', '=', '='],
};

test('a table whose formulas all stand needs nothing', () => {
  expect(changesOf(STATED)).toEqual([]);
});

test('formulas typed over come back, and what follows from them is worked out', () => {
  expect(
    changesOf({
      ...STATED,
      rows: [['Xã Hồng Kim', 1000, 200, 20, 50, 105, 1010, 10.4], STATED.rows[1]!],
    }),
  ).toEqual([
    ['E7', 20, '=IF(C7=0,"",ROUND(100*D7/C7,2))', '20.00'],
    ['G7', 105, '=D7-F7', '150'],
    // 15000/1010 = 14,8514…
    ['I7', 10.4, '=IF(H7=0,"",ROUND(100*G7/H7,2))', '14.85'],
  ]);
});

test('a total typed over comes back from the places, themselves restored', () => {
  expect(
    changesOf({
      ...STATED,
      totalOnTop: true,
      rows: [['Xã Hồng Kim', 1000, 200, '=', 50, 105, 1010, '='], STATED.rows[1]!],
      total: ['Tổng cộng', '=', '=', '=', '=', 135, '=', '='],
    }),
  ).toEqual([
    // Rows of places are 8 and 9 here: 150 + 30.
    ['G7', 135, '=IF(COUNT(G8:G9)=0,"",SUM(G8:G9))', '180'],
    ['G8', 105, '=D8-F8', '150'],
  ]);
});

test('a row inserted without formulas is filled', () => {
  expect(
    changesOf({
      ...STATED,
      rows: [STATED.rows[0]!, ['Xã Hồng Vân', 300, 80, null, 20, null, 310, null], STATED.rows[1]!],
    }),
  ).toEqual([
    // 80/300 = 26,666…; 60/310 = 19,3548…
    ['E8', null, '=IF(C8=0,"",ROUND(100*D8/C8,2))', '26.67'],
    ['G8', null, '=D8-F8', '60'],
    ['I8', null, '=IF(H8=0,"",ROUND(100*G8/H8,2))', '19.35'],
  ]);
});

test('a formula without its inputs is put back, and promises no figure', () => {
  expect(
    changesOf({
      ...STATED,
      rows: [STATED.rows[0]!, ['Xã Hồng Thủy', 500, 45, '=', null, 12, 505, '=']],
    }),
  ).toEqual([['G8', 12, '=D8-F8', undefined]]);
});

test('a division by no households promises no figure', () => {
  expect(
    changesOf({
      ...STATED,
      rows: [STATED.rows[0]!, ['Thôn mới lập', 0, 0, 5, 0, '=', 0, '=']],
    }),
  ).toEqual([['E8', 5, '=IF(C8=0,"",ROUND(100*D8/C8,2))', undefined]]);
});

test('another formula gives way to the table’s own', () => {
  expect(
    changesOf({
      ...STATED,
      total: [
        'Tổng cộng',
        '=',
        '=',
        { value: 14.5, formula: '=AVERAGE(E7:E8)' },
        '=',
        '=',
        '=',
        '=',
      ],
    }),
  ).toEqual([
    // 24500/1500 = 16,333…
    ['E9', '=AVERAGE(E7:E8)', '=IF(C9=0,"",ROUND(100*D9/C9,2))', '16.33'],
  ]);
});

test('half a hundredth is rounded up: 5 of 800 is 0,625%', () => {
  const [change] = changesOf({
    year: 2024,
    columns: ['households', 'poor', 'rate'],
    rows: [['Xã Hồng Kim', 800, 5, null]],
  });
  expect(change!.at(-1)).toBe('0.63');
});

test('rates stay as published where no households are stated', () => {
  expect(
    changesOf({
      year: 2024,
      columns: ['poor', 'rate', 'reduction', 'remaining', 'targetRate'],
      rows: [['Huyện A Lưới', 3485, 24.4, 1196, 2298, 15.83]],
      total: ['Toàn tỉnh', '=', 2.27, '=', '=', 1.76],
    }),
  ).toEqual([['F7', 2298, '=C7-E7', '2289']]);
});

test('a column that states no fact is filled as well', () => {
  const { snapshot, table } = createTable(STATED);
  const [sheet] = snapshot.sheets;
  const numbered = {
    ...table,
    auxiliary: [
      {
        column: 0,
        key: 'number',
        label: 'STT',
        formulaFor: ({ row, role }: { row: number; role: string }) =>
          role === 'unit' ? `=ROW()-${row}` : undefined,
      },
    ],
  };
  const problem = examine(sheet!, numbered, rules).problem;
  expect(
    recalculate(problem, sheet!).map(({ edit, label, index, value }) => ({
      at: formatCell(edit.cell),
      label,
      index,
      value,
    })),
  ).toEqual([
    { at: 'A7', label: 'STT', index: undefined, value: undefined },
    { at: 'A8', label: 'STT', index: undefined, value: undefined },
  ]);
});
