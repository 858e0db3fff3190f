import { tablesOf } from '../../../src/app/workbook-tables';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/domain/snapshot';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { linkedWorkbook, type TableOrder } from '../support/linked-workbook';

const COMMUNE = { level: 'commune', placeName: 'xã Minh Họa', year: 2026, totalPosition: 'top' };

const LIST: TableOrder = {
  templateId: 'household-list',
  raw: { ...COMMUNE, sheetName: 'Danh sách', places: ['A', 'B'] },
};

const TARGETS: TableOrder = {
  templateId: 'target-allocation',
  raw: {
    ...COMMUNE,
    sheetName: 'Chỉ tiêu',
    places: ['Thôn Đông', 'Thôn Đoài'],
    links: { households: 'T1' },
  },
};

const written = readWorkbook(linkedWorkbook([LIST, TARGETS]).bytes);

/** The first place's formula of a column, as the reader would restore it; undefined where it is typed. */
function formulaOf(snapshot: WorkbookSnapshot, key: string, sheet = 'Chỉ tiêu') {
  const table = tablesOf(snapshot).find((one) => one.sheet === sheet)!;
  const row = table.rows.find(({ role }) => role === 'unit')!;
  return table.columns.find((column) => column.key === key)!.formulaFor?.(row);
}

/** As a spreadsheet program copies a sheet: with its own names, its formulas as they were. */
function copied(sheet: SheetSnapshot, name: string): SheetSnapshot {
  return {
    ...sheet,
    id: name,
    name,
    names: sheet.names.map((one) => ({
      ...one,
      sheet: name,
      reference: one.reference.replace(/^=.*!/, `='${name}'!`),
    })),
  };
}

const [list, targets] = written.sheets as [SheetSnapshot, SheetSnapshot];

test('formulas name the columns as the defined names of the list span them', () => {
  const spanOf = (key: string) =>
    list.names.find(({ name }) => name === `SB_T1_${key}`)!.reference.replace(/^=/, '');
  const formula = formulaOf(written, 'poorReduction');
  for (const key of ['village', 'class', 'escapeYear'])
    expect(formula).toContain(`(TRIM(${spanOf(key)})=`);
  const cells = targets.rows.flatMap((row) => row.cells.map((cell) => cell?.formula));
  expect(cells).toContain(formula);
});

test('of two copies the one counts that the formulas name', () => {
  const copy = copied(list, 'Bản sao');
  for (const sheets of [
    [copy, list, targets],
    [list, copy, targets],
  ])
    expect(formulaOf({ ...written, sheets }, 'poorBegin')).toContain(`'Danh sách'!`);
});

test('a copy of the targets takes from the same list', () => {
  const copy = copied(targets, 'Chỉ tiêu (2)');
  const snapshot = { ...written, sheets: [list, targets, copy] };
  expect(formulaOf(snapshot, 'poorBegin', 'Chỉ tiêu (2)')).toBe(formulaOf(written, 'poorBegin'));
});

test('without the list the only other one like it takes its part, and of two neither does', () => {
  const more = (sheetName: string): TableOrder => ({ ...LIST, raw: { ...LIST.raw, sheetName } });
  const all = readWorkbook(linkedWorkbook([LIST, TARGETS, more('Khác'), more('Nữa')]).bytes);
  const [, own, other, third] = all.sheets as [SheetSnapshot, ...SheetSnapshot[]];
  const formula = (...sheets: SheetSnapshot[]) => formulaOf({ ...all, sheets }, 'poorBegin');
  expect(formula(own!)).toBeUndefined();
  expect(formula(own!, other!)).toContain('(TRIM(Khác!');
  expect(formula(own!, other!, third!)).toBeUndefined();
});
