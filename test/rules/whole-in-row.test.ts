import type { Table } from '../../src/domain/table';
import { wholesInRows } from '../../src/rules/whole-in-row';

interface Outline {
  readonly sheet: string;
  readonly territory?: string;
  readonly rows: readonly string[];
}

function tableOf({ sheet, territory, rows }: Outline): Table {
  return {
    id: sheet,
    sheet,
    range: { top: 0, left: 0, bottom: rows.length, right: 3 },
    subject: 'places',
    ...(territory !== undefined && { territory }),
    rows: rows.map((label, row) => ({ row: row + 1, role: 'unit', label })),
    columns: [],
    options: { rateDecimals: 2 },
  };
}

/** As `sheet > row > sheet`. */
function found(...outlines: readonly Outline[]): string[] {
  return wholesInRows(outlines.map(tableOf)).map(
    ({ upper, row, lower }) =>
      `${outlines[upper]!.sheet} > ${outlines[upper]!.rows[row]!} > ${outlines[lower]!.sheet}`,
  );
}

const DISTRICT = {
  sheet: 'Tổng hợp',
  territory: 'huyện a lưới',
  rows: ['Xã Hồng Vân', 'Trung Sơn', 'Thị trấn A Lưới'],
};
const VILLAGES = ['Thôn 1', 'Thôn 2'];

test('a title names the place, whether or not the row says of what kind it is', () => {
  expect(
    found(
      DISTRICT,
      { sheet: 'Biểu 1', territory: 'xã hồng vân', rows: VILLAGES },
      { sheet: 'Biểu 2', territory: 'xã trung sơn', rows: VILLAGES },
    ),
  ).toEqual(['Tổng hợp > Xã Hồng Vân > Biểu 1', 'Tổng hợp > Trung Sơn > Biểu 2']);
});

test('a sheet’s name does where no title does, also without marks', () => {
  expect(
    found(
      DISTRICT,
      { sheet: 'Hong Van', rows: VILLAGES },
      { sheet: 'X. Trung Sơn', rows: VILLAGES },
    ),
  ).toEqual(['Tổng hợp > Xã Hồng Vân > Hong Van', 'Tổng hợp > Trung Sơn > X. Trung Sơn']);
});

test('a title counts for more than the name of its sheet', () => {
  expect(found(DISTRICT, { sheet: 'Trung Sơn', territory: 'xã hồng vân', rows: VILLAGES })).toEqual(
    ['Tổng hợp > Xã Hồng Vân > Trung Sơn'],
  );
});

test('a district is not the town that bears its name', () => {
  const whole = { sheet: 'PL 2', territory: 'huyện a lưới', rows: VILLAGES };
  expect(found(DISTRICT, whole)).toEqual([]);
  expect(found({ ...DISTRICT, rows: ['A Lưới', 'Trung Sơn'] }, whole)).toEqual([]);
  // Whose table it is, is not said: its row may be the town.
  const { territory: _, ...untitled } = DISTRICT;
  expect(found({ ...untitled, rows: ['A Lưới', 'Trung Sơn'] }, whole)).toEqual([]);
});

test('a name that two rows bear is nobody’s', () => {
  expect(
    found(
      { ...DISTRICT, rows: ['Xã Hồng Vân', 'Hồng Vân'] },
      { sheet: 'Biểu 1', territory: 'xã hồng vân', rows: VILLAGES },
    ),
  ).toEqual([]);
});
