import { assignments } from '../../../src/templates/assignments/definition';
import {
  haQuangAssignments2023,
  reportsEveryYear,
} from '../../../src/templates/assignments/sample';
import { useUniverStore } from '../../support/univer/use-univer-store';
import { calculate, type TypedFigure } from '../support/calculated';
import { compileSample, findingsOfSample } from '../support/checked';
import { compile, textAt } from '../support/compiled';
import { typedFigures } from '../support/typed-figures';
import type { SampleInput } from '../../../src/templates';

const store = useUniverStore();

async function filled(change: readonly TypedFigure[] = []) {
  const compiled = compileSample(haQuangAssignments2023);
  const typed = [...typedFigures(haQuangAssignments2023, compiled), ...change];
  return calculate(store(), compiled, typed);
}

/** Somebody types other words into a row of the sample. */
function typing(node: string, key: string, value: string | null): SampleInput[] {
  const { table } = compileSample(haQuangAssignments2023);
  const { row } = table.rows.find((one) => one.node === node)!;
  const { column } = table.texts!.find((one) => one.key === key)!;
  return [{ cell: { row, column }, content: { value } }];
}

it('knows projects by their numbers, in whatever order they are named', () => {
  const { table, plan } = compileSample(haQuangAssignments2023);
  expect(table.rows.map(({ node }) => node)).toEqual([
    ...['DA1', 'DA2', 'DA3.1', 'DA3.2', 'DA4', 'DA4.1', 'DA5', 'DA6.1', 'DA6.2', 'DA7', undefined],
  ]);
  const { column } = table.texts!.find(({ role }) => role === 'node')!;
  expect(textAt(plan, table.rows[2]!.row, column)).toBe('DA3.1');
  // Sums of projects are no business of a list of tasks
  expect(table.sums).toEqual([]);
});

it('asks for an agency that leads', async () => {
  expect((await filled()).checks()).toEqual({});
  const result = await filled([{ at: 'DA5', key: 'lead', value: null }]);
  expect(result.checks()).toEqual({ DA5: 'Chưa ghi cơ quan chủ trì.' });
  expect(result.marked()).toEqual([]);
});

it('has no total and no figures unless the budget is wanted', () => {
  const bare = compile(
    { places: ['Dự án 1', 'Dự án 2'], moneyUnit: 'millionVnd' },
    assignments,
  ).table;
  expect(bare.columns).toEqual([]);
  expect(bare.rows.map(({ role }) => role)).toEqual(['unit', 'unit']);
  const { table } = compile(
    { places: ['Dự án 1'], moneyUnit: 'millionVnd', columns: { budget: true } },
    assignments,
  );
  expect(table.columns.map(({ key }) => key)).toEqual(['amount']);
});

it('gives a check nothing to say of published assignments', () => {
  expect(findingsOfSample(haQuangAssignments2023)).toEqual([]);
  expect(findingsOfSample(reportsEveryYear)).toEqual([]);
});

it('lets a check find two leads, none, and a term that ends before it begins', () => {
  const rulesOf = (change: readonly SampleInput[]) =>
    findingsOfSample(haQuangAssignments2023, change).map(({ ruleId }) => ruleId);
  expect(rulesOf(typing('DA5', 'lead', 'Phòng Kinh tế và Hạ tầng, Phòng Tài chính'))).toEqual([
    'lead-agency-duplicate',
  ]);
  expect(rulesOf(typing('DA3.2', 'lead', null))).toEqual(['lead-agency-missing']);
  expect(rulesOf(typing('DA2', 'deadline', 'từ 15/9/2023 đến 10/3/2023'))).toEqual([
    'deadline-order',
  ]);
});
