import { rollUpSubmissions, type RollUpInputs } from '../../../src/app/rollup/roll-up-submissions';
import type { Submission } from '../../../src/app/rollup/read-submission';
import { upperColumns } from '../../../src/app/rollup/upper-table';
import type { SheetPlan } from '../../../src/domain/sheet-plan';

const YEAR = 2024;
const COLUMNS = upperColumns(YEAR);

/** A commune's table with one total row, by the keys of the template's columns. */
function submission(territory: string, figures: Readonly<Record<string, number>>): Submission {
  const columns = COLUMNS.filter(({ key }) => figures[key] !== undefined);
  const row = columns.map(({ key }, index) => ({
    value: String(figures[key]),
    range: `C${index + 7}`,
  }));
  const table = {
    sheet: 'Biểu 1',
    territory,
    headings: [],
    columns,
    rows: [{ role: 'total' as const, label: 'Tổng cộng', figures: row }],
  };
  return { path: `${territory}.xlsx`, tables: [table], names: [], errors: 0 };
}

function sheetsOf(
  submissions: readonly Submission[],
  others: Partial<RollUpInputs> = {},
): readonly SheetPlan[] {
  const outcome = rollUpSubmissions({ submissions, references: {}, ...others });
  if (outcome?.kind !== 'planned') throw new Error(`not planned: ${outcome?.kind ?? 'no year'}`);
  return outcome.workbook.sheets;
}

function textsOf({ blocks }: SheetPlan): (string | number)[] {
  return blocks.flatMap(({ content }) =>
    content.flatMap((row) =>
      row.flatMap((cell) => {
        const value = cell && 'value' in cell ? cell.value : null;
        return typeof value === 'string' || typeof value === 'number' ? [value] : [];
      }),
    ),
  );
}

const POOR = { poorBegin: 70, poorReduction: 20 };
const A = submission('xã hồng kim', { ...POOR, householdsBegin: 220 });
const B = submission('xã hồng thủy', { ...POOR, householdsBegin: 300 });
const WITHOUT = submission('xã hồng thủy', POOR);

test('households stand in the table where all units state them', () => {
  const sheets = sheetsOf([A, B]);
  expect(sheets.map(({ sheetName }) => sheetName)).toEqual(['Tổng hợp 2024', 'Nguồn và lưu ý']);
  expect(textsOf(sheets[0]!)).toEqual(expect.arrayContaining([220, 300]));
});

test('households of some units only make no rate of the whole: they stand apart', () => {
  const [table, others] = sheetsOf([A, WITHOUT]);
  expect(textsOf(table!)).not.toContain(220);
  expect(textsOf(table!)).toEqual(expect.arrayContaining([70, 20]));
  expect(others!.sheetName).toBe('Số liệu khác');
  expect(textsOf(others!)).toEqual(expect.arrayContaining(['Tổng số hộ dân cư năm 2023', 220]));
});

test.each([
  [['xã hồng kim'], 2024, '', 'Toàn huyện'],
  // There are no districts any more.
  [['xã hồng kim'], 2026, '', 'Toàn tỉnh'],
  [['huyện a lưới', 'thành phố huế'], 2024, '', 'Toàn tỉnh'],
  [['thôn a hươr'], 2024, '', 'Toàn xã'],
  [['xã hồng kim'], 2024, 'thị xã Hương Trà', 'Toàn thị xã'],
])('of %j in %d the whole of “%s” is %s', (units, year, place, total) => {
  const submissions = units.map((unit) => submission(unit, POOR));
  const shifted = submissions.map((one) => ({
    ...one,
    tables: one.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) => ({
        ...column,
        dimensions: { ...column.dimensions, period: { ...column.dimensions.period, year } },
      })),
    })),
  }));
  const [table] = sheetsOf(shifted, place === '' ? {} : { place });
  expect(textsOf(table!)).toContain(total);
});

test('two units of one name are refused, as rows of a table must be', () => {
  const outcome = rollUpSubmissions({
    submissions: [A],
    references: {},
    roster: ['Xã Hồng Kim', 'Xã Hồng Vân', 'xã hồng vân'],
  });
  expect(outcome).toMatchObject({ kind: 'problems', problems: [{ messageId: 'place-duplicate' }] });
});

test('without any table there is no year to plan for', () => {
  expect(rollUpSubmissions({ submissions: [], references: {} })).toBeUndefined();
});
