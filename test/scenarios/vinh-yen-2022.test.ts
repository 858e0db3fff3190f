import { headlines, withPoor } from '../fixtures/vinh-yen-2022';
import { findingsIn, inShort } from '../support/findings';

/**
 * 85 households are 0,2–0,25% of 34.000–42.500 and 65–70 of 26.000–35.000; both may be of the
 * same 34.000–35.000.
 */
describe('the reductions of a town for 2022, as ranges', () => {
  test('agree with each other', () => {
    expect(findingsIn(headlines).map(inShort)).toEqual([]);
  });

  test('agree also where all rates are said to be of the households at the beginning', () => {
    const statedBase = { ...headlines, options: { rateBase: 'begin' as const } };
    expect(findingsIn(statedBase).map(inShort)).toEqual([]);
  });

  // 88 · 100 / 0,25 = 35.200 > 35.000.
  test('then three households more are too many', () => {
    const tooMany = { ...withPoor('Giảm 88 hộ nghèo'), options: { rateBase: 'begin' as const } };
    const [finding, ...others] = findingsIn(tooMany);
    expect(finding!.ruleId).toBe('implied-households-conflict');
    expect(others).toEqual([]);
    expect(findingsIn(withPoor('Giảm 88 hộ nghèo')).map(inShort)).toEqual([]);
  });

  test('ten times as many households cannot be the same percentage of one town', () => {
    expect(findingsIn(withPoor('Giảm 850 hộ nghèo')).map(inShort)).toEqual([
      'warning range-conflict C5',
    ]);
  });
});
