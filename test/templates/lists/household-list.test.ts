import { householdList } from '../../../src/templates/household-list/definition';
import { illustratedHouseholds } from '../../../src/templates/household-list/sample';
import { useUniverStore } from '../../support/univer/use-univer-store';
import { calculate, type TypedFigure } from '../support/calculated';
import { compileSample, findingsOfSample } from '../support/checked';
import { compile } from '../support/compiled';
import { typedFigures } from '../support/typed-figures';

const store = useUniverStore();

async function filled(change: readonly TypedFigure[] = []) {
  const compiled = compileSample(illustratedHouseholds);
  const typed = [...typedFigures(illustratedHouseholds, compiled), ...change];
  return calculate(store(), compiled, typed);
}

it('counts persons and marks, whatever their case', async () => {
  const result = await filled([{ at: 0, key: 'housing', value: 'X' }]);
  expect(result.value('total', 'members')).toBe(5 + 3 + 4 + 6 + 2);
  expect(result.value('total', 'minority')).toBe(5);
  expect(['employment', 'housing', 'nutrition'].map((key) => result.value('total', key))).toEqual([
    ...[1, 1, 0],
  ]);
  expect(result.checks()).toEqual({});
  expect(result.marked()).toEqual([]);
});

it('marks half a person, and asks for the class of a household', async () => {
  const result = await filled([
    { at: 2, key: 'members', value: 3.5 },
    { at: 4, key: 'class', value: null },
  ]);
  expect(result.checks()).toEqual({
    '2': 'Số người phải là số nguyên, không âm.',
    '4': 'Chưa ghi phân loại.',
    total: 'Số người phải là số nguyên, không âm.',
  });
  expect(result.marked().sort()).toEqual(['2', 'total']);
});

it('stands at the end of the year before, and lets heads be called alike', () => {
  const { table } = compile(
    { year: 2026, places: ['Nguyễn Văn A', 'Nguyễn Văn A'] },
    householdList,
  );
  expect(table.moment).toBe(2025);
  expect(table.rows.filter(({ role }) => role === 'unit')).toHaveLength(2);
});

it('keeps names out of what a check says', () => {
  const { table } = compileSample(illustratedHouseholds);
  const { row } = table.rows[2]!;
  const { column } = table.columns[0]!;
  const findings = findingsOfSample(illustratedHouseholds, [
    { cell: { row, column }, content: { value: 3.5 } },
  ]);
  expect(findings.map(({ ruleId }) => ruleId)).toContain('count-not-whole');
  expect(JSON.stringify([findings, table])).not.toContain('Hộ minh họa');
});

it('gives a check nothing to say of an honest list', () => {
  expect(findingsOfSample(illustratedHouseholds)).toEqual([]);
});

it('holds 500 households without growing formula by formula', () => {
  const places = Array.from({ length: 500 }, (_, position) => `Hộ ${position + 1}`);
  const { plan } = compile({ places }, householdList);
  // One block of rows, one format and one question per column, however many rows there are
  expect(plan.blocks.filter(({ content }) => content.length > 100)).toHaveLength(1);
  expect(plan.conditionalFormats.length).toBeLessThan(20);
  expect(plan.validations.length).toBeLessThan(10);
});
