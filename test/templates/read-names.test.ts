import type { NameSnapshot, SheetSnapshot } from '../../src/domain/snapshot';
import type { WorkbookPart } from '../../src/domain/workbook-part';
import { readTemplateSheet, readTemplateTables } from '../../src/templates/read-names';
import { targetAllocation } from '../../src/templates/target-allocation/definition';
import { compile, namedRange, type Compiled } from './support/compiled';
import { described, partOf as partOfTemplate } from './support/described';
import { snapshotOf } from './support/snapshot';

const EVERY_COLUMN = {
  households: true,
  plannedHouseholds: true,
  assigned: true,
  nearPoor: true,
  ethnicMinority: true,
};

function partOf(compiled: Compiled): WorkbookPart {
  return partOfTemplate(compiled, targetAllocation);
}

function withNames(
  sheet: SheetSnapshot,
  change: (name: NameSnapshot) => NameSnapshot | undefined,
): SheetSnapshot {
  return { ...sheet, names: sheet.names.flatMap((name) => change(name) ?? []) };
}

/** The snapshot as it is after a row is inserted above `row`, formulas aside. */
function withRowInserted({ plan }: Compiled, row: number): SheetSnapshot {
  const moved = (index: number) => (index >= row ? index + 1 : index);
  const shifted = {
    ...plan,
    names: plan.names.map(({ name, range }) => ({
      name,
      range: { ...range, top: moved(range.top), bottom: moved(range.bottom) },
    })),
    blocks: plan.blocks.flatMap(({ at, content }) =>
      content.map((line, down) => ({
        at: { row: moved(at.row + down), column: at.column },
        content: [line],
      })),
    ),
  };
  return snapshotOf(shifted);
}

describe.each(['top', 'bottom'])('a table with its total at the %s', (totalPosition) => {
  it.each([{}, EVERY_COLUMN])('is read back as it was planned (%p)', (columns) => {
    const compiled = compile({ totalPosition, columns });
    const { tables, problems } = readTemplateSheet(snapshotOf(compiled.plan), partOf(compiled));
    expect(problems).toEqual([]);
    expect(tables.map(({ lost }) => lost)).toEqual(tables.map(() => undefined));
    expect(tables.map(described)).toEqual([described(compiled.table)]);
  });

  it('is the same without the stored part, but for optional columns that nobody misses', () => {
    const compiled = compile({ totalPosition, columns: EVERY_COLUMN });
    const [table] = readTemplateTables(snapshotOf(compiled.plan), undefined);
    expect(described(table!)).toEqual(described(compiled.table));
  });

  it.each(['first', 'last'])('takes in a row inserted at its %s edge', (edge) => {
    const compiled = compile({ totalPosition });
    const units = compiled.table.rows.filter(({ role }) => role === 'unit');
    const at = edge === 'first' ? units[0]!.row : units.at(-1)!.row + 1;
    const before = withRowInserted(compiled, at);
    const [empty] = readTemplateTables(before, partOf(compiled));
    expect(empty!.rows).toHaveLength(compiled.table.rows.length);

    const place = { value: 'Xã Mới' };
    const rows = before.rows.map((row) =>
      row.index === at
        ? { ...row, cells: row.cells.map((_, column) => (column === 1 ? place : null)) }
        : row,
    );
    const [table] = readTemplateTables({ ...before, rows }, partOf(compiled));
    const added = table!.rows.find(({ label }) => label === 'Xã Mới')!;
    expect(added).toEqual({ row: at, role: 'unit', label: 'Xã Mới' });
    const remaining = table!.columns.find(({ key }) => key === 'poorEnd')!;
    const line = at + 1;
    expect(remaining.formulaFor?.(added)).toBe(
      `=IF(COUNT(C${line},E${line})=2,C${line}-E${line},"")`,
    );
    expect(table!.auxiliary?.map(({ key, formulaFor }) => [key, typeof formulaFor(added)])).toEqual(
      [
        ['index', 'string'],
        ['check', 'string'],
      ],
    );
  });
});

describe('rows', () => {
  const compiled = compile();
  const first = compiled.table.rows.find(({ role }) => role === 'unit')!.row;

  it('without a place count once they have a figure, text included', () => {
    for (const value of [5, 0, '7.540', { error: '#N/A' }]) {
      const sheet = snapshotOf(compiled.plan, [
        { row: first, column: 1, value: null },
        { row: first, column: 2, value },
      ]);
      const [table] = readTemplateTables(sheet, undefined);
      expect(table!.rows).toContainEqual({ row: first, role: 'unit', label: '' });
    }
  });

  it('without place and figures are skipped, whatever number stands before them', () => {
    const sheet = snapshotOf(compiled.plan, [
      { row: first, column: 0, value: 1 },
      { row: first, column: 1, value: ' ' },
    ]);
    const [table] = readTemplateTables(sheet, undefined);
    expect(table!.rows.map(({ label }) => label)).toEqual(['Toàn tỉnh', 'Xã Bình', 'Xã Cát']);
  });
});

