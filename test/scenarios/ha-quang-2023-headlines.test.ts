import { headlines, results, targets } from '../fixtures/ha-quang-2023-headlines';
import { findingsIn, inShort } from '../support/findings';

describe('the headline figures of a district', () => {
  // 39,59% is 39,585–39,595%: 14.007–14.010 households; 32,59% of 4.564 the same way 14.003–14.006.
  test('imply that households hardly change', () => {
    const findings = findingsIn(results);
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['household-growth-implied', 'info'],
    ]);
    expect(findings[0]!.expected).toEqual({ low: '-0.050', high: '-0.007' });
  });

  test('give a percentage as households', () => {
    expect(findingsIn(targets).map(inShort)).toEqual(['error count-not-whole C5']);
  });

  // 39,59 − 7 = 32,59 and 32,59 − 7 = 25,59: what is quoted first as the end of 2023 is that of 2022.
  test('are a percentage called households, a wrong year, and one growth of households', () => {
    const findings = findingsIn(headlines);
    expect(findings.map(inShort)).toEqual([
      'error cross-table-conflict C8',
      'error count-not-whole C10',
      expect.stringMatching(/^info household-growth-implied /),
    ]);
    const [conflict, unit, growth] = findings;
    expect(conflict!.culprits[0]!.candidates).toEqual([{ value: '32.59', slip: 'year-label' }]);
    expect(conflict!.data['labelYear']).toEqual({ kind: 'text', value: '2022' });
    expect(unit!.culprits[0]!.candidates).toEqual([{ value: '25.59', slip: 'unit-word' }]);
    expect(growth!.expected).toEqual({ low: '-0.050', high: '-0.007' });
  });
});
