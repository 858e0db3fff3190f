import { policyResults } from '../../../src/templates/policy-results/definition';
import { haQuangPolicies2022 } from '../../../src/templates/policy-results/sample';
import { useUniverStore } from '../../support/univer/use-univer-store';
import { calculate } from '../support/calculated';
import { compileSample, findingsOfSample } from '../support/checked';
import { compile } from '../support/compiled';
import { typedFigures } from '../support/typed-figures';

const store = useUniverStore();

it('holds the published results, among them amounts given in đồng', () => {
  const { units } = haQuangPolicies2022;
  expect(units['Hỗ trợ hộ kinh doanh']).toMatchObject({ amount: 3_000_000 / 1_000_000 });
  expect(units['Hỗ trợ tiền ăn cho người cách ly tại nhà']).toMatchObject({
    people: 603,
    amount: 387_360_000 / 1_000_000,
  });
});

it('marks turns that are no whole number and money below nothing', async () => {
  const compiled = compileSample(haQuangPolicies2022);
  const honest = typedFigures(haQuangPolicies2022, compiled);
  const place = (at: number) => compiled.table.rows[at]!.label;
  const result = await calculate(store(), compiled, [
    ...honest,
    { at: place(0), key: 'turns', value: 19.33 },
    { at: place(8), key: 'amount', value: -3 },
  ]);
  expect(result.checks()).toEqual({
    '0': 'Số lượng phải là số nguyên, không âm.',
    '8': 'Số tiền không được âm.',
  });
  expect(result.marked()).toEqual(['0', '8']);
});

it('adds nothing up, for its rows are of unlike things', () => {
  const { table, plan } = compile({ moneyUnit: 'millionVnd' }, policyResults);
  expect(table.rows.every(({ role }) => role === 'unit')).toBe(true);
  expect(plan.names.map(({ name }) => name)).not.toContain('SB_T1_total');
});

it('gives a check nothing to say of the published results', () => {
  expect(findingsOfSample(haQuangPolicies2022)).toEqual([]);
});
