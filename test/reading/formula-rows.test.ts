import fc from 'fast-check';
import { differInRowsOnly, withoutRows } from '../../src/reading/formula-rows';

describe('formulas of a column that was filled down', () => {
  it.each([
    ['=C7-D7', '=C8-D8'],
    ['=IF(C9="","",ROUND(100*D9/C9,2))', '=IF(C10="","",ROUND(100*D10/C10,2))'],
    ['=SUM(C$7:C99)', '=SUM(C$7:C100)'],
  ])('%s and %s differ in their rows only', (one, other) => {
    expect(differInRowsOnly(one, other)).toBe(true);
  });

  it.each([
    ['=ROUND(C7,2)', '=ROUND(C8,1)'],
    ['=C7-D7', '=C8-E8'],
    ['=C7', '=C8+1'],
    ['=C7', '=C'],
  ])('%s and %s differ in more', (one, other) => {
    expect(differInRowsOnly(one, other)).toBe(false);
  });

  it('is what is left without the rows', () => {
    const formula = fc
      .array(fc.constantFrom('A', 'B', '$', '1', '20', '(', ',', '+', '"x"'), { maxLength: 6 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(formula, formula, (one, other) => {
        expect(differInRowsOnly(one, other)).toBe(withoutRows(one) === withoutRows(other));
      }),
      { numRuns: 2000 },
    );
  });
});