describe('lost names', () => {
  const compiled = compile({ columns: { households: true } });
  const part = partOf(compiled);
  const sheet = snapshotOf(compiled.plan);
  const lose = (key: string, reference?: string) =>
    withNames(sheet, (name) => {
      if (name.name !== `SB_T1_${key}`) return name;
      return reference === undefined ? undefined : { ...name, reference };
    });

  it.each([
    ['deleted', undefined, 'column-missing'],
    ['#REF!', "='Chỉ tiêu 2024'!#REF!", 'name-broken'],
    ['elsewhere', '=Sheet9!$C$5:$C$9', 'name-broken'],
    ['two columns wide', "='Chỉ tiêu 2024'!$C$5:$D$9", 'name-broken'],
  ])('of a column (%s) cost that column and what is computed from it', (_, reference, kind) => {
    const { tables, problems } = readTemplateSheet(lose('householdsBegin', reference), part);
    expect(problems).toEqual([{ tableId: 'T1', kind, key: 'householdsBegin' }]);
    expect(tables[0]!.lost).toEqual([
      { kind: 'column', key: 'householdsBegin', label: expect.stringContaining('2023') },
    ]);
    const columns = tables[0]!.columns;
    expect(columns.map(({ key }) => key)).toEqual([
      'poorBegin',
      'poorRateBegin',
      'poorReduction',
      'poorEnd',
      'poorRateEnd',
    ]);
    expect(columns[1]!.derived).toEqual({ units: false, total: false });
    expect(columns[1]!.formulaFor).toBeUndefined();
    expect(columns[3]!.derived).toEqual({ units: true, total: true });
  });

  it('that were renamed are named', () => {
    const renamed = withNames(sheet, (name) =>
      name.name === 'SB_T1_poorEnd' ? { ...name, name: 'SB_T1_rest' } : name,
    );
    expect(readTemplateSheet(renamed, part).problems).toEqual([
      { tableId: 'T1', kind: 'name-unknown', key: 'rest' },
      { tableId: 'T1', kind: 'column-missing', key: 'poorEnd' },
    ]);
  });

  it.each(['head', 'end', 'total'])('of the anchor %s are made up for', (key) => {
    const { tables, problems } = readTemplateSheet(lose(key), part);
    expect(problems).toEqual([{ tableId: 'T1', kind: 'anchor-missing', key }]);
    expect(tables[0]!.lost).toEqual(key === 'total' ? undefined : [{ kind: 'row', key }]);
    expect(tables.map(({ lost: _, ...rest }) => described(rest))).toEqual([
      described(compiled.table),
    ]);
  });

  it('of the places leave rows without labels', () => {
    const filled = snapshotOf(compiled.plan, [
      { row: compiled.table.rows[1]!.row, column: 2, value: 9 },
    ]);
    const { tables } = readTemplateSheet({ ...filled, names: lose('place').names }, part);
    expect(tables[0]!.rows.map(({ label, role }) => [label, role])).toEqual([
      ['', 'total'],
      ['', 'unit'],
    ]);
  });

  it('of every column leave no table, and say so', () => {
    const { tables, problems } = readTemplateSheet(
      withNames(sheet, (name) => (/_(head|end|total)$/.test(name.name) ? name : undefined)),
      part,
    );
    expect(tables).toEqual([]);
    expect(problems).toContainEqual({ tableId: 'T1', kind: 'anchor-missing', key: 'head' });
  });

  it('of a template that is not known leave no table', () => {
    const foreign = withNames(sheet, () => ({
      name: 'SB_T7_height',
      reference: "='Chỉ tiêu 2024'!$A$1:$A$3",
    }));
    expect(readTemplateSheet(foreign, undefined)).toEqual({
      tables: [],
      problems: [{ tableId: 'T7', kind: 'template-unknown' }],
    });
  });

  it('that are not ours are none of our business', () => {
    const others = withNames(sheet, () => ({
      name: 'Print_Titles',
      reference: "='Chỉ tiêu 2024'!$5:$6",
    }));
    expect(readTemplateSheet(others, part)).toEqual({ tables: [], problems: [] });
  });
});

describe('the year', () => {
  const compiled = compile({ year: 2024 });
  const head = namedRange(compiled.plan, 'head').top;
  const relabelled = (labels: readonly [column: number, text: string][]) =>
    snapshotOf(
      compiled.plan,
      labels.map(([column, value]) => ({ row: head - 1, column, value })),
    );
  const yearOf = (sheet: SheetSnapshot, part: WorkbookPart | undefined) =>
    readTemplateTables(sheet, part)[0]?.columns[0]!.dimensions.period.year;

  it('comes from the header where it is not on record', () => {
    expect(yearOf(snapshotOf(compiled.plan), undefined)).toBe(2024);
  });

  it('follows a header that was brought forward as a whole', () => {
    const next = relabelled([
      [2, 'Tổng số hộ nghèo năm 2024'],
      [3, 'Tỷ lệ hộ nghèo năm 2024 (%)'],
      [4, 'Giảm năm 2025'],
      [5, 'Còn lại năm 2025'],
      [6, 'Tỷ lệ năm 2025'],
    ]);
    expect(yearOf(next, partOf(compiled))).toBe(2025);
  });

  it('stays on record where one header differs, and is the most common one without a record', () => {
    const slip = relabelled([[6, 'Tỷ lệ hộ nghèo năm 2023 (phấn đấu) (%)']]);
    expect(yearOf(slip, partOf(compiled))).toBe(2024);
    expect(yearOf(slip, undefined)).toBe(2024);
  });

  it('is missed where nothing gives it', () => {
    const none = relabelled([2, 3, 4, 5, 6].map((column) => [column, 'Số hộ']));
    expect(yearOf(none, partOf(compiled))).toBe(2024);
    expect(readTemplateSheet(none, undefined)).toEqual({
      tables: [],
      problems: [{ tableId: 'T1', kind: 'year-unknown' }],
    });
  });
});

it('reads a copied sheet by its own names', () => {
  const compiled = compile();
  const copy = snapshotOf({ ...compiled.plan, sheetName: 'Chỉ tiêu 2024 (2)' });
  const [table] = readTemplateTables(copy, partOf(compiled));
  expect(table).toMatchObject({ id: 'T1', sheet: 'Chỉ tiêu 2024 (2)' });
});
