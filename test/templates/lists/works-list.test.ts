import { readTemplateTables } from '../../../src/templates/read-names';
import { illustratedWorks } from '../../../src/templates/works-list/sample';
import { worksList } from '../../../src/templates/works-list/definition';
import { sampleInputs } from '../../../src/templates';
import { useUniverStore } from '../../support/univer/use-univer-store';
import { calculate, type TypedFigure } from '../support/calculated';
import { compileSample, findingsOfSample } from '../support/checked';
import { compile, namedRange, textAt } from '../support/compiled';
import { snapshotOf } from '../support/snapshot';
import { typedFigures } from '../support/typed-figures';

const store = useUniverStore();

async function filled(change: readonly TypedFigure[] = []) {
  const compiled = compileSample(illustratedWorks);
  return calculate(store(), compiled, [...typedFigures(illustratedWorks, compiled), ...change]);
}

it('adds up kinds of capital, sources and works', async () => {
  const result = await filled();
  expect(result.value(0, 'investment')).toBe(2600 + 150);
  expect(result.value(0, 'amount')).toBe(2600 + 150);
  expect(result.value('total', 'totalCost')).toBe(5400 + 3800 + 950 + 620 + 430);
  expect(result.value('total', 'investmentMobilised')).toBe(150 + 75.5);
  expect(result.value('total', 'amount')).toBe(2750 + 1900 + 875.5 + 620 + 430);
  expect(result.checks()).toEqual({});
  expect(result.marked()).toEqual([]);
});

it('marks a sum that does not follow, and asks for a project without marking', async () => {
  const result = await filled([
    { at: 1, key: 'amount', value: 1990 },
    { at: 3, key: 'project', value: null },
  ]);
  expect(result.checks()).toEqual({
    '1': 'Cột 2 khác cột 3 cộng cột 6.',
    '3': 'Chưa ghi mã dự án.',
    total: expect.stringContaining('Cột 2 khác cột 3 cộng cột 6') as string,
  });
  expect(result.marked().sort()).toEqual(['1', 'total']);
});

it('letters the columns of words and numbers those of figures, from left to right', () => {
  const { plan, table } = compile({ columns: { owner: true }, moneyUnit: 'millionVnd' }, worksList);
  const { top } = namedRange(plan, 'head');
  const right = Math.max(...table.texts!.map(({ column }) => column));
  expect(Array.from({ length: right + 2 }, (_, column) => textAt(plan, top, column))).toEqual([
    ...['A', 'B', 'C', 'D', 'E', 'F', '1', '2=3+4', '3', '4', 'G', 'H'],
  ]);
});

it('reads the project of each work where it is chosen', () => {
  const { plan, table } = compileSample(illustratedWorks);
  const typed = sampleInputs(illustratedWorks, table).map(({ cell, content }) => ({
    ...cell,
    value: 'value' in content ? content.value : null,
  }));
  const [read] = readTemplateTables(snapshotOf(plan, typed), undefined);
  expect(read!.subject).toBe('other');
  expect(read!.rows.map(({ node }) => node)).toEqual([
    ...['DA1', 'DA1', 'DA1', 'DA1', 'DA4.1', undefined],
  ]);
});

it('gives a check nothing to say of honest figures', () => {
  expect(findingsOfSample(illustratedWorks)).toEqual([]);
});

it('tells which of its figures was typed over', () => {
  const { table } = compileSample(illustratedWorks);
  const { row } = table.rows[1]!;
  const { column } = table.columns.find(({ key }) => key === 'amount')!;
  const findings = findingsOfSample(illustratedWorks, [
    { cell: { row, column }, content: { value: 1990 } },
  ]);
  expect(findings.map(({ ruleId, place }) => [ruleId, place.range])).toContainEqual([
    'capital-mismatch',
    { top: row, bottom: row, left: column, right: column },
  ]);
});
