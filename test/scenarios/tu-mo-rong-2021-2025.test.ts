import { pathOf, publishedYears, RESOLUTION } from '../fixtures/tu-mo-rong-2021-2025';
import { findingsIn, inShort } from '../support/findings';

describe('the path of a district over five years', () => {
  test('is consistent, but for one decimal point among commas', () => {
    const findings = findingsIn(pathOf(publishedYears, RESOLUTION));
    expect(findings.map(inShort)).toEqual(['info mixed-separators B4']);
    expect(findings[0]!.actual).toBe('32.69%');
  });

  test('breaks where a year does not begin as the last one ended', () => {
    const changed = publishedYears.map((one) =>
      one.year === 2024 ? { ...one, from: '38,13%' } : one,
    );
    const errors = findingsIn(pathOf(changed, RESOLUTION)).filter(
      ({ severity }) => severity === 'error',
    );
    // Both 37,13% before it and 26,20% + 10,94 after it speak against 38,13%.
    expect(errors.map(inShort)).toEqual(['error moment-conflict B7']);
    expect(errors[0]!.culprits).toHaveLength(1);
  });

  // (8,14 + 9,05 + 11,90 + 10,94 + 10,13) / 5 = 10,03
  test('stays above a floor of 6–8% a year, and below one of 11–12%', () => {
    const findings = findingsIn(pathOf(publishedYears, '11-12%/năm'));
    expect(findings.map(inShort)).toEqual([
      'warning target-below-assigned D9',
      'info mixed-separators B4',
    ]);
    expect(findings[0]!.data['actual']).toEqual({
      kind: 'number',
      value: '10.03',
      unit: 'points',
    });
  });
});
