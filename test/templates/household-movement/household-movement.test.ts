import { householdMovement } from '../../../src/templates/household-movement/definition';
import { illustratedMovement } from '../../../src/templates/household-movement/sample';
import { useUniverStore } from '../../support/univer/use-univer-store';
import { calculate, type TypedFigure } from '../support/calculated';
import { compileSample, findingsOfSample } from '../support/checked';
import { compile, namedRange, textAt } from '../support/compiled';
import { typedFigures } from '../support/typed-figures';

const store = useUniverStore();

async function filled(change: readonly TypedFigure[] = []) {
  const compiled = compileSample(illustratedMovement);
  return calculate(store(), compiled, [...typedFigures(illustratedMovement, compiled), ...change]);
}

it('states its arithmetic as the form does', () => {
  const { plan, table } = compile({}, householdMovement);
  const { top } = namedRange(plan, 'head');
  expect(table.columns.map(({ column }) => textAt(plan, top, column)).slice(-1)).toEqual([
    '9=1-2-3-4+5+6+7+8',
  ]);
});

it('gives what is left at the end, blanks being nothing', async () => {
  const result = await filled([{ at: 0, key: 'otherDecrease', value: null }]);
  expect([0, 1, 2, 3].map((at) => result.value(at, 'poorAtEnd'))).toEqual([
    42 - 6 - 5 + 2 + 1,
    35 - 4 - 3 + 1 + 1 + 1,
    58 - 9 - 4 - 2 + 3 + 2 + 1,
    27 - 5 - 2 + 1,
  ]);
  expect(result.value('total', 'poorAtEnd')).toBe(34 + 31 + 49 + 21);
  // 135 of 1.191
  expect(result.value('total', 'poorRateAtEnd')).toBe(11.34);
  expect(result.checks()).toEqual({});
  expect(result.marked()).toEqual([]);
});

it('marks an end that does not follow', async () => {
  const result = await filled([{ at: 2, key: 'poorAtEnd', value: 94 }]);
  const text =
    'Cột 9 khác cột 1 trừ cột 2 trừ cột 3 trừ cột 4 cộng cột 5 cộng cột 6 cộng cột 7 cộng cột 8.';
  expect(result.checks()).toEqual({ '2': text, total: text });
  expect(result.marked().sort()).toEqual(['2', 'total']);
});

it('gives a check nothing to say of honest figures', () => {
  expect(
    findingsOfSample(illustratedMovement).filter(({ severity }) => severity !== 'info'),
  ).toEqual([]);
});

it('is read by the engine as one movement of the year', () => {
  const { table } = compile({ year: 2025 }, householdMovement);
  const flows = table.columns.filter(({ dimensions }) => dimensions.period.point === 'flow');
  expect(flows.map(({ dimensions: { measure, of } }) => [measure, of])).toEqual([
    ...[
      ['escaped', 'poor'],
      ['escaped', 'poor'],
      ['otherDecrease', 'poor'],
    ],
    ...[
      ['arising', 'poor'],
      ['arising', 'poor'],
      ['relapsed', 'poor'],
      ['otherIncrease', 'poor'],
    ],
  ]);
  expect(table.columns.at(-1)!.dimensions).toMatchObject({
    measure: 'poor',
    period: { year: 2025, point: 'end' },
  });
});
