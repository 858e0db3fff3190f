import fc from 'fast-check';
import { formatRange } from '../../src/domain/address';
import { findFormulaPrecision } from '../../src/reading/formula-precision';
import { parseFormula } from '../../src/reading/formula-tree';

/** `nearest 2`, `sum B7 E7 ±0.005`, `computed` */
function show(formula: string): string {
  const precision = findFormulaPrecision(formula);
  switch (precision.kind) {
    case 'rounded':
      return `${precision.direction} ${precision.decimals}`;
    case 'sum': {
      const ranges = precision.references.map(({ range }) => formatRange(range));
      return ['sum', ...ranges, `±${precision.halfWidth}`].join(' ');
    }
    case 'computed':
      return 'computed';
  }
}

describe('findFormulaPrecision', () => {
  it.each([
    ['=ROUND(100*C7/B7,2)', 'nearest 2'],
    ['= round( C7 / B7 * 100 , 2 )', 'nearest 2'],
    ['=ROUND(C7,-3)', 'nearest -3'],
    ['=ROUNDUP(C7,1)', 'up 1'],
    ['=ROUNDDOWN(C7,1)', 'down 1'],
    ['=TRUNC(C7/B7*100,2)', 'down 2'],
    ['=TRUNC(C7)', 'down 0'],
    ['=INT(C7)', 'down 0'],
    ['=_xlfn.ROUND(C7,2)', 'nearest 2'],
    ['=ROUND(C7,D7)', 'computed'],
    ['=ROUND(C7)', 'computed'],
    ['=-ROUND(C7,2)', 'nearest 2'],
    ['=+(ROUND(C7,2))', 'nearest 2'],
    ['=IF(OR(B7="",C7=""),"",ROUND(100*C7/B7,2))', 'nearest 2'],
    ['=IFERROR(ROUND(C7/B7*100,2),0)', 'nearest 2'],
    ['=IFERROR(IF(B7=0,0,ROUND(C7/B7*100,2)),"")', 'nearest 2'],
    ['=IF(A1,ROUND(B1,1),ROUND(B1,3))', 'nearest 1'],
    ['=IF(A1,C7/B7,ROUND(B1,3))', 'nearest 3'],
    ['=ROUND(C7/B7,4)*100', 'nearest 2'],
    ['=100*ROUND(C7/B7,4)', 'nearest 2'],
    ['=ROUND(C7/B7*100,2)/100', 'nearest 4'],
    ['=ROUND(C7,2)%', 'nearest 4'],
    ['=ROUND(C7,2)*7', 'computed'],
    ['=B7-E7', 'sum B7 E7 ±0'],
    ['=IF(E7="","",B7-E7)', 'sum B7 E7 ±0'],
    ['=SUM(C8:C16)', 'sum C8:C16 ±0'],
    ['=SUM(C8:C10,C12)+D7-(E7+5)', 'sum C8:C10 C12 D7 E7 ±0'],
    ['=SUBTOTAL(9,C8:C16)', 'sum C8:C16 ±0'],
    ['=SUBTOTAL(1,C8:C16)', 'computed'],
    ['=B7', 'sum B7 ±0'],
    ['=ROUND(A1,2)+ROUND(B1,1)-C1', 'sum C1 ±0.055'],
    ['=IF(A1,B1,C1+D1)', 'sum B1 C1 D1 ±0'],
    ['=IF(A1>0,5,"")', 'sum ±0'],
    ['=SUM(C8*D8)', 'computed'],
    ['=AVERAGE(C8:C16)', 'computed'],
    ['=100*C7/B7', 'computed'],
    ['=B7*100', 'computed'],
    ['=hộ_nghèo-E7', 'computed'],
    ['=#REF!+1', 'computed'],
    ['=C7&"%"', 'computed'],
    ['=IF(A1,,ROUND(B1,2))', 'nearest 2'],
    ['=ROUND(C7,2', 'computed'],
    ['=SUM()', 'sum ±0'],
    ['=', 'computed'],
  ])('%s is %s', (formula, expected) => {
    expect(show(formula)).toBe(expected);
  });

  it('never throws, not even on brackets without end', () => {
    expect(findFormulaPrecision(`=${'('.repeat(100_000)}`)).toEqual({ kind: 'computed' });
    expect(findFormulaPrecision(`=${'-'.repeat(100_000)}1`)).toEqual({ kind: 'computed' });
    const pieces = fc.constantFrom(
      ...['A1', 'ROUND(', 'IF(', 'SUM(', ')', ',', '"', '+', '-', '*', '/100', '%', '2', '""', ' '],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        expect(['rounded', 'sum', 'computed']).toContain(
          findFormulaPrecision(`=${parts.join('')}`).kind,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('follows a sum as long as Excel allows', () => {
    const formula = `=${Array.from({ length: 1600 }, (_, row) => `B${row + 1}`).join('+')}`;
    const precision = findFormulaPrecision(formula);
    expect(precision.kind === 'sum' && precision.references.length).toBe(1600);
  });
});

describe('parseFormula', () => {
  it('binds as Excel does', () => {
    const show = (formula: string): unknown =>
      JSON.parse(
        JSON.stringify(parseFormula(formula), (_, value: unknown) =>
          typeof value === 'object' && value !== null && 'operator' in value
            ? {
                [String(value.operator)]: [
                  (value as { left?: unknown }).left,
                  (value as { right?: unknown }).right,
                ],
              }
            : typeof value === 'object' && value !== null && 'text' in value
              ? value.text
              : value,
        ),
      ) as unknown;
    expect(show('=1+2*3-4')).toEqual({ '-': [{ '+': ['1', { '*': ['2', '3'] }] }, '4'] });
    expect(show('=1=2&3')).toEqual({ '=': ['1', { '&': ['2', '3'] }] });
    expect(show('=-2^2')).toEqual({ '^': [{ kind: 'sign', sign: '-', operand: '2' }, '2'] });
    expect(show('=(1+2)*3')).toEqual({ '*': [{ '+': ['1', '2'] }, '3'] });
  });

  it.each(['', '=', '=1+', '=(1', '=1)', '=SUM(1,2', '=1 2', '=*1', '=A1;B1'])(
    '%j is no formula',
    (formula) => {
      expect(parseFormula(formula)).toBeUndefined();
    },
  );
});
