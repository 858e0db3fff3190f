import { results, targets } from '../fixtures/ha-quang-2023-headlines';
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
});
