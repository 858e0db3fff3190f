import { formatRange } from '../../../src/domain/address';
import { findTemplate, type SampleInput } from '../../../src/templates';
import { projectBudget } from '../../../src/templates/project-budget/definition';
import { haQuang2023 } from '../../../src/templates/project-budget/sample';
import { requested, requestedTotal } from '../../fixtures/ha-quang-2023';
import { useUniverStore } from '../../support/univer/use-univer-store';
import { calculate, type Calculation, type TypedFigure } from '../support/calculated';
import { compileSample, findingsOfSample } from '../support/checked';
import { compile, contentByCell, namedRange, textAt } from '../support/compiled';
import { typedFigures } from '../support/typed-figures';

const store = useUniverStore();
const EVERY_COLUMN = { sources: true, outside: true, levels: true, lead: true };
const WORKS = '- Đầu tư xây dựng hoàn thành 20 hạng mục công trình';

async function published(change: readonly TypedFigure[] = []): Promise<Calculation> {
  const compiled = compileSample(haQuang2023);
  return calculate(store(), compiled, [...typedFigures(haQuang2023, compiled), ...change]);
}

describe('the sheet', () => {
  const { plan, table } = compile({ ...haQuang2023.parameters }, projectBudget);

  it('is headed as a table of money', () => {
    expect([0, 1, 2, 3, 4].map((row) => textAt(plan, row, 0))).toEqual([
      'Phụ lục',
      'NHU CẦU KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA GIẢM NGHÈO BỀN VỮNG NĂM 2023',
      'TRÊN ĐỊA BÀN HUYỆN HÀ QUẢNG',
      '(Kèm theo Kế hoạch số …/KH-UBND ngày …/…/… của UBND huyện)',
      'Đơn vị tính: triệu đồng',
    ]);
  });

  it('lists the projects by their codes, and activities below theirs', () => {
    const rows = table.rows.map(({ row, role, node }) => [textAt(plan, row, 0), role, node]);
    expect(rows.slice(0, 6)).toEqual([
      ['', 'total', 'DA'],
      ['DA1', 'subtotal', 'DA1'],
      ['', 'unit', undefined],
      ['', 'unit', undefined],
      ['DA2', 'unit', 'DA2'],
      ['DA3', 'subtotal', 'DA3'],
    ]);
    expect(table.rows[2]!.label).toBe(WORKS);
  });

  it('says what adds up to what', () => {
    const node = (index: number) => table.rows[index]!.node ?? table.rows[index]!.label;
    const sums = table.sums!.map(({ total, terms, comparison }) => [
      node(total),
      comparison,
      terms.map(node),
    ]);
    expect(sums[0]).toEqual(['DA', '=', ['DA1', 'DA2', 'DA3', 'DA4', 'DA5', 'DA6', 'DA7']]);
    expect(sums[1]![2]).toEqual([WORKS, '- Duy tu, bảo dưỡng 06 công trình']);
    expect(sums[3]).toEqual(['DA4', '=', ['DA4.1', 'DA4.2', 'DA4.3']]);
    expect(sums).toHaveLength(6);
  });

  it('numbers its columns and says what they add', () => {
    const head = namedRange(plan, 'head').top;
    const numbers = [0, 1, ...table.columns.map(({ column }) => column), 9, 10, 11];
    expect(numbers.map((column) => textAt(plan, head, column))).toEqual([
      ...['A', 'B', '1=2+5', '2=3+4', '3', '4', '5=6+7', '6', '7', 'C', 'D', 'E'],
    ]);
  });

  it('keeps to what a formula may be long', () => {
    const longest = compile({ ...haQuang2023.parameters, columns: EVERY_COLUMN }, projectBudget);
    const lengths = [...contentByCell(longest.plan).values()].map((content) =>
      'formula' in content ? content.formula.length : 0,
    );
    expect(longest.table.columns).toHaveLength(15);
    expect(Math.max(...lengths)).toBeLessThan(8192);
  });

  it('starts from all projects and sub-projects of the programme', () => {
    const { places } = Object.fromEntries(
      projectBudget.parameters
        .flatMap(({ fields }) => fields)
        .map(({ path, initial }) => [path, initial]),
    );
    const all = compile({ ...haQuang2023.parameters, places }, projectBudget);
    expect(all.table.rows.map(({ node }) => node)).toEqual([
      ...['DA', 'DA1', 'DA1.1', 'DA1.2', 'DA2', 'DA3', 'DA3.1', 'DA3.2', 'DA4', 'DA4.1'],
      ...['DA4.2', 'DA4.3', 'DA5', 'DA6', 'DA6.1', 'DA6.2', 'DA7', 'DA7.1', 'DA7.2'],
    ]);
  });

  it.each<[string, Record<string, boolean>, string[]]>([
    ['none', {}, ['amount', 'investment', 'recurrent']],
    ['levels', { levels: true }, ['amount', 'investment', 'investmentCentral']],
  ])('with sources %s derives what its columns are made of', (_, columns, first) => {
    const { table: own } = compile({ ...haQuang2023.parameters, columns }, projectBudget);
    expect(own.columns.map(({ key }) => key).slice(0, 3)).toEqual(first);
    const derived = own.columns.filter((column) => column.derived.units).map(({ key }) => key);
    expect(derived).toEqual(columns['levels'] ? ['amount', 'investment', 'recurrent'] : ['amount']);
  });
});

