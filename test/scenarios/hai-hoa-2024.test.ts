import { services, villages } from '../fixtures/hai-hoa-2024';
import { findingsIn, inShort } from '../support/findings';

describe('the plan of a commune for 2024', () => {
  test('asks for the impossible once: more than 100% of the households', () => {
    const findings = findingsIn(services);
    expect(findings.map(inShort)).toEqual(['error impossible-bound C11']);
    expect(findings[0]!.actual).toBe('Trên 100%');
  });

  test('names twelve villages without figures, which is no fault', () => {
    expect(findingsIn(villages).map(inShort)).toEqual([]);
  });
});
