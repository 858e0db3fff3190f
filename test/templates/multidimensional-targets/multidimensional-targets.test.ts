import { multidimensionalTargets } from '../../../src/templates/multidimensional-targets/definition';
import { haiHoa2024, vinhYen2022 } from '../../../src/templates/multidimensional-targets/sample';
import { useUniverStore } from '../../support/univer/use-univer-store';
import { calculate, type TypedFigure } from '../support/calculated';
import { compileSample, findingsOfSample } from '../support/checked';
import { compile } from '../support/compiled';
import { typedFigures } from '../support/typed-figures';

const store = useUniverStore();
const ALL = { begin: true, end: true, households: true, officer: true };

const calculateWith = (columns: Record<string, boolean>, typed: readonly TypedFigure[]) =>
  calculate(store(), compile({ year: 2026, columns }, multidimensionalTargets), typed);

/** What Excel takes in one cell. */
const LONGEST_FORMULA = 8192;

it.each(['top', 'bottom'] as const)(
  'checks every column in formulas that Excel takes, the total standing at the %s',
  (totalPosition) => {
    const columns = { begin: true, end: true, officer: true };
    const { plan, table } = compile(
      { year: 2026, columns, totalPosition },
      multidimensionalTargets,
    );
    const formulas = plan.blocks.flatMap(({ content }) =>
      content.flat().flatMap((cell) => (cell && 'formula' in cell ? [cell.formula.length] : [])),
    );
    expect(Math.max(...formulas)).toBeLessThanOrEqual(LONGEST_FORMULA);
    const total = table.rows.find(({ role }) => role === 'total')!;
    const checks = table.auxiliary!.filter(({ key }) => /^(check|more)/.test(key));
    const length = checks.reduce((sum, one) => sum + (one.formulaFor(total)?.length ?? 0), 0);
    expect(length).toBeGreaterThan(LONGEST_FORMULA);
  },
);

describe('targets as ranges', () => {
  it('of Vĩnh Yên stand as published and are consistent', async () => {
    const compiled = compileSample(vinhYen2022);
    const result = await calculate(store(), compiled, typedFigures(vinhYen2022, compiled));
    expect(
      ['poorReduction', 'poorPoints', 'nearPoorReduction', 'nearPoorPoints'].map((key) =>
        result.value('total', key),
      ),
    ).toEqual([85, '0,2-0,25', '65-70', '0,2-0,25']);
    expect(result.checks()).toEqual({});
    expect(result.marked()).toEqual([]);
    expect(findingsOfSample(vinhYen2022)).toEqual([]);
  });

  it('of Hải Hòa stand as published; villages without figures are no fault', async () => {
    const compiled = compileSample(haiHoa2024);
    const result = await calculate(store(), compiled, typedFigures(haiHoa2024, compiled));
    expect(result.value('total', 'multidimensionalPoints')).toBe('từ 0,5% trở lên');
    expect(result.checks()).toEqual({});
    expect(findingsOfSample(haiHoa2024)).toEqual([]);
  });

  it('leave the end open, which one number closes', async () => {
    const typed = [
      { at: 0, key: 'poorBegin', value: 90 },
      { at: 0, key: 'poorReduction', value: '10-12' },
      { at: 1, key: 'poorBegin', value: 80 },
      { at: 1, key: 'poorReduction', value: 15 },
    ];
    const result = await calculateWith({ begin: true, end: true }, typed);
    expect([result.value(0, 'poorEnd'), result.value(1, 'poorEnd')]).toEqual(['', 65]);
    expect(result.checks()).toEqual({});
  });
});

describe('a total of targets', () => {
  const targets = [7, 8, 9].map((value, at) => ({ at, key: 'poorReduction', value }));

  it('is compared once every place has a number', async () => {
    const wrong = [...targets, { at: 'total', key: 'poorReduction', value: 25 }];
    const result = await calculateWith({}, wrong);
    expect(result.checks()).toEqual({ total: 'Cột 1 khác tổng các dòng.' });
    expect(result.marked()).toEqual(['total']);
  });

  it.each([
    ['right', 24],
    ['a range', '20-25'],
    ['still to be typed', null],
  ])('is no fault where it is %s', async (_, value) => {
    const result = await calculateWith({}, [
      ...targets,
      { at: 'total', key: 'poorReduction', value },
    ]);
    expect(result.checks()).toEqual({});
    expect(result.marked()).toEqual([]);
  });

  it('is no fault while a place has none', async () => {
    const result = await calculateWith({}, [
      ...targets.slice(1),
      { at: 'total', key: 'poorReduction', value: 25 },
    ]);
    expect(result.checks()).toEqual({});
  });
});

describe('poor and near-poor', () => {
  const typed = [
    { at: 0, key: 'householdsBegin', value: 400 },
    { at: 0, key: 'poorBegin', value: 50 },
    { at: 0, key: 'nearPoorBegin', value: 30 },
  ];

  it('together are the multidimensional poor, counted and as rates', async () => {
    const result = await calculateWith(ALL, typed);
    expect(result.value(0, 'multidimensionalBegin')).toBe(80);
    expect(result.value(0, 'multidimensionalRateBegin')).toBe(20);
    expect(result.checks()).toEqual({});
  });

  it('are not added before both are there', async () => {
    const result = await calculateWith(ALL, typed.slice(0, 2));
    expect(result.value(0, 'multidimensionalBegin')).toBe('');
  });

  it('are marked where somebody typed another sum', async () => {
    const result = await calculateWith({ begin: true }, [
      ...typed.slice(1),
      { at: 0, key: 'multidimensionalBegin', value: 81 },
    ]);
    expect(result.checks()['0']).toBe('Cột 3 khác cột 1 cộng cột 2.');
  });

  it.each([
    // 2,265–2,275 and 1,135–1,145 make 3,40–3,42, and 3,42 itself is 3,415–3,425
    [3.42, {}],
    [3.43, { '0': 'Cột 6 khác cột 4 cộng cột 5.' }],
  ])('make a rate of %p within rounding, or not', async (value, checks) => {
    const result = await calculateWith({ begin: true }, [
      { at: 0, key: 'poorRateBegin', value: 2.27 },
      { at: 0, key: 'nearPoorRateBegin', value: 1.14 },
      { at: 0, key: 'multidimensionalRateBegin', value },
    ]);
    expect(result.checks()).toEqual(checks);
  });
});