describe('what Hà Quảng requests', () => {
  it('adds up as its projects do', async () => {
    const result = await published();
    const sum = (kind: 'total' | 'investment' | 'recurrent' | 'mobilised') =>
      requested.reduce((all, one) => all + (one[kind] ?? 0), 0);
    expect(
      ['amount', 'investment', 'recurrent', 'investmentMobilised'].map((key) =>
        result.value('total', key),
      ),
    ).toEqual([sum('total'), sum('investment'), sum('recurrent'), sum('mobilised')]);
    for (const { node, total } of requested) expect(result.value(node, 'amount')).toBe(total);
    expect(result.value('DA4', 'amount')).toBe(3_060 + 1_070 + 1_325);
    expect(result.checks()).toEqual({});
    expect(result.marked()).toEqual([]);
  });

  it('gives a check nothing to say', () => {
    expect(findingsOfSample(haQuang2023)).toEqual([]);
  });

  it('is one remark about money left out, with the totals that the plan states', () => {
    const { table } = compileSample(haQuang2023);
    const total = table.rows.find(({ role }) => role === 'total')!;
    const stated = (['amount', 'investment', 'recurrent'] as const).map((key): SampleInput => ({
      cell: { row: total.row, column: table.columns.find((column) => column.key === key)!.column },
      content: {
        value: requestedTotal[key === 'amount' ? 'total' : key]!,
      },
    }));
    const findings = findingsOfSample(haQuang2023, stated);
    expect(
      findings
        .filter(({ ruleId }) => ruleId !== 'formula-overwritten')
        .map(({ ruleId, severity, place, related }) => [
          ruleId,
          severity,
          ...[place, ...related].map(({ range }) => formatRange(range)),
        ]),
    ).toEqual([['total-excludes-source', 'info', 'C9', 'D9']]);
  });
});

describe('a row is marked, and its check says why, where', () => {
  it.each<[string, TypedFigure[], Record<string, string>]>([
    [
      'a project is typed over',
      [{ at: 'DA4', key: 'recurrent', value: 5_003 }],
      {
        total: 'Cột 1 khác cột 2 cộng cột 5. Cột 5 khác cột 6 cộng cột 7.',
        DA4: 'Cột 5 khác tổng các dòng. Cột 1 khác cột 2 cộng cột 5. Cột 5 khác cột 6 cộng cột 7.',
      },
    ],
    [
      'an amount is negative',
      [{ at: 'DA2', key: 'recurrentState', value: -14_000 }],
      { DA2: 'Số tiền không được âm.' },
    ],
    [
      'a sum along the row is typed over',
      [{ at: 'DA2', key: 'amount', value: 14_001 }],
      { total: 'Cột 1 khác cột 2 cộng cột 5.', DA2: 'Cột 1 khác cột 2 cộng cột 5.' },
    ],
    [
      'an amount is text',
      [{ at: 'DA5', key: 'recurrentState', value: '20 tỷ' }],
      { DA5: 'Có ô số đang là chữ.' },
    ],
  ])('%s', async (_, change, checks) => {
    const result = await published(change);
    expect(result.checks()).toMatchObject(checks);
    expect(Object.keys(result.checks()).sort()).toEqual(result.marked().sort());
  });
});

describe('rows', () => {
  const compiled = compileSample(haQuang2023);
  const rowOf = (node: string) => compiled.table.rows.find((row) => row.node === node)!.row;
  const amount = compiled.table.columns.find(({ key }) => key === 'amount')!.column;
  const typedState = compiled.table.columns.find(({ key }) => key === 'recurrentState')!.column;

  async function read(row: number, column: number) {
    const { store: cells } = store();
    await cells.settle();
    const range = { top: row, left: column, bottom: row, right: column };
    return cells.readCells(cells.activeSheet(), range)[0]![0]!.value;
  }

  it.each([
    ['first', 'DA1', 1],
    ['last', 'DA2', 0],
  ])('inserted as the %s activity of a project are in its sum', async (_, node, offset) => {
    await published();
    const at = rowOf(node) + offset;
    const { context, store: cells } = store();
    context.facade.getActiveSheet().insertRowsBefore(at, 1);
    cells.writeCells(
      cells.activeSheet(),
      { top: at, left: typedState, bottom: at, right: typedState },
      [[{ value: 1_000 }]],
    );
    expect(await read(rowOf('DA1'), typedState)).toBe(11_279);
    expect(await read(rowOf('DA'), typedState)).toBe(60_173);
  });

  it('below the last project are in its check, until its sum is filled in', async () => {
    await published();
    const at = rowOf('DA7.2') + 1;
    const { context, store: cells } = store();
    context.facade.getActiveSheet().insertRowsBefore(at, 1);
    cells.writeCells(
      cells.activeSheet(),
      { top: at, left: typedState, bottom: at, right: typedState },
      [[{ value: 1_000 }]],
    );
    const check = compiled.table.auxiliary!.find(({ key }) => key === 'check')!.column;
    expect(await read(rowOf('DA7.2'), check)).toContain('Cột 6 khác tổng các dòng.');
  });

  it('of a whole sub-project can be deleted', async () => {
    await published();
    store().context.facade.getActiveSheet().deleteRows(rowOf('DA3.2'), 1);
    expect(await read(rowOf('DA3'), amount)).toBe(6_150);
    expect(await read(rowOf('DA'), amount)).toBe(133_461 - 2_080);
  });

  it('that belong to no project are said to', async () => {
    await published();
    const at = rowOf('DA1');
    const { context, store: cells } = store();
    context.facade.getActiveSheet().insertRowsBefore(at, 1);
    cells.writeCells(cells.activeSheet(), { top: at, left: amount, bottom: at, right: amount }, [
      [{ value: 1 }],
    ]);
    const check = compiled.table.auxiliary!.find(({ key }) => key === 'check')!.column;
    expect(await read(rowOf('DA'), check)).toContain('Có dòng chưa thuộc dự án nào.');
  });
});

it('is in the gallery', () => {
  expect(findTemplate('project-budget')).toBe(projectBudget);
});
