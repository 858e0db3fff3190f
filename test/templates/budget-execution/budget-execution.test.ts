import { budgetExecution } from '../../../src/templates/budget-execution/definition';
import { haQuang2022 } from '../../../src/templates/budget-execution/sample';
import { allocated, allocatedTotal } from '../../fixtures/ha-quang-2023';
import { useUniverStore } from '../../support/univer/use-univer-store';
import { calculate } from '../support/calculated';
import { compileSample, findingsOfSample } from '../support/checked';
import { compile, namedRange, textAt } from '../support/compiled';
import { typedFigures } from '../support/typed-figures';

const store = useUniverStore();
const ALL = { disbursed: true, estimated: true, note: true };

it('types the expected percentage, and computes it from an expected amount', () => {
  const numbers = (columns: Record<string, boolean>) => {
    const { plan, table } = compile({ ...haQuang2022.parameters, columns }, budgetExecution);
    const { top } = namedRange(plan, 'head');
    return table.columns.map(({ column }) => textAt(plan, top, column));
  };
  expect(numbers({})).toEqual(['1=2+3', '2', '3', '4']);
  expect(numbers(ALL)).toEqual([
    ...['1=2+3', '2', '3', '4=5+6', '5', '6', '7=4/1*100', '8=9+10', '9', '10', '11=8/1*100'],
  ]);
});

it('says of every percentage what it is a share of', () => {
  const { table } = compile({ ...haQuang2022.parameters, columns: ALL }, budgetExecution);
  const shares = table.columns.filter(({ dimensions }) => dimensions.aspect === 'percent');
  expect(shares.map(({ key, dimensions }) => [key, dimensions])).toMatchObject([
    ['disbursedPercent', { status: 'disbursed', percentOf: 'allocated', unit: 'millionVnd' }],
    ['estimatedPercent', { status: 'estimated', percentOf: 'allocated', unit: 'millionVnd' }],
  ]);
});

describe('what Hà Quảng was allocated for 2022', () => {
  it('adds up as published, project by project', async () => {
    const compiled = compileSample(haQuang2022);
    const result = await calculate(store(), compiled, typedFigures(haQuang2022, compiled));
    const { total, investment, recurrent } = allocatedTotal;
    expect(
      ['allocated', 'allocatedInvestment', 'allocatedRecurrent'].map((key) =>
        result.value('total', key),
      ),
    ).toEqual([total, investment, recurrent]);
    for (const { node, total: amount, expectedPercent } of allocated) {
      expect([node, result.value(node, 'allocated')]).toEqual([node, amount]);
      if (expectedPercent !== undefined)
        expect(result.value(node, 'estimatedPercent')).toBe(expectedPercent);
    }
    expect(result.checks()).toEqual({});
    expect(result.marked()).toEqual([]);
  });

  it('gives a check nothing to say', () => {
    expect(findingsOfSample(haQuang2022)).toEqual([]);
  });
});

it('computes percentages down to the total, and marks one that is typed over', async () => {
  const compiled = compile({ ...haQuang2022.parameters, columns: ALL }, budgetExecution);
  const typed = [
    { at: 'DA1', key: 'allocatedInvestment', value: 3_000 },
    { at: 'DA1', key: 'disbursedInvestment', value: 1_000 },
    { at: 'DA3.1', key: 'allocatedRecurrent', value: 1_000 },
    { at: 'DA3.1', key: 'disbursedRecurrent', value: 1_250 },
  ];
  const honest = await calculate(store(), compiled, typed);
  expect(['DA1', 'DA3.1', 'total'].map((at) => honest.value(at, 'disbursedPercent'))).toEqual([
    33.33, 125, 56.25,
  ]);
  expect(honest.checks()).toEqual({});
  const slip = { at: 'DA1', key: 'disbursedPercent', value: 33.4 };
  const wrong = await calculate(store(), compiled, [...typed, slip]);
  expect(wrong.checks()).toEqual({ DA1: 'Cột 7 khác cột 4 chia cột 1 nhân 100.' });
  expect(wrong.marked()).toEqual(['DA1']);
});

it('says of a negative amount that it is negative, and not that a right share of it is wrong', async () => {
  const compiled = compile({ ...haQuang2022.parameters, columns: ALL }, budgetExecution);
  const result = await calculate(store(), compiled, [
    { at: 'DA3.1', key: 'allocatedRecurrent', value: -100 },
    { at: 'DA3.1', key: 'disbursedRecurrent', value: 5 },
    // 100 · 5 / −100
    { at: 'DA3.1', key: 'disbursedPercent', value: -5 },
  ]);
  expect(result.checks()['DA3.1']).toBe('Số tiền không được âm.');
});
