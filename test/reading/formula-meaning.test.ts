import { meaningOf } from '../../src/reading/formula-meaning';

describe('formulas that mean the same', () => {
  it.each([
    ['=C7+D7', '=D7+C7'],
    ['=C7+D7+E7', '=SUM(C7:E7)'],
    ['=C7+D7', '=SUM(C7,D7)'],
    ['=C7-D7', '=-D7+C7'],
    ['=C7-D7', '=$C7-D$7'],
    ['=ROUND(100*C7/B7,2)', '=ROUND(C7/B7*100,2)'],
    ['=C7/B7%', '=C7*100/B7'],
    ['=C7/B7*100', '=IF(B7=0,"",100*C7/B7)'],
    ['=C7/B7*100', '=IF(OR(B7="",B7=0),0,100*C7/B7)'],
    ['=C7/B7*100', '=IFERROR(C7/B7*100,"")'],
    ['=C7-(D7+E7)', '=C7-D7-E7'],
    ['=MAX(C7,D7)*2', '=2*MAX(C7,D7)'],
    ["='Biểu 1'!C7", "=+'Biểu 1'!C7"],
  ])('%s and %s', (one, other) => {
    expect(meaningOf(one)).toBeDefined();
    expect(meaningOf(other)).toBe(meaningOf(one));
  });
});

describe('formulas that do not', () => {
  it.each([
    ['=C7-D7', '=D7-C7'],
    ['=C7/B7', '=B7/C7'],
    ['=C7/B7', '=C7/B8'],
    ['=ROUND(C7/B7,2)', '=ROUND(C7/B7,1)'],
    ['=ROUND(C7/B7,2)', '=C7/B7'],
    ['=C7', '=C7+1'],
    ['=C7', '=Xã!C7'],
    ['=SUM(C7:C9)', '=AVERAGE(C7:C9)'],
    ['=SUM(C7:C9)', '=SUM(C7:C10)'],
    ['=MAX(C7,D7)', '=MIN(C7,D7)'],
    ['=C7*2', '=C7^2'],
  ])('%s and %s', (one, other) => {
    expect(meaningOf(one)).toBeDefined();
    expect(meaningOf(other)).not.toBe(meaningOf(one));
  });
});

it('says nothing of names, texts and what is no formula', () => {
  for (const text of ['=hộ_nghèo+1', '=C7&"x"', '=C7+', '=INDEX(C7:C9,1):C9'])
    expect(meaningOf(text)).toBeUndefined();
});
